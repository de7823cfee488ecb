import { previewPlan } from '../../preview/preview.ts'
import { answerText, blanksOf } from './blanks.ts'
import { compare, merge, verify } from './beside.ts'
import { bytesOf, Desk, editorText, fileText, nameOf, sizeChecked } from './desk.ts'
import { importWord, nextYear } from './doors.ts'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { folderFiles } from './folder-files.ts'
import { inThePage } from './hints.ts'
import { PlanList } from './list.ts'
import { localFiles } from './local-files.ts'
import { build, issue, pdfOf } from './out.ts'
import { remoteFiles } from './remote-files.ts'
import { draftFrom, templatesOf } from './templates.ts'
import type { Core } from './protocol.ts'

/** The core over an office's files; `keep` takes what a page without a server has to keep itself. */
export function coreOf(keep: (path: string, bytes: Uint8Array | null) => void): Core {
  let desk: Desk
  let list: PlanList
  return {
    async start(where) {
      const files =
        'server' in where
          ? await remoteFiles(where.server)
          : 'folder' in where
            ? folderFiles(where.folder as FileSystemDirectoryHandle)
            : localFiles(where.kept, keep)
      desk = new Desk(files)
      list = new PlanList(desk)
      return {
        name: files.name,
        id: files.id,
        converts: files.converts,
        alone: 'kept' in where,
        opensFolders: !('server' in where),
      }
    },
    plans() {
      desk.forget()
      return list.begin()
    },
    morePlans: () => list.more(),
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
