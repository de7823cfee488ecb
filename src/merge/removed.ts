import type { Table } from '../model/table.ts'
import type { BaseLine } from './base.ts'
import type { Merge } from './context.ts'
import type { LineGroup } from './groups.ts'
import { removedAnnexes } from './removed-annexes.ts'
import { removeItems } from './removed-items.ts'
import { stretchOf, withoutLines, writtenStretch, type FileStretch } from './source-blocks.ts'
import type { TextEdit } from './source-edits.ts'
import { firstAgain, isInside, onItsOwn, runsOf } from './taken-out.ts'

/** Takes out what is gone from the file; `rows` are items of lists whose rows are gone from tables. */
export function removeLines(
  merge: Merge,
  groups: readonly LineGroup[],
  moved: ReadonlySet<LineGroup>,
  rows: ReadonlyMap<string, readonly number[]>,
): void {
  const { base, settled } = merge
  const kept = new Set(groups.filter((group) => !moved.has(group)).flatMap((group) => group.base))
  const standing = standingTables(merge)
  const gone = base.flatMap((line, index) =>
    kept.has(index) || (line.cell && standing.has(line.cell.table)) || line.kind === 'program' || settled.has(line)
      ? []
      : [index],
  )
  const silent = new Set([...moved].flatMap((group) => group.base))
  const removal = new Removal(merge, new Set(gone), silent)
  const annexes = removedAnnexes(merge, new Set(gone))
  const listed = new Map(rows)
  for (const index of gone) {
    if (annexes.has(index)) continue
    const { kind, listed: item } = base[index]!
    if (item !== undefined && (kind === 'item' || kind === 'recipient')) listed.set(item, [...(listed.get(item) ?? []), index])
    else removal.line(index)
  }
  removal.renumber()
  removeItems(merge, listed, kept)
}

/** Tables of the base that are in the file. */
function standingTables({ base, edited, pairs }: Merge): Set<Table> {
  return new Set(
    base.flatMap(({ cell }, index) => (cell && edited[pairs.of.get(index) ?? -1]?.cell !== undefined ? [cell.table] : [])),
  )
}

/** Lines of the body, whole tables and notes taken out. */
class Removal {
  readonly #merge: Merge
  readonly #gone: ReadonlySet<number>
  /** Lines that stand elsewhere: nothing is said of them. */
  readonly #silent: ReadonlySet<number>
  readonly #tables = new Set<Table>()
  readonly #out: TextEdit[] = []
  #covered: FileStretch | undefined

  constructor(merge: Merge, gone: ReadonlySet<number>, silent: ReadonlySet<number>) {
    this.#merge = merge
    this.#gone = gone
    this.#silent = silent
  }

  line(index: number): void {
    const line = this.#merge.base[index]!
    if (line.cell) this.#table(line, line.cell.table, index)
    else if (line.note !== undefined) this.#note(line, line.note)
    else if (line.kind === 'block' && line.block && !line.data) this.#block(line, line.block, index)
    else this.#merge.ledger.goneUnplaced(line)
  }

  /** Of items whose first is gone the next takes over the number that the list begins with. */
  renumber(): void {
    for (const edit of runsOf(this.#out)) this.#merge.ledger.edits.add(firstAgain(edit))
  }

  #tell(edit: TextEdit, line: BaseLine, index: number): void {
    if (!this.#silent.has(index)) this.#merge.ledger.gone([edit], line)
  }

  #table(line: BaseLine, table: Table, index: number): void {
    if (this.#tables.has(table)) return
    this.#tables.add(table)
    const stretch = stretchOf(this.#merge.read, table)
    const edit = stretch && !line.data ? withoutLines(stretch) : undefined
    if (edit && this.#merge.ledger.edits.add([edit])) this.#tell(edit, line, index)
    else this.#merge.ledger.goneUnplaced(line)
  }

  /** Its mark went with the paragraph that it hung in. */
  #note(line: BaseLine, note: number): void {
    const { ledger, notes } = this.#merge
    const edit = notes.notes.isGone(note) ? notes.notes.withoutDefinition(note) : undefined
    if (edit && (ledger.edits.has([edit]) || ledger.edits.add([edit]))) ledger.gone([edit], line)
    else ledger.goneUnplaced(line)
  }

  #block(line: BaseLine, block: object, index: number): void {
    const { read, base, ledger } = this.#merge
    const own = writtenStretch(line)
    const covered = this.#covered
    if (covered && own && own.source === covered.source && own.from >= covered.from && own.to <= covered.to)
      return this.#tell({ ...own, text: '' }, line, index)
    const all = stretchOf(read, block)
    const holds = all && base.some((other, at) => !this.#gone.has(at) && isInside(other, all))
    // Of an item whose points stay its own line goes.
    const stretch = holds && own && onItsOwn(own) ? own : holds ? undefined : all
    const edit = stretch ? withoutLines(stretch) : undefined
    if (!edit || !ledger.edits.add([edit])) return ledger.goneUnplaced(line)
    this.#out.push(edit)
    this.#covered = stretch
    this.#tell(edit, line, index)
  }
}
