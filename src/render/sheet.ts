import type { SizeSet } from '../decree/layout.ts'
import { textWidthOf, type Orientation } from './style.ts'

/** The kind of page a block is set on. Widths in twips. */
export interface Sheet {
  readonly set: SizeSet
  readonly orientation: Orientation
  readonly width: number
}

export const sheetOf = (set: SizeSet, orientation: Orientation): Sheet => ({ set, orientation, width: textWidthOf(orientation) })
