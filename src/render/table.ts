import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx'
import { BODY, FONT, SPACES } from '../decree/layout.ts'
import type { Alignment, Table as TableBlock } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import { aroundOf, linesIn, paragraphOf, spacer } from './element.ts'
import { textWidth } from '../model/metrics.ts'
import { runsOf } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { pointsOf, twips } from './style.ts'

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A table, a paragraph's gap below what is above it: without it Word would join two tables into one. */
export const spacedTable = (block: TableBlock, sheet: Sheet, last = false): FileChild[] => [
  spacer(twips(BODY.gap), { keepNext: true }),
  tableOf(block, sheet, last),
]

/** Rows of more lines may split: kept whole, one would leave half a page empty above it. */
const TALL = 20

/** A table over the whole width: header row repeated on every page, rows not split unless tall, columns as wide as their content asks. */
function tableOf(block: TableBlock, sheet: Sheet, last = false): Table {
  const widths = columnWidths(block, sheet)
  const border = { style: BorderStyle.SINGLE, size: 4, color: FONT.color }
  const aligned = block.columns.map((alignment, column) => alignment ?? guessAlignment(block, column))
  const padding = twips(SPACES.tableCell)
  const tall = block.rows.map((row) =>
    row.some((it, column) => linesIn(it, 'OBang', { set: sheet.set, width: widths[column]! - 2 * padding }) > TALL),
  )
  const keeps = (index: number): boolean =>
    index === 0 ? !tall[0] && !tall[1] : last && index === block.rows.length - 1 && !tall[index]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sheet.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: padding, right: padding, top: 40, bottom: 40 },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: block.rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: !tall[index],
          children: widths.map((width, column) => cell(row[column] ?? [], width, aligned[column]!, index === 0, keeps(index))),
        }),
    ),
  })
}

function cell(
  content: readonly Inline[],
  width: number,
  align: keyof typeof ALIGN,
  header: boolean,
  keepNext: boolean,
): TableCell {
  const id = header ? 'DauBang' : 'OBang'
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      paragraphOf(id, runsOf(content, aroundOf(id)), {
        ...(!header && align !== 'left' && { alignment: ALIGN[align] }),
        ...(keepNext && { keepNext: true }),
      }),
    ],
  })
}

/** Ordinals, figures and short dates stand in the middle of their column; words on the left. */
function guessAlignment({ rows }: TableBlock, column: number): Exclude<Alignment, null> {
  const cells = rows.slice(1).map((row) => plainText(row[column] ?? []).trim())
  return cells.length > 0 && cells.every((text) => /^[\d.,%/ -]*$/.test(text)) ? 'center' : 'left'
}

/** True when a table does not fit upright: a column would be narrower than its longest word, or lines too short to read. */
export function isWide(block: TableBlock, sheet: Sheet): boolean {
  const columns = demands(block, sheet)
  const least = columns.reduce((sum, { least }) => sum + least, 0)
  const wanted = columns.reduce((sum, { wanted }) => sum + wanted, 0)
  return least > sheet.width || (columns.length >= 7 && wanted > 2 * sheet.width)
}

/** The text of a cell as it takes room: with the numbers of its footnotes. */
const roomText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) =>
      node.type === 'footnote' ? String(node.number) : 'children' in node ? roomText(node.children) : plainText([node]),
    )
    .join('')

/** What each column must have for its longest word and would have for its longest text, padding included, in twips. */
function demands({ columns, rows }: TableBlock, { set }: Sheet): { readonly least: number; readonly wanted: number }[] {
  const points = pointsOf('OBang', set)
  const padding = 2 * twips(SPACES.tableCell) + 20
  return columns.map((_, column) => {
    let least = 0
    let wanted = 0
    rows.forEach((row, index) => {
      const text = roomText(row[column] ?? [])
      const face = index === 0 ? 'bold' : 'regular'
      for (const line of text.split('\n')) wanted = Math.max(wanted, textWidth(line, face, points))
      for (const word of text.split(/[ \n]+/)) least = Math.max(least, textWidth(word, face, points))
    })
    return { least: least + padding, wanted: wanted + padding }
  })
}

/** A width by shares, in whole twips. */
function shared(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, it) => sum + it, 0)
  const widths = shares.map((it) => Math.floor((width * it) / all))
  widths[widths.length - 1]! += width - widths.reduce((sum, it) => sum + it, 0)
  return widths
}

/** Every column gets what its longest word needs; the rest is shared by how much text is still waiting. */
function columnWidths(block: TableBlock, sheet: Sheet): number[] {
  if (block.shares) return shared(block.shares, sheet.width)
  const columns = demands(block, sheet)
  const least = columns.reduce((sum, it) => sum + it.least, 0)
  // The square root keeps one long column from starving the others of width they need only once.
  const waiting = columns.map((it) => Math.sqrt(Math.max(0, it.wanted - it.least)))
  const total = waiting.reduce((sum, it) => sum + it, 0)
  const room = sheet.width - least
  const exact = columns.map((it, index) =>
    room < 0
      ? (it.least * sheet.width) / least
      : it.least + (total === 0 ? room / columns.length : (room * waiting[index]!) / total),
  )
  const rounded = exact.map(Math.floor)
  rounded[rounded.length - 1]! += sheet.width - rounded.reduce((sum, it) => sum + it, 0)
  return rounded
}
