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
const markIn = (gap: string): string => gap.trim() || ' '

/** A phrase as it is looked for: by which of its words, and where it stands among the others. */
interface Anchored<Known extends Phrase> {
  readonly phrase: Known
  readonly at: number
  readonly order: number
}

/**
 * Many phrases by two neighbours of theirs: a text is gone through once for all of them, and at most of its words nothing more is asked. They
 * are those that the fewest of the phrases have, since what many have stands in right texts as well.
 */
export class Phrases<Known extends Phrase> {
  /** Those of one word by it alone. */
  readonly several = new PairMap<Anchored<Known>[]>()
  readonly single = new Map<number, Anchored<Known>[]>()
  readonly singleOf: Question<Anchored<Known>[]> = ({ key }) => this.single.get(listedNumber(key))

  constructor(phrases: Iterable<Known>) {
    const all = [...phrases]
    const counts = new PairMap<number>()
    for (const { words } of all)
      for (let at = 1; at < words.length; at++)
        counts.put(words[at - 1]!, words[at]!, (counts.of(words[at - 1]!, words[at]!) ?? 0) + 1)
    for (const [order, phrase] of all.entries()) {
      const { words } = phrase
      if (words.length === 0) continue
      let at = 0
      for (let other = 1; other < words.length - 1; other++)
        if (counts.of(words[other]!, words[other + 1]!)! < counts.of(words[at]!, words[at + 1]!)!) at = other
      const [first, second] = [words[at]!, words[at + 1]]
      const anchored = { phrase, at, order }
      const known = second === undefined ? this.single.get(first) : this.several.of(first, second)
      if (known) known.push(anchored)
      else if (second === undefined) this.single.set(first, [anchored])
      else this.several.put(first, second, [anchored])
    }
  }
}

/** A phrase whose words stand in one unit of a text, in this order and with nothing but marks between them, in any case and tone style. */
export interface HeldPhrase<Known extends Phrase> {
  readonly phrase: Known
  /** Number of its first word in the whole text. */
  readonly place: number
}

/** Every phrase of these that a text holds, in reading order; of those that begin at one place the longer ones first, else as they were given. */
export function phrasesHeld<Known extends Phrase>(manuscript: Manuscript, phrases: Phrases<Known>): HeldPhrase<Known>[] {
  const text = vocabularyOf(manuscript)
  const stands = text.isRow('key')
  const held: (HeldPhrase<Known> & { readonly order: number })[] = []
  const take = (anchor: number, phrases: readonly Anchored<Known>[]): void => {
    for (const { phrase, at, order } of phrases) {
      const place = anchor - at
      if (stands(place, phrase.words)) held.push({ phrase, place, order })
    }
  }
  text.eachPair(phrases.several.ofForms, take)
  if (phrases.single.size > 0) text.eachWord(phrases.singleOf, take)
  return held.sort((a, b) => a.place - b.place || a.order - b.order)
}

/** The units, in reading order, that hold one of these phrases. What a pattern says beyond that is for the pattern to find. */
export const unitsHolding = (manuscript: Manuscript, phrases: Phrases<Phrase>): ReadonlySet<Unit> =>
  new Set(phrasesHeld(manuscript, phrases).map(({ place }) => vocabularyOf(manuscript).unitAt(place)))

/** The phrases of these that have their own marks between their words, in reading order. */
export function phrasesIn<Known extends Phrase>(manuscript: Manuscript, phrases: Phrases<Known>): HeldPhrase<Known>[] {
  const text = vocabularyOf(manuscript)
  return phrasesHeld(manuscript, phrases).filter(({ phrase, place }) =>
    phrase.gaps.every((gap, at) => (gap === ' ' ? text.follows(place + at + 1) : markIn(text.gapAt(place + at + 1)) === gap)),
  )
}
