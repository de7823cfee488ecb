import { align } from '../diff/align.ts'
import { bagOf, likeness } from '../diff/tokens.ts'
import { children, type Element } from '../ooxml/xml.ts'
import type { State } from './markup.ts'

/** What became of a note in the merged document: its number there, and its content in either version. */
export interface MergedNote {
  readonly number: string
  readonly before: Element | undefined
  readonly after: Element | undefined
}

/** The footnotes of two versions. The new version's keep their numbers; those only the old one has get the next ones. */
export class RedlineNotes {
  readonly #old: ReadonlyMap<string, Element>
  readonly #now: ReadonlyMap<string, Element>
  /** Old numbers by new ones, for notes that are the same. */
  readonly #oldOf = new Map<string, string>()
  readonly #newOf = new Map<string, string>()
  /** By their numbers in the merged document, in its reading order. More than one mark may refer to a note. */
  readonly #merged = new Map<string, MergedNote>()
  /** The numbers that notes of the old version have beside the new one's. */
  readonly #extra = new Map<string, string>()
  #next: number

  constructor(before: Element, after: Element) {
    const [old, now] = [notesIn(before), notesIn(after)]
    const texts = [old, now].map((notes) => notes.map((note) => ({ note, text: wordsOf(note) })))
    const measure = {
      key: ({ text }: { text: string }) => text,
      like: (a: { text: string }, b: { text: string }) => likeness(bagOf(a.text), bagOf(b.text)),
      weight: () => 1,
    }
    for (const [x, y] of align(texts[0]!, texts[1]!, measure)) {
      this.#oldOf.set(numberOf(now[y]!), numberOf(old[x]!))
      this.#newOf.set(numberOf(old[x]!), numberOf(now[y]!))
    }
    this.#old = new Map(old.map((note) => [numberOf(note), note]))
    this.#now = new Map(now.map((note) => [numberOf(note), note]))
    this.#next = Math.max(0, ...now.map((note) => Number(numberOf(note)))) + 1
  }

  /** What the mark of a note is compared by. */
  readonly oldKey = (number: string): string => `note ${this.#newOf.get(number) ?? `old ${number}`}`
  readonly newKey = (number: string): string => `note ${number}`

  /** The number a mark has in the merged document; `number` is that of its own version, of the new one where both have it. */
  numberFor(state: State, number: string): string {
    if (state !== 'removed') {
      const known = this.#merged.get(number)?.before
      const before = state === 'same' ? this.#old.get(this.#oldOf.get(number)!) : undefined
      this.#merged.set(number, { number, before: before ?? known, after: this.#now.get(number) })
      return number
    }
    let own = this.#extra.get(number)
    if (own === undefined) this.#extra.set(number, (own = String(this.#next++)))
    this.#merged.set(own, { number: own, before: this.#old.get(number), after: undefined })
    return own
  }

  get merged(): readonly MergedNote[] {
    return [...this.#merged.values()]
  }
}

const numberOf = (note: Element): string => note.attributes['w:id']!
const notesIn = (root: Element): Element[] =>
  children(root, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined)

const wordsOf = (node: Element): string => (node.name === 'w:t' ? node.children.join('') : children(node).map(wordsOf).join(''))
