import { soundOf, soundSlips } from '../language/sounds.ts'
import { splitTones } from '../language/tones.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { keyed, lexicon, type Hold, type Lexicon } from './lexicon.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Word } from './words.ts'

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known, whole, syllables, everywhere } = lexicon()
  const isKnown = (one: Word, other: Word): boolean => known.has(`${one.key} ${other.key}`)
  /** True for neighbours that make a whole term: a part of a longer one says nothing (`hội đồng nhân | đân`). */
  const belong = (one: Word, other: Word): boolean => whole.has(`${one.key} ${other.key}`)
  const meant = (first: Word, second: Word): readonly [string, string] | undefined => {
    const near = pairs.get(soundOf(first.letters))?.get(soundOf(second.letters))
    if (!near || isKnown(first, second)) return undefined
    const close = near.filter(
      ([one, two, hold]) =>
        slips(keyed(one), first.key, hold, { syllables, everywhere }) +
          slips(keyed(two), second.key, hold, { syllables, everywhere }) ===
        1,
    )
    return close.length === 1 ? [close[0]![0], close[0]![1]] : undefined
  }
  const told = knownSlips(manuscript)
  const found: FoundSlip[] = []
  for (const { unit, words, at } of pairsWhere(
    manuscript,
    ({ letters }) => pairs.has(soundOf(letters)),
    (first, second) => meant(first, second) !== undefined,
  )) {
    const [first, second] = [words[at]!, words[at + 1]!]
    const [before, next] = [words[at - 1], words[at + 2]]
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    // A syllable that makes a term with its other neighbour belongs there: `đơn vị phạm lỗi`.
    if ((before && follows(first) && belong(before, first)) || (next && follows(next) && belong(second, next))) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    if (told.some((slip) => slip.unit === unit && slip.start < second.end && slip.end > first.start)) continue
    const text = unit.text.slice(first.start, second.end)
    found.push({
      unit,
      start: first.start,
      end: second.end,
      found: text,
      right: inCaseOf(text, meant(first, second)!.join(' ')),
    })
  }
  return found
})

/**
 * In how many ways a syllable differs from the one of a term, by their keys: each counts that a finger or an ear can miss. Where
 * letters differ, a syllable that other terms have is too likely to be meant.
 */
function slips(
  meant: string,
  typed: string,
  hold: Hold,
  { syllables, everywhere }: Pick<Lexicon, 'syllables' | 'everywhere'>,
): number {
  if (meant === typed) return 0
  if (hold === 'loose' && everywhere.has(typed)) return Infinity
  const [[letters, tones], [typedLetters, typedTones]] = [splitTones(meant), splitTones(typed)]
  if (letters === typedLetters) return hold === 'fixed' ? Infinity : 1
  return syllables.has(typed) ? Infinity : (tones === typedTones ? 0 : 1) + soundSlips(letters, typedLetters)
}

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
