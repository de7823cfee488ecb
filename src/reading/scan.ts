import { everyMatch } from '../model/matches.ts'
import { RUNNING, type Manuscript, type Role, type Unit } from '../manuscript/manuscript.ts'
import { requiredBy } from './required.ts'
import { rowsOf, Signatures, type RequiredRows } from './signatures.ts'

/** Units of running text, or of the roles given. */
export const unitsOf = (manuscript: Manuscript, roles: ReadonlySet<Role> = RUNNING): Unit[] =>
  manuscript.units.filter(({ role }) => roles.has(role))

/** A match of a pattern where it stands. */
export interface Match {
  readonly unit: Unit
  readonly found: RegExpExecArray
  readonly start: number
  readonly end: number
}

/** Every match of a pattern (flag `g`) in the units of certain roles, in order; in all of them where none are named. */
export function* matches({ units }: Pick<Manuscript, 'units'>, pattern: RegExp, roles?: ReadonlySet<Role>): Generator<Match> {
  for (const unit of unitsHaving(units, pattern)) {
    if (roles && !roles.has(unit.role)) continue
    for (const found of everyMatch(unit.text, pattern))
      yield { unit, found, start: found.index, end: found.index + found[0].length }
  }
}

/** Every match of a pattern (flag `g`) in one unit. */
export const matchesIn = (unit: Unit, pattern: RegExp): readonly Match[] =>
  everyMatch(unit.text, pattern).map((found) => ({ unit, found, start: found.index, end: found.index + found[0].length }))

const signatures = new WeakMap<readonly Unit[], Signatures>()
const required = new WeakMap<RegExp, RequiredRows>()

/**
 * The units that have what a pattern cannot match without, in order: most patterns find nothing in most texts, and that a text lacks
 * a word is told far quicker than a pattern tells it.
 */
export function unitsHaving(units: readonly Unit[], pattern: RegExp): readonly Unit[] {
  let asked = required.get(pattern)
  if (!asked) required.set(pattern, (asked = rowsOf(requiredBy(pattern))))
  if (asked.length === 0) return units
  let known = signatures.get(units)
  if (!known) signatures.set(units, (known = new Signatures(units.map(({ text }) => text))))
  return known.having(asked).map((number) => units[number]!)
}

const quotes = new WeakMap<Unit, readonly number[]>()

/** True for a stretch that stands between quotation marks: a name or words of others, which are not the author's to change. */
export function isQuoted(unit: Unit, start: number): boolean {
  // Where the state turns, once for each unit: a rule may ask at every match of a long text.
  let turns = quotes.get(unit)
  if (!turns) {
    const found: number[] = []
    let open = false
    for (const { index, 0: mark } of everyMatch(unit.text, /[“”"]/gu)) {
      const now: boolean = mark === '“' || (mark === '"' && !open)
      if (now !== open) found.push(index)
      open = now
    }
    turns = found
    quotes.set(unit, turns)
  }
  return countBefore(turns, start) % 2 === 1
}

/** How many of the numbers, in order, are smaller. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

const cited = new WeakMap<Manuscript, Map<Unit, readonly number[]>>()

/** True behind a cited symbol, in the same sentence: the title of a document, which is its issuer's. */
export function isCitedTitle(manuscript: Manuscript, unit: Unit, start: number): boolean {
  let ends = cited.get(manuscript)
  if (!ends) {
    const found = new Map<Unit, number[]>()
    for (const { unit: within, end } of manuscript.citations) {
      const known = found.get(within)
      if (known) known.push(end)
      else found.set(within, [end])
    }
    ends = found
    cited.set(manuscript, ends)
  }
  const own = ends.get(unit)
  if (!own) return false
  const last = own[countBefore(own, start + 1) - 1]
  return last !== undefined && start - last < 600 && !/[;!?]|\.(?=\s|$)/u.test(unit.text.slice(last, start))
}

/** True where a sentence, or a quotation or bracket, begins, so that a capital says nothing. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd()
  return before === '' || /[.!?:…“"(][”")]?$|(?:^|\s)[-–+•]$/u.test(before)
}

/** True for a text set in capitals, whose letters say nothing of the author's spelling. */
export const isCapitals = (text: string): boolean => !/[a-z]/.test(text) && text.toUpperCase() === text

const capitals = new WeakMap<Unit, boolean>()

/** The same of a whole unit, found out once. */
export function isInCapitals(unit: Unit): boolean {
  let answer = capitals.get(unit)
  if (answer === undefined) capitals.set(unit, (answer = isCapitals(unit.text)))
  return answer
}

/** The first words of a text, to stand between quotation marks in a sentence of ours. */
export const shown = (text: string, most = 60): string => {
  const plain = text.replace(/[“”"]/gu, "'").replace(/\s+/gu, ' ')
  return plain.length > most ? `${plain.slice(0, most).trimEnd()}…` : plain
}

/** Not inside a word: `\b` of JavaScript knows ASCII only. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
