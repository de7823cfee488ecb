import { WORDS } from '../decree/layout.ts'
import type { UnplacedEdit } from '../model/merged.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { baseLines, printedOf } from './base.ts'
import type { EditedLine } from './edited.ts'
import { evened } from './evened.ts'
import { foldedLine } from './pairs.ts'
import { STILL_OTHER } from './reasons.ts'
import type { WordEdits } from './word-edits.ts'

/** What the merged plan prints otherwise than the file has it, in so far as nothing was said of it yet. */
export function told(found: WordEdits, merged: ReadPlan): WordEdits {
  const printed = baseLines(merged).map(evened)
  const left = new Map<string, number>()
  for (const line of printed) count(left, key(printedOf(line)), 1)
  const missing = found.edited.filter(({ whole }) => !count(left, key(whole.text), -1))
  const known = [...found.unplaced, ...found.program].flatMap(({ before, after }) => [before, after]).map(key)
  const said = (text: string): boolean => known.some((it) => it !== '' && (it.includes(key(text)) || key(text).includes(it)))
  // The program's own words as they were are nobody's edit, whatever it prints now.
  const own = new Set(
    [...found.pairs.of].flatMap(([index, other]) => {
      const { kind, text } = found.base[index]!
      return kind === 'program' && key(text) === key(found.edited[other]!.whole.text) ? [found.edited[other]] : []
    }),
  )
  // Rows of data are counted by the program.
  const counted = new Set(
    [...found.pairs.of].flatMap(([index, other]) =>
      found.base[index]!.listed === undefined ? [] : (found.edited[other]!.cell?.table ?? []),
    ),
  )
  const isCount = ({ cell, whole }: EditedLine): boolean =>
    cell !== undefined && cell.column === 0 && counted.has(cell.table) && /^\d+$/.test(whole.text)
  const blamed = missing.filter(
    (line) =>
      !own.has(line) && !isCount(line) && !said(line.whole.text) && line.whole.text !== WORDS.draft && hasWords(line.whole.text),
  )
  const more = [...left].filter(([text, times]) => times > 0 && hasWords(text)).map(([text]) => text)
  if (blamed.length === 0) return found
  return {
    ...found,
    unplaced: [
      ...found.unplaced,
      ...blamed.map(({ at, whole }): UnplacedEdit => ({
        paragraph: at || null,
        at: null,
        before: nearest(whole.text, more),
        after: whole.text,
        reason: STILL_OTHER,
      })),
    ],
  }
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A line without what the program sets by itself: label, capitals, gaps, signs at its end. */
const key = (text: string): string => foldedLine(text).replace(/[\s.;,:/]+$/u, '')

/** Adds to how often a line is there; false where there is none to take away. */
function count(lines: Map<string, number>, line: string, by: number): boolean {
  const there = lines.get(line) ?? 0
  if (there + by < 0) return false
  lines.set(line, there + by)
  return true
}

const nearest = (text: string, lines: readonly string[]): string => {
  const words = new Set(key(text).split(' '))
  const shared = (line: string): number => line.split(' ').filter((word) => words.has(word)).length
  const [best] = [...lines].sort((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) * 2 > words.size ? best : ''
}
