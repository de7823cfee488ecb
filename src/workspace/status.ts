import { builtFrom } from '../merge/built-from.ts'
import { mergeDocx } from '../merge/merge-docx.ts'
import type { Wording } from '../model/problem.ts'
import type { Plan } from '../model/plan.ts'
import { sourceHashes, type ReadPlan } from '../model/read-plan.ts'
import type { WordFile } from '../ooxml/word-file.ts'
import type { Files } from './files.ts'
import type { Loaded } from './load.ts'
import { documentPath } from './output.ts'
import { tidy } from './path.ts'
import { planOfWord, type FindBase } from './word-origin.ts'

/** How far a plan has come, worked out from its files and git. */
export const STATES = {
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  errors: { vi: 'có lỗi', en: 'errors' },
  open: { vi: 'còn chỗ trống', en: 'open blanks' },
  draft: { vi: 'đang soạn, chưa dựng', en: 'drafted, not built' },
  changed: { vi: 'đã sửa sau khi dựng', en: 'changed since it was built' },
  edited: { vi: 'có bản Word đã sửa, chưa đưa vào', en: 'edited in Word, not merged' },
  merged: { vi: 'đã đưa chỗ sửa trong Word vào', en: 'edits of Word merged' },
  sent: { vi: 'đã gửi đi, chờ bản sửa', en: 'sent for edits' },
  built: { vi: 'đã dựng, chờ số', en: 'built, without number' },
  numbered: { vi: 'đã cấp số', en: 'numbered' },
} as const satisfies Record<string, Wording>
export type PlanStage = keyof typeof STATES

export interface PlanStatus {
  readonly loaded: Loaded
  readonly state: PlanStage
  readonly blanks: number
  readonly errors: number
  readonly document: { readonly file: string; readonly current: boolean } | null
  readonly edited: readonly { readonly file: string; readonly edits: number }[]
  /** Copies of its document outside the folder of documents that read as it does: somebody has them, and has edited nothing yet. */
  readonly sent: readonly string[]
}

/** A Word file that says which plan it was built from, and which one of the office's that is. */
export interface FoundWord {
  readonly id: string
  readonly word: WordFile
  /** The plan's file; undefined where several may be meant, or none is there. */
  readonly plan: string | undefined
}

/** Where a status is looked for: the office's files, and the plan as it was when a document was built, if it can be found. */
export interface Looking {
  readonly files: Files
  readonly findBase: FindBase
}

/** The Word files of the folder that say which plan they were built from; those the program built itself stand elsewhere. */
export async function builtWordFiles(
  out: string,
  plans: readonly ReadPlan[],
  { files, findBase }: Looking,
): Promise<FoundWord[]> {
  const found: FoundWord[] = []
  for (const path of await files.below('.')) {
    const plain = tidy(path)
    if (!/\.docx$/i.test(plain) || plain.startsWith(`${out}/`)) continue
    const word = { path: plain, content: await files.read(plain) }
    const { value } = builtFrom(word)
    if (value?.id === undefined) continue
    const own = plans.filter(({ plan }) => plan.id === value.id)
    found.push({ id: value.id, word, plan: (await planOfWord(word, value, own, findBase))?.file })
  }
  return found
}

/** Where a plan stands: `out` is the folder of its documents, `words` the Word files of the folder. */
export async function statusOf(loaded: Loaded, out: string, words: readonly FoundWord[], looking: Looking): Promise<PlanStatus> {
  const errors = loaded.problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'open-blank').length
  const blanks = loaded.problems.filter(({ rule }) => rule === 'open-blank').length
  const { read } = loaded
  if (!read) return { loaded, state: 'unreadable', blanks, errors, document: null, edited: [], sent: [] }
  const file = `${out}/${documentPath(loaded.path, read.plan.id)}`
  const document = (await looking.files.kind(file)) === 'file' ? { file, current: await isCurrent(file, read, looking) } : null
  const edited: { file: string; edits: number }[] = []
  const sent: string[] = []
  for (const { word } of words.filter(({ plan }) => plan === read.file)) {
    const edits = await editsLeft(word, read, looking)
    if (edits !== undefined) edited.push({ file: word.path, edits })
    else sent.push(word.path)
  }
  const known = { errors, blanks, document, edited, sent }
  return { loaded, state: stateOf(read, known), ...known }
}

function stateOf(
  { plan }: ReadPlan,
  { errors, blanks, document, edited, sent }: Pick<PlanStatus, 'errors' | 'blanks' | 'document' | 'edited' | 'sent'>,
): PlanStage {
  if (errors > 0) return 'errors'
  if (edited.some(({ edits }) => edits > 0)) return 'edited'
  if (blanks > 0) return 'open'
  if (hasNumber(plan)) return 'numbered'
  if (document && !document.current) return edited.length > 0 ? 'merged' : 'changed'
  if (document && edited.length === 0) return sent.length > 0 ? 'sent' : 'built'
  return edited.length > 0 ? 'merged' : 'draft'
}

/** True for a plan with number and day; one that is attached has those of its document. */
const hasNumber = ({ number, date, attached }: Plan): boolean =>
  number.symbol !== '' || !attached
    ? number.value !== null && date?.day !== undefined
    : /^\d/.test(attached.number ?? '') && attached.date?.day !== undefined

async function isCurrent(file: string, read: ReadPlan, { files }: Looking): Promise<boolean> {
  const { value } = builtFrom({ path: file, content: await files.read(file) })
  const own = sourceHashes(read)
  return value?.sha256 === own.sha256 && value.beside === own.beside
}

/** How many edits of a Word file the plan does not have; undefined for one that nobody edited. */
async function editsLeft(word: WordFile, read: ReadPlan, { findBase }: Looking): Promise<number | undefined> {
  const from = builtFrom(word).value
  const base = from && (await findBase(from, read))
  // What it was built from is not to be found, and it says itself that it is as it was built.
  if (from?.untouched && !base) return undefined
  const merged = mergeDocx(word, read, base ? { base } : {}).value
  if (!merged) return undefined
  const left = merged.applied.length + merged.conflicts.length + merged.unplaced.length
  if (left > 0 || !base) return left
  // Of a file that reads as the plan it was built from there is nothing to say.
  const own = mergeDocx(word, base).value
  return own && own.applied.length + own.unplaced.length === 0 ? undefined : 0
}
