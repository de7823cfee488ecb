import { COMPOUNDS } from '../language/data/compounds.ts'
import { EVERYDAY_TERMS } from '../language/data/everyday-terms.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { REAL_PAIRS } from '../language/data/real-pairs.ts'
import { splitTones, toned } from '../language/tones.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Word } from './words.ts'

interface Lexicon {
  /** By the letters of the first syllable without tones, then of the second: the pairs that make a term. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly [string, string])[]>>
  /** Every pair, `phát triển`, as keys. */
  readonly known: ReadonlySet<string>
}

let lexicon: Lexicon | undefined

const keyed = (word: string): string => {
  const { letters, tones } = toned(word)
  return letters + tones
}

function readLexicon(): Lexicon {
  const pairs = new Map<string, Map<string, (readonly [string, string])[]>>()
  const known = new Set<string>()
  for (const term of [...COMPOUNDS, ...EVERYDAY_TERMS, ...FIXED_TERMS.map((it) => it.term)]) {
    const words = term.split(/[\s,-]+/u)
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1]!, words[at]!] as const
      known.add(pair.map(keyed).join(' '))
      // Only whole terms of two syllables are looked for: a part of a longer one says too little.
      if (words.length !== 2) continue
      const [first, second] = pair.map((word) => toned(word).letters) as [string, string]
      const behind = pairs.get(first) ?? new Map<string, (readonly [string, string])[]>()
      pairs.set(first, behind)
      behind.set(second, [...(behind.get(second) ?? []), pair])
    }
  }
  for (const pair of REAL_PAIRS) known.add(pair.split(' ').map(keyed).join(' '))
  return { pairs, known }
}

/** Two syllables that are no term, of which one has the tone of another: `động viện` for `động viên`. */
export const nearTerms = once((manuscript: Manuscript): readonly FoundSlip[] => {
  const { pairs, known } = (lexicon ??= readLexicon())
  const isKnown = (one: Word, other: Word): boolean => known.has(`${one.key} ${other.key}`)
  const meant = (first: string, second: string): readonly [string, string] | undefined => {
    if (known.has(`${first} ${second}`)) return undefined
    const near = pairs.get(splitTones(first)[0])?.get(splitTones(second)[0])
    const close = near?.filter(([one, two]) => (keyed(one) === first) !== (keyed(two) === second))
    return close?.length === 1 ? close[0] : undefined
  }
  const told = knownSlips(manuscript)
  const found: FoundSlip[] = []
  for (const { unit, words, at } of pairsWhere(
    manuscript,
    (key) => pairs.has(splitTones(key)[0]),
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
      right: inCaseOf(text, meant(first.key, second.key)!.join(' ')),
    })
  }
  return found
})

const isPlain = ({ text, gap }: Word, first: boolean): boolean =>
  text === text.toLowerCase() || (text.slice(1) === text.slice(1).toLowerCase() && (first || /[.:!?]\s/u.test(gap)))
