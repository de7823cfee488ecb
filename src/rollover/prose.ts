import type { CitationSpot } from '../manuscript/citation.ts'
import { dayText, monthText, type CalendarDate } from '../model/date.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import type { OfPlan } from '../reading/year-judges.ts'
import { datesIn, weekdayOf } from '../reading/dates.ts'
import { FORESEEN, SCHOOL_YEARS } from '../reading/data/time-words.ts'
import { shown } from '../reading/scan.ts'
import { resultsIn } from '../reading/results.ts'
import { OF_RESULTS, yearsIn, type YearSpot } from '../reading/years.ts'
import { lunarYear, lunarYearsIn } from '../reading/lunar-years.ts'
import { weekdayBeside, weekdaysBeside } from '../reading/weekdays.ts'
import { moveDate, remarkOn, weekdayLike } from './calendar.ts'
import type { Bookkeeper } from './ledger.ts'
import { howOften } from './how-often.ts'
import { hasLink, isDeadline, isHeldOnce, schedulesOf, type Schedule } from './schedules.ts'

const BEFORE = latin(
  `(?:giai đoạn|nhiệm kỳ|${wordsPattern(SCHOOL_YEARS)})\\s+(?:năm\\s+)?(?:\\d{4}\\s?[-–]\\s?)?$|[\\p{L}\\d/.–-]+\\s*$|\\p{L}+\\s+[-–]\\s*$`,
  'iu',
)

/** A year, with the words before it that say what kind it is: `năm 2026`, `30/6/2026`, `2021-2026`. */
function shownYear({ unit: { text }, start, end, date }: YearSpot): string {
  if (date) return text.slice(date.start, end)
  const quote = /[“"]([^”"]{1,60})$/u.exec(text.slice(0, start))
  const closing = quote && /^[^“”"]{0,60}[”"]/u.exec(text.slice(end))
  if (quote && closing) return quote[0] + text.slice(start, end) + closing[0]
  const link = /(?:https?:\/\/|www\.)\S*$/u.exec(text.slice(0, start))
  if (link) return /^\S*/u.exec(text.slice(link.index))![0].replace(/[.,;)]+$/, '')
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
  const after = /^\s?[-–]\s?\d{4}/.exec(text.slice(end))?.[0] ?? ''
  return (before + text.slice(start, end) + after).trim()
}

const SPAN = /^\s*(?:[-–]|đến(?: hết)?(?: ngày| năm)?)\s*$/u

/** Where what is shown of a year begins: its date, or the year itself. */
const beginOf = ({ date, start }: YearSpot): number => date?.start ?? start

/** The place of a stretch that stands in the file letter by letter; undefined for what a reference prints. */
export function writtenAt({ unit, start, end }: CitationSpot, books: Bookkeeper): Place | undefined {
  const at = unit.place(start, end)
  return at && books.textAt(at) === unit.text.slice(start, end) ? at : undefined
}

/** A date that moved: where, and how it reads before and after, with its weekday. */
interface Move {
  readonly isDeadline?: boolean
  readonly at: Place
  readonly before: string
  readonly after: string
  readonly reason: Wording
}

/** Every year of the texts: moved where it is the plan's, kept where it is history, else asked about. */
export function rollYears(texts: Manuscript, of: OfPlan, years: number, books: Bookkeeper): void {
  const spots = new Map<Unit, YearSpot[]>()
  for (const spot of yearsIn(texts, of)) spots.set(spot.unit, [...(spots.get(spot.unit) ?? []), spot])
  const schedules = schedulesOf(texts, spots)
  const scheduled = new Set(schedules.flatMap(({ units }) => units))
  for (const schedule of schedules) askOfSchedule(schedule, spots, years, books)
  const told = new Set<Unit>()
  const columns = new Set<string>()
  for (const [unit, within] of spots) {
    const section = resultsIn(texts.units).get(unit)
    const known = section && told.has(section)
    const rest = within.filter(({ reason }) => !(known && reason.en === OF_RESULTS[2]))
    if (section && rest.length > 0 && within.some(({ reason }) => reason.en === OF_RESULTS[2])) told.add(section)
    // What a column asks again in each row is one question.
    const fresh = rest.filter((spot) => columnAsking(spot).every((column) => !columns.has(column)))
    rollUnit(fresh, scheduled.has(unit), texts, years, books)
    if (!scheduled.has(unit)) for (const column of fresh.flatMap(columnAsking)) columns.add(column)
  }
  for (const unit of texts.units) if (!scheduled.has(unit)) askOfUndatedWeekdays(unit, books)
}

