import { inlinesOf, joined, plainRich, type Rich } from '../import/rich.ts'
import type { Table } from '../model/table.ts'
import type { WordTable } from '../ooxml/block.ts'
import { inlineNodes } from '../write/inline.ts'
import { lineOf } from '../write/markdown.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import type { Pairs } from './pairs.ts'
import { lineEnd, writtenStretch, type FileStretch } from './source-blocks.ts'
import type { TextEdit } from './source-edits.ts'

/** Lines of one cell on either side, by their indices. */
export interface CellPair {
  readonly base: readonly number[]
  readonly edited: readonly number[]
  readonly table: Table
  readonly row: number
  readonly column: number
}

/** A table of the base, and what became of its rows. */
export interface TablePair {
  readonly table: Table
  readonly word: WordTable | undefined
  readonly cells: readonly CellPair[]
  /** Rows of the base that are gone. */
  readonly removed: readonly number[]
  /** Rows that were put in: which row of the file, and the row of the base they stand behind, -1 for none. */
  readonly added: readonly { readonly row: number; readonly behind: number }[]
}

/** The tables of the base with those of the edited file, row by row. */
export function pairTables(base: readonly BaseLine[], edited: readonly EditedLine[], pairs: Pairs): TablePair[] {
  const tables = [...new Set(base.flatMap(({ cell }) => cell?.table ?? []))]
  const taken = new Set<WordTable>()
  return tables.map((table): TablePair => {
    const own = base.flatMap(({ cell }, index) => (cell?.table === table ? [{ index, row: cell.row, column: cell.column }] : []))
    const votes = new Map<WordTable, number>()
    for (const { index } of own) {
      const word = edited[pairs.of.get(index) ?? -1]?.cell?.table
      if (word && !taken.has(word)) votes.set(word, (votes.get(word) ?? 0) + 1)
    }
    const [word] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? []
    if (!word) return { table, word: undefined, cells: [], removed: [], added: [] }
    taken.add(word)
    const rows = pairRows(table, word, own, edited, pairs)
    const there = edited.flatMap(({ cell }, index) =>
      cell?.table === word ? [{ index, row: cell.row, column: cell.column }] : [],
    )
    const cells = [...rows].flatMap(([row, other]) => {
      const columns = new Set([
        ...own.filter((it) => it.row === row).map(({ column }) => column),
        ...there.filter((it) => it.row === other).map(({ column }) => column),
      ])
      return [...columns].map((column): CellPair => ({
        table,
        row,
        column,
        base: own.filter((it) => it.row === row && it.column === column).map(({ index }) => index),
        edited: there.filter((it) => it.row === other && it.column === column).map(({ index }) => index),
      }))
    })
    const back = new Map([...rows].map(([a, b]) => [b, a]))
    let behind = -1
    const added = word.rows.flatMap((_, row) => {
      const known = back.get(row)
      if (known !== undefined) behind = known
      return known === undefined ? [{ row, behind }] : []
    })
    return { table, word, cells, added, removed: table.rows.flatMap((_, row) => (rows.has(row) ? [] : [row])) }
  })
}

interface StandingCell {
  readonly index: number
  readonly row: number
  readonly column: number
}

/** Rows that are the same, in order: by how many of their lines are. */
function pairRows(
  table: Table,
  word: WordTable,
  own: readonly StandingCell[],
  edited: readonly EditedLine[],
  pairs: Pairs,
): Map<number, number> {
  const [m, n] = [table.rows.length, word.rows.length]
  const votes = Array.from({ length: m }, () => new Array<number>(n).fill(0))
  for (const { index, row } of own) {
    const cell = edited[pairs.of.get(index) ?? -1]?.cell
    if (cell?.table === word) votes[row]![cell.row]! += 1
  }
  // The heaviest pairing in order; where nothing tells, rows go by their place.
  const best = Array.from({ length: m + 1 }, () => new Array<number>(n + 1).fill(0))
  const weight = (row: number, other: number): number => votes[row]![other]! + (m === n && row === other ? 0.5 : 0)
  for (let row = m - 1; row >= 0; row--)
    for (let other = n - 1; other >= 0; other--) {
      const own = weight(row, other)
      best[row]![other] = Math.max(best[row + 1]![other]!, best[row]![other + 1]!, own > 0 ? own + best[row + 1]![other + 1]! : 0)
    }
  const rows = new Map<number, number>()
  for (let row = 0, other = 0; row < m && other < n;) {
    const own = weight(row, other)
    if (own > 0 && best[row]![other] === own + best[row + 1]![other + 1]!) rows.set(row++, other++)
    else if (best[row]![other] === best[row + 1]![other]) row++
    else other++
  }
  return rows
}

/** The line of the file on which a row of a table stands; undefined where no word of it was written there. */
export function rowStretch(base: readonly BaseLine[], table: Table, row: number): FileStretch | undefined {
  for (const line of base) {
    if (line.cell?.table !== table || line.cell.row !== row) continue
    const written = writtenStretch(line)
    if (!written) continue
    const { source } = written
    const from = source.text.lastIndexOf('\n', written.from - 1) + 1
    return { source, from, to: lineEnd(source.text, written.from) }
  }
  return undefined
}

/** The cells of a row as it stands in the file, without the gaps at their edges. */
export function cellStretches({ source, from, to }: FileStretch): FileStretch[] {
  const { text } = source
  const bars: number[] = []
  for (let at = from; at < to; at++) if (text[at] === '|' && text[at - 1] !== '\\') bars.push(at)
  const edges = text.slice(from, to).trimStart().startsWith('|') ? bars : [from - 1, ...bars]
  return edges.slice(0, -1).map((bar, index) => {
    const [start, end] = [bar + 1, edges[index + 1]!]
    const own = text.slice(start, end)
    const lead = own.length - own.trimStart().length
    return own.trim() === ''
      ? { source, from: start + Math.min(1, own.length), to: start + Math.min(1, own.length) }
      : { source, from: start + lead, to: start + lead + own.trim().length }
  })
}

/** The lines of a cell as its text in Markdown. */
export const cellMarkdown = (lines: readonly Rich[], head: boolean): string =>
  lines.length === 0
    ? ''
    : lines
        .map((rich) => lineOf(inlineNodes(inlinesOf(joined([plainRich('x '), rich]), { bold: head }))).slice(2))
        .map((text) => text.replace(/(?<!\\)\|/g, '\\|').replace(/\\\n/g, '<br>'))
        .join('<br>')

/** A row that was put in, as it is written; undefined where it has cells that the table's grid has not. */
export function rowMarkdown(word: WordTable, row: number, edited: readonly EditedLine[], columns: number): string | undefined {
  const cells = word.rows[row]!
  const written = Array.from({ length: columns }, () => '')
  for (const { column, span, merged } of cells) {
    if (column + span > columns) return undefined
    const lines = edited.filter(({ cell }) => cell?.table === word && cell.row === row && cell.column === column)
    for (let inside = column; inside < column + span - 1; inside++) written[inside] = '>'
    written[column + span - 1] = merged
      ? '^'
      : cellMarkdown(
          lines.map(({ whole }) => whole),
          false,
        )
  }
  return `| ${written.join(' | ')} |`
}

/** Another row behind one that stands in the file; behind the head it stands behind the line of dashes. */
export function rowBehind(stretch: FileStretch, text: string): TextEdit {
  const { source, to } = stretch
  const dashes = /^\n[ \t]*\|?[ \t:|-]*-[ \t:|-]*(?=\n|$)/.exec(source.text.slice(to))
  const at = to + (dashes?.[0].length ?? 0)
  return { source, from: at, to: at, text: `\n${text}` }
}
