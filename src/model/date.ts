/**
 * A day, a month or a year, as far as it is known. Plain numbers: an official date has no clock and no time zone,
 * so the language's `Date` would only bring both in.
 */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** True for a day that there is, in a year of at most four digits. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Reads `2026`, `2026-04` or `2026-04-22`; undefined when the form is another or the day does not exist. */
export function parseDate(text: string): CalendarDate | undefined {
  const found = ISO.exec(text)
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { year, month }
  return isDay(year, month, day) ? { year, month, day } : undefined
}

/** True for the written form of a date, whether or not the day exists. */
export const looksLikeDate = (text: string): boolean => ISO.test(text)

const two = (n: number): string => String(n).padStart(2, '0')

/** Day below 10 and months 1 and 2 take a leading zero, the other months none (Phụ lục I, Phần I, Mục II, 4.b). */
export const dayText = (day: number): string => two(day)
export const monthText = (month: number): string => (month < 3 ? two(month) : String(month))

/** `05/02/2026`, `12/6/2023`, `7/1981`, `2026`: the short form of citations, padded as the decree pads. */
export function shortDate({ year, month, day }: CalendarDate): string {
  return [day === undefined ? [] : dayText(day), month === undefined ? [] : monthText(month), String(year)].flat().join('/')
}

/** `ngày 15 tháng 6 năm 2022`, as far as the date is known. */
export function longDate({ year, month, day }: CalendarDate): string {
  const parts = [
    day === undefined ? [] : `ngày ${dayText(day)}`,
    month === undefined ? [] : `tháng ${monthText(month)}`,
    `năm ${year}`,
  ]
  return parts.flat().join(' ')
}

/** Negative, zero or positive as `a` lies before, on or after `b`; a missing month or day counts as the first. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || (a.month ?? 1) - (b.month ?? 1) || (a.day ?? 1) - (b.day ?? 1)
