import { mergeProblems } from '../../../check/check.ts'
import { builtFrom, mergeDocx } from '../../../merge/merge-docx.ts'
import { documentNumber } from '../../../model/document-number.ts'
import type { Wording } from '../../../model/problem.ts'
import { sourceHashes, type ReadPlan } from '../../../model/read-plan.ts'
import type { WordFile } from '../../../ooxml/word-file.ts'
import { problemAsData } from '../../../report/problems.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { findPlans } from '../../../workspace/find.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'
import { documentPath } from '../../../workspace/output.ts'
import { tidy } from '../../../workspace/path.ts'
import { writeProblems } from '../../frame/result.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { findBase } from '../merge/base.ts'

/** How far a plan has come, worked out from its files and git. */
const STATES = {
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  errors: { vi: 'có lỗi', en: 'errors' },
  open: { vi: 'còn chỗ trống', en: 'open blanks' },
  draft: { vi: 'đang soạn, chưa dựng', en: 'drafted, not built' },
  changed: { vi: 'đã sửa sau khi dựng', en: 'changed since it was built' },
  edited: { vi: 'có bản Word đã sửa, chưa đưa vào', en: 'edited in Word, not merged' },
  merged: { vi: 'đã đưa chỗ sửa trong Word vào', en: 'edits of Word merged' },
  built: { vi: 'đã dựng, chờ số', en: 'built, without number' },
  numbered: { vi: 'đã cấp số', en: 'numbered' },
} as const satisfies Record<string, Wording>
type PlanStage = keyof typeof STATES

interface PlanStatus {
  readonly loaded: Loaded
  readonly state: PlanStage
  readonly blanks: number
  readonly errors: number
  readonly document: { readonly file: string; readonly current: boolean } | null
  readonly edited: readonly { readonly file: string; readonly edits: number }[]
}

/** `kehoach status`: where each plan stands; there is no state but the files and git. */
export async function run(given: Arguments, world: World): Promise<number> {
  const out = tidy(String(given.options.out ?? 'output'))
  const found: Loaded[] = []
  for (const path of await findPlans(given.paths, world.files))
    found.push(await loadPlan(world.files, await givenFile(path, world), []))
  const words = await wordFiles(out, world)
  const rows: PlanStatus[] = []
  for (const loaded of found) rows.push(await statusOf(loaded, out, words, world))
  const unopened = found.filter(({ unreadable }) => unreadable)
  const problems = mergeProblems(unopened.flatMap((it) => it.problems))
  if (given.options.json) {
    world.stdout.write(
      toJson({
        plans: rows.map((row) => rowAsData(row)),
        problems: problems.map((problem) => problemAsData(problem, given.language)),
      }),
    )
  } else {
    const width = Math.max(0, ...rows.map(({ loaded }) => loaded.path.length))
    for (const row of rows) world.stdout.write(`${row.loaded.path.padEnd(width)}  ${sentence(row, given)}\n`)
    writeProblems(found, problems, given, world.stderr, world)
  }
  return unopened.length > 0 ? EXIT.files : EXIT.done
}

const rowAsData = ({ loaded, state, blanks, errors, document, edited }: PlanStatus): object => ({
  file: loaded.path,
  year: loaded.read?.plan.year ?? null,
  title: loaded.read?.plan.title ?? null,
  number: (loaded.read && documentNumber(loaded.read.plan)) || null,
  state,
  blanks,
  errors,
  document,
  edited,
})

