import { SPACES } from '../decree/layout.ts'
import { plainText, type Inline } from '../model/inline.ts'
import { textWidth } from '../model/metrics.ts'
import { headRows, type Table } from '../model/table.ts'
import type { Sheet } from './sheet.ts'
import { pointsOf, twips } from './style.ts'

/** What a column must have for its longest word and would have for its longest text, padding included, in twips. */
interface Demand {
  readonly least: number
  readonly wanted: number
}

/** A longer word (a link, a code) is broken by Word: given room, it would starve the other columns. A share of the width. */
const LONGEST_WORD = 0.4

/** True when a table does not fit upright: a column would be narrower than its longest word, or lines too short to read. */
export function isWide(block: Table, sheet: Sheet): boolean {
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

/** What each column asks for; a cell over several columns asks them for what it lacks, in equal parts. */
function demands(block: Table, { set, width }: Sheet): Demand[] {
  const points = pointsOf('OBang', set)
  const padding = 2 * twips(SPACES.tableCell) + 20
  const head = headRows(block)
  const columns = block.columns.map(() => ({ least: 0, wanted: 0 }))
  const wide: { readonly from: number; readonly to: number; readonly least: number }[] = []
  for (const [index, row] of block.rows.entries())
    for (const [column, cell] of row.entries()) {
      // A row with more cells than columns is told where it is read.
      if (!cell || columns[column] === undefined) continue
      const text = roomText(cell.text)
      const face = index < head ? 'bold' : 'regular'
      const of = (words: readonly string[]): number => Math.max(0, ...words.map((word) => textWidth(word, face, points)))
      const least = Math.min(of(text.split(/[ \n]+/)), width * LONGEST_WORD)
      const wanted = of(text.split('\n'))
      const span = cell.colspan ?? 1
      if (span > 1) wide.push({ from: column, to: column + span, least })
      else columns[column] = { least: Math.max(columns[column]!.least, least), wanted: Math.max(columns[column]!.wanted, wanted) }
    }
  const padded = columns.map(({ least, wanted }) => ({ least: least + padding, wanted: wanted + padding }))
  for (const { from, to, least } of wide) {
    const inside = padded.slice(from, to)
    const lacking = least + padding - inside.reduce((sum, it) => sum + it.least, 0)
    if (lacking > 0)
      for (const it of inside) {
        it.least += lacking / inside.length
        it.wanted = Math.max(it.wanted, it.least)
      }
  }
  return padded
}

/** A width by shares, in whole twips. */
function shared(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, it) => sum + it, 0)
  const widths = shares.map((it) => Math.floor((width * it) / all))
  widths[widths.length - 1]! += width - widths.reduce((sum, it) => sum + it, 0)
  return widths
}

/** The widths of a table's columns: each gets what its longest word needs; the rest is shared by how much text is still waiting. */
export function columnWidths(block: Table, sheet: Sheet): number[] {
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
