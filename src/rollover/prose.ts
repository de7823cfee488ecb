import type { CitationSpot } from '../manuscript/citation.ts'
import { dayText, monthText, type CalendarDate } from '../model/date.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { WEEKDAY_NUMBERS } from '../language/data/calendar-words.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import type { Place } from '../model/place.ts'
import type { OfPlan } from '../reading/year-judges.ts'
import { yearsIn, type YearSpot } from '../reading/years.ts'
import { moveDate, remarkOn, weekdayName } from './calendar.ts'
import type { Bookkeeper } from './ledger.ts'

const BEFORE = latin(/(?:giai đoạn|nhiệm kỳ|năm học|niên khóa)\s+(?:\d{4}\s?[-–]\s?)?$|[\p{L}\d/.–-]+\s*$|\p{L}+\s+[-–]\s*$/iu)
const WEEKDAY = latin(
  new RegExp(`(?<weekday>chủ nhật|thứ (?:${wordsPattern(WEEKDAY_NUMBERS)}|[2-7]))(?=,?\\s+\\(?(?:ngày\\s+)?$)`, 'iu'),
)

/** A year, with the words before it that say what kind it is: `năm 2026`, `30/6/2026`, `2021-2026`. */
export function shownYear({ unit: { text }, start, end, date }: YearSpot): string {
  if (date) return text.slice(date.start, end)
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
  const after = /^\s?[-–]\s?\d{4}/.exec(text.slice(end))?.[0] ?? ''
  return (before + text.slice(start, end) + after).trim()
}

const SPAN = /^\s*(?:[-–]|đến(?: năm)?)\s*$/u

/** The place of a stretch that stands in the file letter by letter; undefined for what a reference prints. */
export function writtenAt({ unit, start, end }: CitationSpot, books: Bookkeeper): Place | undefined {
  const at = unit.place(start, end)
  return at && books.textAt(at) === unit.text.slice(start, end) ? at : undefined
}

/** Every year of the texts: moved where it is the plan's, kept where it is history, else asked about. */
export function rollYears(texts: Manuscript, of: OfPlan, years: number, books: Bookkeeper): void {
  let told: YearSpot | undefined
  for (const spot of yearsIn(texts, of)) {
    const at = writtenAt(spot, books)
    if (!at) continue
    const shown = shownYear(spot)
    // Both years of a period that stays are one thing to tell.
    const second =
      told?.unit === spot.unit && told.reason.vi === spot.reason.vi && SPAN.test(spot.unit.text.slice(told.end, spot.start))
    told = spot
    if (second && spot.meaning !== 'plan') continue
    const year = String(spot.year + years)
    if (second) {
      books.edit(at, year)
      continue
    }
    if (spot.meaning === 'other') books.keep(at, shown, spot.reason)
    else if (spot.meaning === 'unclear') books.ask(at, shown, spot.reason)
    else {
      const after = shown.replace(/(?:19|20)\d{2}(?!\d)/g, (found) => String(Number(found) + years))
      books.change(at, year, spot.reason, { before: shown, after })
      if (spot.date?.date) rollDay(spot, spot.date.date, years, books)
    }
  }
}

