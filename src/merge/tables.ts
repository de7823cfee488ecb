import { inlinesOf, joined, plainRich, type Rich } from '../import/rich.ts'
import type { Table } from '../model/table.ts'
import type { WordTable } from '../ooxml/block.ts'
import { inlineNodes } from '../write/inline.ts'
import { lineOf } from '../write/markdown.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { inOrder, pairColumns, type ColumnPair } from './pair-columns.ts'
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
  /** Row of the base → row of the file. */
  readonly rows: ReadonlyMap<number, number>
  readonly columns: ColumnPair
  readonly cells: readonly CellPair[]
  /** Rows of the base that are gone. */
  readonly removed: readonly number[]
  /** Rows that were put in: which row of the file, and the row of the base they stand behind, -1 for none. */
  readonly added: readonly { readonly row: number; readonly behind: number }[]
}

const NO_COLUMNS: ColumnPair = { of: new Map(), removed: [], added: [] }

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
    if (!word) return { table, word: undefined, rows: new Map(), columns: NO_COLUMNS, cells: [], removed: [], added: [] }
    taken.add(word)
    const rows = pairRows(table, word, own, edited, pairs)
    const columns = pairedColumns(table, word, own, edited, pairs)
    const there = edited.flatMap(({ cell }, index) =>
      cell?.table === word ? [{ index, row: cell.row, column: cell.column }] : [],
    )
    const cells = [...rows].flatMap(([row, other]) => {
      return [...Array(table.columns.length).keys()].flatMap((column): CellPair[] => {
        const cell = table.rows[row]![column]
        const covered = Array.from({ length: cell?.colspan ?? 1 }, (_, index) => columns.of.get(column + index))
        const now = covered.find((it) => it !== undefined)
        if (now === undefined) return []
        // A cell stands at the first of the columns that it covers.
        const start = word.rows[other]!.find((it) => it.column <= now && now < it.column + it.span)?.column ?? now
        return [
          {
            table,
            row,
            column,
            base: own.filter((it) => it.row === row && it.column === column).map(({ index }) => index),
            edited:
              cell || start === now
                ? there.filter((it) => it.row === other && it.column === start).map(({ index }) => index)
                : [],
          },
        ]
      })
    })
    const back = new Map([...rows].map(([a, b]) => [b, a]))
    let behind = -1
    const added = word.rows.flatMap((_, row) => {
      const known = back.get(row)
      if (known !== undefined) behind = known
      return known === undefined ? [{ row, behind }] : []
    })
    return { table, word, rows, columns, cells, added, removed: table.rows.flatMap((_, row) => (rows.has(row) ? [] : [row])) }
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
  // Where nothing tells, rows go by their place.
  return inOrder(m, n, (row, other) => votes[row]![other]! + (m === n && row === other ? 0.5 : 0))
}

/** How often a cell of a column of the base is one of a column of the file. */
function pairedColumns(
  table: Table,
  word: WordTable,
  own: readonly StandingCell[],
  edited: readonly EditedLine[],
  pairs: Pairs,
): ColumnPair {
  const [m, n] = [
    table.columns.length,
    Math.max(0, ...word.rows.map((row) => Math.max(...row.map(({ column, span }) => column + span)))),
  ]
  const votes = Array.from({ length: m }, () => new Array<number>(n).fill(0))
  for (const { index, row, column } of own) {
    const cell = edited[pairs.of.get(index) ?? -1]?.cell
    // What covers several columns says nothing of any.
    if (cell?.table === word && (table.rows[row]![column]?.colspan ?? 1) === 1) votes[column]![cell.column]! += 1
  }
  return pairColumns(m, n, votes)
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
