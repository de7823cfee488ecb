import { BODY, FONT, SPACES } from '../decree/layout.ts'
import { plainText } from '../model/inline.ts'
import { headRows, linesOf, type Alignment, type Cell, type Table as TableBlock } from '../model/table.ts'
import { columnWidths } from './column-width.ts'
import { aroundOf, linesIn, paragraphOf, spacer } from './element.ts'
import { NO_LINE } from './grid.ts'
import { runsOf } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { twips } from './style.ts'
import type { WmlBorder, WmlParagraph } from './wml/paragraph.ts'
import type { WmlBlock, WmlCell, WmlTable } from './wml/table.ts'

/** A table, a paragraph's gap below what is above it: without it Word would join two tables into one. */
export const spacedTable = (block: TableBlock, sheet: Sheet, last = false): WmlBlock[] => [
  spacer(twips(BODY.gap), { keepNext: true }),
  ...above(block),
  tableOf(block, sheet, last),
]

/** Title and unit of a table, on one page with it. */
function above({ caption, unit }: TableBlock): WmlParagraph[] {
  const near = { keepNext: true, spacing: { after: twips(BODY.gap) } }
  return [
    ...(caption ? [paragraphOf('DauBang', runsOf(caption, aroundOf('DauBang')), { ...near, keepLines: true })] : []),
    ...(unit
      ? [
          paragraphOf('OBang', runsOf([{ type: 'emphasis', children: unit }], aroundOf('OBang')), {
            ...near,
            alignment: 'right',
          }),
        ]
      : []),
  ]
}

/** Rows of more lines may split: kept whole, one would leave half a page empty above it. */
const TALL = 20

/** How a table stands on its sheet. Widths in twips. */
export interface TableSetting {
  readonly widths: readonly number[]
  readonly aligned: readonly Exclude<Alignment, null>[]
  /** The cells of each row as Word wants them. */
  readonly grid: readonly (readonly PlaceInRow[])[]
  /** Rows of the head, repeated on every page. */
  readonly head: number
  /** Rows that may split. */
  readonly tall: readonly boolean[]
  /** Rows that stay on the page of the next. */
  readonly keeps: readonly boolean[]
}

/** Columns as wide as their content asks, rows not split unless tall. */
export function tableSetting(block: TableBlock, sheet: Sheet, last = false): TableSetting {
  const widths = columnWidths(block, sheet)
  const aligned = block.columns.map((alignment, column) => alignment ?? guessAlignment(block, column))
  const padding = twips(SPACES.tableCell)
  const grid = placesOf(block)
  const head = headRows(block)
  const tall = grid.map((row) =>
    row.some(({ cell, column, colspan }) => {
      const width = sum(widths.slice(column, column + colspan)) - 2 * padding
      return cell !== null && linesIn(cell.text, 'OBang', { set: sheet.set, width }) > TALL
    }),
  )
  return { widths, aligned, grid, head, tall, keeps: keptRows(tall, head, last) }
}

const LINE: WmlBorder = { style: 'single', size: 4, color: FONT.color }

/** A table over the whole width, its head repeated on every page. */
function tableOf(block: TableBlock, sheet: Sheet, last: boolean): WmlTable {
  const { widths, aligned, grid, head, tall, keeps } = tableSetting(block, sheet, last)
  const border = block.unruled ? NO_LINE : LINE
  const padding = twips(SPACES.tableCell)
  return {
    type: 'table',
    width: sheet.width,
    columns: widths,
    margins: { left: padding, right: padding, top: 40, bottom: 40 },
    border,
    rows: grid.map((row, index) => ({
      head: index < head,
      whole: !tall[index],
      cells: row.map((place) =>
        cellOf(place, {
          width: sum(widths.slice(place.column, place.column + place.colspan)),
          align: aligned[place.column]!,
          header: index < head,
          unruled: block.unruled === true,
          keepNext: keeps[index]!,
        }),
      ),
    })),
  }
}

/**
 * Which rows stay on the page of the next: no row stands alone there, neither the first under its head nor the last of all.
 * Behind `last` the signature follows, which that row goes along with. Tall rows split, and are kept with nothing.
 */
function keptRows(tall: readonly boolean[], head: number, last: boolean): boolean[] {
  const end = tall.length - 1
  return tall.map((it, index) => {
    if (it || tall[index + 1]) return false
    return index === end ? index === 0 || last : index <= head || index === end - 1
  })
}

/** What Word has in a row: a cell, or the part of one from above that reaches into it. */
export interface PlaceInRow {
  readonly column: number
  readonly colspan: number
  /** Null below the first row of a cell. */
  readonly cell: Cell | null
}

/** The cells of each row as Word wants them, those that reach in from above among them. */
function placesOf({ rows }: TableBlock): PlaceInRow[][] {
  const places: PlaceInRow[][] = rows.map(() => [])
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (!cell) continue
      const { colspan = 1, rowspan = 1 } = cell
      for (let below = 0; below < rowspan; below++)
        places[index + below]?.push({ column, colspan, cell: below === 0 ? cell : null })
    }
  return places.map((row) => row.sort((a, b) => a.column - b.column))
}

function cellOf(
  { cell, colspan }: PlaceInRow,
  {
    width,
    align,
    header,
    unruled,
    keepNext,
  }: { width: number; align: Exclude<Alignment, null>; header: boolean; unruled: boolean; keepNext: boolean },
): WmlCell {
  const id = header ? 'DauBang' : 'OBang'
  const more = {
    ...(!header && align !== 'left' && { alignment: align }),
    ...(keepNext && { keepNext: true }),
  }
  const merge = cell === null ? 'continue' : (cell.rowspan ?? 1) > 1 ? 'restart' : undefined
  return {
    width,
    ...(!unruled && { verticalAlign: 'center' }),
    ...(colspan > 1 && { span: colspan }),
    ...(merge && { merge }),
    blocks: linesOf(cell?.text ?? []).map((line) => paragraphOf(id, runsOf(line, aroundOf(id)), more)),
  }
}

/** Ordinals, figures and short dates stand in the middle of their column; words on the left. */
function guessAlignment(block: TableBlock, column: number): Exclude<Alignment, null> {
  const cells = block.rows.slice(headRows(block)).flatMap((row) => {
    const cell = row[column]
    return cell && (cell.colspan ?? 1) === 1 ? [plainText(cell.text).trim()] : []
  })
  return cells.length > 0 && cells.every((text) => /^[\d.,%/ -]*$/.test(text)) ? 'center' : 'left'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((so, it) => so + it, 0)
