import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { foldedLine } from './pairs.ts'

/** A text without what the program sets by itself: label, capitals, gaps, signs at its end. */
export const folded = (text: string): string => withoutEnd(foldedLine(text))
export const bare = (text: string): string => withoutEnd(text.replace(/\s+/g, ' ').trim().toUpperCase())

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.;,:/]/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** A line of either side so; its own label is known. */
export const printedKey = ({ label, text }: Pick<BaseLine, 'label' | 'text'>): string =>
  label === '' ? folded(text) : bare(text)
export const editedKey = ({ label, rich, whole }: EditedLine): string => (label === '' ? folded(whole.text) : bare(rich.text))
