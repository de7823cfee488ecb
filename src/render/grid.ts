import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type ITableCellOptions,
  type Paragraph,
} from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** One cell of a grid: what stands in it, and what is not as usual. */
export interface GridCell {
  readonly children: readonly (Paragraph | Table)[]
  readonly options?: Partial<Omit<ITableCellOptions, 'children' | 'width'>>
}

/** A table that only places things side by side: fixed columns in twips, no borders, no padding, rows not split over pages. */
export function grid(
  columns: readonly number[],
  rows: readonly (readonly GridCell[])[],
  more: { readonly split?: boolean } = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: !more.split, children: cells.map((cell, index) => cellOf(cell, columns, index)) }),
    ),
  })
}

function cellOf({ children, options = {} }: GridCell, columns: readonly number[], index: number): TableCell {
  const span = options.columnSpan ?? 1
  const width = columns.slice(index, index + span).reduce((sum, it) => sum + it, 0)
  return new TableCell({ ...options, width: { size: width, type: WidthType.DXA }, children: [...children] })
}

export type { FileChild }
