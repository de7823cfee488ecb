import { latin } from '../model/latin.ts'
import { foldTones } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'
import { eachWord, formOf, wordsOf, type Form, type Word } from './words.ts'

/** A word where it stands. */
export interface Spotted {
  readonly unit: Unit
  /** The words of the unit, and which of them it is. */
  readonly words: readonly Word[]
  readonly at: number
}

/** One of a text's different words, with the first and the last of its places and how many there are. */
interface Entry {
  readonly form: Form
  readonly first: number
  last: number
  count: number
}

/**
 * A text's different words, each with all the places it stands at: thousands of words are a few hundred different ones, so that
 * what is asked of a word is asked once, and a phrase is looked for only where its rarest word is. A place is the number of the
 * word in the whole text.
 */
class Vocabulary {
  /** By the word as written. */
  readonly #written = new Map<string, Entry>()
  /** By its key, which knows no case and one place for the tone. */
  readonly keyed = new Map<string, Entry[]>()
  /** Of each place the word, what stands before it, its unit, and the next place of the same word: -1 at the last. */
  readonly forms: Form[] = []
  readonly #gaps: string[] = []
  readonly owners: number[] = []
  readonly #next: number[] = []
  readonly #units: readonly Unit[]
  /** The place of the first word of each unit. */
  readonly #firsts: number[] = []

  constructor(units: readonly Unit[]) {
    this.#units = units
    for (const [owner, { text }] of units.entries()) {
      this.#firsts.push(this.forms.length)
      eachWord(text, (word, _, gap) => this.#add(word, gap, owner))
    }
    for (const entry of this.#written.values()) {
      const { key } = entry.form
      const known = this.keyed.get(key)
      if (known) known.push(entry)
      else this.keyed.set(key, [entry])
    }
  }

  #add(text: string, gap: string, owner: number): void {
    const place = this.forms.length
    let entry = this.#written.get(text)
    if (entry) {
      this.#next[entry.last] = place
      entry.last = place
      entry.count++
    } else this.#written.set(text, (entry = { form: formOf(text), first: place, last: place, count: 1 }))
    this.forms.push(entry.form)
    this.#gaps.push(gap)
    this.owners.push(owner)
    this.#next.push(-1)
  }

  get entries(): Iterable<Entry> {
    return this.#written.values()
  }

  /** The place behind this one at which the same word stands; -1 where there is none. */
  next(place: number): number {
    return this.#next[place]!
  }

