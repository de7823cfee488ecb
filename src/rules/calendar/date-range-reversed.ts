import { latin } from '../../model/latin.ts'
import { compareDates, shortDate, type CalendarDate } from '../../model/date.ts'
import { datesIn, dayOf } from '../../reading/dates.ts'
import { matches } from '../../reading/scan.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Place } from '../../model/place.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const YEARS = latin(
  /(?<!\p{L})(?<lead>giai đoạn|nhiệm kỳ|năm học|từ năm)\s+(?<from>(?:19|20)\d{2})\s*(?:[-–]|đến(?: năm)?)\s*(?<to>(?:19|20)\d{2})(?!\p{N})/giu,
)

/** `ngày 23 - 22/4/2026`: the month stands once. */
const DAYS = latin(/(?<!\p{L})ngày\s+(?<from>\d{1,2})\s*[-–]\s*(?<to>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2})(?!\d)/giu)

export default {
  id: 'date-range-reversed',
  severity: 'error',
  summary: { vi: 'Mốc kết thúc không được trước mốc bắt đầu.', en: 'A time does not end before it begins.' },
  why: {
    vi: 'Khoảng thời gian ngược thường là ghi nhầm năm hoặc đảo hai ngày.',
    en: 'A time that runs backwards is a wrong year, or two days that changed places.',
  },
  prose: true,
  refused: [
    'Lớp 2 mở ngày 23 - 22/4/2026 tại hội trường.',
    'Thời gian thực hiện: từ ngày 15/9/2026 đến hết ngày 15/3/2026.',
    'Thực hiện Chương trình phục hồi rừng giai đoạn 2030-2026.',
    'Tập huấn từ ngày 20/4 đến ngày 12/4/2026.',
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-06-30, end: 2026-01-01 }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Các đợt thực hiện\n\n::phases\n',
    },
  ],
  accepted: [
    'Nghỉ lễ ngày 30 - 03/5/2026; lớp 2 mở ngày 22 - 23/4/2026.',
    'Thời gian thực hiện: từ ngày 15/9/2026 đến hết ngày 15/3/2027.',
    'Số liệu lấy từ ngày 01/10 đến ngày 30/9/2026; kỷ niệm (03/02/1930 - 03/02/2026).',
    'Thực hiện trong năm học 2026-2027, giai đoạn 2026-2030.',
  ],
  check(manuscript, say) {
    for (const unit of manuscript.units) {
      const dates = datesIn(unit)
      dates.forEach((to, index) => {
        const from = dates[index - 1]
        if (!from || !to.date) return
        const between = unit.text.slice(from.end, to.start)
        if (!latin(/^\s*(?:(?:đến|tới)\s+(?:hết\s+|trước\s+)?(?:ngày\s+)?|[-–]\s*(?:ngày\s+)?)$/iu).test(between)) return
        if (
          !latin(/đến|tới/iu).test(between) &&
          !followsFrom(unit.text, from.dayAt) &&
          !isBracketed(unit.text, from.start, to.end)
        )
          return
        // Without a year of its own the first day may lie in the year before, unless both stand in one month.
        const start =
          from.date ??
          (from.year === undefined && from.month === to.month ? dayOf(to.date.year, from.month, from.day) : undefined)
        if (!start || compareDates(start, to.date) <= 0) return
        reversed({ unit, start: from.start, end: to.end }, start, to.date, say)
      })
    }
    for (const { unit, found, start, end } of matches(manuscript, DAYS)) {
      const { month, year } = found.groups!
      const [from, to] = [Number(found.groups!.from), Number(found.groups!.to)]
      // From the end of one month to the beginning of the next is no way back.
      if (from <= to || from - to > 14) continue
      const day = (day: number): CalendarDate => ({ year: Number(year), month: Number(month), day })
      reversed({ unit, start, end }, day(from), day(to), say)
    }
    for (const { unit, found, start, end } of matches(manuscript, YEARS)) {
      const [from, to] = [Number(found.groups!.from), Number(found.groups!.to)]
      if (from > to) reversed({ unit, start, end }, { year: from }, { year: to }, say)
    }
    checkData(manuscript, say)
  },
} satisfies Rule

// A hyphen alone may stand between two dates that are no range.
const followsFrom = (text: string, day: number): boolean =>
  latin(/từ\s+(?:ngày\s+)?$/iu).test(text.slice(Math.max(0, day - 10), day))
const isBracketed = (text: string, start: number, end: number): boolean =>
  latin(/\(\s*(?:ngày\s+)?$/iu).test(text.slice(Math.max(0, start - 8), start)) && /^\s*\)/u.test(text.slice(end, end + 3))

const reversed = (at: Parameters<Say>[0], from: CalendarDate, to: CalendarDate, say: Say): void =>
  say(
    at,
    {
      vi: `Khoảng thời gian bắt đầu ${shortDate(from)} lại kết thúc ${shortDate(to)}.`,
      en: `The time begins on ${shortDate(from)} and ends on ${shortDate(to)}.`,
    },
    { hint: { vi: 'Kiểm tra lại năm, hoặc đổi chỗ hai mốc.', en: 'Check the years, or let the two change places.' } },
  )

function checkData({ data, places }: Manuscript, say: Say): void {
  if (!data) return
  const { phases, period, years } = data
  const pairs: (readonly [Place | undefined, CalendarDate | undefined, CalendarDate | undefined])[] = [
    [places.at('/period/end'), period.start, period.end],
    [places.at('/years/to'), years && { year: years.from }, years && { year: years.to }],
    ...phases.map(({ start, end }, index) => [places.at(`/phases/${index}/end`), start, end] as const),
  ]
  for (const [at, from, to] of pairs) if (from && to && compareDates(from, to) > 0) reversed(at, from, to, say)
}
