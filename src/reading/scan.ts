import { kept } from '../model/kept.ts'
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
export function matches({ units }: Pick<Manuscript, 'units'>, pattern: RegExp, roles?: ReadonlySet<Role>): readonly Match[] {
  const all: Match[] = []
  for (const unit of unitsHaving(units, pattern)) {
    if (roles && !roles.has(unit.role)) continue
    for (const found of everyMatch(unit.text, pattern))
      all.push({ unit, found, start: found.index, end: found.index + found[0].length })
  }
  return all
}

/** Every match of a pattern (flag `g`) in one unit. */
export const matchesIn = (unit: Unit, pattern: RegExp): readonly Match[] =>
  everyMatch(unit.text, pattern).map((found) => ({ unit, found, start: found.index, end: found.index + found[0].length }))

const signaturesOf = kept((units: readonly Unit[]) => new Signatures(units.map(({ text }) => text)))
const required = new WeakMap<RegExp, RequiredRows>()

/** What a pattern requires. It keeps nothing itself: V8 searches faster with a pattern that nothing was added to. */
function requiredRows(pattern: RegExp): RequiredRows {
  let rows = required.get(pattern)
  if (!rows) required.set(pattern, (rows = rowsOf(requiredBy(pattern))))
  return rows
}

/**
 * The units that have what a pattern cannot match without, in order: most patterns find nothing in most texts, and that a text lacks
 * a word is told far quicker than a pattern tells it.
 */
export function unitsHaving(units: readonly Unit[], pattern: RegExp): readonly Unit[] {
  const asked = requiredRows(pattern)
  return asked.length === 0
    ? units
    : signaturesOf(units)
        .having(asked)
        .map((number) => units[number]!)
}

/** Where quotations begin and end: a rule may ask at every match of a long text. */
const quotationsOf = kept(({ text }: Unit): readonly number[] => {
  const turns: number[] = []
  let open = false
  for (const { index, 0: mark } of everyMatch(text, /[“”"]/gu)) {
    const now: boolean = mark === '“' || (mark === '"' && !open)
    if (now !== open) turns.push(index)
    open = now
  }
  return turns
})

/** True for a stretch that stands between quotation marks: a name or words of others, which are not the author's to change. */
export const isQuoted = (unit: Unit, start: number): boolean => countBefore(quotationsOf(unit), start) % 2 === 1

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

/** Where the citations of each unit end. */
const citationEnds = kept(({ citations }: Manuscript): ReadonlyMap<Unit, readonly number[]> => {
  const ends = new Map<Unit, number[]>()
  for (const { unit, end } of citations) {
    const known = ends.get(unit)
    if (known) known.push(end)
    else ends.set(unit, [end])
  }
  return ends
})

/** True behind a cited symbol, in the same sentence: the title of a document, which is its issuer's. */
export function isCitedTitle(manuscript: Manuscript, unit: Unit, start: number): boolean {
  const own = citationEnds(manuscript).get(unit)
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

/** The same of a whole unit, found out once. */
export const isInCapitals = kept(({ text }: Unit): boolean => isCapitals(text))

/** The first words of a text, to stand between quotation marks in a sentence of ours. */
export const shown = (text: string, most = 60): string => {
  const plain = text.replace(/[“”"]/gu, "'").replace(/\s+/gu, ' ')
  return plain.length > most ? `${plain.slice(0, most).trimEnd()}…` : plain
}

/** Not inside a word: `\b` of JavaScript knows ASCII only. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
