import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'
import type { Phrase } from './phrases.ts'
import { pairOf, PAIRS, wordsOf, type Form, type Word } from './words.ts'

/** A word where it stands. */
export interface Spotted {
  readonly unit: Unit
  /** The words of the unit, and which of them it is. */
  readonly words: readonly Word[]
  readonly at: number
}

/** One of a text's different words, with the first and the last of its places. */
interface Entry {
  readonly form: Form
  readonly first: number
  last: number
}

/**
 * A text's different words, each with all the places it stands at: thousands of words are a few hundred different ones, so that
 * what is asked of a word is asked once, and a phrase is looked for only where its first two words stand side by side. A place is
 * the number of the word in the whole text.
 */
class Vocabulary {
  readonly #entries = new Map<Form, Entry>()
  /** By its key, which knows no case and one place for the tone. */
  readonly keyed = new Map<string, Entry[]>()
  /** Of each place the word, its unit, and the next place of the same word: -1 at the last. */
  readonly words: Word[]
  readonly owners: Int32Array
  readonly #next: Int32Array
  /** Of each unit its words, and the place of the first of them. */
  readonly #unitWords: readonly (readonly Word[])[]
  readonly #firsts: Int32Array
  /** Which words stand side by side, as bits. */
  readonly #pairs = new Uint32Array(PAIRS / 32)
  readonly #units: readonly Unit[]

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#unitWords = units.map(wordsOf)
    const count = this.#unitWords.reduce((sum, { length }) => sum + length, 0)
    this.words = new Array<Word>(count)
    this.owners = new Int32Array(count)
    this.#next = new Int32Array(count).fill(-1)
    this.#firsts = new Int32Array(units.length)
    let place = 0
    for (let owner = 0; owner < units.length; owner++) {
      this.#firsts[owner] = place
      let before = 0
      for (const word of this.#unitWords[owner]!) {
        this.words[place] = word
        this.owners[place] = owner
        this.#add(word.form, place++)
        const pair = pairOf(before, word.form.hash)
        this.#pairs[pair >>> 5]! |= 1 << (pair & 31)
        before = word.form.hash
      }
    }
    for (const entry of this.#entries.values()) {
      const { key } = entry.form
      const known = this.keyed.get(key)
      if (known) known.push(entry)
      else this.keyed.set(key, [entry])
    }
  }

  #add(form: Form, place: number): void {
    const entry = this.#entries.get(form)
    if (entry) {
      this.#next[entry.last] = place
      entry.last = place
    } else this.#entries.set(form, { form, first: place, last: place })
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values()
  }

  /** The place behind this one at which the same word stands; -1 where there is none. */
  next(place: number): number {
    return this.#next[place]!
  }

  spotted(place: number): Spotted {
    const owner = this.owners[place]!
    return { unit: this.#units[owner]!, words: this.#unitWords[owner]!, at: place - this.#firsts[owner]! }
  }

  /** In reading order. */
  allSpotted(places: number[]): Spotted[] {
    return inOrder(places).map((place) => this.spotted(place))
  }

  /** Where the first of a phrase's words stands with the others behind it, whatever is between them. */
  placesOf({ keys, pairs }: Phrase): readonly number[] {
    for (let at = 0; at < pairs.length; at++) if (!this.#hasPair(pairs[at]!)) return NOWHERE
    const { words, owners } = this
    const places: number[] = []
    for (const { first } of this.keyed.get(keys[0]!) ?? NO_ENTRIES) {
      for (let place = first; place >= 0; place = this.#next[place]!) {
        if (owners[place] !== owners[place + keys.length - 1]) continue
        let index = 1
        while (index < keys.length && words[place + index]!.key === keys[index]) index++
        if (index === keys.length) places.push(place)
      }
    }
    return places
  }

  #hasPair(pair: number): boolean {
    return (this.#pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0
  }
}

const NO_ENTRIES: readonly Entry[] = []
const NOWHERE: readonly number[] = []
export const vocabularyOf = once(({ units }) => new Vocabulary(units))

export const inOrder = (places: number[]): number[] => places.sort((a, b) => a - b)

/** The units, in order, in which a word is said again directly behind itself or with one other between. */
export const unitsRepeating = once((manuscript): readonly Unit[] => {
  const { words, owners } = vocabularyOf(manuscript)
  const found = new Set<number>()
  let [before, last] = [0, 0]
  for (let place = 0; place < words.length; place++) {
    const { hash } = words[place]!.form
    if (hash === last && owners[place] === owners[place - 1]) found.add(owners[place]!)
    else if (hash === before && owners[place] === owners[place - 2]) found.add(owners[place]!)
    before = last
    last = hash
  }
  return [...found].map((owner) => manuscript.units[owner]!)
})

/** Every place, in reading order, of the words that a test picks out by how they are written. */
export function wordsWhere(manuscript: Manuscript, test: (form: Form) => boolean): Spotted[] {
  const vocabulary = vocabularyOf(manuscript)
  const places: number[] = []
  for (const { form, first } of vocabulary.entries)
    if (test(form)) for (let place = first; place >= 0; place = vocabulary.next(place)) places.push(place)
  return vocabulary.allSpotted(places)
}

/**
 * Every place, in reading order, where a pair of neighbours is picked out: `begins` gives what is known of the pairs that a word may
 * begin, `test` says of it and the word behind whether they are one.
 */
export function pairsWhere<Known>(
  manuscript: Manuscript,
  begins: (first: Form) => Known | undefined,
  test: (known: Known, first: Form, second: Form) => boolean,
): Spotted[] {
  const vocabulary = vocabularyOf(manuscript)
  const { entries, words, owners } = vocabulary
  const found: number[] = []
  for (const { form, first } of entries) {
    const known = begins(form)
    if (known === undefined) continue
    for (let place = first; place >= 0; place = vocabulary.next(place))
      if (owners[place] === owners[place + 1] && test(known, form, words[place + 1]!.form)) found.push(place)
  }
  return vocabulary.allSpotted(found)
}

/** True where the text has a word with this key. */
export const hasKey = (manuscript: Manuscript, key: string): boolean => vocabularyOf(manuscript).keyed.has(key)
