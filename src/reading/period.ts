import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import type { Where } from '../manuscript/say.ts'
import { compareDates, type CalendarDate } from '../model/date.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { latest } from './dates.ts'
import { once } from './once.ts'

/** The time a plan is for. */
export interface Period {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

const SCHOOL_YEAR = latin(/năm học\s+(20\d{2})\s*[-–]\s*(20\d{2})/iu)
const YEARS = latin(/(?:giai đoạn|nhiệm kỳ|các năm|từ năm)\s+(20\d{2})\s*(?:[-–]|đến(?: năm)?)\s*(20\d{2})/giu)
const YEAR = latin(/(?<!(?:Luật[^,;]{0,60}|đến)\s)năm\s+(20\d{2})(?!\s*[-–]\s*20\d{2})/giu)

/** The plan's own period; in prose what the title says, or the year that nearly all of a text without a title speaks of. */
export const periodOf = once((manuscript): Period | undefined => {
  if (manuscript.data) return manuscript.data.period
  const title = manuscript.units
    .filter(({ role }) => role === 'title')
    .map(({ text }) => text)
    .join(' ')
  const said = periodIn(title)
  // A title may name the year of something else, such as a storm: issued after that year, the plan is for another.
  if (said) return isOutlived(said, manuscript) ? undefined : said
  if (/\d{4}/.test(title)) return undefined
  const counts = new Map<number, number>()
  for (const { text } of manuscript.units)
    for (const [, year] of everyMatch(text, YEAR)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return undefined
  return wholeYears(first[0], Math.max(first[0], ...manuscript.units.map(({ text }) => lastYearOf(text))))
})

/** `Kế hoạch này được thực hiện từ tháng 6 năm 2026 đến tháng 12 năm 2027`: the year the text itself goes on to. */
const GOES_ON_TO = latin(/^(?:Kế hoạch|Thời gian)[^.;]{0,60} từ [^.;]{0,30}20\d{2} đến (?:hết )?[^.;]{0,24}?(?<to>20\d{2})/u)
const lastYearOf = (text: string): number => Number(GOES_ON_TO.exec(text)?.groups!.to ?? 0)

function isOutlived({ end }: Period, { parts, citations }: Manuscript): boolean {
  const issued = parts.date?.date?.month === undefined ? undefined : parts.date.date
  return issued
    ? compareDates(issued, end) > 0
    : citations.filter(({ date }) => date?.day !== undefined && compareDates(date, end) > 0).length > 1
}

function periodIn(title: string): Period | undefined {
  const school = SCHOOL_YEAR.exec(title)
  if (school) return { start: { year: Number(school[1]), month: 7, day: 1 }, end: { year: Number(school[2]), month: 8, day: 31 } }
  const years = new Set(everyMatch(title, YEAR).map(([, year]) => Number(year)))
  if (years.size === 1) {
    const [year] = [...years]
    const horizon = Math.max(year!, ...everyMatch(title, latin(/đến (?:năm )?(20\d{2})/giu)).map(([, to]) => Number(to)))
    return wholeYears(year!, horizon)
  }
  const spans = everyMatch(title, YEARS).map(([, from, to]) => [Number(from), Number(to)] as const)
  const [span] = spans
  return years.size === 0 && span && spans.every(([from, to]) => from === span[0] && to === span[1]) && span[0] <= span[1]
    ? wholeYears(...span)
    : undefined
}

const wholeYears = (from: number, to: number): Period => ({
  start: { year: from, month: 1, day: 1 },
  end: { year: to, month: 12, day: 31 },
})

/** A day before which the plan cannot have been issued, and what says so. */
export interface Issue {
  readonly date: CalendarDate
  readonly at: Where
  /** `issue`: the date of issue itself, maybe without its day; `cited`: the newest document it cites. */
  readonly by: 'issue' | 'cited'
}

/** When the plan is issued, as far as it says so itself; else the date of the newest document it cites. */
export const issueOf = once((manuscript): Issue | undefined => {
  const { parts, citations } = manuscript
  const written = parts.date?.date
  if (parts.date && written?.month !== undefined) return { date: written, at: parts.date.at, by: 'issue' }
  const end = periodOf(manuscript)?.end
  let newest: Issue | undefined
  for (const { unit, start, end: to, date } of citations) {
    // A date beyond the plan's own time is a slip of another kind.
    if (date?.day === undefined || (end && compareDates(date, end) > 0)) continue
    if (!newest || compareDates(date, newest.date) > 0) newest = { date, at: { unit, start, end: to }, by: 'cited' }
  }
  return newest
})

/** True for a day that certainly lies before another one, which may be known in part. */
export const isBefore = (day: CalendarDate, other: CalendarDate): boolean => compareDates(latest(day), other) < 0