/** The column of a table, with what is asked of a year in it; nothing for a year that is not asked about. */
const columnAsking = ({ unit: { cell }, meaning, reason }: YearSpot): string[] =>
  cell && meaning === 'unclear' ? [`${cell.table} ${cell.column} ${reason.en}`] : []

/** What was foreseen for a year does not hold for the next. */
const LEADS_TO_FORECAST = latin(`(?<!\\p{L})(?:${wordsPattern(FORESEEN)})(?!\\p{L})`, 'iu')
const FORECAST: Wording = {
  vi: 'nhận định, dự báo của năm cũ: thay bằng nhận định của năm mới',
  en: 'foreseen for the old year: put in what is foreseen for the new one',
}
const isForecast = ({ unit, start }: YearSpot): boolean =>
  unit.role !== 'title' &&
  LEADS_TO_FORECAST.test(
    unit.text
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1)!,
  )

function rollUnit(spots: readonly YearSpot[], scheduled: boolean, texts: Manuscript, years: number, books: Bookkeeper): void {
  let told: YearSpot | undefined
  let foreseen = false
  const asked: YearSpot[] = []
  const held: Move[] = []
  for (const spot of spots) {
    const at = writtenAt(spot, books)
    if (!at) continue
    const words = shownYear(spot)
    // Both years of a period that stays are one thing to tell.
    const second = told?.reason.vi === spot.reason.vi && SPAN.test(spot.unit.text.slice(told.end, beginOf(spot)))
    told = spot
    if (second && spot.meaning !== 'plan') continue
    const year = String(spot.year + years)
    if (second && !spot.date) {
      books.edit(at, year)
      continue
    }
    if (spot.meaning === 'plan' && isForecast(spot)) {
      if (!foreseen) books.ask(at, words, FORECAST)
      foreseen = true
    } else if (spot.meaning === 'other') books.keep(at, words, spot.reason)
    else if (spot.meaning === 'plan') {
      const after = words.replace(/(?:19|20)\d{2}(?!\d)/g, (found) => String(Number(found) + years))
      books.edit(at, year)
      const move = rollDay(spot, { at, before: words, after, reason: spot.reason }, years, books)
      if (!scheduled && isHeldOnce(spot)) held.push({ ...move, isDeadline: isDeadline(spot) })
      else books.recount(move.at, move.before, move.after, move.reason)
    } else if (!scheduled && !books.isAskedWithin(at) && !asked.some((other) => sameMatter(other, spot))) {
      asked.push(spot)
      books.ask(at, spanShown(spots, spot), spot.reason)
    }
  }
  if (held.length > 0) askOfHeld(held, spots[0]!.unit, texts, books)
}

/** What a sentence says twice is asked once: who looks at the first sees the second. */
function sameMatter(first: YearSpot, second: YearSpot): boolean {
  const both = (words: string): boolean => [first, second].every(({ reason }) => reason.en.includes(words))
  const between = second.unit.text.slice(first.end, second.start)
  if (['results of the time before', 'courses that are running', 'years of birth'].some(both)) return true
  if (both('the school year before')) return !/[.!?]\s/.test(between)
  return (
    (both('lunar calendar') || both('days of one weekday') || (first.year === second.year && both('the year before'))) &&
    !/[.;!?]\s/.test(between)
  )
}

/** What is asked of a time is asked of both its days. */
function spanShown(spots: readonly YearSpot[], spot: YearSpot): string {
  const next = spots[spots.indexOf(spot) + 1]
  return next?.date && next.reason.vi === spot.reason.vi && SPAN.test(spot.unit.text.slice(spot.end, beginOf(next)))
    ? spot.unit.text.slice(beginOf(spot), next.end)
    : shownYear(spot)
}

