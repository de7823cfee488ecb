import { kindOf, isListPrefix } from './added.ts'
import type { BaseLine } from './base.ts'
import { inLetters } from './casing.ts'
import type { Merge } from './context.ts'
import type { EditedLine } from './edited.ts'
import type { LineGroup } from './groups.ts'
import { newDate, newNumber } from './head-line.ts'
import { END_MARK, joinedLine, joinedText, newText, newTexts, shownHunk } from './new-text.ts'
import { dashBefore, prefixOf, stretchOf, writtenStretch } from './source-blocks.ts'
import { aroundData, hunksOf, placeHunk, type NewText } from './words.ts'

/** Lines that became other lines: what differs inside them is put where it was written. */
export function replaceLines(merge: Merge, group: LineGroup): void {
  const base = group.base.map((index) => merge.base[index]!)
  const edited = group.edited.map((index) => merge.edited[index]!)
  const [line, other] = [base[0]!, edited[0]!]
  if (base.length === 1 && edited.length === 1) return replaceLine(merge, line, other)
  // Compared as one text, the ends of paragraphs in it as signs.
  const joined = joinedLine(base)
  const now = joinedText(newTexts(base, edited))
  merge.notes.marks(joined, now, other)
  replaceWords(merge, joined, now, other, line.cell ? '<br>' : breakBefore(merge, line, edited[1]))
}

function replaceLine(merge: Merge, line: BaseLine, edited: EditedLine): void {
  if (merge.settled.has(line)) return
  const now = newText(line, edited)
  newEnding(merge, line, edited)
  merge.notes.marks(line, now, edited)
  if (now.text === line.text || (line.capitals && now.text.toUpperCase() === line.text.toUpperCase())) return
  if (line.kind === 'number') return newNumber(merge, line, edited)
  if (line.kind === 'date') return newDate(merge, line, edited)
  replaceWords(merge, line, now, edited, '\n\n')
}

/** `between` is what is written at the end of a paragraph inside the text. */
function replaceWords(merge: Merge, line: BaseLine, now: NewText, edited: EditedLine, between: string): void {
  const { ledger, data, letters } = merge
  const target = line.capitals ? { ...now, text: inLetters(line, now.text, letters) } : now
  for (const hunk of aroundData(hunksOf(line.text, target.text, line.capitals), line.pieces)) {
    const placed = placeHunk(line, hunk, target, ledger.edits, between)
    const [before, after] = shownHunk(hunk, line.text, target.text)
    if (placed.type === 'edits' && ledger.edits.has(placed.edits)) continue
    if (placed.type === 'datum') data.change(line, edited, placed.piece, before, placed.words)
    else if (placed.type === 'program' || !ledger.edits.add(placed.edits)) ledger.byProgram(line, edited, before, after)
    else ledger.apply(placed.edits, edited, before, after)
  }
}

/** What is written between two paragraphs that were one. */
function breakBefore({ read }: Merge, line: BaseLine, edited: EditedLine | undefined): string {
  const dash = line.listed === undefined ? undefined : dashBefore(read, line.listed)
  if (dash !== undefined) {
    const item = stretchOf(read, line.listed!)
    const quote = item && /^["']/.exec(item.source.text.slice(item.from))?.[0]
    return `${quote ?? ''}\n${dash}${quote ?? ''}`
  }
  const prefix = prefixOf(line) ?? ''
  if (edited && edited.label !== '' && kindOf(edited.label) === kindOf(line.label) && prefix.trim() !== '')
    return `\n${prefix.replace(/\d+(?=[.)])/, (digits) => String(Number(digits) + 1))}`
  if (edited && edited.label !== '') return `\n\n${prefix.trim() === '' ? `${edited.label} ` : prefix}`
  return isListPrefix(prefix) ? `\n\n${' '.repeat(prefix.length)}` : '\n\n'
}

/** What was the last paragraph has a stop of its own, now that the end mark stands behind another. */
function newEnding({ ledger, edited: lines, pairs }: Merge, line: BaseLine, edited: EditedLine): void {
  const [, sign] = /([.;:,])$/.exec(edited.whole.text) ?? []
  if (sign === undefined || !END_MARK.test(line.text) || END_MARK.test(edited.whole.text)) return
  const behind = lines.indexOf(edited) + 1
  const isLast = (behind === lines.length || pairs.back.has(behind)) && !lines.some(({ whole }) => END_MARK.test(whole.text))
  if (isLast) return
  const written = writtenStretch(line)
  if (!written) return
  const { source, to } = written
  const own = /^(?:\.(?:\s*\/\s*\.)?)?/.exec(source.text.slice(to))![0]
  const edit = { source, from: to, to: to + own.length, text: sign }
  if (own !== sign && ledger.edits.add([edit])) ledger.apply([edit], edited, own, sign)
}
