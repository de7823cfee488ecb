import { LEVELS } from '../bodies/data/kinds-of-bodies.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { WORD_START } from './scan.ts'
import { allows, type Neighbours, type Slip } from '../language/slips.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { phraseOf, Phrases, phrasesIn, type HeldPhrase, type Phrase } from './phrases.ts'
import { vocabularyOf, type Spotted, type Vocabulary } from './vocabulary.ts'

/** A slip where it stands. */
export interface FoundSlip {
  readonly unit: Unit
  readonly start: number
  readonly end: number
  readonly found: string
  /** What to write, in the case of what was found. */
  readonly right: string
}

export interface Pattern extends Phrase {
  readonly slip: Slip
}

/** Slips made ready to be looked for, of those that begin alike the longest first. */
export const patternsOf = (slips: readonly Slip[]): Phrases<Pattern> =>
  new Phrases(slips.map((slip): Pattern => ({ slip, ...phraseOf(slip.wrong) })).sort((a, b) => b.words.length - a.words.length))

/**
 * Every such slip that a text holds, in reading order; of two that overlap the one that begins first, then the longer. What `isNone` takes
 * for right where it stands is left out, and whatever overlaps it.
 */
export function findSlips(
  manuscript: Manuscript,
  patterns: Phrases<Pattern>,
  isNone: (held: HeldPhrase<Pattern>) => boolean = () => false,
): FoundSlip[] {
  const text = vocabularyOf(manuscript)
  const slips: FoundSlip[] = []
  let until = 0
  for (const held of phrasesIn(manuscript, patterns)) {
    const { phrase, place } = held
    const behind = place + phrase.words.length
    if (place < until || !matchesAt(phrase, text, place)) continue
    const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(behind - 1)]
    if (isOwnTerm(manuscript, unit, start, end)) continue
    until = behind
    if (isNone(held)) continue
    const found = unit.text.slice(start, end)
    slips.push({ unit, start, end, found, right: inCaseOf(found, phrase.slip.right) })
  }
  return slips
}

function matchesAt({ slip, words: { length } }: Pattern, text: Vocabulary, place: number): boolean {
  // One syllable with a capital inside a sentence is a name.
  if (length === 1 && isCapital(text.formAt(place).text) && !beginsSentence(text.spotted(place))) return false
  if (length === 1 && isInPlaceName(text, place)) return false
  return fits(slip, text, place, length)
}

/** The conditions of a slip about the words beside it, of which so many stand from a place on. */
export function fits(slip: Neighbours, text: Vocabulary, place: number, length: number): boolean {
  const behind = place + length
  const after = text.follows(behind) ? text.formAt(behind).text.toLowerCase() : ''
  const before = text.follows(place) ? text.formAt(place - 1).text.toLowerCase() : ''
  return allows(slip, before, after)
}

const isCapital = (text: string): boolean => text[0] !== text[0]!.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase()
/** `PHƯỜNG LIÊN CHIỂU`: in a line of capitals the name of a place is told by what stands before it. */
function isInPlaceName(text: Vocabulary, place: number): boolean {
  const word = text.formAt(place).text
  return (
    word !== word.toLowerCase() &&
    word === word.toUpperCase() &&
    NAMES_A_PLACE.test(text.unitAt(place).text.slice(Math.max(0, text.startAt(place) - 40), text.startAt(place)))
  )
}
const NAMES_A_PLACE = latin(`${WORD_START}(?:${wordsPattern(LEVELS)})(?: \\p{Lu}+){0,2} $`, 'iu')
const beginsSentence = ({ words, at, unit }: Spotted): boolean =>
  at === 0 ? /^[\s“"(]*$/u.test(unit.text.slice(0, words[0]!.start)) : /[.:!?]\s/u.test(words[at]!.gap)

/** True where a stretch lies in a word the office has called right; `exact`: with just these capitals. */
export function isOwnTerm({ office }: Manuscript, { text }: Unit, start: number, end: number, exact = false): boolean {
  if (office.terms.length === 0) return false
  return office.terms.some((term) => {
    const fold = (words: string): string => (exact ? words : words.toLowerCase())
    const wanted = fold(term.normalize('NFC'))
    const from = Math.max(0, end - wanted.length)
    const at = fold(text.slice(from, start + wanted.length)).indexOf(wanted)
    return wanted !== '' && at >= 0 && from + at <= start && from + at + wanted.length >= end
  })
}

/** The right form in the case of the wrong one: word for word where they match, else by the first letter. */
export function inCaseOf(found: string, right: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return right.toUpperCase()
  const given = found.split(/\s+/)
  const wanted = right.split(' ')
  const capital = (like: string, word: string): string =>
    like[0] !== like[0]!.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word
  if (given.length !== wanted.length) return capital(given[0]!, right)
  return wanted.map((word, index) => capital(given[index]!, word)).join(' ')
}
