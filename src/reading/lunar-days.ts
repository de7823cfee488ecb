import { EARTHLY_BRANCHES, HEAVENLY_STEMS } from '../language/data/calendar-words.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { datesIn, dayNumber, type WrittenDate } from './dates.ts'
import { kept } from '../model/kept.ts'

/** How much before a date is looked at. */
const SEEN = 260

const FEAST = '(?<!\\p{L})(?:tết(?!\\s+dương)|âm lịch|giỗ tổ|trung thu|vu lan|rằm|(?:mùng|mồng)\\s+\\d)'
const BEHIND_FEAST = latin(`${FEAST}[^.;]{0,40}$`, 'iu')
/** `dịp Tết Nguyên đán và mùa lễ hội Xuân, từ ngày …`: a time may stand further behind its feast. */
const TIME_OF_FEAST = latin(`${FEAST}[^.;]{0,200}(?<!\\p{L})từ\\s+(?:ngày\\s+)?$`, 'iu')
export const LUNAR_NAME = latin(`(?:${wordsPattern(HEAVENLY_STEMS)}) (?:${wordsPattern(EARTHLY_BRANCHES)})\\s+(?:năm\\s+)?$`, 'u')
/** `(27 tháng Chạp)`, `(tức từ mùng 3 đến mùng 5 tháng Giêng)`: the lunar day that a date stands for. */
const LUNAR_BEHIND = latin(
  /^,?\s*\(?\s*(?:(?:tức|nhằm|là)\s+)?(?:(?:từ|vào|đúng)\s+)?(?:ngày\s+)?(?:(?:mùng|mồng)\s+\d|\d{1,2}\s+(?:đến\s+\d{1,2}\s+)?tháng\s+(?:chạp|giêng)|\d{1,2}[^)]{0,30}âm lịch|rằm|giao thừa|đêm 30)/iu,
)
/** `từ ngày 15/12/2025 đến hết ngày `: the first day of a time whose last one follows. */
const FIRST_DAY = latin(
  /(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?\s*(?:đến|[-–])\s*(?:hết\s+)?(?:ngày\s+)?$/iu,
)

const SPAN = latin(/^\s*(?:[-–]|đến(?:\s+hết)?)\s*(?:ngày\s+)?$/iu)
/** A feast's own days, not the weeks that work is done for it. */
const LONGEST = 10

function namesTheMoon({ text }: Unit, { dayAt, end }: WrittenDate): boolean {
  if (LUNAR_BEHIND.test(text.slice(end, end + 90))) return true
  const lead = text.slice(Math.max(0, dayAt - SEEN), dayAt)
  const first = lead.replace(FIRST_DAY, '')
  return [lead, first].some((it) => BEHIND_FEAST.test(it.replace(/từ\s+$/u, '')) || TIME_OF_FEAST.test(it))
}

/** The days that a text says are of the lunar calendar, wherever they stand again: with all that lie between the first and the last of a feast. */
const daysOfTheMoon = kept((units: readonly Unit[]): ReadonlySet<number> => {
  const days = new Set<number>()
  for (const unit of units) {
    const dates = datesIn(unit)
    for (const [index, { date, start, ...written }] of dates.entries()) {
      if (!date || !LUNAR_BEHIND.test(unit.text.slice(written.end, written.end + 90))) continue
      const last = dayNumber(date)
      const before = dates[index - 1]
      const opens = before && SPAN.test(unit.text.slice(before.end, start))
      const first = opens ? dayNumber(before.date ?? { year: date.year, month: before.month, day: before.day }) : last
      for (let day = last - first > LONGEST ? last : first; day <= last; day++) days.add(day)
    }
  }
  return days
})

/** True for a date that hangs from the moon: it falls on another day each year. */
export const isOfTheMoon = (units: readonly Unit[], unit: Unit, written: WrittenDate): boolean =>
  namesTheMoon(unit, written) || (written.date !== undefined && daysOfTheMoon(units).has(dayNumber(written.date)))