  /** True where these marks stand between the words from a place on. */
  hasGaps(place: number, gaps: readonly string[]): boolean {
    for (let index = 0; index < gaps.length; index++) if (markIn(this.#gaps[place + index + 1]!) !== gaps[index]) return false
    return true
  }

  spotted(place: number): Spotted {
    const owner = this.owners[place]!
    const unit = this.#units[owner]!
    return { unit, words: wordsOf(unit), at: place - this.#firsts[owner]! }
  }

  /** In reading order. */
  allSpotted(places: number[]): Spotted[] {
    return inOrder(places).map((place) => this.spotted(place))
  }

  /** Where the first of words with these keys stands with the others behind it: looked for where the rarest of them is. */
  placesOf(keys: readonly string[]): number[] {
    let rarest = 0
    let entries: readonly Entry[] = []
    let fewest = Infinity
    for (let index = 0; index < keys.length; index++) {
      const found = this.keyed.get(keys[index]!)
      if (!found) return []
      let count = 0
      for (const entry of found) count += entry.count
      if (count < fewest) [entries, rarest, fewest] = [found, index, count]
    }
    const { forms, owners } = this
    const places: number[] = []
    for (const { first } of entries) {
      for (let place = first; place >= 0; place = this.#next[place]!) {
        const from = place - rarest
        if (owners[from] !== owners[from + keys.length - 1]) continue
        let index = 0
        while (index < keys.length && forms[from + index]!.key === keys[index]) index++
        if (index === keys.length) places.push(from)
      }
    }
    return places
  }
}

const vocabularyOf = once(({ units }) => new Vocabulary(units))

const inOrder = (places: number[]): number[] => places.sort((a, b) => a - b)

/** The units, in order, in which a word is said again directly behind itself or with one other between. */
export const unitsRepeating = once((manuscript): readonly Unit[] => {
  const { forms, owners } = vocabularyOf(manuscript)
  const found = new Set<number>()
  let [before, last] = ['', '']
  for (let place = 0; place < forms.length; place++) {
    const { key } = forms[place]!
    if (key === last && owners[place] === owners[place - 1]) found.add(owners[place]!)
    else if (key === before && owners[place] === owners[place - 2]) found.add(owners[place]!)
    before = last
    last = key
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
  const { entries, forms, owners } = vocabulary
  const found: number[] = []
  for (const { form, first } of entries) {
    const known = begins(form)
    if (known === undefined) continue
    for (let place = first; place >= 0; place = vocabulary.next(place))
      if (owners[place] === owners[place + 1] && test(known, form, forms[place + 1]!)) found.push(place)
  }
  return vocabulary.allSpotted(found)
}

/** True where the text has a word with this key. */
export const hasKey = (manuscript: Manuscript, key: string): boolean => vocabularyOf(manuscript).keyed.has(key)

// The rules' own phrases: the same few hundred for every text.
const keysOfPhrases = new Map<string, readonly string[]>()

/** The keys of a phrase's words. */
export function keysOf(phrase: string): readonly string[] {
  let keys = keysOfPhrases.get(phrase)
  if (!keys) keysOfPhrases.set(phrase, (keys = (phrase.match(latin(/[\p{L}\p{M}]+/gu)) ?? []).map(foldTones)))
  return keys
}

/**
 * The units, in reading order, in which one of these phrases may stand: its words in this order with anything but a word between
 * them, in any case and tone style. What a pattern says beyond that is for the pattern to find.
 */
export function unitsHolding(manuscript: Manuscript, phrases: readonly string[]): readonly Unit[] {
  const vocabulary = vocabularyOf(manuscript)
  const held = new Set<number>()
  for (const phrase of phrases) for (const place of vocabulary.placesOf(keysOf(phrase))) held.add(vocabulary.owners[place]!)
  return inOrder([...held]).map((owner) => manuscript.units[owner]!)
}

/** True where the text may hold the phrase in this sense. */
export const isHeld = (manuscript: Manuscript, phrase: string): boolean =>
  vocabularyOf(manuscript).placesOf(keysOf(phrase)).length > 0

/** A phrase by the keys of its words, and what stands before each but the first: a space, a comma, a hyphen. */
export interface MarkedPhrase {
  readonly keys: readonly string[]
  readonly gaps: readonly string[]
}

/** What stands between two words, by its mark, however many spaces are around it. */
export const markIn = (gap: string): string => (gap === ' ' ? gap : gap.trim() || ' ')

/** Phrases by the key of their first word, so that a text's words are gone through once, not once for each phrase. */
export type Phrases<Phrase> = ReadonlyMap<string, readonly Phrase[]>

/** A phrase where it stands, with the number of its first word in the whole text. */
export interface SpottedPhrase<Phrase> {
  readonly phrase: Phrase
  readonly place: number
  readonly spotted: Spotted
}

/** Every place where one of these phrases stands: words with its keys side by side in one unit, with its marks between them. */
export function phrasesIn<Phrase extends MarkedPhrase>(
  manuscript: Manuscript,
  phrases: Phrases<Phrase>,
): SpottedPhrase<Phrase>[] {
  const vocabulary = vocabularyOf(manuscript)
  const found: SpottedPhrase<Phrase>[] = []
  for (const key of vocabulary.keyed.keys()) {
    for (const phrase of phrases.get(key) ?? [])
      for (const place of vocabulary.placesOf(phrase.keys))
        if (vocabulary.hasGaps(place, phrase.gaps)) found.push({ phrase, place, spotted: vocabulary.spotted(place) })
  }
  return found
}
