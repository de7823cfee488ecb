import { soundSlips } from '../language/sounds.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { lexicon, type Hold, type TermPair, type TermSyllable } from './lexicon.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere, vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'
import { follows, isSpace, type Word } from './words.ts'

/** A term that a pair is near to; `sure`: whatever stands around the pair. */
interface Meant {
  readonly pair: TermPair
  readonly sure: boolean
}

/** Two syllables that are no term, but one the wrong way round: `hợp phối`. */
function* swappedTerms(manuscript: Manuscript): Generator<FoundSlip> {
  const { swapped, core, known, joining, bound } = lexicon()
  const text = vocabularyOf(manuscript)
  const isKnown = text.isPair('key', known)
  const isSwapped = (_: true, place: number): boolean => {
    const [first, second] = [text.formAt(place), text.formAt(place + 1)]
    const mayBe = core.has(second.key, first.key) || bound(first.key) || bound(second.key)
    return mayBe && !isKnown(place) && !joining.has(first.key) && !joining.has(second.key)
  }
  for (const { unit, words, at } of pairsWhere(manuscript, 'key', swapped, isSwapped)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    if (!follows(second) || !isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    if (belongsElsewhere(words, at, (one, two) => known.has(one, two))) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    const found = unit.text.slice(first.start, second.end)
    const right = inCaseOf(found, `${second.text} ${first.text.toLowerCase()}`)
    yield { unit, start: first.start, end: second.end, found, right }
  }
}

/** True where one of two syllables makes a term with what stands on its other side. */
function belongsElsewhere(words: readonly Word[], at: number, isTerm: (one: string, two: string) => boolean): boolean {
  const [before, first, second, next] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]]
  return (
    (before !== undefined && follows(first) && isTerm(before.key, first.key)) ||
    (next !== undefined && follows(next) && isTerm(second.key, next.key))
  )
}

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known, whole, partial } = lexicon()
  const isTerm = (one: string, two: string): boolean => known.has(one, two)
  const isWord = (one: string, two: string): boolean => isTerm(one, two) && (whole.has(one, two) || !partial.has(one, two))
  const text = vocabularyOf(manuscript)
  const isKnown = text.isPair('key', known)
  const isSlip = (near: readonly TermPair[], place: number): boolean =>
    !isKnown(place) && meant(near, text.formAt(place), text.formAt(place + 1)) !== undefined && isSpace(text.gapAt(place + 1))
  const told = knownSlips(manuscript)
  const found: FoundSlip[] = []
  for (const { unit, words, at } of pairsWhere(manuscript, 'sound', pairs, isSlip)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    if (!isPlain(first, at === 0) || second.text !== second.text.toLowerCase()) continue
    const { pair, sure } = meant(pairs.get(first.form.sound, second.form.sound)!, first.form, second.form)!
    // A syllable that makes a term with its other neighbour belongs there: `đơn vị phạm lỗi`. A part of a longer one says nothing.
    if (belongsElsewhere(words, at, sure ? isWord : isTerm)) continue
    if (isQuoted(unit, first.start) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
    if (told.some((slip) => slip.unit === unit && slip.start < second.end && slip.end > first.start)) continue
    const written = unit.text.slice(first.start, second.end)
    const [one, two] = pair
    found.push({
      unit,
      start: first.start,
      end: second.end,
      found: written,
      right: inCaseOf(written, `${one.text} ${two.text}`),
    })
  }
  return [...found, ...swappedTerms(manuscript)]
})

/** The term that is meant by two syllables, of those that sound like them. */
function meant(near: readonly TermPair[], first: Form, second: Form): Meant | undefined {
  const { bound } = lexicon()
  const close = near.filter(([one, two]) => slips(one, first) + slips(two, second) === 1)
  const odd = close.filter(([one, two, hold]) => isOdd(one, first, hold) && isOdd(two, second, hold))
  const sure = odd.length > 0
  const [pair, other] = sure ? odd : close
  if (!pair || other) return undefined
  // Where both could be meant, one of them has to be no word without a term, or the term one of those that are everywhere.
  return bound(first.key) || bound(second.key) || isCore(pair, first, second) ? { pair, sure } : undefined
}

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
