import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { BEFORE_A_WEEKDAY, TIMES_OF_DAY, WEEKDAY_NUMBERS } from '../language/data/calendar-words.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { datesIn, weekdayOf, type WrittenDate } from './dates.ts'
import { WORD_END } from './scan.ts'

/** A weekday that stands beside a date and belongs to it. */
export interface WrittenWeekday {
  /** 0 for Chủ nhật, 1 for thứ Hai, … 6 for thứ Bảy. */
  readonly day: number
  readonly start: number
  readonly end: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    WEEKDAY_NUMBERS.flatMap((name, index) => [
      [name, index + 1],
      [String(index + 2), index + 1],
    ]),
  ),
  bẩy: 6,
}

const WEEKDAY = `(?<name>chủ nhật|CN|T(?<short>[2-7])|thứ\\s+(?<number>${wordsPattern(WEEKDAY_NUMBERS)}|bẩy|[2-7]))`
/** A pattern without the names of its groups, to stand in another twice. */
function plain(pattern: string): string {
  return pattern.replace(/\(\?<\w+>/g, '(?:')
}

const CLOCK = '\\d{1,2}\\s*(?:giờ|h|g|:)\\s*(?:\\d{2})?(?:\\s*phút)?'
// `Kỳ họp thứ Ba, ngày 10/3` counts meetings: a weekday follows a time of day, a preposition, what is held or a bracket, or nothing.
const HELD = `(?<!(?:kỳ|phiên)\\s)họp|${wordsPattern(BEFORE_A_WEEKDAY)}`
const BEFORE = latin(
  `(?<lead>^|[(,;:–-]\\s*|${CLOCK}\\s*|(?<![\\p{L}\\d])(?=chủ nhật|CN|T[2-7])|(?<!\\p{L})(?:vào|${wordsPattern(TIMES_OF_DAY)}|từ|đến|trước|giờ|phút|hết|ngày|${HELD})\\s+)${WEEKDAY}\\s*[,(]?\\s*(?:ngày\\s+)?$`,
  'iu',
)
/** Behind a date a weekday stands in brackets or behind a dash, or behind a comma when no other date follows that it could belong to. */
const AFTER = latin(
  `^\\s*(?:\\(\\s*|,\\s*nhằm\\s+|[-–]\\s*|,\\s*(?=[^,.;]{2,12}(?:[,.;)]|$))(?![^,.;]*,?\\s*\\(?(?:ngày\\s+)?\\d{1,2}/))(?:(?:sáng|chiều|tối)\\s+)?${WEEKDAY}${WORD_END}(?!,?\\s*\\(?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng))(?!\\s*(?:[-–,]|đến|và)\\s*(?:thứ|chủ nhật|CN|T[2-7])(?!\\p{L}))`,
  'iu',
)

interface WeekdayGroups {
  readonly lead?: string
  readonly name: string
  readonly number?: string
  readonly short?: string
}

const dayOf = ({ number, short }: WeekdayGroups): number => NUMBERS[(number ?? short ?? '').toLowerCase()] ?? 0

/** The weekday beside a date: `thứ Ba, ngày 02/6/2026`, `02/6/2026 (T3)`. A number of meetings is none. */
export function weekdayBeside({ text }: Unit, { start, end }: WrittenDate): WrittenWeekday | undefined {
  const from = Math.max(0, start - 40)
  const before = BEFORE.exec(text.slice(from, start))
  if (before) {
    const groups = before.groups as unknown as WeekdayGroups
    const { lead = '', name, number } = groups
    const at = from + before.index + lead.length
    // At the head of a sentence `Thứ ba, …` may count points; only `Thứ Ba` is a day there.
    const heads = at === 0 || /[;:]\s*$/u.test(lead)
    const counts = number !== undefined
    if (lead === '' && from > 0 && counts) return undefined
    if (heads && counts && latin(/^\p{Ll}/u).test(number)) return undefined
    return { day: dayOf(groups), start: at, end: at + name.length }
  }
  const after = AFTER.exec(text.slice(end, end + 40))
  if (!after) return undefined
  const groups = after.groups as unknown as WeekdayGroups
  const at = end + after[0].lastIndexOf(groups.name)
  return { day: dayOf(groups), start: at, end: at + groups.name.length }
}

const SEVERAL_DAYS = `(?:(?:các\\s+)?ngày\\s+)?(?:\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?\\s*(?:[-–,;]|đến|và)\\s*)+(?:ngày\\s+)?$`
const WEEKDAYS = `${plain(WEEKDAY)}(?:\\s*(?:[-–,]|đến|và)\\s*${plain(WEEKDAY)})+`
const SEVERAL_BEFORE = latin(`(?<weekdays>${WEEKDAYS})\\s*[,:(]?\\s*${SEVERAL_DAYS}`, 'iu')
const SEVERAL = latin(`^\\s*(?:\\(\\s*|,\\s*|[-–]\\s*)${WEEKDAYS}(?!\\p{L})`, 'iu')
const EACH = latin(WEEKDAY, 'giu')

/** Weekdays of several days, behind the last of them or before the first: `20 - 21/4/2026 (Thứ Hai - Thứ Ba)`; none where there is one or no weekday. */
export function weekdaysBeside({ text }: Unit, { start, end }: Pick<WrittenDate, 'start' | 'end'>): WrittenWeekday[] {
  const from = Math.max(0, start - 80)
  const before = SEVERAL_BEFORE.exec(text.slice(from, start))
  const behind = before ? null : SEVERAL.exec(text.slice(end, end + 80))
  const found = before ? { words: before.groups!['weekdays']!, at: from + before.index } : behind && { words: behind[0], at: end }
  if (!found) return []
  return everyMatch(found.words, EACH).map((one) => ({
    day: dayOf(one.groups as unknown as WeekdayGroups),
    start: found.at + one.index,
    end: found.at + one.index + one[0].length,
  }))
}

const ONE_OF_SEVERAL = latin(`(?<!\\p{L})${WEEKDAY}(?:\\s[^.;()\\d]{1,30}\\d{0,2}\\s?\\(|\\s*[,:(]?)\\s*${SEVERAL_DAYS}`, 'iu')
const FIRST_OF_SEVERAL = latin(`(?<!\\p{L})${WEEKDAY}\\s*[,:(]?\\s*(?:(?:các\\s+)?ngày\\s+)?$`, 'iu')
const MORE_DAYS = latin(/^\s*(?:[,;]|và)\s*(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}|\s+tháng\s)/iu)

/** True for one of several dates on the one weekday before them: `các ngày Chủ nhật 01/3, 08/3 và 15/3/2026`. */
export function isOneOfAWeekday(unit: Unit, { start, end, date }: WrittenDate): boolean {
  if (!date || weekdaysBeside(unit, { start, end }).length > 0) return false
  const before = unit.text.slice(Math.max(0, start - 120), start)
  const isFirst = MORE_DAYS.test(unit.text.slice(end))
  const found = ONE_OF_SEVERAL.exec(before) ?? (isFirst ? FIRST_OF_SEVERAL.exec(before) : null)
  if (!found) return false
  const dates = datesIn(unit)
  const beside = dates[dates.findIndex((it) => it.end === end) + (isFirst ? 1 : -1)]
  const days = [date, ...(beside ? [{ ...date, month: beside.month, day: beside.day }] : [])]
  return days.every((day) => weekdayOf(day) === dayOf(found.groups as unknown as WeekdayGroups))
}
