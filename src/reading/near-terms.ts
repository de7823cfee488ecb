import { soundOf, soundSlips } from '../language/sounds.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { lexicon, type Hold, type Lexicon, type Seconds, type TermPair, type TermSyllable } from './lexicon.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Form, type Word } from './words.ts'

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known, whole, syllables, everywhere } = lexicon()
  const secondsOf = ({ letters }: Form): Seconds | undefined => pairs.get(soundOf(letters))
  /** True for neighbours that make a whole term: a part of a longer one says nothing (`hội đồng nhân | đân`). */
  const belong = (one: Word, other: Word): boolean => whole.has(one.key, other.key)
  const meant = (seconds: Seconds, first: Form, second: Form): TermPair | undefined => {
    const near = seconds.get(soundOf(second.letters))
    if (!near || known.has(first.key, second.key)) return undefined
    let close: TermPair | undefined
    for (const pair of near) {
      const [one, two, hold] = pair
      if (slips(one, first, hold, { syllables, everywhere }) + slips(two, second, hold, { syllables, everywhere }) !== 1) continue
      if (close) return undefined
      close = pair
    }
    return close
  }
  const isSlip = (seconds: Seconds, first: Form, second: Form): boolean => meant(seconds, first, second) !== undefined
  const told = knownSlips(manuscript)
  const found: FoundSlip[] = []
  for (const { unit, words, at } of pairsWhere(manuscript, secondsOf, isSlip)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    const [before, next] = [words[at - 1], words[at + 2]]
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    // A syllable that makes a term with its other neighbour belongs there: `đơn vị phạm lỗi`.
    if ((before && follows(first) && belong(before, first)) || (next && follows(next) && belong(second, next))) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    if (told.some((slip) => slip.unit === unit && slip.start < second.end && slip.end > first.start)) continue
    const text = unit.text.slice(first.start, second.end)
    const [one, two] = meant(secondsOf(first.form)!, first.form, second.form)!
    found.push({
      unit,
      start: first.start,
      end: second.end,
      found: text,
      right: inCaseOf(text, `${one.text} ${two.text}`),
    })
  }
  return found
})

/**
 * In how many ways a syllable differs from the one of a term, by their keys: each counts that a finger or an ear can miss. Where
 * letters differ, a syllable that other terms have is too likely to be meant.
 */
function slips(
  meant: TermSyllable,
  { key, letters }: Form,
  hold: Hold,
  { syllables, everywhere }: Pick<Lexicon, 'syllables' | 'everywhere'>,
): number {
  if (meant.key === key) return 0
  if (hold === 'loose' && everywhere.has(key)) return Infinity
  if (meant.letters === letters) return hold === 'fixed' ? Infinity : 1
  if (syllables.has(key)) return Infinity
  return (meant.tones === key.slice(letters.length) ? 0 : 1) + soundSlips(meant.letters, letters)
}

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
