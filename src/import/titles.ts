import { labelOf } from './label.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'

/** A title is at most so long; a longer clause is a sentence, however bold. */
export const LONGEST_TITLE = 160
export const LONGEST_BOLD_TITLE = 400

/** Another label behind the first: in a heading the reader would take it for the heading’s own. */
export const labelled = ({ rich }: BodyPiece): boolean => labelOf(rich.text) !== undefined

/** Bold throughout; or short, without a mark at its end, and with something below it that is no neighbour. */
export function isTitle(piece: BodyPiece, next: ImportPiece | undefined): boolean {
  const { text } = piece.rich
  if (labelled(piece)) return false
  if (piece.bold) return text.length <= LONGEST_BOLD_TITLE
  if (text.length > LONGEST_TITLE || /[.;:,?!]$/.test(text) || !next) return false
  if (next.type !== 'text' || !next.label) return true
  return next.label.kind !== piece.label?.kind || next.label.depth > piece.label.depth
}
