import type { ReadPlan } from '../model/read-plan.ts'
import { headRows, type Table } from '../model/table.ts'
import type { WordTable } from '../ooxml/block.ts'
import type { EditedLine } from './edited.ts'
import type { ColumnPair } from './pair-columns.ts'
import { lineEnd, stretchOf, type FileStretch } from './source-blocks.ts'
import type { TextEdit } from './source-edits.ts'
import { cellMarkdown } from './tables.ts'

/** What is written for columns that were put into a table or taken out of it: each with its edits; undefined where it has no place. */
export interface ColumnEdits {
  /** Column of the file → edits. */
  readonly added: ReadonlyMap<number, readonly TextEdit[] | undefined>
  /** Column of the base → edits. */
  readonly removed: ReadonlyMap<number, readonly TextEdit[] | undefined>
}

/** A table as it stands in its file: the line of each row, and the line of dashes. */
interface WrittenTable {
  readonly rows: readonly FileStretch[]
  readonly dashes: FileStretch
  /** The `widths="…"` of the directive above it. */
  readonly widths: FileStretch | undefined
}

/** Rows that became one another: row of the base → row of the file. */
type RowPairs = ReadonlyMap<number, number>

/** Columns put in and taken out, as edits of the lines of a table. */
export function columnEdits(
  read: ReadPlan,
  table: Table,
  word: WordTable,
  columns: ColumnPair,
  rows: RowPairs,
  edited: readonly EditedLine[],
): ColumnEdits {
  const written = writtenTable(read, table)
  return {
    removed: new Map(columns.removed.map((column) => [column, written && withoutColumn(table, written, column)] as const)),
    added: new Map(
      columns.added.map(({ column, behind, from }) => {
        const texts = (row: number): string => cellText(table, word, row, rows.get(row), { column, from }, edited, written)
        return [column, written && withColumn(table, written, behind, texts, word, rows, column)] as const
      }),
    ),
  }
}

function writtenTable(read: ReadPlan, table: Table): WrittenTable | undefined {
  const stretch = stretchOf(read, table)
  if (!stretch) return undefined
  const { source, to } = stretch
  const { text } = source
  const lines: FileStretch[] = []
  for (let from = text.lastIndexOf('\n', stretch.from - 1) + 1; from < to; from = lineEnd(text, from) + 1)
    lines.push({ source, from, to: lineEnd(text, from) })
  const own = lines.filter((line) => text.slice(line.from, line.to).trimStart().startsWith('|'))
  const [head, dashes, ...rest] = own
  if (!head || !dashes || rest.length + 1 !== table.rows.length) return undefined
  if (!own.every((line) => barsOf(line).length === table.columns.length + 1)) return undefined
  const before = text.slice(0, head.from)
  const directive = /::table\{[^\n]*widths="([^"\n]*)"[^\n]*\}[ \t]*\n$/.exec(before)
  const at = directive && directive.index + directive[0].indexOf('widths="') + 'widths="'.length
  return {
    rows: [head, ...rest],
    dashes,
    widths: directive && at !== null ? { source, from: at, to: at + directive[1]!.length } : undefined,
  }
}

/** Where the bars stand that part the cells of a line. */
function barsOf({ source: { text }, from, to }: FileStretch): number[] {
  const bars: number[] = []
  for (let at = from; at < to; at++) if (text[at] === '|' && text[at - 1] !== '\\') bars.push(at)
  return bars
}

/** The first and last column of the cell that covers one; a cell stands where it begins. */
function coverOf(table: Table, row: number, column: number): readonly [number, number] {
  for (let at = column; at >= 0; at--) {
    const cell = table.rows[row]![at]
    if (cell) return at + (cell.colspan ?? 1) > column ? [at, at + (cell.colspan ?? 1) - 1] : [column, column]
  }
  return [column, column]
}

function withoutColumn(table: Table, { rows, dashes, widths }: WrittenTable, column: number): readonly TextEdit[] {
  const cut = (line: FileStretch, at: number): TextEdit => {
    const bars = barsOf(line)
    return { source: line.source, from: bars[at]! + 1, to: bars[at + 1]! + 1, text: '' }
  }
  return [
    // Of a merged cell a sign goes, and the words stay.
    ...rows.map((line, row) => cut(line, coverOf(table, row, column)[0])),
    cut(dashes, column),
    ...(widths
      ? [
          {
            ...widths,
            text: partsOf(widths)
              .filter((_, index) => index !== column)
              .join(' '),
          },
        ]
      : []),
  ]
}

const partsOf = ({ source, from, to }: FileStretch): string[] => source.text.slice(from, to).trim().split(/\s+/)

function withColumn(
  table: Table,
  { rows, dashes, widths }: WrittenTable,
  behind: number,
  text: (row: number) => string,
  word: WordTable,
  pairs: RowPairs,
  column: number,
): readonly TextEdit[] {
  const put = (line: FileStretch, at: number, words: string): TextEdit => {
    const bar = barsOf(line)[at + 1]!
    return { source: line.source, from: bar + 1, to: bar + 1, text: ` ${words} |` }
  }
  const parts = widths && partsOf(widths)
  return [
    ...rows.map((line, row) => {
      const merged = isMerged(word, pairs.get(row), column)
      // A wider cell is written in its last column, signs before it.
      const at = merged && behind >= 0 ? coverOf(table, row, behind)[1] - 1 : behind
      return put(line, at, merged ? '>' : text(row))
    }),
    { ...put(dashes, behind, '---'), text: '---|' },
    ...(widths && parts
      ? [{ ...widths, text: [...parts.slice(0, behind + 1), parts[Math.max(0, behind)]!, ...parts.slice(behind + 1)].join(' ') }]
      : []),
  ]
}

/** True where the cell of a row of the file covers the column and another beside it. */
const isMerged = (word: WordTable, row: number | undefined, column: number): boolean =>
  row !== undefined && word.rows[row]!.some((cell) => cell.span > 1 && cell.column <= column && column < cell.column + cell.span)

/** The text of a new cell: as it was written where its column was moved, else as it is in the file. */
function cellText(
  table: Table,
  word: WordTable,
  row: number,
  other: number | undefined,
  { column, from }: { readonly column: number; readonly from: number | undefined },
  edited: readonly EditedLine[],
  written: WrittenTable | undefined,
): string {
  if (other === undefined) return ''
  const cell = word.rows[other]!.find((it) => it.column === column)
  if (cell?.merged) return '^'
  if (from !== undefined && written && coverOf(table, row, from)[0] === coverOf(table, row, from)[1]) {
    const line = written.rows[row]!
    const bars = barsOf(line)
    return line.source.text.slice(bars[from]! + 1, bars[from + 1]).trim()
  }
  const lines = edited.filter((line) => line.cell?.table === word && line.cell.row === other && line.cell.column === column)
  return cellMarkdown(
    lines.map(({ whole }) => whole),
    row < headRows(table),
  )
}
