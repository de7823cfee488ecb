import { parseDate, type CalendarDate } from '../model/date.ts'
import type { Unit } from '../model/manuscript.ts'
import { WORD_END, WORD_START } from './scan.ts'

/** A date as it stands in a text, whether or not the day exists. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** The digits as written: `05`, `5`. */
  readonly dayText: string
  readonly monthText: string
  readonly dayAt: number
  readonly monthAt: number
  readonly day: number
  readonly month: number
  /** Absent in `ngày 30/6`. */
  readonly year?: number
  /** `ngày 05 tháng 3 năm 2026`, not `05/3/2026`. */
  readonly long: boolean
  /** The day, where year and day are known and it exists. */
  readonly date?: Required<CalendarDate>
}

const LONG = `ngày\\s+(?<ld>\\d{1,2})\\s+tháng\\s+(?<lm>\\d{1,2})(?:\\s*,?\\s+năm\\s+(?<ly>\\d{4}))?${WORD_END}`
// Behind a number of the form 12/6/2025 no `/NĐ-CP` may follow; points and hyphens make a date only behind `ngày`.
const SHORT = '(?<![\\p{L}\\p{N}/.,])(?<sd>\\d{1,2})/(?<sm>\\d{1,2})/(?<sy>\\d{4})(?![\\p{L}\\p{N}/])'
const POINTED = '(?<=ngày\\s)(?<pd>\\d{1,2})(?<sep>[.-])(?<pm>\\d{1,2})\\k<sep>(?<py>\\d{4})(?![\\p{L}\\p{N}/])'
const YEARLESS = '(?<=(?:ngày|đến|từ)\\s)(?<yd>\\d{1,2})/(?<ym>\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,]\\d)'
const DATE = new RegExp(`${WORD_START}${LONG}|${SHORT}|${POINTED}|${YEARLESS}`, 'giu')

const known = new WeakMap<Unit, readonly WrittenDate[]>()

/** Every date of a text, in order. */
export function datesIn(unit: Unit): readonly WrittenDate[] {
  const before = known.get(unit)
  if (before) return before
  const found = /\d/.test(unit.text) ? [...unit.text.matchAll(DATE)].map(written) : []
  known.set(unit, found)
  return found
}

function written(found: RegExpExecArray): WrittenDate {
  const { ld, lm, ly, sd, sm, sy, pd, pm, py, yd, ym } = found.groups!
  const dayText = (ld ?? sd ?? pd ?? yd)!
  const monthText = (lm ?? sm ?? pm ?? ym)!
  const yearText = ly ?? sy ?? py
  const start = found.index
  const dayAt = start + found[0].indexOf(dayText)
  const monthAt = dayAt + dayText.length + found[0].slice(dayAt - start + dayText.length).indexOf(monthText)
  const [day, month] = [Number(dayText), Number(monthText)]
  const year = yearText === undefined ? undefined : Number(yearText)
  const date = year === undefined ? undefined : dayOf(year, month, day)
  return {
    start,
    end: start + found[0].length,
    dayText,
    monthText,
    dayAt,
    monthAt,
    day,
    month,
    ...(year !== undefined && { year }),
    long: ld !== undefined,
    ...(date && { date }),
  }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A full date, undefined for a day that does not exist. */
export const dayOf = (year: number, month: number, day: number): Required<CalendarDate> | undefined =>
  parseDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`) as Required<CalendarDate> | undefined

/** The last day of a month. */
export const lastDay = (year: number, month: number): number => [31, 30, 29, 28].find((day) => dayOf(year, month, day))!

/** Days since a fixed day long ago: what is needed to subtract dates and to know a weekday. */
export function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  // Years begin in March, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day
}

/** 0 for Chủ nhật, 1 for thứ Hai, … 6 for thứ Bảy. */
export const weekdayOf = (date: CalendarDate): number => (dayNumber(date) + 2) % 7

/** The last day that a date known in part can mean. */
export const latest = ({ year, month = 12, day }: CalendarDate): Required<CalendarDate> => ({ year, month, day: day ?? lastDay(year, month) })
