import { isAnnexHeading, isLinkLine } from '../elements/annex.ts'
import { folded } from '../elements/fold.ts'
import { WORDS } from '../decree/layout.ts'
import type { WordTable } from '../ooxml/block.ts'
import type { AddedLines, Between } from './added.ts'
import type { Merge } from './context.ts'
import type { EditedLine } from './edited.ts'
import type { LineGroup } from './groups.ts'
import { NEW_ANNEX, NEW_NOTE, NO_CELL, PRINTED_SO } from './reasons.ts'

/**
 * Puts in what the file has and the base has not, each behind the lines it stands behind there; `tables` are those that became of tables of
 * the base.
 */
export function putInLines(
  merge: Merge,
  groups: readonly LineGroup[],
  moved: ReadonlySet<LineGroup>,
  tables: ReadonlySet<WordTable>,
  writer: AddedLines,
): void {
  new PutIn(merge, groups, moved, tables, writer).all()
}

class PutIn {
  readonly #merge: Merge
  readonly #writer: AddedLines
  readonly #moved: readonly LineGroup[]
  /** Line of the file → the last line of the base that it became. */
  readonly #baseOf: ReadonlyMap<number, number>
  readonly #tables: ReadonlySet<WordTable>
  readonly #newTables = new Set<WordTable>()
  readonly #done = new Set<number>()
  /** The line of the base that the one at hand stands behind. */
  #before: number | undefined
  /** An appendix that was put in goes to where lines of the base stand again. */
  #inAnnex = false

  constructor(
    merge: Merge,
    groups: readonly LineGroup[],
    moved: ReadonlySet<LineGroup>,
    tables: ReadonlySet<WordTable>,
    writer: AddedLines,
  ) {
    this.#merge = merge
    this.#writer = writer
    this.#moved = [...moved]
    this.#baseOf = new Map(
      groups.flatMap((group) => (moved.has(group) ? [] : group.edited.map((at) => [at, group.base.at(-1)!] as const))),
    )
    this.#tables = tables
  }

  all(): void {
    for (const [index, line] of this.#merge.edited.entries()) this.#line(line, index)
  }

  #line(line: EditedLine, index: number): void {
    const { ledger, notes } = this.#merge
    if (this.#done.has(index)) return
    const isSplitOff = line.cell && !this.#tables.has(line.cell.table)
    if ((this.#baseOf.has(index) && !isSplitOff) || this.#merge.known.has(line)) {
      this.#inAnnex = false
      this.#before = this.#baseOf.get(index) ?? this.#before
      return
    }
    const { text } = line.whole
    if ((line.cell && this.#tables.has(line.cell.table)) || text === WORDS.draft) return
    if (line.note !== undefined) {
      if (!notes.notes.isWritten(line.note)) ledger.lost(line, '', text, NEW_NOTE)
      return
    }
    if (/^\(/.test(text) && isLinkLine(folded(text))) return ledger.byProgram(undefined, line, '', text)
    this.#inAnnex ||= isAnnexHeading(text)
    if (this.#inAnnex) return ledger.lost(line, '', text, NEW_ANNEX)
    if (line.cell) this.#table(line, line.cell.table, this.#between(index))
    else this.#paragraph(line, index)
  }

  #between(index: number): Between {
    const { base } = this.#merge
    const rest = this.#merge.edited.slice(index + 1)
    const after = rest.findIndex((_, offset) => this.#baseOf.has(index + 1 + offset))
    return {
      before: this.#before === undefined ? undefined : base[this.#before],
      after: after < 0 ? undefined : base[this.#baseOf.get(index + 1 + after) ?? -1],
      at: this.#before === undefined ? 0 : this.#before + 1,
    }
  }

  #table(line: EditedLine, table: WordTable, between: Between): void {
    if (this.#newTables.has(table)) return
    this.#newTables.add(table)
    const { ledger, edited } = this.#merge
    const text = edited
      .filter(({ cell }) => cell?.table === table)
      .map(({ whole }) => whole.text)
      .join(' | ')
    const found = this.#writer.table(table, between)
    if ('edit' in found && ledger.edits.append(found.edit)) ledger.apply([found.edit], line, '', text)
    else ledger.lost(line, '', text, 'reason' in found ? found.reason : NO_CELL)
  }

  #paragraph(line: EditedLine, index: number): void {
    const { base, edited, ledger, notes } = this.#merge
    const origin = this.#moved.find((group) => group.edited.includes(index))
    const behind = edited.slice(index + 1)
    const end = behind.findIndex(({ cell }, offset) => cell || this.#baseOf.has(index + 1 + offset))
    // What could not be taken out where it was would stand twice.
    if (origin?.base.some((at) => ledger.stuck.has(base[at]!))) return
    const was = origin && base[origin.base[0]!]!
    const found = this.#writer.place(line, this.#between(index), was, behind.slice(0, end < 0 ? undefined : end))
    if ('reason' in found) return ledger.lost(line, '', line.whole.text, found.reason)
    const all = edited.slice(index, index + 1 + (found.also ?? 0))
    for (const more of all.keys()) this.#done.add(index + more)
    notes.define(found.edit, all)
    const text = all.map(({ whole }) => whole.text).join('\n')
    if (ledger.edits.append(found.edit)) {
      ledger.apply([found.edit], line, was?.text ?? '', text)
      if (found.printed !== undefined) ledger.byProgram(undefined, line, found.printed, line.rich.text, PRINTED_SO)
    } else ledger.lost(line, '', line.whole.text, NO_CELL)
  }
}
