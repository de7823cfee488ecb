import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { isDay, type CalendarDate } from '../model/date.ts'
import { kept } from '../model/kept.ts'
import type { Unit } from '../manuscript/manuscript.ts'

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

// Every form begins with the day's digits, so that the search runs from digit to digit; `ngày` before it is looked up then.
const AFTER = '(?![\\p{L}\\p{N}/])'
const DATE = latin(
  '(?<day>\\d(?<![\\p{L}\\p{N}/.,]\\d)\\d?)(?:' +
    `/(?<sm>\\d{1,2})/(?<sy>\\d{4})${AFTER}` +
    `|(?<sep>[.-])(?<pm>\\d{1,2})\\k<sep>(?<py>\\d{4})${AFTER}` +
    '|\\s+tháng\\s+(?<lm>\\d{1,2})(?:\\s*,?\\s+năm\\s+(?<ly>\\d{4}))?(?![\\p{L}\\p{N}])' +
    '|/(?<ym>\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,]\\d))',
  'gu',
)

/** Every date of a text, in order. */
export const datesIn = kept(({ text }: Unit): readonly WrittenDate[] =>
  /\d/.test(text) ? everyMatch(text, DATE).flatMap((it) => written(text, it) ?? []) : [],
)

function written(text: string, found: RegExpExecArray): WrittenDate | undefined {
  const { day: dayText, sm, sy, pm, py, lm, ly, ym } = found.groups as Record<string, string> & { day: string }
  const named = latin(/(?<!\p{L})(?:ngày|đến|từ)\s+$/iu).exec(text.slice(Math.max(0, found.index - 12), found.index))
  const isDay = named !== null && latin(/^n/iu).test(named[0])
  // Points and hyphens, and a day and month alone, are a date only where a word says so: `mục 1.2.2025`, `đạt 5/6 chỉ tiêu`.
  if (sm === undefined && !(ym === undefined ? isDay : named)) return undefined
  const monthText = (sm ?? pm ?? lm ?? ym)!
  const yearText = sy ?? py ?? ly
  const long = lm !== undefined
  const dayAt = found.index
  const monthAt = dayAt + dayText.length + found[0].slice(dayText.length).indexOf(monthText)
  const [day, month] = [Number(dayText), Number(monthText)]
  const year = yearText === undefined ? undefined : Number(yearText)
  const date = year === undefined ? undefined : dayOf(year, month, day)
  return {
    start: long ? dayAt - named![0].length : dayAt,
    end: dayAt + found[0].length,
    dayText,
    monthText,
    dayAt,
    monthAt,
    day,
    month,
    long,
    ...(year !== undefined && { year }),
    ...(date && { date }),
  }
}

/** A full date, undefined for a day that does not exist. */
export const dayOf = (year: number, month: number, day: number): Required<CalendarDate> | undefined =>
  isDay(year, month, day) ? { year, month, day } : undefined

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
export const latest = ({ year, month = 12, day }: CalendarDate): Required<CalendarDate> => ({
  year,
  month,
  day: day ?? lastDay(year, month),
})
