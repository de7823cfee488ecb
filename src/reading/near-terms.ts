import { soundSlips } from '../language/sounds.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { lexicon, type Hold, type Seconds, type TermPair, type TermSyllable } from './lexicon.ts'
import { once } from './once.ts'
import type { Pairs } from './pairs.ts'
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

/** Two syllables that are no term, but one the wrong way round: `hợp phối`. */
function* swappedTerms(manuscript: Manuscript): Generator<FoundSlip> {
  const { swapped, known, joining, bound } = lexicon()
  const begins = ({ key }: Form): ReadonlySet<string> | undefined => (joining.has(key) ? undefined : swapped.behind(key))
  const isSwapped = (firsts: ReadonlySet<string>, first: Form, second: Form): boolean =>
    firsts.has(second.key) && !known.has(first.key, second.key) && (bound(first.key) || bound(second.key))
  for (const { unit, words, at } of pairsWhere(manuscript, begins, isSwapped)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    if (joining.has(second.key) || belongsElsewhere(words, at, known)) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    const found = unit.text.slice(first.start, second.end)
    const right = inCaseOf(found, `${second.text} ${first.text.toLowerCase()}`)
    yield { unit, start: first.start, end: second.end, found, right }
  }
}

/** True where one of two syllables makes a term with what stands on its other side. */
function belongsElsewhere(words: readonly Word[], at: number, terms: Pairs): boolean {
  const [before, first, second, next] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]]
  return (
    (before !== undefined && follows(first) && terms.has(before.key, first.key)) ||
    (next !== undefined && follows(next) && terms.has(second.key, next.key))
  )
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
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    const { pair, sure } = meant(begunBy(first.form)!, first.form, second.form)!
    // A syllable that makes a term with its other neighbour belongs there: `đơn vị phạm lỗi`. A part of a longer one says nothing.
    if (belongsElsewhere(words, at, sure ? whole : known)) continue
    // Where both could be meant, one of them has to be no word without a term, or the term one of those that are everywhere.
    if (!bound(first.key) && !bound(second.key) && !isCore(pair, first.form, second.form)) continue
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
  return [...found, ...swappedTerms(manuscript)]
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

/** True for a term that is everywhere, where what stands in its place joins nothing. */
function isCore([one, two]: TermPair, first: Form, second: Form): boolean {
  const { core, joining } = lexicon()
  const odd = one.key === first.key ? second : first
  return core.has(one.key, two.key) && !joining.has(odd.key)
}

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
