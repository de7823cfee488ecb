import type { CalendarDate } from '../../model/date.ts'
import { inlineText, type Inline } from '../../model/inline.ts'
import type { Amount, Figure } from '../../model/plan.ts'
import { inlineNodes } from '../inline.ts'
import { lineOf } from '../markdown.ts'
import { Numeral } from '../yaml-text.ts'

/** The values that several keys of the frontmatter share, as YAML is to hold them. Undefined leaves a key out. */

const two = (part: number): string => String(part).padStart(2, '0')

/** `2026`, `2026-04` or `2026-04-22`. */
export const dateValue = (date: CalendarDate | undefined): string | Numeral | undefined => {
  if (!date) return undefined
  const { year, month, day } = date
  const parts = [String(year).padStart(4, '0'), month === undefined ? [] : two(month), day === undefined ? [] : two(day)].flat()
  // A year alone is a number to YAML, and reads as the year.
  return parts.length === 1 ? new Numeral(parts[0]!) : parts.join('-')
}

/** A text of the frontmatter that takes inline Markdown. */
export const markdownValue = (text: readonly Inline[]): string => lineOf(inlineNodes(text))

/** A text that may have marks: with them where it has any, its words otherwise. */
export const markedValue = (text: string | undefined, marks: readonly Inline[] | undefined): string | undefined =>
  marks ? markdownValue(marks) : text === undefined ? undefined : markdownValue(inlineText(text))

/** A number by its own digits, with YAML's decimal point; the text of an open blank as it is. */
const figureValue = ({ value, text }: Figure): Numeral | string => (value === null ? text : new Numeral(text.replace(',', '.')))

export const amountValue = (amount: Amount): unknown =>
  'from' in amount ? { from: figureValue(amount.from), to: figureValue(amount.to) } : figureValue(amount)

/** One as it is, several as a list, none left out. */
export const oneOrMany = <T>(list: readonly T[]): T | readonly T[] | undefined =>
  list.length === 0 ? undefined : list.length === 1 ? list[0] : list

export const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)
