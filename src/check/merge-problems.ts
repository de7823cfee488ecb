import { inReadingOrder, type Problem } from '../model/problem.ts'

/** What follows from a value that could not be read as it was written. */
const VALUE_RULES = ['bad-form', 'unknown-value']

/**
 * All problems once each, in reading order: a value shared by a profile is found wrong in every plan that takes it.
 *
 * @example
 * const told = checkText({ path: 'a.txt', content: 'Kế  hoạch' })
 * mergeProblems([...told, ...told]).length // → 1
 */
export function mergeProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  const where = ({ at }: Problem): string => `${at.file}:${at.line}:${at.column}`
  // Where null may not stand at all, it is no blank that a draft could keep.
  const refused = new Set(problems.filter(({ rule }) => rule === 'wrong-type').map(where))
  const unread = new Set(problems.filter(({ rule }) => /^(?:yaml-|forbidden-)/.test(rule)).map(where))
  return inReadingOrder(problems).filter((problem) => {
    if (problem.rule === 'open-blank' && refused.has(where(problem))) return false
    if (VALUE_RULES.includes(problem.rule) && unread.has(where(problem))) return false
    const key = `${where(problem)}:${problem.rule}:${problem.message.vi}`
    return !seen.has(key) && seen.add(key)
  })
}
