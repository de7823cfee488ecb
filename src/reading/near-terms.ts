import { soundSlips } from '../language/sounds.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { lexicon, type Hold, type TermPair, type TermSyllable } from './lexicon.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { isPiece, tornAt } from './torn-syllables.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Form, PairQuestion } from './word-forms.ts'

/** A term that a pair is near to; `sure`: whatever stands around the pair. */
interface Meant {
  readonly pair: TermPair
  readonly sure: boolean
}

/** The term that two neighbours are the wrong way round, or without one of its letters: `hợp phối`, `hòa thiện`. */
const termAstray: PairQuestion<string> = (first, second, forms) => {
  const { astray, known, joining, bound } = lexicon()
  const meant = astray.ofForms(first, second, forms)
  if (!meant || known.ofForms(first, second, forms)) return undefined
  const [{ key: one }, { key: two, text }] = [forms.all[first]!, forms.all[second]!]
  if (joining.has(one) || joining.has(two) || text !== text.toLowerCase()) return undefined
  return meant.sure || bound(one) || bound(two) ? meant.right : undefined
}

/** The term that two neighbours are near to and are not. */
const nearest: PairQuestion<Meant> = (first, second, forms) => {
  const { pairs, known } = lexicon()
  const near = pairs.ofForms(first, second, forms)
  if (!near || known.ofForms(first, second, forms)) return undefined
  const [one, two] = [forms.all[first]!, forms.all[second]!]
  return two.text === two.text.toLowerCase() ? meant(near, one, two) : undefined
}

/** Two neighbours that are no whole term, but may be a part of a longer one. */
const isWord: PairQuestion<true> = (first, second, forms) => {
  const { known, whole, partial } = lexicon()
  const isTerm = known.ofForms(first, second, forms)
  return isTerm && (whole.ofForms(first, second, forms) ?? !partial.ofForms(first, second, forms)) ? true : undefined
}

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`; or that are one gone astray. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const text = vocabularyOf(manuscript)
  const [isTerm, isWhole] = [text.pairAt(lexicon().known.ofForms), text.pairAt(isWord)]
  const told = knownSlips(manuscript)
  const slips: FoundSlip[] = []
  text.eachPair(nearest, (place, { pair: [one, two], sure }) => {
    // Beside its other neighbour a part of a longer term says nothing.
    if ((!isPlain(text, place) && !isTitle(text, place)) || isTorn(text, place) || isTorn(text, place + 1)) return
    const slip = slipAt(manuscript, place, sure ? isWhole : isTerm, `${one.text} ${two.text}`)
    if (slip && !told.some(({ unit, start, end }) => unit === slip.unit && start < slip.end && end > slip.start)) slips.push(slip)
  })
  text.eachPair(termAstray, (place, right) => {
    const slip = isPlain(text, place) ? slipAt(manuscript, place, isTerm, right) : undefined
    if (slip) slips.push(slip)
  })
  return slips
})

/** The two words at a place, where nothing but a space is between them and neither makes a term with its other neighbour: `đơn vị phạm lỗi`. */
function slipAt(
  manuscript: Manuscript,
  place: number,
  isTerm: (place: number) => true | undefined,
  right: string,
): FoundSlip | undefined {
  const text = vocabularyOf(manuscript)
  if (!text.follows(place + 1)) return undefined
  if ((isTerm(place - 1) && text.follows(place)) || (isTerm(place + 1) && text.follows(place + 2))) return undefined
  const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(place + 1)]
  if (isQuoted(unit, start) || isOwnTerm(manuscript, unit, start, end)) return undefined
  const found = unit.text.slice(start, end)
  return { unit, start, end, found, right: inCaseOf(found, right) }
}

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

/** True for a word in small letters, or with the capital of a sentence's first. */
function isPlain(text: Vocabulary, place: number): boolean {
  const word = text.formAt(place).text
  if (word === word.toLowerCase()) return true
  return word.slice(1) === word.slice(1).toLowerCase() && (text.isFirst(place) || /[.:!?]\s/u.test(text.gapAt(place)))
}

/** True for a piece of a syllable: `hư ớng dẫn` means no `ống dẫn`. */
const isTorn = (text: Vocabulary, place: number): boolean => isPiece(text.formAt(place)) && tornAt(text, place) !== undefined

/** `giải Khuyến kích`: the capital of a title, behind a word in small letters. */
function isTitle(text: Vocabulary, place: number): boolean {
  const [before, word] = [text.formAt(place - 1).text, text.formAt(place).text]
  return before !== '' && text.follows(place) && before === before.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase()
}
