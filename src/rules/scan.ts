import { RUNNING, type Manuscript, type Role, type Unit } from '../model/manuscript.ts'

/** Units of running text, or of the roles given. */
export const unitsOf = (manuscript: Manuscript, roles: ReadonlySet<Role> = RUNNING): Unit[] =>
  manuscript.units.filter(({ role }) => roles.has(role))

/** Every match of a pattern (flag `g`) in the units of certain roles; in all of them where none are named. */
export function* matches(
  { units }: Manuscript,
  pattern: RegExp,
  roles?: ReadonlySet<Role>,
): Generator<{ readonly unit: Unit; readonly found: RegExpExecArray; readonly start: number; readonly end: number }> {
  for (const unit of units) {
    if (roles && !roles.has(unit.role)) continue
    for (const found of unit.text.matchAll(pattern)) yield { unit, found, start: found.index, end: found.index + found[0].length }
  }
}

/** True for a stretch that stands between quotation marks: a name or words of others, which are not the author's to change. */
export function isQuoted({ text }: Unit, start: number): boolean {
  const before = text.slice(0, start)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
}

/** Not inside a word: `\b` of JavaScript knows ASCII only. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
