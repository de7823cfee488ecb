import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { MISSPELLINGS } from '../language/data/misspellings.ts'
import type { Neighbours } from '../language/slips.ts'
import { toned } from '../language/tones.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { findSlips, fits, inCaseOf, isOwnTerm, patternsOf, type FoundSlip, type Pattern } from './find-slips.ts'
import { lexicon } from './lexicon.ts'
import { numbered } from './listed.ts'
import type { Phrases } from './phrases.ts'
import { PairMap } from './pairs.ts'
import { pairsWhere, vocabularyOf } from './vocabulary.ts'
import { follows, type Word } from './words.ts'

/** A term of two syllables, by its letters without tones. */
interface SlipTerm {
  readonly right: string
  readonly neighbours: Neighbours
  /** The numbers of both. */
  readonly words: readonly [number, number]
  readonly open: readonly [boolean, boolean]
}

let listed: Phrases<Pattern> | undefined
/** By the letters of both syllables. */
type Terms = PairMap<SlipTerm>

let terms: Terms | undefined
const found = new WeakMap<Manuscript, readonly FoundSlip[]>()

/** The misspellings of a text: those of its office, of the list, and tones astray in fixed terms; at one place the first of them. */
export function knownSlips(manuscript: Manuscript): readonly FoundSlip[] {
  const known = found.get(manuscript)
  if (known) return known
  listed ??= patternsOf(MISSPELLINGS)
  terms ??= termsOf(FIXED_TERMS)
  const own = Object.entries(manuscript.office.misspellings).map(([wrong, right]) => ({
    wrong: wrong.normalize('NFC').toLowerCase(),
    right,
  }))
  const taken = new Map<Unit, Set<number>>()
  const slips: FoundSlip[] = []
  for (const slip of [
    ...(own.length > 0 ? findSlips(manuscript, patternsOf(own)) : []),
    ...findSlips(manuscript, listed),
    ...findTerms(manuscript, terms),
  ]) {
    const spots = taken.get(slip.unit) ?? new Set<number>()
    taken.set(slip.unit, spots)
    const stretch = Array.from({ length: slip.end - slip.start }, (_, index) => slip.start + index)
    if (stretch.some((spot) => spots.has(spot))) continue
    for (const spot of stretch) spots.add(spot)
    slips.push(slip)
  }
  found.set(manuscript, slips)
  return slips
}

function termsOf(fixed: typeof FIXED_TERMS): Terms {
  const terms: Terms = new PairMap()
  for (const { term, astray, ...neighbours } of fixed) {
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

/** Terms of which one syllable has the right letters and the wrong tone. */
function* findTerms(manuscript: Manuscript, known: Terms): Generator<FoundSlip> {
  const numberAt = vocabularyOf(manuscript).numberAt('key')
  const isAstray = ({ words, open }: SlipTerm, place: number): boolean => {
    const isOff = numberAt(place) !== words[0]
    return isOff !== (numberAt(place + 1) !== words[1]) && open[isOff ? 0 : 1]
  }
  for (const { unit, words, at } of pairsWhere(manuscript, 'letters', known, isAstray)) {
    const [first, second] = [words[at]!, words[at + 1]!]
    if (!follows(second) || isName(words, at)) continue
    const term = known.get(first.letters, second.letters)!
    if (
      !fits(term.neighbours, words, at, at + 1) ||
      twoTermsMeet(words, at) ||
      isOwnTerm(manuscript, unit, first.start, second.end)
    )
      continue
    const text = unit.text.slice(first.start, second.end)
    yield { unit, start: first.start, end: second.end, found: text, right: inCaseOf(text, term.right) }
  }
}

/** `thi công khái quát`, `nhãn hiệu qua mạng`: the first syllable ends one term, the second begins another or joins. */
function twoTermsMeet(words: readonly Word[], at: number): boolean {
  const [before, first, second, after] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]]
  if (!before || !after || !follows(first) || !follows(after)) return false
  const { known, joining } = lexicon()
  return known.has(before.key, first.key) && (joining.has(second.key) || known.has(second.key, after.key))
}

/** `cầu Thanh Toàn`: two capitals behind a small letter name a place or a person. */
const isName = (words: readonly Word[], at: number): boolean => {
  const [before, first, second] = [words[at - 1], words[at]!, words[at + 1]!]
  const small = before !== undefined && follows(first) && before.text === before.text.toLowerCase()
  return small && isTitled(first) && isTitled(second)
}

const isTitled = ({ text }: Word): boolean => text !== text.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase()
