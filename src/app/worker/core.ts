import { isNumbered } from '../../decree/printed.ts'
import { documentNumber } from '../../model/document-number.ts'
import { previewPlan } from '../../preview/preview.ts'
import { OUTPUT } from '../../workspace/output.ts'
import { findPlans, PLANS } from '../../workspace/find.ts'
import { FileFailure } from '../../workspace/files.ts'
import { loadPlan, type Loaded } from '../../workspace/load.ts'
import { builtWordFiles, STATES, statusOf, type FoundWord, type Looking } from '../../workspace/status.ts'
import { answerText, blanksOf } from './blanks.ts'
import { compare, merge, verify } from './beside.ts'
import { bytesOf, Desk, editorText, fileText, nameOf, sizeChecked } from './desk.ts'
import { importWord, nextYear } from './doors.ts'
import { draftOf, dropDraft, hasDraft, keepDraft } from './drafts.ts'
import { Told } from './failure.ts'
import { folderFiles } from './folder-files.ts'
import { inThePage } from './hints.ts'
import { localFiles } from './local-files.ts'
import { build, findBuilt, issue, pdfOf } from './out.ts'
import { remoteFiles } from './remote-files.ts'
import { draftFrom, templatesOf } from './templates.ts'
import type { Core, PlanRow } from './protocol.ts'

/** The core over an office's files; `keep` takes what a page without a server has to keep itself. */
export function coreOf(keep: (path: string, bytes: Uint8Array | null) => void): Core {
  let desk: Desk
  return {
    async start(where) {
      const files =
        'server' in where
          ? await remoteFiles(where.server)
          : 'folder' in where
            ? folderFiles(where.folder)
            : localFiles(where.kept, keep)
      desk = new Desk(files)
      return {
        name: files.name,
        id: files.id,
        converts: files.converts,
        alone: 'kept' in where,
        opensFolders: !('server' in where),
      }
    },
    plans: () => planRows(desk),
    templates: () => templatesOf(desk),
    async open(path) {
      desk.forget()
      const { bytes, mark } = await desk.files.marked(path)
      return { path, text: editorText(bytes), mark, draft: await draftOf(desk, path, mark) }
    },
    async review(path, text) {
      const { problems, read } = await desk.load(path, text)
      const blanks = blanksOf(problems, read)
      return { problems: problems.map(inThePage), blanks, title: read?.plan.title || null, year: read?.plan.year ?? null }
    },
    async page(path, text) {
      const { read } = await desk.load(path, text)
      return read ? previewPlan(read) : null
    },
    answer: async (pointer, typed) => answerText(pointer, typed),
    async save(path, text, mark) {
      const { files } = desk
      const there = (await files.kind(path)) === 'file' ? await files.read(path) : undefined
      const written = await files.replace(path, bytesOf(fileText(text, there)), mark)
      if ('mark' in written) return written
      desk.forget()
      return { changed: written.changed ? editorText(written.changed.bytes) : '', mark: written.changed?.mark ?? null }
    },
    keepDraft: (path, text, mark) => keepDraft(desk, path, text, mark),
    dropDraft: (path) => dropDraft(desk, path),
    async takeFile(name, bytes) {
      const path = await desk.freeName(/\.md$/i.test(name) ? `plans/${nameOf(name)}` : nameOf(name))
      await desk.files.write(path, sizeChecked(name, bytes))
      desk.forget()
      return path
    },
    importWord: (name, bytes, force) => importWord(desk, name, bytes, force),
    rollOver: (path, year) => nextYear(desk, path, year),
    draft: (template, year, answers) => draftFrom(desk, template, year, answers),
    build: (path, text, draft) => build(desk, path, text, draft),
    pdf: (docx) => pdfOf(desk, docx),
    verify: (path, text, language) => verify(desk, path, text, language),
    compare: (path, text, other, language, today) => compare(desk, path, text, other, language, today),
    merge: (path, text, word) => merge(desk, path, text, word),
    issue: (path, text, number, date) => issue(desk, path, text, number, date),
  }
}

/** The office's plans, the newest year first, and where each of them stands. */
async function planRows(desk: Desk): Promise<PlanRow[]> {
  desk.forget()
  const { files } = desk
  const found: Loaded[] = []
  for (const each of await findPlans([], files)) {
    // A folder without plans is no failure here: the first screen says what to do.
    if (each instanceof FileFailure && (each.code === 'ENOPLANS' || each.code === 'ENOENT')) continue
    found.push(await loadPlan(files, each, []))
  }
  const looking: Looking = { files, findBase: (from, read) => findBuilt(desk, from, read) }
  const words = await wordsBeside(found, looking)
  const rows: PlanRow[] = []
  for (const loaded of found) {
    const { state, blanks, errors } = await statusOf(loaded, OUTPUT, words, looking)
    const plan = loaded.read?.plan
    rows.push({
      path: loaded.path,
      year: plan?.year ?? null,
      title: plan?.title || null,
      number: plan && isNumbered(plan) && plan.number.value !== null ? documentNumber(plan) : null,
      stage: state,
      stageWords: STATES[state],
      blanks,
      errors,
      draft: await hasDraft(desk, loaded.path),
    })
  }
  return rows.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.title ?? a.path).localeCompare(b.title ?? b.path, 'vi'))
}

/** Word files that lie among the plans; all those of a large folder would keep the first screen waiting. */
async function wordsBeside(found: readonly Loaded[], looking: Looking): Promise<FoundWord[]> {
  const reads = found.flatMap(({ read }) => read ?? [])
  const files = { ...looking.files, below: () => looking.files.below(PLANS) }
  try {
    return reads.length === 0 ? [] : await builtWordFiles(OUTPUT, reads, { ...looking, files })
  } catch (error) {
    // One that is too large, or gone meanwhile, hides no plan.
    if (error instanceof FileFailure || error instanceof Told) return []
    throw error
  }
}
