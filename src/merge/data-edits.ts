import type { ReadPlan } from '../model/read-plan.ts'
import { setValue } from '../register/set-value.ts'
import type { BaseLine } from './base.ts'
import type { Datum } from './datum.ts'
import type { EditedLine } from './edited.ts'
import type { Ledger } from './ledger.ts'
import type { BasePiece } from './line-text.ts'
import { NO_KEY, NOT_READ_BACK, notEverywhere } from './reasons.ts'
import { readAmount, readDate, targetAt, type WrittenValues } from './read-back.ts'

/** New words of a value, where they stand, and what they say in the file's terms. */
interface ReadBack {
  readonly written: WrittenValues
  readonly line: BaseLine
  readonly edited: EditedLine
  readonly before: string
  readonly after: string
}

/** Values that the document prints in words of its own, read back from new words. */
export class DataEdits {
  readonly #read: ReadPlan
  readonly #ledger: Ledger
  /** By the pointer of the value. */
  readonly #found = new Map<string, ReadBack[]>()

  constructor(read: ReadPlan, ledger: Ledger) {
    this.#read = read
    this.#ledger = ledger
  }

  /** Values set in the frontmatter. */
  set(written: WrittenValues, line: BaseLine, edited: EditedLine, before: string, after: string): void {
    const made = Object.entries(written).flatMap(([pointer, yaml]) => setValue(this.#read, pointer, yaml) ?? [])
    if (made.length === Object.keys(written).length && this.#ledger.edits.add(made))
      this.#ledger.apply(made, edited, before, after)
    else this.#ledger.fail(line, edited, before, after, NO_KEY)
  }

  /** New words of a stretch that stands for one value. */
  change(line: BaseLine, edited: EditedLine, piece: BasePiece, before: string, words: string): void {
    const datum = piece.datum!
    if (datum.kind === 'date') {
      const date = readDate(words)
      if (date !== undefined && datum.id.startsWith('/'))
        return this.#collect(datum.id, { written: { [datum.id]: date }, line, edited, before, after: words })
      if (date !== undefined) return this.#rewrite(line, edited, piece, `:date[${date}]`, before, words)
    }
    const pointer = this.#pointerOf(datum)
    const target = targetAt(this.#read.plan, pointer)
    const written =
      target && (datum.kind === 'target' || datum.kind === 'amount') ? readAmount(words, pointer, target) : undefined
    if (written) this.#collect(pointer, { written, line, edited, before, after: words })
    else this.#ledger.fail(line, edited, before, words, NOT_READ_BACK)
  }

  #rewrite(line: BaseLine, edited: EditedLine, piece: BasePiece, text: string, before: string, after: string): void {
    const first = placeInLine(line, piece)
    const made = first && [{ ...first, text }]
    if (made && this.#ledger.edits.add(made)) this.#ledger.apply(made, edited, before, after)
  }

  #collect(key: string, found: ReadBack): void {
    this.#found.set(key, [...(this.#found.get(key) ?? []), found])
  }

  /** A datum is changed where every place that prints it was changed alike. */
  settle(base: readonly BaseLine[]): void {
    for (const [key, found] of this.#found) {
      const [first] = found
      const printed = base.filter(({ pieces }) => pieces.some(({ datum }) => datum && this.#pointerOf(datum) === key)).length
      const alike = found.every(({ written }) => JSON.stringify(written) === JSON.stringify(first!.written))
      if (alike && found.length === printed) this.set(first!.written, first!.line, first!.edited, first!.before, first!.after)
      else
        for (const { line, edited, before, after } of found)
          this.#ledger.fail(line, edited, before, after, notEverywhere(printed, found.length, alike))
    }
  }

  #pointerOf({ kind, id }: Datum): string {
    return kind === 'target' ? `/targets/${this.#read.plan.targets.findIndex((target) => target.id === id)}/value` : id
  }
}

const placeInLine = ({ trace }: BaseLine, { start }: BasePiece) => {
  let at = 0
  for (const it of trace) {
    if (it.source && start < at + it.length) return { source: it.source, from: it.from, to: it.to }
    at += it.length
  }
  return undefined
}
