import { latin } from '../model/latin.ts'
import { foldTones } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'
import { wordsOf, type Word } from './words.ts'

/** A word where it stands. */
export interface Spotted {
  readonly unit: Unit
  /** The words of the unit, and which of them it is. */
  readonly words: readonly Word[]
  readonly at: number
}

/**
 * A text's different words, each with all the places it stands at: thousands of words are a few hundred different ones, so that
 * what is asked of a word is asked once, and a phrase is looked for only where its rarest word is. A place is the number of the
 * word in the whole text.
 */
interface Vocabulary {
  /** By the word as written. */
  readonly written: ReadonlyMap<string, readonly number[]>
  /** By its key, which knows no case and one place for the tone. */
  readonly keyed: ReadonlyMap<string, readonly number[]>
  readonly words: readonly Word[]
  /** The unit of each word, by number, and the number of the first word of each unit. */
  readonly owners: readonly number[]
  readonly firsts: readonly number[]
}

const vocabularyOf = once(({ units }): Vocabulary => {
  const written = new Map<string, number[]>()
  const words: Word[] = []
  const owners: number[] = []
  const firsts: number[] = []
  for (const [owner, unit] of units.entries()) {
    firsts.push(words.length)
    for (const word of wordsOf(unit)) {
      const known = written.get(word.text)
      if (known) known.push(words.length)
      else written.set(word.text, [words.length])
      words.push(word)
      owners.push(owner)
    }
  }
  const keyed = new Map<string, number[]>()
  for (const places of written.values()) {
    const { key } = words[places[0]!]!
    const known = keyed.get(key)
    if (known) for (const place of places) known.push(place)
    else keyed.set(key, [...places])
  }
  return { written, keyed, words, owners, firsts }
})

const spotted = ({ units }: Manuscript, { owners, firsts }: Vocabulary, place: number): Spotted => {
  const owner = owners[place]!
  const unit = units[owner]!
  return { unit, words: wordsOf(unit), at: place - firsts[owner]! }
}

const inOrder = (places: number[]): number[] => places.sort((a, b) => a - b)

/** Every place, in reading order, of the words that a test picks out by how they are written. */
export function wordsWhere(manuscript: Manuscript, test: (text: string) => boolean): Spotted[] {
  const vocabulary = vocabularyOf(manuscript)
  const places: number[] = []
  for (const [text, at] of vocabulary.written) if (test(text)) for (const place of at) places.push(place)
  return inOrder(places).map((place) => spotted(manuscript, vocabulary, place))
}

/**
 * Every place, in reading order, where two neighbours are picked out by their keys: the first, which may begin a pair, then both. A word is any
 * that has the key.
 */
export function pairsWhere(
  manuscript: Manuscript,
  begins: (word: Word) => boolean,
  test: (first: Word, second: Word) => boolean,
): Spotted[] {
  const vocabulary = vocabularyOf(manuscript)
  const { keyed, words, owners } = vocabulary
  const found: number[] = []
  for (const places of keyed.values()) {
    const first = words[places[0]!]!
    if (!begins(first)) continue
    for (const place of places) if (owners[place] === owners[place + 1] && test(first, words[place + 1]!)) found.push(place)
  }
  return inOrder(found).map((place) => spotted(manuscript, vocabulary, place))
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
  for (const phrase of phrases) for (const place of placesOf(vocabulary, keysOf(phrase))) held.add(vocabulary.owners[place]!)
  return inOrder([...held]).map((owner) => manuscript.units[owner]!)
}

/** True where the text may hold the phrase in this sense. */
export const isHeld = (manuscript: Manuscript, phrase: string): boolean =>
  placesOf(vocabularyOf(manuscript), keysOf(phrase)).length > 0

/** Every place, in reading order, where words with these keys stand side by side in one unit, whatever is between them. */
export function phrasesIn(manuscript: Manuscript, keys: readonly string[]): (Spotted & { readonly place: number })[] {
  const vocabulary = vocabularyOf(manuscript)
  return placesOf(vocabulary, keys).map((place) => ({ place, ...spotted(manuscript, vocabulary, place) }))
}

const NOWHERE: readonly number[] = []

/** Where the first of these words stands with the others behind it: looked for where the rarest of them is. */
function placesOf({ keyed, words, owners }: Vocabulary, keys: readonly string[]): readonly number[] {
  let rarest = 0
  let places: readonly number[] | undefined
  for (let index = 0; index < keys.length; index++) {
    const found = keyed.get(keys[index]!)
    if (!found) return NOWHERE
    if (!places || found.length < places.length) [places, rarest] = [found, index]
  }
  if (!places || keys.length === 1) return places ?? NOWHERE
  const found: number[] = []
  for (const place of places) {
    const first = place - rarest
    if (owners[first] !== owners[first + keys.length - 1]) continue
    let index = 0
    while (index < keys.length && words[first + index]!.key === keys[index]) index++
    if (index === keys.length) found.push(first)
  }
  return found
}
