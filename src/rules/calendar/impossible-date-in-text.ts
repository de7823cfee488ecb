import { latin } from '../../model/latin.ts'
import { lastDay, datesIn, dayOf, type WrittenDate } from '../../reading/dates.ts'
import { shortDate } from '../../model/date.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Wording } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'impossible-date-in-text',
  severity: 'error',
  summary: { vi: 'Ngày, tháng ghi trong văn bản phải có trong lịch.', en: 'Every date in the text exists in the calendar.' },
  why: {
    vi: 'Ngày không có trong lịch làm thời hạn không thể thực hiện, văn bản viện dẫn không thể tra cứu.',
    en: 'A day that does not exist makes a deadline void and a citation impossible to look up.',
  },
  prose: true,
  refused: [
    'Các đơn vị gửi báo cáo về Văn phòng trước ngày 31/6/2026.',
    'Lập thành tích kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/20/2026).',
    'Thời gian tổ chức hội thi: ngày 29 tháng 02 năm 2026.',
    'Đợt 1 từ ngày 01/3 đến ngày 31/4.',
  ],
  accepted: [
    'Các đơn vị gửi báo cáo về Văn phòng trước ngày 30/6/2026.',
    'Thực hiện Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân.',
    'Tổng kết vào ngày 29 tháng 02 năm 2028; 31/40 trường hoàn thành.',
  ],
  check({ units }, say) {
    for (const unit of units) {
      let before: WrittenDate | undefined
      for (const written of datesIn(unit)) {
        const last = before
        if (written.date) before = written
        if (!isImpossible(unit, written)) continue
        const spot = { unit, start: written.start, end: written.end }
        const text = unit.text.slice(spot.start, spot.end)
        const other = last && otherSide(unit, written, last)
        say(
          spot,
          { vi: `Ngày “${text}” không có trong lịch.`, en: `There is no such day as “${text}”.` },
          {
            hint: hintFor(written, other),
            ...(other && {
              related: [{ at: other.spot, message: { vi: 'Ngày gốc ở vế trước.', en: 'The day on the other side.' } }],
            }),
          },
        )
      }
    }
  },
} satisfies Rule

function isImpossible({ text }: Unit, { day, month, year, start, long, date }: WrittenDate): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  if (year !== undefined) return !date && !latin(/số\s*:?\s*$/iu).test(before)
  // `ngày 25/30` may be a share of days: without a year only a month that exists counts.
  return (long || latin(/ngày\s+$/iu).test(before)) && month >= 1 && month <= 12 && !dayOf(2024, month, day)
}

/** The first date of `(03/02/1930 - 30/2/2026)`, whose day and month the second should have; `before` is the last date that there is before. */
function otherSide(
  unit: Unit,
  { start }: WrittenDate,
  before: WrittenDate,
): { readonly written: WrittenDate; readonly spot: CitationSpot } | undefined {
  if (before.end >= start || !/^\s*[-–]\s*$/u.test(unit.text.slice(before.end, start))) return undefined
  return { written: before, spot: { unit, start: before.start, end: before.end } }
}

function hintFor({ day, month, year }: WrittenDate, other: ReturnType<typeof otherSide>): Wording {
  const write = (text: string): Wording => ({ vi: `Ghi ${text} nếu đúng là ngày này.`, en: `Write ${text} if that is the day.` })
  if (other && year !== undefined) {
    const same = dayOf(year, other.written.month, other.written.day)
    if (same) return write(shortDate(same))
  }
  if (year !== undefined && month > 12 && dayOf(year, day, month)) return write(shortDate({ year, month: day, day: month }))
  if (month < 1 || month > 12) return { vi: 'Kiểm tra lại tháng.', en: 'Check the month.' }
  const last = lastDay(year ?? 2024, month)
  return {
    vi: `Tháng ${month}${year === undefined ? '' : ` năm ${year}`} chỉ có ${last} ngày; kiểm tra lại ngày.`,
    en: `Month ${month}${year === undefined ? '' : ` of ${year}`} has ${last} days; check the day.`,
  }
}
