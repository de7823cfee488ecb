import { headRows, type Table } from '../model/table.ts'
import type { WordTable } from '../ooxml/block.ts'
import type { AddedLines } from './added.ts'
import { columnEdits } from './columns.ts'
import type { Merge } from './context.ts'
import { rowItem } from './read-item.ts'
import { BY_DATA, NO_CELL } from './reasons.ts'
import { replaceLines } from './replaced.ts'
import { writtenStretch } from './source-blocks.ts'
import { cellMarkdown, cellStretches, rowBehind, rowMarkdown, rowStretch, type CellPair, type TablePair } from './tables.ts'
import { withoutRow } from './taken-out.ts'

/** Cells, rows and columns of the tables of a plan. */
export class TableEdits {
  /** Items of lists whose rows are gone, with a line of each. */
  readonly goneItems = new Map<string, number[]>()
  readonly #merge: Merge
  readonly #writer: AddedLines

  constructor(merge: Merge, writer: AddedLines) {
    this.#merge = merge
    this.#writer = writer
  }

  /** What became of one table. */
  table(pair: TablePair): void {
    const { table, word, cells, removed, added } = pair
    if (!word) return
    this.#columns(pair, word)
    for (const cell of cells) this.#cell(cell)
    for (const row of removed) this.#removedRow(table, row)
    const columns = table.columns.length + pair.columns.added.length - pair.columns.removed.length
    for (const { row, behind } of added) this.#addedRow(pair, row, behind, columns)
  }

  #columns({ table, columns, rows }: TablePair, word: WordTable): void {
    if (columns.added.length + columns.removed.length === 0) return
    const { read, base, edited, ledger } = this.#merge
    const own = base.filter(({ cell }) => cell?.table === table)
    const data = own.some(({ listed, data }) => listed ?? data)
    const { removed, added } = columnEdits(read, table, word, columns, rows, edited)
    for (const [column, edits] of removed) {
      const lines = own.filter(({ cell }) => cell!.column === column && (table.rows[cell!.row]![column]?.colspan ?? 1) === 1)
      const line = lines[0] ?? own[0]!
      const moved = columns.added.some(({ from }) => from === column)
      if (data || !edits || !ledger.edits.add(edits)) for (const it of lines) ledger.goneUnplaced(it)
      else if (!moved) ledger.gone(edits, line, lines.map(({ text }) => text).join(' | '))
    }
    for (const [column, edits] of added) {
      const lines = edited.filter(({ cell }) => cell?.table === word && cell.column === column)
      const text = lines.map(({ whole }) => whole.text).join(' | ')
      const line = lines[0] ?? edited.find(({ cell }) => cell?.table === word)!
      if (!data && edits && ledger.edits.add(edits)) ledger.apply(edits, line, '', text)
      else ledger.lost(line, '', text, data ? BY_DATA : NO_CELL)
    }
  }

  #cell({ base, edited, table, row, column }: CellPair): void {
    if (base.length > 0 && edited.length > 0) return replaceLines(this.#merge, { base, edited })
    if (base.length === 0 && edited.length === 0) return
    if (base.length === 0) return this.#filled(edited, table, row, column)
    const { ledger } = this.#merge
    for (const index of base) {
      const line = this.#merge.base[index]!
      const written = writtenStretch(line)
      const edits = written ? [{ ...written, text: '' }] : []
      if (edits.length > 0 && ledger.edits.add(edits)) ledger.gone(edits, line)
      else ledger.goneUnplaced(line)
    }
  }

  /** A cell that was empty. */
  #filled(indices: readonly number[], table: Table, row: number, column: number): void {
    const { base, notes, ledger } = this.#merge
    const lines = indices.map((index) => this.#merge.edited[index]!)
    const texts = lines.map(({ whole }) => whole)
    const text = texts.map((it) => it.text).join(' ')
    const stretch = rowStretch(base, table, row)
    const cell = stretch && cellStretches(stretch)[column]
    if (!cell) return ledger.lost(lines[0]!, '', text, NO_CELL)
    const gap = /^[|]/.test(cell.source.text.slice(cell.to)) ? ' ' : ''
    const edit = { ...cell, text: notes.notes.marked(cellMarkdown(texts, row < headRows(table)), cell.source) + gap }
    notes.define(edit, lines)
    if (ledger.edits.add([edit])) ledger.apply([edit], lines[0]!, '', text)
    else ledger.lost(lines[0]!, '', text, NO_CELL)
  }

  #removedRow(table: Table, row: number): void {
    const { base, ledger } = this.#merge
    const own = base.filter(({ cell }) => cell?.table === table && cell.row === row)
    const stretch = rowStretch(base, table, row)
    const merged = table.rows[row]!.some((cell) => (cell?.rowspan ?? 1) > 1)
    const edit =
      stretch && !merged && row > 0 && !own.some(({ listed, data }) => listed ?? data) ? withoutRow(stretch) : undefined
    const item = own.find(({ listed }) => listed !== undefined)?.listed
    if (edit && ledger.edits.add([edit])) ledger.gone([edit], own[0]!, own.map(({ text }) => text).join(' | '))
    else if (item !== undefined) this.goneItems.set(item, [...(this.goneItems.get(item) ?? []), base.indexOf(own[0]!)])
    else for (const line of own) ledger.goneUnplaced(line)
  }

  #addedRow({ table, word }: TablePair, row: number, behind: number, columns: number): void {
    const { read, base, edited, notes, ledger } = this.#merge
    const lines = edited.filter(({ cell }) => cell?.table === word && cell?.row === row)
    if (lines.length === 0) return
    const text = lines.map(({ whole }) => whole.text).join(' | ')
    const data = base.some(({ cell, listed, data }) => cell?.table === table && (listed ?? data))
    const near = base.findLast(
      ({ cell, listed }) => cell?.table === table && cell.row <= Math.max(behind, 1) && listed !== undefined,
    )
    const value = near && rowItem(table, lines, read.plan)
    const item = value && this.#writer.item(value, near.listed!, behind > 0)
    if (item && 'edit' in item && ledger.edits.append(item.edit)) return ledger.apply([item.edit], lines[0]!, '', text)
    const stretch = behind < 0 || data ? undefined : rowStretch(base, table, behind)
    const markdown = rowMarkdown(word!, row, edited, columns)
    const edit = stretch && markdown !== undefined ? rowBehind(stretch, notes.notes.marked(markdown, stretch.source)) : undefined
    if (edit) notes.define(edit, lines)
    if (edit && ledger.edits.append(edit)) ledger.apply([edit], lines[0]!, '', text)
    else ledger.lost(lines[0]!, '', text, data ? BY_DATA : NO_CELL)
  }
}
