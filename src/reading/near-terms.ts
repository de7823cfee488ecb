import { soundSlips } from '../language/sounds.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { lexicon, type Hold, type Seconds, type TermPair, type TermSyllable } from './lexicon.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Form, type Word } from './words.ts'

/** A term that a pair is near to; `sure`: whatever stands around the pair. */
interface Meant {
  readonly pair: TermPair
  readonly sure: boolean
}

/** What a first syllable may begin: the terms whose first one sounds so, and the words that do stand behind it. */
interface Begun {
  readonly seconds: Seconds
  readonly behind: ReadonlySet<string> | undefined
}

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known, whole, bound } = lexicon()
  const begunBy = ({ key, sound }: Form): Begun | undefined => {
    const seconds = pairs.get(sound)
    return seconds && { seconds, behind: known.behind(key) }
  }
  const meant = ({ seconds, behind }: Begun, first: Form, second: Form): Meant | undefined => {
    const near = seconds.get(second.sound)
    if (!near || behind?.has(second.key)) return undefined
    const close = near.filter(([one, two]) => slips(one, first) + slips(two, second) === 1)
    const sure = close.filter(([one, two, hold]) => isOdd(one, first, hold) && isOdd(two, second, hold))
    if (sure.length > 0) return sure.length === 1 ? { pair: sure[0]!, sure: true } : undefined
    return close.length === 1 ? { pair: close[0]!, sure: false } : undefined
  }
  const isSlip = (begun: Begun, first: Form, second: Form): boolean => meant(begun, first, second) !== undefined
  const told = knownSlips(manuscript)
  const found: FoundSlip[] = []
  for (const { unit, words, at } of pairsWhere(manuscript, begunBy, isSlip)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    const before = at > 0 && follows(first) ? words[at - 1] : undefined
    const next = words[at + 2] && follows(words[at + 2]!) ? words[at + 2] : undefined
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    const { pair, sure } = meant(begunBy(first.form)!, first.form, second.form)!
    // A syllable that makes a term with its other neighbour belongs there: `đơn vị phạm lỗi`. A part of a longer one says nothing.
    const terms = sure ? whole : known
    if ((before && terms.has(before.key, first.key)) || (next && terms.has(second.key, next.key))) continue
    // Where both could be meant, one of them has to be no word without a term.
    if (!bound(first.key) && !bound(second.key)) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    if (told.some((slip) => slip.unit === unit && slip.start < second.end && slip.end > first.start)) continue
    const text = unit.text.slice(first.start, second.end)
    const [one, two] = pair
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

/** In how many ways a syllable differs from the one of a term: each counts that a finger or an ear can miss. */
function slips(meant: TermSyllable, { key, letters }: Form): number {
  if (meant.key === key) return 0
  if (meant.letters === letters) return 1
  return (meant.tones === key.slice(letters.length) ? 0 : 1) + soundSlips(meant.letters, letters)
}

/** False for a syllable that may well be meant: where letters differ, one that other terms have. */
function isOdd(meant: TermSyllable, { key, letters }: Form, hold: Hold): boolean {
  if (meant.key === key) return true
  const { syllables, everywhere } = lexicon()
  if (hold === 'loose' && everywhere.has(key)) return false
  return meant.letters === letters ? hold !== 'fixed' : !syllables.has(key)
}

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
