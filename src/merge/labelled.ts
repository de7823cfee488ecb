import { cut, trimmed } from '../import/rich.ts'
import { printedOf, type BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import type { Pairs } from './pairs.ts'
import { hunksOf } from './words.ts'

/**
 * Lines of the file whose label nobody would take for one, such as `1..`, with the label that the line had: what stands before its words now
 * is what became of it.
 */
export function withLabels(
  base: readonly BaseLine[],
  edited: readonly EditedLine[],
  { back }: Pick<Pairs, 'back'>,
): EditedLine[] {
  return edited.map((line, other) => {
    const was = base[back.get(other) ?? -1]
    if (!was || was.label === '' || line.label !== '') return line
    const end = labelEnd(was, line.whole.text)
    return { ...line, label: line.whole.text.slice(0, end).trim(), rich: trimmed(cut(line.whole, end)) }
  })
}

/** Where the words of a line begin in its new text. */
function labelEnd(line: BaseLine, now: string): number {
  const printed = printedOf(line)
  const words = line.label.length + 1
  let end = words
  for (const { from, to, newFrom, newTo } of hunksOf(printed, now)) {
    if (from >= words) break
    // What takes the place of label and words alike is words.
    if (to > words) return newFrom
    end = newTo + words - to
  }
  return Math.min(end, now.length)
}
