import { COMPOUNDS } from '../language/data/compounds.ts'
import { EVERYDAY_TERMS } from '../language/data/everyday-terms.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { OFFICE_WORDS } from '../language/data/office-words.ts'
import { REAL_PAIRS } from '../language/data/real-pairs.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import { FOUND_EVERYWHERE, LONE_SYLLABLES } from '../language/data/syllables-alone.ts'
import { soundOf } from '../language/sounds.ts'
import { toned } from '../language/tones.ts'

/** Behind the list of terms these would be typed for `hàng`. */
const EVERY_TIME = ['hằng']

/**
 * What a list says of its terms. `firm`: another tone makes none of them a word; `fixed`: another list says which of their tones go
 * astray; `loose`: a syllable that stands beside anything may be meant beside them.
 */
export type Hold = 'firm' | 'fixed' | 'loose'

/** The syllables of a term. */
type TermPair = readonly [first: string, second: string, hold: Hold]

/** The terms that the lists know, made when it is first asked for. */
export interface Lexicon {
  /** By how the first syllable sounds, then the second: the pairs that make a term. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly TermPair[]>>
  /** Every pair, `phát triển`, as keys; those that are a whole term. */
  readonly known: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  /** Every syllable of a term, as its key. */
  readonly syllables: ReadonlySet<string>
  /** Every syllable that is a word by itself; those that stand beside anything. */
  readonly lone: ReadonlySet<string>
  readonly everywhere: ReadonlySet<string>
}

let made: Lexicon | undefined

export const lexicon = (): Lexicon => (made ??= readLexicon())

/** A word as words are compared: its letters, then its tone. */
export const keyed = (word: string): string => {
  const { letters, tones } = toned(word)
  return letters + tones
}

function readLexicon(): Lexicon {
  const pairs = new Map<string, Map<string, TermPair[]>>()
  const [known, whole] = [new Set<string>(), new Set<string>()]
  const [lone, everywhere] = [new Set(LONE_SYLLABLES.map(keyed)), new Set(FOUND_EVERYWHERE.map(keyed))]
  const syllables = new Set([...FUNCTION_WORDS, ...EVERY_TIME].map(keyed))
  const fixed = new Set(FIXED_TERMS.map((it) => it.term))
  const loose = new Set(OFFICE_WORDS)
  for (const term of [...COMPOUNDS, ...EVERYDAY_TERMS, ...fixed, ...loose]) {
    const words = term.split(/[\s,-]+/u)
    const hold = fixed.has(term) ? 'fixed' : loose.has(term) ? 'loose' : 'firm'
    if (hold !== 'loose') for (const word of words) syllables.add(keyed(word))
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1]!, words[at]!, hold] as const
      const key = `${keyed(pair[0])} ${keyed(pair[1])}`
      known.add(key)
      // Only whole terms of two syllables are looked for: a part of a longer one says too little.
      if (words.length !== 2) continue
      whole.add(key)
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
  return { pairs, known, whole, syllables, lone, everywhere }
}
