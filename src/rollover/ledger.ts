import type { Place } from '../model/place.ts'
import type { Fix, Wording } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, textAt } from '../model/source.ts'

/** One decision: where in last year's files, what stood there, what stands in the new ones, and why. */
export interface Decision {
  readonly at: Place
  readonly before: string
  readonly after: string
  readonly reason: Wording
}

/** What becomes of last year's text: the edits by file, and every decision in one of three lists. */
export interface Ledger {
  readonly edits: Map<string, Fix[]>
  readonly carried: Decision[]
  readonly changed: Decision[]
  readonly open: Decision[]
}

/** Keeps the ledger of a rollover. A stretch is edited once: what is decided first stands. */
export class Bookkeeper {
  readonly ledger: Ledger = { edits: new Map(), carried: [], changed: [], open: [] }
  readonly #read: ReadPlan
  readonly #asked: Place[] = []

  constructor(read: ReadPlan) {
    this.#read = read
  }

  /** The place of a value of the plan's own file; undefined where it stands in the office's profile or nowhere. */
  own(pointer: string): Place | undefined {
    const at = this.#read.places.at(pointer)
    if (at?.file !== this.#read.file) return undefined
    // To YAML the empty lines and the indent behind a mapping are part of it.
    const source = this.#read.sources[at.file]!
    const start = offsetOf(source, at)
    return placeAt(source, start, start + this.textAt(at).trimEnd().length)
  }

  /** The text of a stretch as it stands in its file. */
  textAt(at: Place): string {
    const source = this.#read.sources[at.file]!
    return textAt(source, at)
  }

  edit(at: Place, text: string): void {
    const fixes = this.ledger.edits.get(at.file) ?? []
    this.ledger.edits.set(at.file, fixes)
    fixes.push({ range: { start: { line: at.line, column: at.column }, end: { line: at.endLine, column: at.endColumn } }, text })
  }

  keep(at: Place, before: string, reason: Wording): void {
    this.ledger.carried.push({ at, before, after: before, reason })
  }

  /** A change that a rule is sure of; `shown` where the stretch alone would say too little. */
  change(at: Place, after: string, reason: Wording, shown?: { readonly before: string; readonly after: string }): void {
    const before = this.textAt(at)
    if (before === after) return
    this.edit(at, after)
    this.ledger.changed.push({ at, before: shown?.before ?? before, after: shown?.after ?? after, reason })
  }

  /** Something that changes with the year though no letter of the file does. */
  recount(at: Place, before: string, after: string, reason: Wording): void {
    this.ledger.changed.push({ at, before, after, reason })
  }

  /** True where a stretch lies in a place that is asked about already. */
  isAskedWithin(at: Place): boolean {
    return this.#asked.some((asked) => contains(asked, at))
  }

  /** True where something in a stretch is asked about already. */
  isAskedOf(stretch: Place): boolean {
    return this.ledger.open.some(({ at }) => contains(stretch, at))
  }

  /** What only a person can decide; `after` where a blank is put in place of the old value, `also` what belongs to the question. */
  ask(at: Place, before: string, reason: Wording, after = before, also: readonly (Place | undefined)[] = []): void {
    this.ledger.open.push({ at, before, after, reason })
    this.#asked.push(at, ...also.filter((it) => it !== undefined))
  }
}

/** True where one stretch lies in another. */
export const contains = (outer: Place, inner: Place): boolean =>
  outer.file === inner.file &&
  (outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)) &&
  (outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn))

/** The line of the new file on which a place of the old one stands. */
export function lineAfter(edits: readonly Fix[], { line, column }: Pick<Place, 'line' | 'column'>): number {
  const breaks = (text: string): number => text.split('\n').length - 1
  return edits.reduce((at, { range, text }) => {
    const above = range.start.line < line || (range.start.line === line && range.start.column < column)
    return above ? at + breaks(text) - (Math.min(range.end.line, line) - range.start.line) : at
  }, line)
}
