import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { MISSPELLINGS } from '../language/data/misspellings.ts'
import type { Neighbours } from '../language/slips.ts'
import { toned } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { findSlips, fits, inCaseOf, isOwnTerm, patternsOf, type FoundSlip, type Pattern } from './find-slips.ts'
import { lexicon } from './lexicon.ts'
import { numbered } from './listed.ts'
import { once } from './once.ts'
import type { HeldPhrase, Phrases } from './phrases.ts'
import { PairMap } from './pairs.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Form, PairQuestion } from './word-forms.ts'

/** A term of two syllables, by its letters without tones. */
interface SlipTerm {
  readonly right: string
  readonly neighbours: Neighbours
  /** The numbers of both. */
  readonly words: readonly [number, number]
  readonly open: readonly [boolean, boolean]
}

let listed: Phrases<Pattern> | undefined
let terms: PairMap<SlipTerm> | undefined

/** The misspellings of a text: those of its office, of the list, and tones astray in fixed terms; at one place the first of them. */
export const knownSlips = once((manuscript): readonly FoundSlip[] => {
  listed ??= patternsOf(MISSPELLINGS)
  const own = Object.entries(manuscript.office.misspellings).map(([wrong, right]) => ({
    wrong: wrong.normalize('NFC').toLowerCase(),
    right,
  }))
  const taken = new Map<Unit, Set<number>>()
  const slips: FoundSlip[] = []
  for (const slip of [
    ...(own.length > 0 ? findSlips(manuscript, patternsOf(own)) : []),
    ...findSlips(manuscript, listed, (held) => isTwoWords(manuscript, held)),
    ...findTerms(manuscript),
  ]) {
    const spots = taken.get(slip.unit) ?? new Set<number>()
    taken.set(slip.unit, spots)
    const stretch = Array.from({ length: slip.end - slip.start }, (_, index) => slip.start + index)
    if (stretch.some((spot) => spots.has(spot))) continue
    for (const spot of stretch) spots.add(spot)
    slips.push(slip)
  }
  return slips
})

/** True where the first of two syllables ends a term and the second is a word by itself: `thành tựu chung`. */
export function isTwoWords(manuscript: Manuscript, { phrase, place }: HeldPhrase<Pattern>): boolean {
  if (phrase.words.length !== 2) return false
  const { whole, lone } = lexicon()
  const text = vocabularyOf(manuscript)
  return (
    text.follows(place) && lone.has(text.formAt(place + 1).key) && whole.has(text.formAt(place - 1).key, text.formAt(place).key)
  )
}

/** By the letters of both syllables. */
function fixedTerms(): PairMap<SlipTerm> {
  if (terms) return terms
  terms = new PairMap('letters')
  for (const { term, astray, ...neighbours } of FIXED_TERMS) {
    const [first, second] = term.split(' ') as [string, string]
    const apart = [toned(first), toned(second)] as const
    terms.set(apart[0].letters, apart[1].letters, {
      right: term,
      neighbours,
      words: [numbered(apart[0].letters + apart[0].tones), numbered(apart[1].letters + apart[1].tones)],
      open: [astray.includes(first), astray.includes(second)],
    })
  }
  return terms
}

/** The term of which one of two neighbours has the right letters and the wrong tone. */
const astray: PairQuestion<SlipTerm> = (first, second, forms) => {
  const term = fixedTerms().ofForms(first, second, forms)
  if (!term) return undefined
  const numbers = forms.numbers('key')
  const isOff = numbers[first] !== term.words[0]
  return isOff !== (numbers[second] !== term.words[1]) && term.open[isOff ? 0 : 1] ? term : undefined
}

function findTerms(manuscript: Manuscript): FoundSlip[] {
  const text = vocabularyOf(manuscript)
  const slips: FoundSlip[] = []
  text.eachPair(astray, (place, { right, neighbours }) => {
    if (!text.follows(place + 1) || isName(text, place) || !fits(neighbours, text, place, 2)) return
    if (twoTermsMeet(text, place)) return
    const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(place + 1)]
    if (isOwnTerm(manuscript, unit, start, end)) return
    const found = unit.text.slice(start, end)
    slips.push({ unit, start, end, found, right: inCaseOf(found, right) })
  })
  return slips
}

/** `thi công khái quát`, `nhãn hiệu qua mạng`: the first syllable ends one term, the second begins another or joins. */
function twoTermsMeet(text: Vocabulary, place: number): boolean {
  if (!text.follows(place) || !text.follows(place + 2)) return false
  // The lexicon takes longer to make than a plan to build, and hardly a plan comes here.
  const isKnown = text.pairAt(lexicon().known.ofForms)
  return (
    isKnown(place - 1) !== undefined && (isKnown(place + 1) !== undefined || lexicon().joining.has(text.formAt(place + 1).key))
  )
}

/** `cầu Thanh Toàn`: two capitals behind a small letter name a place or a person. */
function isName(text: Vocabulary, place: number): boolean {
  const before = text.formAt(place - 1).text
  const small = text.follows(place) && before === before.toLowerCase()
  return small && isTitled(text.formAt(place)) && isTitled(text.formAt(place + 1))
}

const isTitled = ({ text }: Form): boolean => text !== text.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase()