/** What else of a date in words changes with its year: the leap day, and the weekday named before it. */
function rollDay({ unit, date }: YearSpot, before: Required<CalendarDate>, years: number, books: Bookkeeper): void {
  const after = moveDate(before, years) as Required<CalendarDate>
  const { dayAt, monthAt, dayText: day, monthText: month, start } = date!
  const rewrite = (from: number, old: string, text: string): void => {
    const at = writtenAt({ unit, start: from, end: from + old.length }, books)
    if (at && old !== text) books.edit(at, text)
  }
  if (after.day !== before.day) rewrite(dayAt, day, dayText(after.day))
  if (after.month !== before.month) rewrite(monthAt, month, monthText(after.month))
  const lead = unit.text.slice(Math.max(0, start - 24), start)
  const weekday = WEEKDAY.exec(lead)
  const at = unit.place(dayAt, dayAt + day.length)
  const remark = remarkOn(before, after)
  if (weekday) {
    const from = Math.max(0, start - 24) + weekday.index
    const old = weekday.groups!.weekday!
    const name = weekdayName(after, /\d/.test(old))
    const right =
      /^\p{Lu}/u.test(old) || name.startsWith('Chủ')
        ? name[0]!.toUpperCase() + name.slice(1)
        : name[0]!.toLowerCase() + name.slice(1)
    const where = writtenAt({ unit, start: from, end: from + old.length }, books)
    if (!where) return
    books.change(where, right, { vi: 'thứ trong tuần của ngày mới', en: 'weekday of the new day' })
    books.ask(
      where,
      old,
      { vi: 'ngày đã dời rơi vào thứ khác: xem lại ngày', en: 'the moved day falls on another weekday: look at it' },
      right,
    )
  } else if (remark && at && before.day === 29 && before.month === 2) {
    books.ask(at, unit.text.slice(start, date!.end), remark)
  }
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']
/** The lunar year that begins in a year: 2026 is Bính Ngọ. */
const lunarYear = (year: number): string => `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`

const LUNAR = latin(new RegExp(`(?<!\\p{L})(?:${STEMS.join('|')}) (?:${BRANCHES.join('|')})(?!\\p{L})`, 'gu'))

/** Lunar years go along with the plan's: that of its year, and the next one, whose Tết it may prepare. */
export function rollLunarYears(texts: Manuscript, { year }: OfPlan, years: number, books: Bookkeeper): void {
  for (const unit of texts.units) {
    for (const { index: start, 0: name } of unit.text.matchAll(LUNAR)) {
      const meant = [year, year + 1].find((it) => lunarYear(it) === name)
      const at = meant === undefined ? undefined : writtenAt({ unit, start, end: start + name.length }, books)
      if (at) books.change(at, lunarYear(meant! + years), { vi: 'năm âm lịch của năm mới', en: 'the new year’s lunar name' })
    }
  }
}

const UNDATED_WEEKDAY = latin(
  /(?<!\p{L})(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)),?\s+(?:ngày\s+)\d{1,2}(?:\/\d{1,2}(?![/\d])|\s+tháng\s+\d{1,2}(?!\s+năm)(?!\d))/giu,
)
const PERCENT = /(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s?%/g

/** Other words that go stale with the year, and that only a person can renew. */
export function askOfWords(texts: Manuscript, { year }: OfPlan, books: Bookkeeper): void {
  const weekday = { vi: 'thứ và ngày không ghi năm: tính lại thứ', en: 'weekday and day without a year: count anew' }
  const figure = {
    vi: 'số liệu viết trong lời văn: xem lại theo chỉ tiêu mới',
    en: 'a figure typed in the text: hold it against the new targets',
  }
  const ask = (unit: Unit, pattern: RegExp, reason: typeof weekday, onlyFirst = false): void => {
    for (const found of unit.text.matchAll(pattern)) {
      const at = writtenAt({ unit, start: found.index, end: found.index + found[0].length }, books)
      if (!at) continue
      books.ask(at, found[0], reason)
      if (onlyFirst) return
    }
  }
  const short = new RegExp(String.raw`(?<![\d/.,-])\d{1,2}([/.-])\d{1,2}\1(?:${String(year).slice(2)})(?!\d|[/.-]\d)`, 'g')
  for (const unit of texts.units) {
    ask(unit, short, { vi: 'năm ghi hai chữ số: ghi đủ và xem lại', en: 'a year of two digits: write it in full and look at it' })
    ask(unit, UNDATED_WEEKDAY, weekday)
    if (unit.role !== 'title' && unit.role !== 'recipient') ask(unit, PERCENT, figure, true)
  }
}
