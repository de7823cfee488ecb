import { latin, wordsPattern } from '../model/latin.ts'
import { GATHERINGS, LIMITS } from '../reading/data/time-words.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { datesIn, dayOf, weekdayOf, type WrittenDate } from '../reading/dates.ts'
import { weekdayBeside, weekdaysBeside } from '../reading/weekdays.ts'
import { resultsIn } from '../reading/results.ts'
import type { YearSpot } from '../reading/years.ts'

/** Rows of a table, or items of a list, that each name a day or month of their own: a timetable, to be looked at as one. */
export interface Schedule {
  readonly units: readonly Unit[]
  /** All that stands in the same rows: part of the question. */
  readonly rows: readonly Unit[]
  /** Days without a year are among them: what stands above says the year. */
  readonly undated: boolean
  /** Days are among them, and months without one. */
  readonly days: boolean
  readonly months: boolean
}

/** From so many on, dated rows are a timetable. */
const ROWS = 3

/** The head of a column of deadlines, which move as all others do. */
const DEADLINES = latin(/^(?:thời hạn|hạn|ngày hoàn thành|thời gian hoàn thành|hoàn thành|chậm nhất)(?!\p{L})/iu)
const BARE_DAY = /^\(?(?:sáng |chiều |tối )?(\d{1,2})\/(\d{1,2})\)?[.,;]?$/iu
const BARE_MONTH = latin(/^(?:trong )?tháng (?:0?[1-9]|1[0-2])[.,;]?$/iu)
/** Days that are the same every year. */
const FIXED = latin(/(?<!\p{L})(?:kỷ niệm|hưởng ứng|chào mừng|nhân)(?!\p{L})|(?<!\p{L})Ngày \p{Lu}|hằng năm|hàng năm/u)

const undatedDays = (unit: Unit): boolean =>
  datesIn(unit).some(({ year }) => year === undefined) || (unit.cell !== undefined && BARE_DAY.test(unit.text.trim()))

/** What a cell or item says of its time; undefined where it says nothing that a year could move. */
function timeOf(unit: Unit, spots: readonly YearSpot[] = []): { readonly undated: boolean; readonly days: boolean } | undefined {
  if (FIXED.test(unit.text)) return undefined
  const own = spots.filter(({ meaning, date, unit: { text }, start }) =>
    meaning === 'other'
      ? false
      : date !== undefined || /\d\s*\/\s*$|tháng \d{1,2} năm $/iu.test(text.slice(Math.max(0, start - 16), start)),
  )
  const undated = undatedDays(unit)
  if (own.length > 0) return { undated, days: undated || own.some(({ date }) => date !== undefined) }
  if (undated) return { undated, days: true }
  return unit.cell && BARE_MONTH.test(unit.text.trim()) ? { undated: true, days: false } : undefined
}

/** The timetables of a text; what came out of a time is none. */
export function schedulesOf(texts: Manuscript, spots: ReadonlyMap<Unit, readonly YearSpot[]>): Schedule[] {
  const results = resultsIn(texts.units)
  return [...tables(texts, spots), ...lists(texts, spots)].filter(({ units }) => !results.has(units[0]!))
}

const isOwn = (spots: readonly YearSpot[] | undefined): boolean => spots?.some(({ meaning }) => meaning === 'plan') ?? false

function* tables({ units }: Manuscript, spots: ReadonlyMap<Unit, readonly YearSpot[]>): Generator<Schedule> {
  const byTable = new Map<number, Unit[]>()
  for (const unit of units) if (unit.cell) byTable.set(unit.cell.table, [...(byTable.get(unit.cell.table) ?? []), unit])
  for (const cells of byTable.values()) {
    const above = units[units.indexOf(cells[0]!) - 1]
    const heads = cells.filter(({ cell }) => cell!.row === 1)
    const named = [...heads, ...(above ? [above] : [])].some((unit) => isOwn(spots.get(unit)))
    const deadlines = new Set(heads.flatMap(({ text, cell }) => (DEADLINES.test(text) ? [cell!.column] : [])))
    const timed = cells.flatMap((unit) => {
      const time = unit.cell!.row > 1 && !deadlines.has(unit.cell!.column) ? timeOf(unit, spots.get(unit)) : undefined
      return time ? [{ unit, ...time }] : []
    })
    // Months alone stay right from year to year, unless a year stands with them.
    const rows = timed.filter(({ undated, days }) => days || !undated || named)
    const numbers = new Set(rows.map(({ unit }) => unit.cell!.row))
    if (numbers.size >= ROWS)
      yield asOne(
        rows,
        cells.filter(({ cell }) => numbers.has(cell!.row)),
      )
  }
}

/** So far from its head an item of a timetable names its day at most. */
const HEAD = 60
const isAtHead = ({ date }: YearSpot): boolean => date !== undefined && date.start <= HEAD

/** Items one below the other, below a sentence that names the year. */
function* lists({ units }: Manuscript, spots: ReadonlyMap<Unit, readonly YearSpot[]>): Generator<Schedule> {
  let from = 0
  while (from < units.length) {
    const { role, level } = units[from]!
    let to = from + 1
    while (to < units.length && units[to]!.role === role && units[to]!.level === level) to++
    if (['bullet', 'point', 'clause'].includes(role)) {
      const rows = units.slice(from, to).flatMap((unit) => {
        const time = timeOf(unit, spots.get(unit))
        const held = spots.get(unit)?.some((spot) => spot.meaning === 'plan' && isAtHead(spot) && isHeldOnce(spot)) ?? false
        return time && (held || (time.undated && datesIn(unit).some(opensItem(unit)))) ? [{ unit, ...time, held }] : []
      })
      const isTimetable = rows.every(({ held }) => held) || isOwn(spots.get(units[from - 1]!))
      if (
        rows.length >= ROWS &&
        (isTimetable ||
          sameWeekday(
            rows.map(({ unit }) => unit),
            spots,
          ))
      )
        yield asOne(rows)
    }
    from = to
  }
}

