import { FIXED_PHRASES, RIGHT_WITHOUT_A_SYLLABLE } from '../language/data/fixed-phrases.ts'
import { HOLES } from '../language/data/holes.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import type { Slip } from '../language/slips.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { findSlips, patternsOf, type FoundSlip, type Pattern } from './find-slips.ts'
import { halfVerbs } from './half-verbs.ts'
import { keyed, lexicon } from './lexicon.ts'
import type { HeldPhrase, Phrases } from './phrases.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** What may stand behind a phrase of which only one syllable is left there: nothing, or a word that begins something new. */
const BEHIND_ONE = ['', ...FUNCTION_WORDS, 'của', 'giai', 'năm', 'tại', 'theo', 'trên', 'trong', 'về']
const RIGHT: ReadonlySet<string> = new Set(RIGHT_WITHOUT_A_SYLLABLE)
/** Words that a phrase may do without. */
const JOINING: readonly string[] = [...FUNCTION_WORDS, 'của', 'trong']

let listed: Phrases<Pattern> | undefined
let phrases: Phrases<Pattern> | undefined

/** Fixed phrases from which a syllable has dropped out: those that are listed, the longer ones without any syllable inside, and verbs before what they govern. */
export function droppedSyllables(manuscript: Manuscript): readonly FoundSlip[] {
  listed ??= patternsOf(HOLES)
  phrases ??= patternsOf(FIXED_PHRASES.flatMap(holesOf))
  const { known, whole } = lexicon()
  const text = vocabularyOf(manuscript)
  const [isKnown, isWhole] = [text.pairAt(known.ofForms), text.pairAt(whole.ofForms)]
  const found = findSlips(manuscript, listed, ({ place }) => beginsInOther(text, place, isWhole))
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
  const longer = findSlips(
    manuscript,
    phrases,
    (held) => beginsInOther(text, held.place, isKnown) || endsInOther(text, held, isKnown),
  )
  return [
    ...found,
    ...[...longer, ...halfVerbs(manuscript)].filter((slip) => !told(slip) && !isTorn(manuscript, slip) && !isMisspelt(slip)),
  ]
}

/** True where the syllable that a phrase lacks ends the line above: `CỘNG` ⏎ `HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
function isTorn({ units }: Manuscript, { unit, start, right }: FoundSlip): boolean {
  if (start > 0) return false
  const above = units[units.indexOf(unit) - 1]
  const last = above && wordsOf(above).at(-1)
  return last !== undefined && last.end === above!.text.length && last.key === keyed(right.split(' ')[0]!.toLowerCase())
}

const bare = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('y', 'i')

/** True where the syllable that a phrase lacks stands before it in another spelling, right or wrong: `kỉ cương hành chính`, `giãi quyết …`. */
function isMisspelt({ unit, start, right }: FoundSlip): boolean {
  const before = /(\S+) $/u.exec(unit.text.slice(Math.max(0, start - 12), start))?.[1]
  return before !== undefined && bare(before) === bare(right.split(' ')[0]!)
}

/** A phrase without each of its syllables, but where what is left is right as well. */
function holesOf(phrase: string): Slip[] {
  const parts = phrase.split(/([\s,-]+)/u)
  const words = parts.filter((_, at) => at % 2 === 0)
  const last = words.length - 1
  const slips: Slip[] = []
  for (let out = 0; out <= last; out++) {
    const inner = out > 0 && out < last
    if (JOINING.includes(words[out]!) || (!inner && !isHalf(out === 0 ? words : words.slice(-3), out === 0))) continue
    const [before, behind] = [parts[2 * out - 1] ?? '', parts[2 * out + 1] ?? '']
    if (inner && isFree(words, out, before, behind)) continue
    const gap = inner ? (before.trim() === '' ? behind : before) : ''
    const wrong = [...parts.slice(0, Math.max(0, 2 * out - 1)), gap, ...parts.slice(2 * out + 2)].join('')
    if (!RIGHT.has(wrong)) slips.push({ wrong, right: phrase, ...(out === last && { onlyBefore: BEHIND_ONE }) })
  }
  return slips
}

/** True where what is left of a word beside a comma is a word by itself: `lao động, làm kinh tế`. */
function isFree(words: readonly string[], out: number, before: string, behind: string): boolean {
  const { bound } = lexicon()
  const left = before.includes(',') ? words[out + 1] : behind.includes(',') ? words[out - 1] : undefined
  return left !== undefined && !bound(keyed(left))
}

/** True where the first of three syllables, or the last, is what makes a word of the second, which is none by itself. */
function isHalf([first, second, third]: readonly string[], begins: boolean): boolean {
  const { whole, lone } = lexicon()
  const [one, two, three] = [first!, second!, third!].map(keyed) as [string, string, string]
  const isTerm = begins ? whole.has(one, two) && !whole.has(two, three) : whole.has(two, three) && !whole.has(one, two)
  return isTerm && !lone.has(two)
}

type IsTerm = (place: number) => true | undefined

/** True where the first syllable belongs to the word before: `nhà giáo và đào tạo`. */
const beginsInOther = (text: Vocabulary, place: number, isTerm: IsTerm): boolean =>
  isTerm(place - 1) !== undefined && text.follows(place)

/** True where the last syllable, left alone, belongs to the word behind: `thời gian hiện tại`, `huy động lực lượng`; or begins a name. */
function endsInOther(text: Vocabulary, { phrase, place }: HeldPhrase<Pattern>, isTerm: IsTerm): boolean {
  const last = place + phrase.words.length - 1
  const found = text.unitAt(place).text.slice(text.startAt(place), text.endAt(last))
  const isTail = secondLast(found) !== secondLast(phrase.slip.right)
  const word = text.formAt(last).text
  if (isTail && word !== word.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase()) return true
  return (isTail || !isTerm(last - 1)) && isTerm(last) !== undefined
}

const secondLast = (phrase: string): string | undefined => phrase.toLowerCase().split(' ').at(-2)
