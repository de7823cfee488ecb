import { foldTones } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { latin } from '../model/latin.ts'
import { inOrder, vocabularyOf, type Spotted } from './vocabulary.ts'
import { hashOf, pairOf, type Word } from './words.ts'

/** Words that stand side by side, made ready to be looked for. */
export interface Phrase {
  /** Of each word the key. */
  readonly keys: readonly string[]
  /** Of each two neighbours the number of their pair. */
  readonly pairs: Uint16Array
  /** What stands before each word but the first: a space, a comma, a hyphen. */
  readonly gaps: readonly string[]
}

export function phraseOf(text: string): Phrase {
  const keys = (text.match(latin(/[\p{L}\p{M}]+/gu)) ?? []).map(foldTones)
  const hashes = keys.map(hashOf)
  return {
    keys,
    pairs: Uint16Array.from(hashes.slice(1), (hash, at) => pairOf(hashes[at]!, hash)),
    gaps: text
      .split(latin(/[\p{L}\p{M}]+/u))
      .slice(1, -1)
      .map(markIn),
  }
}

/** What stands between two words, by its mark, however many spaces are around it. */
const markIn = (gap: string): string => (gap === ' ' ? gap : gap.trim() || ' ')

// The rules' own phrases: the same few hundred for every text.
const known = new Map<string, Phrase>()

function knownPhrase(text: string): Phrase {
  let phrase = known.get(text)
  if (!phrase) known.set(text, (phrase = phraseOf(text)))
  return phrase
}

/**
 * The units, in reading order, in which one of these phrases may stand: its words in this order with anything but a word between
 * them, in any case and tone style. What a pattern says beyond that is for the pattern to find.
 */
export function unitsHolding(manuscript: Manuscript, phrases: readonly string[]): readonly Unit[] {
  const vocabulary = vocabularyOf(manuscript)
  const held = new Set<number>()
  for (const phrase of phrases) for (const place of vocabulary.placesOf(knownPhrase(phrase))) held.add(vocabulary.owners[place]!)
  return inOrder([...held]).map((owner) => manuscript.units[owner]!)
}

/** True where the text may hold the phrase in this sense. */
export const isHeld = (manuscript: Manuscript, phrase: string): boolean =>
  vocabularyOf(manuscript).placesOf(knownPhrase(phrase)).length > 0

/** Phrases by the key of their first word, so that a text's words are gone through once, not once for each phrase. */
export type Phrases<Known extends Phrase> = ReadonlyMap<string, readonly Known[]>

/** A phrase where it stands, with the number of its first word in the whole text. */
export interface SpottedPhrase<Known extends Phrase> {
  readonly phrase: Known
  readonly place: number
  readonly spotted: Spotted
}

/** Every place where one of these phrases stands: words with its keys side by side in one unit, with its marks between them. */
export function phrasesIn<Known extends Phrase>(manuscript: Manuscript, phrases: Phrases<Known>): SpottedPhrase<Known>[] {
  const vocabulary = vocabularyOf(manuscript)
  const found: SpottedPhrase<Known>[] = []
  for (const key of vocabulary.keyed.keys()) {
    for (const phrase of phrases.get(key) ?? [])
      for (const place of vocabulary.placesOf(phrase))
        if (hasGaps(vocabulary.words, place, phrase)) found.push({ phrase, place, spotted: vocabulary.spotted(place) })
  }
  return found
}

/** True where these marks stand between the words from a place on. */
function hasGaps(words: readonly Word[], place: number, { gaps }: Phrase): boolean {
  for (let at = 0; at < gaps.length; at++) if (markIn(words[place + at + 1]!.gap) !== gaps[at]) return false
  return true
}
