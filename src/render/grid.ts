import type { WmlBorder } from './wml/paragraph.ts'
import type { WmlCell, WmlTable } from './wml/table.ts'

/** No line between cells. */
export const NO_LINE: WmlBorder = { style: 'none', size: 0, color: 'auto' }

/** One cell of a grid: what stands in it, and what is not as usual. */
export type GridCell = Omit<WmlCell, 'width' | 'span' | 'merge'>

/** A table that only places things side by side: fixed columns in twips, no borders, no padding, rows not split over pages. */
export const grid = (columns: readonly number[], rows: readonly (readonly GridCell[])[]): WmlTable => ({
  type: 'table',
  width: columns.reduce((sum, width) => sum + width, 0),
  columns,
  border: NO_LINE,
  margins: { top: 0, left: 0, bottom: 0, right: 0 },
  rows: rows.map((cells) => ({ whole: true, cells: cells.map((cell, index) => ({ ...cell, width: columns[index]! })) })),
})
