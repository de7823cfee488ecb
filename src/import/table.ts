import { COUNTRY } from '../elements/country.ts'
import { fold } from '../elements/fold.ts'
import { isLabelAlone } from '../elements/recipients.ts'
import { headRows, type Alignment, type Cell, type Row, type Table } from '../model/table.ts'
import { everyParagraph, type FlowBlock, type WordCell, type WordTable } from '../ooxml/block.ts'
import type { FootnoteTexts } from './notes.ts'
import { firstIn } from './pieces.ts'
import { EMPTY, inlinesOf, joined, linesOf, plainRich, richOf, shares, trimmed, type Rich } from './rich.ts'

/** A data table as a grid: merged cells reach over the places they cover, the paragraphs of a cell are its lines. */
export function tableOf(table: WordTable, notes: FootnoteTexts): Table {
  const rows = inColumns(table.rows)
  const width = Math.max(1, ...rows.flat().map(({ column, span }) => column + span))
  const taken = rows.map(() => Array.from({ length: width }, () => false))
  const found = rows.map((row, top) => {
    const places: (GridPlace | null)[] = Array.from({ length: width }, (_, column) =>
      taken[top]![column] ? null : { rich: EMPTY },
    )
    for (const cell of row) {
      const { column, span } = cell
      if (taken[top]![column]) continue
      const height = 1 + rows.slice(top + 1).findIndex((below) => !goesOn(below, cell))
      const rowspan = height === 0 ? rows.length - top : height
      const blocks = rows.slice(top, top + rowspan).flatMap((below) => at(below, column)?.blocks ?? [])
      for (let below = top; below < top + rowspan; below++)
        for (let inside = column; inside < column + span; inside++) taken[below]![inside] = true
      for (let inside = column; inside < column + span; inside++) places[inside] = null
      places[column] = {
        rich: cellText(blocks, notes),
        align: alignOf(blocks),
        ...(span > 1 && { colspan: span }),
        ...(rowspan > 1 && { rowspan }),
      }
    }
    return places
  })
  const unruled = isLayout(table)
  const head = headRows({
    ...(unruled && { unruled }),
    rows: found.map((row) => row.map((place) => place && { ...place, text: [] })),
  })
  return {
    type: 'table',
    ...(unruled && { unruled }),
    columns: Array.from({ length: width }, (_, column) => alignmentOf(found.slice(head), column)),
    rows: found.map((row, index): Row => row.map((place) => place && cellOf(place, index < head))),
  }
}

const LONGEST_LINE = 80

/** True for a table without lines; the letterhead of a form and the places where it is signed have none, whatever their style says. */
function isLayout(table: WordTable): true | undefined {
  const lines = everyParagraph([table]).flatMap(({ text }) => text.normalize('NFC').split('\n'))
  const stands = (line: string): boolean =>
    line.length < LONGEST_LINE && (COUNTRY.test(fold(line)) || isLabelAlone(line.trim()) || /^\s*\(Ký/u.test(line))
  return table.unruled || (table.rows.length <= MOST_ROWS && lines.some(stands)) ? true : undefined
}

/** A letterhead or a closing has few rows. */
const MOST_ROWS = 4

/** The cells in the columns in which some cell begins: a grid that was drawn by hand has others, which no reader sees. */
function inColumns(rows: WordTable['rows']): WordTable['rows'] {
  const begun = [...new Set(rows.flat().map(({ column }) => column))].sort((a, b) => a - b)
  const last = Math.max(0, ...rows.flat().map(({ column, span }) => column + span))
  if (begun.length === last) return rows
  const index = new Map(begun.map((column, at) => [column, at]))
  return rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      column: index.get(cell.column)!,
      span: begun.filter((column) => column >= cell.column && column < cell.column + cell.span).length,
    })),
  )
}

/** How most of the texts in a column stand; what the program does by itself is not said. */
function alignmentOf(rows: readonly (readonly (GridPlace | null)[])[], column: number): Alignment {
  const places = rows.flatMap((row) => row[column] ?? [])
  const single = places.filter(({ colspan = 1 }) => colspan === 1)
  const own = single.length > 0 && single.every(({ rich }) => /^[\d.,%/ -]*$/.test(rich.text)) ? 'center' : 'left'
  const filled = places.filter(({ rich }) => rich.text !== '')
  const asked = filled.some(({ colspan = 1 }) => colspan === 1) ? filled.filter(({ colspan = 1 }) => colspan === 1) : filled
  const most = (['center', 'right', 'left'] as const).find(
    (align) =>
      asked.filter((place) => (place.align === 'center' || place.align === 'right' ? place.align : 'left') === align).length * 2 >
      asked.length,
  )
  // Figures stand in the middle, as the program sets them, however they were typed.
  const figures = own === 'center' && most === 'left' && asked.some(({ colspan = 1 }) => colspan === 1)
  return most === undefined || most === own || figures ? null : most
}

/** A cell that is read, its text still with the faces it has in the file. */
interface GridPlace extends Omit<Cell, 'text'> {
  readonly rich: Rich
  readonly align?: string
}

/** The bold of a head is its place’s own. */
const cellOf = ({ rich, align: _, ...reach }: GridPlace, head: boolean): Cell => ({
  text: inlinesOf(rich, { bold: head && shares(rich).bold > 0.9 }),
  ...reach,
})

const at = (row: readonly WordCell[], column: number): WordCell | undefined => row.find((cell) => cell.column === column)

/** True for a row whose cell in this place goes on with the one above it. */
const goesOn = (row: readonly WordCell[], { column, span }: WordCell): boolean => {
  const below = at(row, column)
  return below !== undefined && below.merged && below.span === span
}

const alignOf = (blocks: readonly FlowBlock[]): string => {
  const first = everyParagraph(blocks).find(({ text }) => text.trim() !== '')
  return first?.format.align ?? 'left'
}

/** The paragraphs of a cell, a line each; what a table inside it holds comes row by row. */
function cellText(blocks: readonly FlowBlock[], notes: FootnoteTexts): Rich {
  const lines = blocks.flatMap((block): Rich[] => {
    if (block.type === 'table') {
      notes.doubt(firstIn([block]), {
        vi: 'Bảng nằm trong ô của bảng khác được đưa vào thành các dòng trong ô.',
        en: 'A table inside a cell became lines of the cell.',
      })
      return block.rows.flatMap((row) => row.map(({ blocks }) => cellText(blocks, notes)))
    }
    const own = trimmed(joined([plainRich(block.label.normalize('NFC').replace(/\s+$/, ' ')), richOf(block)]))
    return [...block.boxes.map((box) => cellText(box, notes)), ...linesOf(own)]
  })
  const filled = lines.filter(({ text, notes }) => text !== '' || notes.length > 0)
  return joined(filled.flatMap((line, index) => (index === 0 ? [line] : [plainRich('\n'), line])))
}
