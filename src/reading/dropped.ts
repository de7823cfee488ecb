import { FIXED_PHRASES } from '../language/data/fixed-phrases.ts'
import { HOLES } from '../language/data/holes.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import type { Slip } from '../language/slips.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { findSlips, patternsOf, type FoundSlip, type Pattern } from './find-slips.ts'
import { halfVerbs } from './half-verbs.ts'
import { keyed, lexicon } from './lexicon.ts'
import type { Phrases } from './phrases.ts'
import { wordsOf } from './words.ts'

/** What may stand behind a phrase of which only one syllable is left there: nothing, or a word that begins something new. */
const BEHIND_ONE = ['', ...FUNCTION_WORDS, 'của', 'giai', 'năm', 'tại', 'theo', 'trên', 'trong', 'về']
/** Words that a phrase may do without. */
const JOINING: readonly string[] = [...FUNCTION_WORDS, 'của', 'trong']

let listed: Phrases<Pattern> | undefined
let phrases: Phrases<Pattern> | undefined

/** Fixed phrases from which a syllable has dropped out: those that are listed, the longer ones without any syllable inside, and verbs before what they govern. */
export function droppedSyllables(manuscript: Manuscript): readonly FoundSlip[] {
  listed ??= patternsOf(HOLES)
  phrases ??= patternsOf(FIXED_PHRASES.flatMap(holesOf))
  const found = findSlips(manuscript, listed)
  // Letter by letter: one long text may have thousands of either.
  const spots = new Map<Unit, Set<number>>()
  for (const { unit, start, end } of found) {
    const own = spots.get(unit) ?? new Set<number>()
    spots.set(unit, own)
    for (let spot = start; spot < end; spot++) own.add(spot)
  }
  const told = ({ unit, start, end }: FoundSlip): boolean => {
    const own = spots.get(unit)
    for (let spot = start; own && spot < end; spot++) if (own.has(spot)) return true
    return false
  }
  const longer = findSlips(manuscript, phrases).filter((slip) => !beginsOther(slip))
  return [...found, ...[...longer, ...halfVerbs(manuscript)].filter((slip) => !told(slip))]
}

/** A phrase without each of its inner syllables, but where what is left on one side is a word by itself. */
function holesOf(phrase: string): Slip[] {
  const { lone } = lexicon()
  const parts = phrase.split(/([\s,-]+)/u)
  const last = (parts.length - 1) / 2
  const slips: Slip[] = []
  for (let out = 1; out < last; out++) {
    const [head, tail] = [out === 1 ? parts[0]! : '', out === last - 1 ? parts.at(-1)! : '']
    if ([head, tail].some((word) => lone.has(keyed(word))) || JOINING.includes(parts[2 * out]!)) continue
    const [before, behind] = [parts[2 * out - 1]!, parts[2 * out + 1]!]
    const gap = before.trim() === '' ? behind : before
    const wrong = [...parts.slice(0, 2 * out - 1), gap, ...parts.slice(2 * out + 2)].join('')
    slips.push({ wrong, right: phrase, ...(tail !== '' && { onlyBefore: BEHIND_ONE }) })
  }
  return slips
}

/** True where the first syllable belongs to the word before: `nhà giáo và đào tạo`. */
function beginsOther({ unit, start }: FoundSlip): boolean {
  const words = wordsOf(unit)
  let [at, above] = [0, words.length - 1]
  while (at < above) {
    const middle = (at + above) >> 1
    if (words[middle]!.start < start) at = middle + 1
    else above = middle
  }
  const before = words[at - 1]
  return before !== undefined && lexicon().known.has(before.key, words[at]!.key)
}
