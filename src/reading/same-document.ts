import { foldIssuer, issuerNamed } from '../bodies/issuers.ts'
import type { Citation } from '../manuscript/citation.ts'
import { wordsOf } from './citing.ts'

/** True for two citations with the same day. */
export const sameDay = (a: Citation, b: Citation): boolean =>
  a.date !== undefined &&
  b.date !== undefined &&
  a.date.year === b.date.year &&
  a.date.month === b.date.month &&
  a.date.day === b.date.day

const HEADS =
  /^(?:(?:phó |thứ |tổng cục |cục |bộ )?trưởng |(?:phó )?chủ tịch |(?:phó )?giám đốc |chánh văn phòng |tổng |chủ nhiệm )/u
const LEADING = ['bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương', 'chính phủ', 'thủ tướng']

/** Sure of two different bodies: known ones that differ, or names that share no beginning and hold no abbreviation. */
export function differentIssuers(a: string, b: string): boolean {
  const [one, two] = [a, b].map((it) => foldIssuer(it).replace(HEADS, '')) as [string, string]
  if (one === two || one.includes(two) || two.includes(one)) return false
  const [first, second] = [one, two].map((it) => LEADING.filter((body) => it.includes(body))) as [string[], string[]]
  if (first.length > 0 && second.length > 0) return !first.some((body) => second.includes(body))
  const [known, other] = [issuerNamed(a), issuerNamed(b)]
  return known !== undefined && other !== undefined && known !== other
}

/** Two titles that have nothing in common but the words any title has. */
export function differentSubjects(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  return one.size >= 3 && two.size >= 3 && ![...one].some((pair) => two.has(pair))
}
