import type { AppliedEdit, UnplacedEdit } from '../model/merged.ts'
import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import { placeAt } from '../model/source.ts'
import { printedOf, type BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { BY_PROGRAM, CANNOT_GO, FOR_DRAFTER, MUST_STAND, SHARED } from './reasons.ts'
import type { Sides } from './sides.ts'
import { placeOfLine } from './source-blocks.ts'
import { SourceEdits, type TextEdit } from './source-edits.ts'

/** Everything that was found in a file: the edits made of it, and what is said of each. */
export class Ledger {
  readonly edits: SourceEdits
  readonly applied: AppliedEdit[] = []
  readonly unplaced: UnplacedEdit[] = []
  /** Words that the program prints by itself and that read otherwise in the file. */
  readonly program: UnplacedEdit[] = []
  /** Lines of the base that are gone from the file and could not be taken out. */
  readonly stuck = new Set<BaseLine>()
  /** The line of the file that an applied edit was read from. */
  readonly lines = new Map<AppliedEdit, EditedLine>()
  readonly #edited: readonly EditedLine[]

  constructor({ read, edited }: Pick<Sides, 'read' | 'edited'>) {
    this.edits = new SourceEdits(read)
    this.#edited = edited
  }

  /** New words that stand in the author's files now. */
  apply(made: readonly TextEdit[], edited: EditedLine, before: string, after: string): void {
    const [first] = made
    if (!first) return
    const at = placeAt(first.source, first.from, first.to)
    const applied = { at, before, after, ...authorOf(edited, before, after), ...remark(before, after), ...shared(at) }
    this.applied.push(applied)
    this.lines.set(applied, edited)
  }

  /** A line of the base that was taken out of the author's files. */
  gone(edits: readonly TextEdit[], line: BaseLine, before = printedOf(line)): void {
    const [first] = edits
    const at = placeOfLine(line) ?? placeAt(first!.source, first!.from, first!.to)
    this.applied.push({ at, before, after: '', ...this.#whoTookOut(line.text), ...shared(at) })
  }

  /** A line that went with others, at a place of its own. */
  goneWith(at: Place, before: string, note?: Wording): void {
    this.applied.push({ at, before, after: '', author: null, date: null, ...(note && { note }) })
  }

  /** A line that is gone from the file and stays in the plan. */
  goneUnplaced(line: BaseLine): void {
    this.stuck.add(line)
    this.unplaced.push({
      paragraph: null,
      at: placeOfLine(line),
      before: printedOf(line),
      after: '',
      reason: REQUIRED.has(line.kind) ? MUST_STAND : CANNOT_GO,
    })
  }

  /** Words of the file that have no line of the base. */
  lost(edited: EditedLine, before: string, after: string, reason: Wording): void {
    this.unplaced.push({ paragraph: edited.at || null, at: null, before, after, reason })
  }

  /** New words of a line that have no place in the author's files. */
  fail(line: BaseLine, edited: EditedLine, before: string, after: string, reason: Wording): void {
    this.unplaced.push({ paragraph: edited.at || null, at: placeOfLine(line), before, after, reason })
  }

  /** New words where the program sets its own. */
  byProgram(line: BaseLine | undefined, edited: EditedLine, before: string, after: string, reason = BY_PROGRAM): void {
    // A sign at the edge that the program sets, or none.
    if (!/[\p{L}\p{N}]/u.test(before + after)) return
    const entry = { paragraph: edited.at || null, at: line ? placeOfLine(line) : null, before, after, reason }
    if (!line || line.kind === 'program') this.program.push(entry)
    else this.unplaced.push(entry)
  }

  /** A line that the plan prints as it did, whatever the file says. */
  kept(line: BaseLine, edited: EditedLine, reason: Wording): void {
    const at = placeOfLine(line)
    this.program.push({ paragraph: edited.at || null, at, before: line.text, after: edited.whole.text, reason })
  }

  /** Whose tracked change took a paragraph out: its words then stand before those of the next. */
  #whoTookOut(text: string): Pick<AppliedEdit, 'author' | 'date'> {
    const words = text.replace(/[\s.;,:/]+/g, '')
    for (const { paragraph } of this.#edited)
      for (const { type, author, date, text: own } of paragraph.revisions ?? [])
        if (type === 'deleted' && words !== '' && own.replace(/[\s.;,:/]+/g, '').includes(words)) return { author, date }
    return { author: null, date: null }
  }
}

/** Parts that every document has. */
const REQUIRED: ReadonlySet<BaseLine['kind']> = new Set(['head', 'number', 'date', 'title', 'signature'])

/** Words in brackets that ask something of who drafts. */
const REMARK = /^\s*\((?=[^)]*(?:xem lại|xem xét|bổ sung|kiểm tra|rà soát|làm rõ|cân nhắc|sửa|hỏi|chưa rõ|\?))[^)]*\)\s*$/iu

/** Says that a value belongs to all plans of the office. */
const shared = (at: Place): { readonly note?: Wording } => (/kehoach\.ya?ml$/.test(at.file) ? { note: SHARED } : {})

const remark = (before: string, after: string): { readonly note?: Wording } =>
  before.trim() === '' && REMARK.test(after) ? { note: FOR_DRAFTER } : {}

/** Whose tracked change it was. */
function authorOf({ paragraph }: EditedLine, before: string, after: string): Pick<AppliedEdit, 'author' | 'date'> {
  const revisions = paragraph.revisions ?? []
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const found =
    revisions.find(
      ({ text }) => words(text) !== '' && (words(after).includes(words(text)) || words(text).includes(words(after) || '\0')),
    ) ?? revisions.find(({ text }) => words(text) !== '' && words(before).includes(words(text)))
  return { author: found?.author ?? null, date: found?.date ?? null }
}