const WITH_ITS_WEEKDAY: Wording = {
  vi: 'thời hạn có ghi thứ: ngày đã dời, thứ tính lại; xem lại ngày',
  en: 'a deadline with its weekday: the day was moved, the weekday counted anew; look at the day',
}

/** What is held once is one question, however many days and weekdays it names. */
function askOfHeld(held: readonly Move[], unit: Unit, texts: Manuscript, books: Bookkeeper): void {
  const all = (side: 'before' | 'after'): string => held.map((it) => it[side]).join('; ')
  const counts = howOften(unit).flatMap(({ index, 0: words }) => unit.place(index, index + words.length) ?? [])
  const look = [
    { vi: 'ngày', en: 'day' },
    { vi: 'giờ', en: 'hour' },
    ...(hasLink(texts, unit) ? [{ vi: 'đường dẫn họp', en: 'link of the meeting' }] : []),
    ...(counts.length > 0 ? [{ vi: 'lần tổ chức', en: 'how many times it has been held' }] : []),
  ]
  const once = {
    vi: `việc tổ chức một lần: ngày đã dời theo năm mới; xem lại ${look.map(({ vi }) => vi).join(', ')}`,
    en: `held once: the day was moved to the new year; look at ${listed(look.map(({ en }) => en))}`,
  }
  const reason = held.every(({ isDeadline }) => isDeadline) ? WITH_ITS_WEEKDAY : once
  books.ask(held[0]!.at, all('before'), reason, all('after'), counts)
}

/** `day, hour and link`. */
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A timetable is one question: its days fall on other weekdays, or its rows on other bodies. */
function askOfSchedule(
  { units, rows, undated, days, months }: Schedule,
  spots: ReadonlyMap<Unit, readonly YearSpot[]>,
  years: number,
  books: Bookkeeper,
): void {
  const places = units.flatMap((unit) => unit.place(0, unit.text.length) ?? [])
  const [first, last] = [timeShown(units[0]!), timeShown(units.at(-1)!)]
  const own = units.flatMap((unit) => spots.get(unit) ?? [])
  const moved = own.some(({ meaning }) => meaning === 'plan')
  const left = own.find(({ meaning }) => meaning === 'unclear')?.reason
  const count = places.length
  if (count === 0) return
  const words = `${first} … ${last}`
  const what =
    months && days
      ? { vi: `${count} mốc ghi trong lịch`, en: `${count} days and months of a timetable` }
      : days
        ? { vi: `${count} ngày ghi trong lịch`, en: `${count} days of a timetable` }
        : { vi: `${count} tháng ghi trong lịch`, en: `${count} months of a timetable` }
  const became = moved
    ? undated
      ? { vi: 'ngày ghi năm đã dời, ngày không ghi năm giữ nguyên', en: 'those with a year were moved, those without stay' }
      : { vi: 'đã dời theo năm mới', en: 'moved to the new year' }
    : left
      ? { vi: 'giữ nguyên', en: 'left as they are' }
      : { vi: 'không ghi năm nên giữ nguyên', en: 'without a year, left as they are' }
  const look = left
    ? { vi: `${left.vi}; xem lại cả lịch`, en: `${left.en}; look at the whole timetable` }
    : months && days
      ? { vi: 'các ngày rơi vào thứ khác: xem lại cả lịch', en: 'the days fall on another weekday: look at the whole timetable' }
      : days
        ? { vi: 'đều rơi vào thứ khác: xem lại cả lịch', en: 'all fall on another weekday: look at the whole timetable' }
        : { vi: 'xem lại cả lịch', en: 'look at the whole timetable' }
  const later = moved ? words.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years)) : words
  const reason = { vi: `${what.vi}: ${became.vi}; ${look.vi}`, en: `${what.en}: ${became.en}; ${look.en}` }
  books.ask(
    places[0]!,
    words,
    reason,
    later,
    rows.map((unit) => unit.place(0, unit.text.length)),
  )
}

/** The day or month that a row of a timetable names. */
function timeShown(unit: Unit): string {
  const written = datesIn(unit)[0]
  return written ? unit.text.slice(written.start, written.end) : shown(unit.text, 30)
}

