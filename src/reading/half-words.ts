import { NEVER_ALONE } from '../language/data/syllables-alone.ts'
import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'
import { isOwnTerm } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'
import { follows, isSpace, type Word } from './words.ts'

/** A syllable that is half of a word, where neither half of one stands beside it. */
export interface HalfWord {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}

let halves: ReadonlySet<string> | undefined

const isHalf = ({ key }: Form): boolean => (halves ??= new Set(NEVER_ALONE.map(keyed))).has(key)

/**
 * Halves of words that stand alone: `có hiệu tài liệu`, `được xử trên môi trường mạng`. What stands beside them has to be whole: words that
 * join, terms, or a mark of punctuation.
 */
export function* halfWords(manuscript: Manuscript): Generator<HalfWord> {
  const whole = vocabularyOf(manuscript)
  const isKnown = whole.pairAt(lexicon().known.ofForms)
  for (const place of whole.placesOf(isHalf)) {
    // Most of them are half of a term that stands there.
    if ([place - 1, place].some((first) => isKnown(first) && isSpace(whole.gapAt(first + 1)))) continue
    const { unit, words, at } = whole.spotted(place)
    const { text, start, end } = words[at]!
    if (!RUNNING.has(unit.role) || text !== text.toLowerCase()) continue
    if (!isWhole(words, at - 1, at, unit) || !isWhole(words, at + 1, at + 1, unit)) continue
    if (isQuoted(unit, start) || isOwnTerm(manuscript, unit, start, end)) continue
    yield { unit, start, end }
  }
}

/** True where a word makes a term with the one before it. */
const isTerm = (words: readonly Word[], at: number): boolean => {
  const [one, other] = [words[at - 1], words[at]]
  return one !== undefined && other !== undefined && follows(other) && lexicon().known.has(one.key, other.key)
}

/** True for a neighbour that needs no other word; `gap` is the word before which the space between the two stands. */
function isWhole(words: readonly Word[], at: number, gap: number, { text }: Unit): boolean {
  const word = words[at]
  if (at < 0 || !word) return at >= 0 && /^\s?[,;.]/u.test(text.slice(words[at - 1]!.end))
  if (!follows(words[gap]!)) return /^\s?[,;)]\s$/u.test(words[gap]!.gap)
  if (word.text !== word.text.toLowerCase()) return false
  const { joining, lone } = lexicon()
  return joining.has(word.key) || lone.has(word.key) || isTerm(words, at) || isTerm(words, at + 1)
}
