import { WORDS } from '../decree/layout.ts'
import type { UnplacedEdit } from '../model/merged.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { printedLines, type BaseLine, type PrintedLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { evened } from './evened.ts'
import { frameChanges } from './frames.ts'
import { bare, editedKey, folded, printedKey } from './keys.ts'
import type { Pairs } from './pairs.ts'
import { BY_PROGRAM, FOLLOWS, NOW_OPEN, STILL_OTHER } from './reasons.ts'
import { placeOfLine } from './source-blocks.ts'
import type { WordEdits } from './word-edits.ts'

/** What the merged plan prints. */
export interface Reprint {
  /** Without one the plan prints what it printed before, plain words aside. */
  readonly merged?: ReadPlan
  /** Which lines of the base were read again with it; without it all. */
  readonly isRead?: (line: BaseLine) => boolean
}

/** What the merged plan prints otherwise than the file has it, in so far as nothing was said of it yet. */
export function told(found: WordEdits, { merged, isRead = () => true }: Reprint): WordEdits {
  const { base, edited, pairs } = found
  const printed = merged && printedLines(merged).map(evened)
  const lineOf = new Map([...pairs.of].map(([index, other]) => [edited[other]!, base[index]!]))
  const unsaid = printed ? unsaidLines(found, printed, lineOf, isRead) : []
  return {
    ...found,
    unplaced: [...found.unplaced, ...unsaid],
    program: [
      ...found.program,
      ...frameChanges(edited, lineOf, printed, isRead),
      ...followers(lineOf, printed, isRead),
      ...takenOut(base, pairs, printed),
      ...nowOpen(base, printed),
    ],
  }
}

function unsaidLines(
  found: WordEdits,
  printed: readonly PrintedLine[],
  lineOf: ReadonlyMap<EditedLine, BaseLine>,
  isRead: (line: BaseLine) => boolean,
): UnplacedEdit[] {
  const left = new Map<string, number>()
  for (const line of printed) count(left, printedKey(line), 1)
  const missing = found.edited.filter((line) => {
    const was = lineOf.get(line)
    return !(was && !isRead(was)) && !count(left, editedKey(line), -1)
  })
  const said = sayer([...found.unplaced, ...found.program])
  const counted = new Set([...lineOf].flatMap(([{ cell }, { listed }]) => (listed === undefined ? [] : (cell?.table ?? []))))
  // Rows of data are counted by the program.
  const isCount = ({ cell, whole }: EditedLine): boolean =>
    cell !== undefined && cell.column === 0 && counted.has(cell.table) && /^\d+$/.test(whole.text)
  const blamed = missing.filter(
    (line) =>
      !isFollower(line, lineOf.get(line)) &&
      !isCount(line) &&
      !said(line) &&
      line.whole.text !== WORDS.draft &&
      hasWords(line.whole.text),
  )
  const more = [...left].filter(([text, times]) => times > 0 && hasWords(text)).map(([text]) => text)
  return blamed.map((line) => ({
    paragraph: line.at || null,
    at: null,
    before: nearest(editedKey(line), more),
    after: line.whole.text,
    reason: STILL_OTHER,
  }))
}

/** Lines of the program's own that were taken out, and that it prints again. */
function takenOut(
  base: readonly BaseLine[],
  { of }: Pick<Pairs, 'of'>,
  printed: readonly PrintedLine[] | undefined,
): UnplacedEdit[] {
  const again = printed && new Set(printed.filter(({ kind }) => kind === 'program').map(printedKey))
  return base.flatMap((line, index) =>
    line.kind !== 'program' || of.has(index) || line.text === WORDS.draft || again?.has(printedKey(line)) === false
      ? []
      : [{ paragraph: null, at: null, before: line.text, after: '', reason: BY_PROGRAM }],
  )
}

/** True for words that the program puts together and nobody edited: what they print now follows from what was edited elsewhere. */
const isFollower = (line: EditedLine, was: BaseLine | undefined): boolean =>
  was !== undefined && (was.kind === 'program' || was.pieces.some(({ datum }) => datum)) && printedKey(was) === editedKey(line)

/** Values that were taken out and that have to be there: they are open blanks now. */
function nowOpen(base: readonly BaseLine[], printed: readonly PrintedLine[] | undefined): UnplacedEdit[] {
  const open = ({ text }: PrintedLine): boolean => /\[\[\p{L}/u.test(text)
  const before = new Set(base.filter(open).map(printedKey))
  return (printed ?? [])
    .filter((line) => open(line) && !before.has(printedKey(line)))
    .map((line) => ({ paragraph: null, at: null, before: '', after: line.text, reason: NOW_OPEN }))
}

/** Lines that nobody edited and that are printed otherwise now, since they follow what was. */
function followers(
  lineOf: ReadonlyMap<EditedLine, BaseLine>,
  printed: readonly PrintedLine[] | undefined,
  isRead: (line: BaseLine) => boolean,
): UnplacedEdit[] {
  if (!printed) return []
  const keys = new Set(printed.map(printedKey))
  return [...lineOf].flatMap(([line, was]): UnplacedEdit[] => {
    if (!isRead(was) || !isFollower(line, was) || keys.has(editedKey(line))) return []
    const like = printed.filter(({ kind }) => kind === was.kind).map(({ text }) => text)
    const now = nearest(editedKey(line), like)
    return now === '' ? [] : [{ paragraph: line.at || null, at: placeOfLine(was), before: was.text, after: now, reason: FOLLOWS }]
  })
}

/** Tells whether something was said of a line. */
function sayer(entries: readonly UnplacedEdit[]): (line: EditedLine) => boolean {
  const paragraphs = new Set(entries.map(({ paragraph }) => paragraph))
  const texts = new Set(entries.flatMap(({ before, after }) => [folded(before), folded(after)]).filter((text) => text !== ''))
  return (line) => (line.at !== 0 && paragraphs.has(line.at)) || texts.has(editedKey(line)) || texts.has(folded(line.whole.text))
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Adds to how often a line is there; false where there is none to take away. */
function count(lines: Map<string, number>, line: string, by: number): boolean {
  const there = lines.get(line) ?? 0
  if (there + by < 0) return false
  lines.set(line, there + by)
  return true
}

const nearest = (text: string, lines: readonly string[]): string => {
  const words = new Set(bare(text).split(' '))
  const shared = (line: string): number =>
    bare(line)
      .split(' ')
      .filter((word) => words.has(word)).length
  const [best] = [...lines].sort((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) * 2 > words.size ? best : ''
}
