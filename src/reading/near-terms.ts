import { COMPOUNDS } from '../language/data/compounds.ts'
import { EVERYDAY_TERMS } from '../language/data/everyday-terms.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import { REAL_PAIRS } from '../language/data/real-pairs.ts'
import { soundOf, soundSlips } from '../language/sounds.ts'
import { splitTones, toned } from '../language/tones.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Word } from './words.ts'

/** Behind the list of terms these would be typed for `hàng`. */
const EVERY_TIME = ['hằng']

/** The syllables of a term; `fixed`: another list says which of its tones go astray. */
type TermPair = readonly [first: string, second: string, fixed: boolean]

interface Lexicon {
  /** By how the first syllable sounds, then the second: the pairs that make a term. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly TermPair[]>>
  /** Every pair, `phát triển`, as keys. */
  readonly known: ReadonlySet<string>
  /** Every syllable of a term, as its key. */
  readonly syllables: ReadonlySet<string>
}

let lexicon: Lexicon | undefined

const keyed = (word: string): string => {
  const { letters, tones } = toned(word)
  return letters + tones
}

function readLexicon(): Lexicon {
  const pairs = new Map<string, Map<string, TermPair[]>>()
  const known = new Set<string>()
  const syllables = new Set([...FUNCTION_WORDS, ...EVERY_TIME].map(keyed))
  const fixed = new Set(FIXED_TERMS.map((it) => it.term))
  for (const term of [...COMPOUNDS, ...EVERYDAY_TERMS, ...fixed]) {
    const words = term.split(/[\s,-]+/u)
    for (const word of words) syllables.add(keyed(word))
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1]!, words[at]!, fixed.has(term)] as const
      known.add(`${keyed(pair[0])} ${keyed(pair[1])}`)
      // Only whole terms of two syllables are looked for: a part of a longer one says too little.
      if (words.length !== 2) continue
      const [first, second] = [soundOf(toned(pair[0]).letters), soundOf(toned(pair[1]).letters)]
      const behind = pairs.get(first) ?? new Map<string, TermPair[]>()
      pairs.set(first, behind)
      const same = behind.get(second) ?? []
      // The lists share terms.
      if (!same.some(([one, two]) => one === pair[0] && two === pair[1])) behind.set(second, [...same, pair])
    }
  }
  for (const pair of REAL_PAIRS) {
    const keys = pair.split(' ').map(keyed)
    known.add(keys.join(' '))
    for (const key of keys) syllables.add(key)
  }
  return { pairs, known, syllables }
}

/** Two syllables that are no term, of which one has the tone, a hat or a consonant of another: `động viện`, `xuất sác`, `sử lý`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known, syllables } = (lexicon ??= readLexicon())
  const isKnown = (one: Word, other: Word): boolean => known.has(`${one.key} ${other.key}`)
  const meant = (first: Word, second: Word): readonly [string, string] | undefined => {
    const near = pairs.get(soundOf(first.letters))?.get(soundOf(second.letters))
    if (!near || isKnown(first, second)) return undefined
    const close = near.filter(
      ([one, two, isFixed]) =>
        slips(keyed(one), first.key, syllables, isFixed) + slips(keyed(two), second.key, syllables, isFixed) === 1,
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
    if ((before && follows(first) && isKnown(before, first)) || (next && follows(next) && isKnown(second, next))) continue
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
function slips(meant: string, typed: string, syllables: ReadonlySet<string>, isFixed: boolean): number {
  if (meant === typed) return 0
  const [[letters, tones], [typedLetters, typedTones]] = [splitTones(meant), splitTones(typed)]
  if (letters === typedLetters) return isFixed ? Infinity : 1
  return syllables.has(typed) ? Infinity : (tones === typedTones ? 0 : 1) + soundSlips(letters, typedLetters)
}

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