function sentence({ loaded, state, blanks, errors, document, edited }: PlanStatus, { language }: Arguments): string {
  const vi = language === 'vi'
  const more = [
    errors > 0 ? (vi ? `${errors} lỗi: kehoach check ${loaded.path}` : `errors: ${errors}: kehoach check ${loaded.path}`) : [],
    blanks > 0 ? (vi ? `${blanks} chỗ trống` : `blanks: ${blanks}`) : [],
    ...edited.map(({ file, edits }) =>
      edits === 0
        ? vi
          ? `${file}: đã đưa vào`
          : `${file}: merged`
        : vi
          ? `${file}: ${edits} chỗ sửa, chạy kehoach merge`
          : `${file}: edits: ${edits}, run kehoach merge`,
    ),
    state === 'numbered' && loaded.read ? documentNumber(loaded.read.plan) : [],
    document && !document.current ? (vi ? `${document.file} là bản cũ` : `${document.file} is of an older version`) : [],
  ].flat()
  return [STATES[state][language], ...(more.length > 0 ? [`(${more.join('; ')})`] : [])].join(' ')
}

/** The Word files of the folder that say which plan they were built from; those the program built itself stand elsewhere. */
async function wordFiles(out: string, { files }: World): Promise<{ readonly id: string; readonly word: WordFile }[]> {
  const found: { id: string; word: WordFile }[] = []
  for (const path of await files.below('.')) {
    const plain = tidy(path)
    if (!/\.docx$/i.test(plain) || plain.startsWith(`${out}/`)) continue
    const word = { path: plain, content: await files.read(plain) }
    const { value } = builtFrom(word)
    if (value?.id !== undefined) found.push({ id: value.id, word })
  }
  return found
}

async function statusOf(
  loaded: Loaded,
  out: string,
  words: Awaited<ReturnType<typeof wordFiles>>,
  world: World,
): Promise<PlanStatus> {
  const errors = loaded.problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'open-blank').length
  const blanks = loaded.problems.filter(({ rule }) => rule === 'open-blank').length
  const { read } = loaded
  if (!read) return { loaded, state: 'unreadable', blanks, errors, document: null, edited: [] }
  const file = `${out}/${documentPath(loaded.path, read.plan.id)}`
  const document = (await world.files.kind(file)) === 'file' ? { file, current: await isCurrent(file, read, world) } : null
  const edited: { file: string; edits: number }[] = []
  for (const { word } of words.filter(({ id }) => id === read.plan.id)) {
    const edits = await editsLeft(word, read, world)
    if (edits !== undefined) edited.push({ file: word.path, edits })
  }
  return { loaded, state: stateOf(read, { errors, blanks, document, edited }), blanks, errors, document, edited }
}

function stateOf(
  { plan }: ReadPlan,
  { errors, blanks, document, edited }: Pick<PlanStatus, 'errors' | 'blanks' | 'document' | 'edited'>,
): PlanStage {
  if (errors > 0) return 'errors'
  if (edited.some(({ edits }) => edits > 0)) return 'edited'
  if (blanks > 0) return 'open'
  if (plan.number.value !== null && plan.date?.day !== undefined) return 'numbered'
  if (document && !document.current) return edited.length > 0 ? 'merged' : 'changed'
  if (document) return edited.length > 0 ? 'merged' : 'built'
  return edited.length > 0 ? 'merged' : 'draft'
}

async function isCurrent(file: string, read: ReadPlan, { files }: World): Promise<boolean> {
  const { value } = builtFrom({ path: file, content: await files.read(file) })
  const own = sourceHashes(read)
  return value?.sha256 === own.sha256 && value.beside === own.beside
}

/** How many edits of a Word file the plan does not have; undefined for one that nobody edited. */
async function editsLeft(word: WordFile, read: ReadPlan, world: World): Promise<number | undefined> {
  const from = builtFrom(word).value
  const base = from && (await findBase(from, read, undefined, world))
  const merged = mergeDocx(word, read, base ? { base: base.read } : {}).value
  if (!merged) return undefined
  const left = merged.applied.length + merged.conflicts.length + merged.unplaced.length
  if (left > 0 || !base) return left
  // Of a file that reads as the plan it was built from there is nothing to say.
  const own = mergeDocx(word, base.read).value
  return own && own.applied.length + own.unplaced.length === 0 ? undefined : 0
}
