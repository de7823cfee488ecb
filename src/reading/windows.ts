import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { dayOf, lastDay } from './dates.ts'
import { unitsHaving } from './scan.ts'
import type { Window } from './anniversaries.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Unit } from '../manuscript/manuscript.ts'

/** A phase that a text describes: `Đợt 1: từ đầu năm đến ngày 30/6/2026`. */
export interface WrittenWindow extends Window {
  readonly spot: CitationSpot
}

const DAY = '(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?'
const MONTH = 'tháng\\s+\\d{1,2}(?:(?:/|\\s+năm\\s+)\\d{4})?'
const WINDOW = latin(
  `(?<!\\p{L})từ\\s+(?<from>đầu năm(?:\\s+\\d{4})?|${DAY}|${MONTH})\\s+(?:đến|tới)\\s+(?:hết\\s+|kết thúc\\s+|cuối\\s+|khi kết thúc\\s+)?(?<to>năm(?:\\s+\\d{4})?|${DAY}|${MONTH})(?![\\p{L}\\p{N}/])`,
  'giu',
)

const PHASE = latin(/^.{0,80}(?:đợt|giai đoạn)\s/iu)

/** The windows of a text, one a unit at most. */
export const windowsIn = (units: readonly Unit[], year: number | undefined): WrittenWindow[] =>
  unitsHaving(units, PHASE).flatMap((unit) => windowOf(unit, year) ?? [])

/** The one window of a text that begins with its đợt or giai đoạn. A text with several is left alone. */
export function windowOf(unit: Unit, year: number | undefined): WrittenWindow | undefined {
  const head = unit.text.slice(0, 400)
  if (!PHASE.test(head)) return undefined
  const [found, second] = everyMatch(head, WINDOW)
  if (!found || second || found.index > 160) return undefined
  const { from, to } = found.groups as { from: string; to: string }
  const said = yearIn(to) ?? yearIn(from) ?? year
  if (said === undefined) return undefined
  const end = endOf(to, said)
  const start = startOf(from, yearIn(from) ?? said)
  return start && end ? { start, end, spot: { unit, start: found.index, end: found.index + found[0].length } } : undefined
}

const yearIn = (text: string): number | undefined => {
  const found = /\d{4}/.exec(text)
  return found ? Number(found[0]) : undefined
}

function startOf(text: string, year: number): CalendarDate | undefined {
  const [first, second] = numbers(text)
  if (first === undefined) return dayOf(year, 1, 1)
  return second === undefined ? dayOf(year, first, 1) : dayOf(year, second, first)
}

function endOf(text: string, year: number): CalendarDate | undefined {
  const [first, second] = numbers(text)
  if (first === undefined) return dayOf(year, 12, 31)
  if (second !== undefined) return dayOf(year, second, first)
  return first >= 1 && first <= 12 ? dayOf(year, first, lastDay(year, first)) : undefined
}

/** Day and month, or the month alone. */
const numbers = (text: string): number[] => everyMatch(text.replace(/\d{4}/, ''), /\d+/g).map(([digits]) => Number(digits))