const opensItem =
  ({ text }: Unit) =>
  ({ start }: WrittenDate): boolean =>
    latin(/^(?:từ |vào |sáng |chiều |tối |\d{1,2}\s*(?:giờ|h)[^,;.]{0,20})?(?:ngày )?$/iu).test(text.slice(0, start))

/** Days of one weekday in the old year: week after week. */
function sameWeekday(units: readonly Unit[], spots: ReadonlyMap<Unit, readonly YearSpot[]>): boolean {
  const year = [...spots.values()].flat().find(({ meaning }) => meaning === 'plan')?.year
  if (year === undefined) return false
  const weekdays = units.flatMap((unit) => {
    const written = datesIn(unit)[0]
    const day = written && dayOf(year, written.month, written.day)
    return day ? [weekdayOf(day)] : []
  })
  return weekdays.length >= ROWS && new Set(weekdays).size === 1
}

const asOne = (rows: readonly { unit: Unit; undated: boolean; days: boolean }[], around: readonly Unit[] = []): Schedule => ({
  units: rows.map(({ unit }) => unit),
  rows: around,
  undated: rows.some(({ undated }) => undated),
  days: rows.some(({ days }) => days),
  months: rows.some(({ days }) => !days),
})

const CLOCK = latin(/(?<!\d)\d{1,2}\s*(?:giờ|h|g)(?!\p{L})\s*(?:\d{1,2}(?:\s*phút)?)?/iu)
const GATHERING = latin(`(?<!\\p{L}|(?:nghỉ|dịp|ngày) )(?:${wordsPattern(GATHERINGS)})(?!\\p{L})[^.;]{0,90}$`, 'iu')
/** `Ngày 28/5/2026: tổ chức Hội nghị …`. */
const OPENS_GATHERING = latin(`^\\s*(?:[:,]\\s*)?(?:(?:tổ chức|diễn ra)\\s*)?(?:${wordsPattern(GATHERINGS)})(?!\\p{L})`, 'iu')
const LIMIT = latin(
  `(?<!\\p{L})(?:${wordsPattern(LIMITS)})(?: là| vào)?\\s+(?:(?:lúc )?\\d{1,2}\\s*(?:giờ|h)[^,;.]{0,14}\\s)?\\(?(?:ngày\\s+)?$`,
  'iu',
)
const NAMED_DAY = latin(/(?<!\p{L})(?:kỷ niệm|hưởng ứng|Ngày \p{Lu})[^.;]{0,90}$/u)

/** `trong tuần từ 13 đến 17/4/2026`, `Tuần 3 (16 - 22/3/2026)`: a week’s days. */
const WEEK = latin(
  /(?<!\p{L})tuần(?: lễ)?(?: thứ)?(?: \d{1,2})?\s*[(:,]?\s*(?:từ )?(?:ngày )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?\s*(?:đến|[-–])\s*(?:hết )?(?:ngày )?$/iu,
)

/** `(19/8/2005 - 19/8/2026)`: the day comes every year. */
const ANNIVERSARY = /\(\s*\d{1,2}\/\d{1,2}\/\d{4}\s*[-–]\s*$/

/** The day of something that is held once: a meeting, a ceremony, with its hour or weekday. A deadline or a named day is none. */
export function isHeldOnce({ unit, date }: YearSpot): boolean {
  if (!date?.date) return false
  const before = unit.text.slice(Math.max(0, date.start - 110), date.start)
  if (weekdayBeside(unit, date) || weekdaysBeside(unit, date).length > 0 || WEEK.test(before)) return true
  if (LIMIT.test(before) || NAMED_DAY.test(before) || ANNIVERSARY.test(before)) return false
  const behind = unit.text.slice(date.end, date.end + 40).split(/[.;]/)[0]!
  return CLOCK.test(before.slice(-50)) || CLOCK.test(behind) || GATHERING.test(before) || OPENS_GATHERING.test(behind)
}

const DEADLINE = latin(
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hạn(?: chót| cuối)?|không quá|xong)(?: là| vào)?:?\s+(?:(?:lúc )?\d{1,2}\s*(?:giờ|h)[^,;.]{0,14}\s)?(?:thứ \p{L}+,?\s)?\(?(?:ngày\s+)?$/iu,
)
/** A deadline, though a weekday stands with it. */
export const isDeadline = ({ unit, date }: YearSpot): boolean =>
  date !== undefined && DEADLINE.test(unit.text.slice(Math.max(0, date.start - 110), date.start))

const LINK = /https?:\/\/\S*(?:meet|zoom|teams|webex|trueconf)|(?:meeting|phòng họp|ID|mã)\s*(?:(?:ID|số)\s*)?(?::\s*)?\d{3}/iu

/** A link or number of an online meeting in a text or just below it. */
export const hasLink = (texts: Manuscript, unit: Unit): boolean => {
  const at = texts.units.indexOf(unit)
  return texts.units.slice(at, at + 6).some(({ text }) => LINK.test(text))
}
