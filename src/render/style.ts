import { ELEMENTS, PAGE, type ElementId, type Measure, type SizeSet } from '../decree/layout.ts'
import type { FontFace } from '../model/metrics.ts'

/** The decree's numbers in Word's units: twips (1/20 pt) for lengths, half-points for type, 240ths of a line. */

const TWIPS_PER_MM = 1440 / 25.4

export const twips = ({ unit, chosen }: Measure): number =>
  Math.round(unit === 'pt' ? chosen * 20 : unit === 'line' ? chosen * 240 : chosen * TWIPS_PER_MM)

export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM)

/** Width of the text between the margins, in twips. */
export const textWidthOf = (orientation: Orientation): number =>
  twips(orientation === 'portrait' ? PAGE.width : PAGE.height) - twips(PAGE.left) - twips(PAGE.right)

export type Orientation = 'portrait' | 'landscape'

/** Size of an element's type in points. */
export const pointsOf = (id: ElementId, set: SizeSet): number => ELEMENTS[id].size[set]

export const faceOf = (id: ElementId): FontFace => {
  const { bold, italic } = ELEMENTS[id]
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
}

/** The paragraph style that draws rules: an empty line with a border above it, as long as its indents leave. */
export const RULE_STYLE = 'DuongKe'
/** Character styles for what the author marked in the text. */
export const STRONG = 'Strong'
export const EMPHASIS = 'Emphasis'
export const STRONG_EMPHASIS = 'StrongEmphasis'
