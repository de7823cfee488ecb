import { foldTones } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { latin } from '../model/latin.ts'
import { PairMap } from './pairs.ts'
import { vocabularyOf } from './vocabulary.ts'
import { numbered, numberOf as listedNumber } from './listed.ts'
import type { Question } from './word-forms.ts'

/** Words that stand side by side, made ready to be looked for. */
export interface Phrase {
  /** Of each word the number. */
  readonly words: readonly number[]
  /** What stands before each word but the first: a space, a comma, a hyphen. */
  readonly gaps: readonly string[]
}

// Thousands of phrases are made of a few hundred words.
const numbers = new Map<string, number>()

function numberOf(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbered(foldTones(word))))
  return number
}

export const phraseOf = (text: string): Phrase => ({
  words: (text.match(latin(/[\p{L}\p{M}]+/gu)) ?? []).map(numberOf),
  gaps: text
    .split(latin(/[\p{L}\p{M}]+/u))
    .slice(1, -1)
    .map(markIn),
})

/** What stands between two words, by its mark, however many spaces are around it. */
const markIn = (gap: string): string => (gap === ' ' ? gap : gap.trim() || ' ')

/** Many phrases by how they begin: a text is gone through once for all of them, and at most of its words nothing more is asked. */
export class Phrases<Known extends Phrase> {
  /** By their first two words; those of one word by it alone. */
  readonly several = new PairMap<Known[]>()
  readonly single = new Map<number, Known[]>()
  readonly singleOf: Question<Known[]> = ({ key }) => this.single.get(listedNumber(key))

  constructor(phrases: Iterable<Known>) {
    for (const phrase of phrases) {
      const [first, second] = phrase.words
      if (first === undefined) continue
      const known = second === undefined ? this.single.get(first) : this.several.of(first, second)
      if (known) known.push(phrase)
      else if (second === undefined) this.single.set(first, [phrase])
      else this.several.put(first, second, [phrase])
    }
  }
}

/** A phrase whose words stand in one unit of a text, in this order and with nothing but marks between them, in any case and tone style. */
export interface HeldPhrase<Known extends Phrase> {
  readonly phrase: Known
  /** Number of its first word in the whole text. */
  readonly place: number
  readonly unit: Unit
}

/** Every phrase of these that a text holds, in reading order; of those that begin at one place the longer ones first, else as they were given. */
export function phrasesHeld<Known extends Phrase>(manuscript: Manuscript, phrases: Phrases<Known>): HeldPhrase<Known>[] {
  const text = vocabularyOf(manuscript)
  const stands = text.isRow('key')
  const held: HeldPhrase<Known>[] = []
  const take = (place: number, begun: readonly Known[]): void => {
    for (const phrase of begun) if (stands(place, phrase.words)) held.push({ phrase, place, unit: text.unitAt(place) })
  }
  text.eachPair(phrases.several.ofForms, take)
  if (phrases.single.size === 0) return held
  text.eachWord(phrases.singleOf, take)
  return held.sort((a, b) => a.place - b.place)
}

/** The units, in reading order, that hold one of these phrases. What a pattern says beyond that is for the pattern to find. */
export const unitsHolding = (manuscript: Manuscript, phrases: Phrases<Phrase>): ReadonlySet<Unit> =>
  new Set(phrasesHeld(manuscript, phrases).map(({ unit }) => unit))

/** The phrases of these that have their own marks between their words, in reading order. */
export function phrasesIn<Known extends Phrase>(manuscript: Manuscript, phrases: Phrases<Known>): HeldPhrase<Known>[] {
  const text = vocabularyOf(manuscript)
  return phrasesHeld(manuscript, phrases).filter(({ phrase, place }) =>
    phrase.gaps.every((gap, at) => markIn(text.gapAt(place + at + 1)) === gap),
  )
}