/** What else of a date in words changes with its year: the leap day, and the weekday that stands beside it. */
function rollDay(spot: YearSpot, move: Move, years: number, books: Bookkeeper): Move {
  const { unit, date } = spot
  if (!date?.date) return move
  const before = date.date
  const after = moveDate(before, years) as Required<CalendarDate>
  const rewrite = (from: number, old: string, text: string): Place | undefined => {
    const at = writtenAt({ unit, start: from, end: from + old.length }, books)
    if (at && old !== text) books.edit(at, text)
    return at
  }
  if (after.day !== before.day) {
    rewrite(date.dayAt, date.dayText, dayText(after.day))
    const at = unit.place(date.dayAt, date.dayAt + date.dayText.length)
    if (at) books.ask(at, unit.text.slice(date.start, date.end), remarkOn(before, after)!)
  }
  if (after.month !== before.month) rewrite(date.monthAt, date.monthText, monthText(after.month))
  const several = weekdaysBeside(unit, date)
  if (several.length > 0) {
    const start = writtenAt({ unit, start: several[0]!.start, end: several.at(-1)!.end }, books)
    // Each is as many days away from the date as before.
    const olds = several.map((it) => unit.text.slice(it.start, it.end))
    // Sunday is written one way; the others say how the author writes them.
    const like = olds.find((old) => !/^(?:chủ|CN)/iu.test(old)) ?? olds[0]!
    const rights = several.map(({ day }) =>
      weekdayLike(like, { ...after, day: after.day + day - weekdayOf(before as Required<CalendarDate>) }),
    )
    if (start) several.forEach((it, index) => rewrite(it.start, olds[index]!, rights[index]!))
    return start
      ? { ...move, before: `${move.before} (${olds.join(', ')})`, after: `${move.after} (${rights.join(', ')})` }
      : move
  }
  const weekday = weekdayBeside(unit, date)
  if (!weekday) return move
  const old = unit.text.slice(weekday.start, weekday.end)
  const right = weekdayLike(old, after)
  const at = rewrite(weekday.start, old, right)
  if (!at) return move
  const [from, to] = [Math.min(weekday.start, date.start), Math.max(weekday.end, date.end)]
  const shown = unit.text.slice(from, unit.text[to] === ')' && unit.text.slice(from, to).includes('(') ? to + 1 : to)
  return {
    ...move,
    at: weekday.start < date.start ? at : move.at,
    before: shown,
    after: shown.replace(old, right).replace(/(?:19|20)\d{2}(?!\d)/g, (found) => String(Number(found) + years)),
  }
}

/** Lunar years go along with the plan's: that of its year, and the next one, whose Tết it may prepare. */
export function rollLunarYears(texts: Manuscript, { year }: OfPlan, years: number, books: Bookkeeper): void {
  for (const { year: meant, ...spot } of lunarYearsIn(texts, [year, year + 1])) {
    const at = writtenAt(spot, books)
    if (at) books.change(at, lunarYear(meant + years), { vi: 'năm âm lịch của năm mới', en: 'the new year’s lunar name' })
  }
}

const UNDATED_WEEKDAY = latin(
  /(?<!\p{L})(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)),?\s+(?:ngày\s+)\d{1,2}(?:\/\d{1,2}(?![/\d])|\s+tháng\s+\d{1,2}(?!\s+năm)(?!\d))/giu,
)
/** Places at which a text says words that go stale, each asked about for one reason. */
export function askAt(unit: Unit, found: Iterable<RegExpExecArray>, reason: Wording, books: Bookkeeper): void {
  for (const { index, 0: words } of found) {
    const at = writtenAt({ unit, start: index, end: index + words.length }, books)
    if (at && !books.isAskedWithin(at)) books.ask(at, words, reason)
  }
}

function askOfUndatedWeekdays(unit: Unit, books: Bookkeeper): void {
  const reason = { vi: 'thứ và ngày không ghi năm: tính lại thứ', en: 'weekday and day without a year: count anew' }
  askAt(unit, unit.text.matchAll(UNDATED_WEEKDAY), reason, books)
}
