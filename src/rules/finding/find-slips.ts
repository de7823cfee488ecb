import { latin } from '../../model/latin.ts'
import { foldTones } from '../../decree/tones.ts'
import type { Slip } from '../../decree/slips.ts'
import type { Manuscript, Unit } from '../../model/manuscript.ts'
import { follows, wordsOf, type Word } from './words.ts'

/** A slip where it stands. */
export interface FoundSlip {
  readonly unit: Unit
  readonly start: number
  readonly end: number
  readonly found: string
  /** What to write, in the case of what was found. */
  readonly right: string
}

interface Pattern {
  readonly slip: Slip
  readonly keys: readonly string[]
  /** What stands before each word but the first: a space, a comma, a hyphen. */
  readonly gaps: readonly string[]
}

export type SlipIndex = ReadonlyMap<string, readonly Pattern[]>

/** Slips by their first word, the longest first. */
export function indexOf(slips: readonly Slip[]): SlipIndex {
  const index = new Map<string, Pattern[]>()
  for (const slip of slips) {
    const keys = slip.wrong.match(latin(/[\p{L}\p{M}]+/gu))!.map(foldTones)
    const gaps = slip.wrong
      .split(latin(/[\p{L}\p{M}]+/u))
      .slice(1, -1)
      .map(tight)
    const patterns = index.get(keys[0]!) ?? []
    patterns.push({ slip, keys, gaps })
    index.set(keys[0]!, patterns)
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

/** Gaps are compared by their mark, however many spaces stand around it. */
const tight = (gap: string): string => gap.trim() || ' '

/** Every slip of an index that a text holds, in reading order. */
export function* findSlips(manuscript: Manuscript, index: SlipIndex): Generator<FoundSlip> {
  for (const unit of manuscript.units) {
    const words = wordsOf(unit)
    for (let at = 0; at < words.length; at++) {
      const pattern = index.get(words[at]!.key)?.find((candidate) => matchesAt(candidate, words, at, unit))
      if (!pattern) continue
      const start = words[at]!.start
      const last = at + pattern.keys.length - 1
      const end = words[last]!.end
      if (isOwnTerm(manuscript, unit, start, end)) continue
      const found = unit.text.slice(start, end)
      yield { unit, start, end, found, right: inCaseOf(found, pattern.slip.right) }
      at = last
    }
  }
}

function matchesAt({ slip, keys, gaps }: Pattern, words: readonly Word[], at: number, unit: Unit): boolean {
  for (let index = 1; index < keys.length; index++) {
    const word = words[at + index]
    if (!word || word.key !== keys[index] || tight(word.gap) !== gaps[index - 1]) return false
  }
  // One syllable with a capital inside a sentence is a name.
  if (keys.length === 1 && isCapital(words[at]!.text) && !beginsSentence(words, at, unit)) return false
  return fits(slip, words, at, at + keys.length - 1)
}

/** The conditions of a slip about the words beside it. */
export function fits(
  slip: Pick<Slip, 'notBefore' | 'notAfter' | 'onlyBefore' | 'onlyAfter'>,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  const next = words[last + 1]
  const after = next && follows(next) ? plain(next) : ''
  const before = first > 0 && follows(words[first]!) ? plain(words[first - 1]!) : ''
  if (slip.notBefore.has(after) || slip.notAfter.has(before)) return false
  return (slip.onlyBefore.size === 0 || slip.onlyBefore.has(after)) && (slip.onlyAfter.size === 0 || slip.onlyAfter.has(before))
}

const plain = ({ text }: Word): string => text.toLowerCase()
const isCapital = (text: string): boolean => text[0] !== text[0]!.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase()
const beginsSentence = (words: readonly Word[], at: number, unit: Unit): boolean =>
  at === 0 ? /^[\s“"(]*$/u.test(unit.text.slice(0, words[0]!.start)) : /[.:!?]\s/u.test(words[at]!.gap)

/** True where a stretch lies in a word the office has called right; `exact`: with just these capitals. */
export function isOwnTerm({ office }: Manuscript, { text }: Unit, start: number, end: number, exact = false): boolean {
  if (office.terms.length === 0) return false
  return office.terms.some((term) => {
    const fold = (words: string): string => (exact ? words : words.toLowerCase())
    const wanted = fold(term.normalize('NFC'))
    const from = Math.max(0, end - wanted.length)
    const at = fold(text.slice(from, start + wanted.length)).indexOf(wanted)
    return wanted !== '' && at >= 0 && from + at <= start && from + at + wanted.length >= end
  })
}

/** The right form in the case of the wrong one: word for word where they match, else by the first letter. */
export function inCaseOf(found: string, right: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return right.toUpperCase()
  const given = found.split(/\s+/)
  const wanted = right.split(' ')
  const capital = (like: string, word: string): string =>
    like[0] !== like[0]!.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word
  if (given.length !== wanted.length) return capital(given[0]!, right)
  return wanted.map((word, index) => capital(given[index]!, word)).join(' ')
}
