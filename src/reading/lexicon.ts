import { COMMON_WORDS } from '../language/data/common-words.ts'
import { COMPOUNDS } from '../language/data/compounds.ts'
import { CORE_TERMS } from '../language/data/core-terms.ts'
import { EVERYDAY_TERMS } from '../language/data/everyday-terms.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { OFFICE_WORDS } from '../language/data/office-words.ts'
import { REAL_PAIRS } from '../language/data/real-pairs.ts'
import { BESIDE_ANYTHING, FUNCTION_WORDS } from '../language/data/small-words.ts'
import { ALSO_LONE, FOUND_EVERYWHERE, LONE_SYLLABLES } from '../language/data/syllables-alone.ts'
import { soundOf } from '../language/sounds.ts'
import { isSyllable } from '../language/syllables.ts'
import { toned } from '../language/tones.ts'
import { numbered } from './listed.ts'
import { PairMap, Pairs } from './pairs.ts'

/** Behind the list of terms these would be typed for `hàng`. */
const EVERY_TIME = ['hằng']

/**
 * What a list says of its terms. `firm`: another tone makes none of them a word; `fixed`: another list says which of their tones go
 * astray; `loose`: a syllable that stands beside anything may be meant beside them.
 */
export type Hold = 'firm' | 'fixed' | 'loose'

/** A syllable of a term, as it is written and as words are compared. */
export interface TermSyllable {
  readonly text: string
  readonly key: string
  readonly letters: string
  readonly tones: string
}

/** The syllables of a term. */
export type TermPair = readonly [first: TermSyllable, second: TermSyllable, hold: Hold]

/** What two syllables were meant to be; `sure`: whatever they are by themselves. */
export interface TermAstray {
  readonly right: string
  readonly sure: boolean
}

/** The terms that the lists know, made when it is first asked for. */
export interface Lexicon {
  /** By how both syllables sound: the pairs that make a term. */
  readonly pairs: PairMap<readonly TermPair[]>
  /** Every pair, `phát triển`, as keys; those that are a whole term. */
  readonly known: Pairs
  readonly whole: Pairs
  /** Those of the known ones that are parts of a longer term. */
  readonly partial: Pairs
  /** The terms that need no syllable which is none by itself to be told. */
  readonly core: Pairs
  /** These and the firm ones with their syllables the wrong way round, and these with a letter left out: what was meant. */
  readonly astray: PairMap<TermAstray>
  /** Every syllable of a term, as its key. */
  readonly syllables: ReadonlySet<string>
  /** Every syllable that any list has, as its key: what is none of these is a word of hardly any text. */
  readonly heard: ReadonlySet<string>
  /** Every syllable that is a word by itself; those that stand beside anything. */
  readonly lone: ReadonlySet<string>
  readonly everywhere: ReadonlySet<string>
  /** Every syllable that joins, and so is meant beside any other. */
  readonly joining: ReadonlySet<string>
  /** True for a syllable that is no word without a term. */
  readonly bound: (key: string) => boolean
}

let made: Lexicon | undefined

export const lexicon = (): Lexicon => (made ??= readLexicon())

/** A word as words are compared: its letters, then its tone. */
export const keyed = (word: string): string => syllableOf(word).key

// The lists name each syllable many times.
const taken = new Map<string, TermSyllable>()

function syllableOf(text: string): TermSyllable {
  let syllable = taken.get(text)
  if (!syllable) {
    const { letters, tones } = toned(text)
    taken.set(text, (syllable = { text, key: letters + tones, letters, tones }))
  }
  return syllable
}

function readLexicon(): Lexicon {
  const pairs = new PairMap<readonly TermPair[]>('sound')
  const [known, whole, partial, core] = [new Pairs(), new Pairs(), new Pairs(), new Pairs()]
  const astray = new PairMap<TermAstray>()
  const [lone, everywhere] = [new Set(LONE_SYLLABLES.map(keyed)), new Set(FOUND_EVERYWHERE.map(keyed))]
  const syllables = new Set([...FUNCTION_WORDS, ...EVERY_TIME].map(keyed))
  const fixed = new Set(FIXED_TERMS.map((it) => it.term))
  const loose = new Set(OFFICE_WORDS)
  const heard = new Set<string>()
  for (const term of [...COMPOUNDS, ...EVERYDAY_TERMS, ...fixed, ...loose]) {
    const parts = term.split(/[\s,-]+/u).map(syllableOf)
    const hold = fixed.has(term) ? 'fixed' : loose.has(term) ? 'loose' : 'firm'
    for (const { key } of parts) {
      heard.add(key)
      if (hold !== 'loose') syllables.add(key)
    }
    for (let at = 1; at < parts.length; at++) {
      const [one, two] = [parts[at - 1]!, parts[at]!]
      known.add(one.key, two.key)
      // Only whole terms of two syllables are looked for: a part of a longer one says too little.
      if (parts.length !== 2) {
        partial.add(one.key, two.key)
        continue
      }
      whole.add(one.key, two.key)
      if (hold !== 'loose') astray.set(two.key, one.key, { right: `${one.text} ${two.text}`, sure: false })
      const [first, second] = [soundOf(one.letters), soundOf(two.letters)]
      const same = pairs.get(first, second) ?? []
      // The lists share terms.
      if (!same.some(([first, second]) => first.text === one.text && second.text === two.text))
        pairs.set(first, second, [...same, [one, two, hold]])
    }
  }
  for (const term of CORE_TERMS) {
    const [first, second] = term.split(' ').map(keyed) as [string, string]
    core.add(first, second)
    astray.set(second, first, { right: term, sure: true })
  }
  for (const pair of REAL_PAIRS) {
    const [first, second] = pair.split(' ').map(keyed) as [string, string]
    known.add(first, second)
    syllables.add(first).add(second)
    heard.add(first).add(second)
  }
  // Of so many words few syllables are new.
  const numbers = new Map<string, number>()
  const numberOf = (syllable: string): number => {
    const known = numbers.get(syllable)
    if (known !== undefined) return known
    const key = keyed(syllable)
    const number = numbered(key)
    heard.add(key)
    numbers.set(syllable, number)
    return number
  }
  for (const [first, seconds] of Object.entries(COMMON_WORDS))
    for (const second of seconds.split(' ')) known.put(numberOf(first), numberOf(second), true)
  const alone = new Set([...lone, ...everywhere, ...[...FUNCTION_WORDS, ...ALSO_LONE].map(keyed)])
  for (const key of alone) heard.add(key)
  const joining = new Set([...FUNCTION_WORDS, ...BESIDE_ANYTHING].map(keyed))
  const addShort = (first: string, second: string, odd: string, term: string): unknown =>
    heard.has(odd) &&
    !joining.has(odd) &&
    !known.has(first, second) &&
    !astray.get(first, second) &&
    astray.set(first, second, { right: term, sure: true })
  for (const term of CORE_TERMS) {
    const [first, second] = term.split(' ') as [string, string]
    for (const odd of shortened(first)) addShort(odd, keyed(second), odd, term)
    for (const odd of shortened(second)) addShort(keyed(first), odd, odd, term)
  }
  return {
    pairs,
    known,
    whole,
    partial,
    core,
    astray,
    joining,
    syllables,
    heard,
    lone,
    everywhere,
    bound: (key) => !alone.has(key),
  }
}

/** A syllable without each of its letters in turn, where what is left is one, as keys. */
function shortened(word: string): string[] {
  const { letters, tones } = syllableOf(word)
  return Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))
    .filter((left) => left.length > 1 && isSyllable(left + tones))
    .map((left) => left + tones)
}
