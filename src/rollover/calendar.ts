import type { CalendarDate } from '../model/date.ts'
import type { Wording } from '../model/problem.ts'
import { dayOf, weekdayOf } from '../reading/dates.ts'

/** A date some calendar years later; the 29th of February becomes the 28th where there is none. */
export function moveDate(date: CalendarDate, years: number): CalendarDate {
  const year = date.year + years
  const { month, day } = date
  if (month === undefined || day === undefined) return { ...date, year }
  return { year, month, day: dayOf(year, month, day) ? day : 28 }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `2027-06-30`, as far as it is known. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [year, ...(month === undefined ? [] : [two(month)]), ...(month === undefined || day === undefined ? [] : [two(day)])].join('-')

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The weekday of a whole date, as Phụ lục II (V.8.c) writes it, or by its number where the author counts them. */
function weekdayName(date: Required<CalendarDate>, numbered = false): string {
  const weekday = weekdayOf(date)
  return numbered && weekday > 0 ? `thứ ${weekday + 1}` : WEEKDAYS[weekday]!
}

/** A weekday in the form another one stands in: `thứ Ba`, `Thứ 3`, `T3`. */
export function weekdayLike(written: string, date: Required<CalendarDate>): string {
  const weekday = weekdayOf(date)
  if (/^(?:T\d|CN)$/i.test(written)) return weekday === 0 ? 'CN' : `T${weekday + 1}`
  const name = weekdayName(date, /\d/.test(written))
  const [first, rest] = [name[0]!, name.slice(1)]
  return (/^\p{Lu}/u.test(written) || weekday === 0 ? first.toUpperCase() : first.toLowerCase()) + rest
}

/** What a person should know of a date that was moved: it fell on the 29th of February, or falls on a day off. */
export function remarkOn(before: CalendarDate, after: CalendarDate): Wording | undefined {
  if (before.month === 2 && before.day === 29 && after.day === 28)
    return { vi: 'năm mới không có ngày 29 tháng 02: đã ghi ngày 28', en: 'the new year has no 29 February: the 28th was put' }
  if (after.month === undefined || after.day === undefined) return undefined
  const weekday = weekdayOf(after)
  if (weekday !== 0 && weekday !== 6) return undefined
  return { vi: `rơi vào ${WEEKDAYS[weekday]}: xem lại ngày`, en: `falls on a ${ENGLISH[weekday]}: look at the day again` }
}
