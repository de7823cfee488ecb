import { shortDate, type CalendarDate } from '../../model/date.ts'
import { dayNumber } from '../../reading/dates.ts'
import { deadlinesIn } from '../../reading/deadlines.ts'
import { originYear } from '../../reading/origin-year.ts'
import { isBefore, issueOf, periodOf } from '../../reading/period.ts'
import { windowOf } from '../../reading/windows.ts'
import type { Rule } from '../rule.ts'

/** Plans prepare before their time and report after it; what lies farther away has a wrong year. */
const DAYS_BEFORE = 120
const DAYS_AFTER = 100

export default {
  id: 'year-elsewhere',
  severity: 'warning',
  summary: {
    vi: 'Thời hạn, thời gian của đợt không ghi sang một năm khác năm của kế hoạch.',
    en: "Deadlines and phases do not fall in a year that is not the plan's.",
  },
  why: {
    vi: 'Lập kế hoạch từ bản của năm trước dễ để sót năm cũ trong thời hạn.',
    en: "Last year's year stays behind in deadlines when last year's plan is copied.",
  },
  prose: true,
  refused: [
    {
      yaml: 'year: 2026\ndate: 2026\norigin: { plan: plans/2024/boi-duong.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
      body: '# Mục đích\n\nCác trường gửi danh sách về Phòng Tổ chức trước ngày 15/3/2025.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
    'KẾ HOẠCH\n\nBồi dưỡng viên chức năm 2026\n\nI. NỘI DUNG\n\nCác trường gửi danh sách về Phòng Tổ chức trước ngày 15/3/2025.',
    'KẾ HOẠCH\n\nTuyên truyền an toàn giao thông năm 2026\n\nI. NỘI DUNG\n\nĐợt 1: từ ngày 01/3/2024 đến ngày 31/5/2024, tập trung tại trường học.',
  ],
  accepted: [
    'KẾ HOẠCH\n\nLập quy hoạch khu đô thị\n\nI. NỘI DUNG\n\n1. Chuẩn bị (từ tháng 6/2026 đến tháng 8/2026): trình duyệt nhiệm vụ trong năm 2026.\n\n2. Thẩm định (từ tháng 7/2027 đến tháng 12/2027): theo dự toán năm 2026.\n\nII. THỜI GIAN\n\nKế hoạch này được thực hiện từ tháng 6 năm 2026 đến tháng 12 năm 2027.',
    'KẾ HOẠCH\n\nBồi dưỡng viên chức năm 2026\n\nI. NỘI DUNG\n\nCác trường gửi danh sách trước ngày 20/12/2025, báo cáo kết quả trước ngày 15/01/2027.',
    'KẾ HOẠCH\n\nPhát triển nhà ở xã hội giai đoạn 2026-2030\n\nI. NỘI DUNG\n\nHoàn thành 2.000 căn hộ trước ngày 31/12/2029.',
    'KẾ HOẠCH\n\nRà soát văn bản năm 2026\n\nI. NỘI DUNG\n\nRà soát văn bản ban hành trước ngày 01/7/2024.',
  ],
  check(manuscript, say) {
    const period = periodOf(manuscript)
    if (!period) return
    const issue = issueOf(manuscript)
    const span = `${shortDate(period.start)} - ${shortDate(period.end)}`
    const tell = (at: Parameters<typeof say>[0], text: string): void =>
      say(
        at,
        { vi: `“${text}” nằm ngoài thời gian của kế hoạch (${span}).`, en: `“${text}” lies outside the plan's time (${span}).` },
        { hint: { vi: 'Kiểm tra lại năm.', en: 'Check the year.' } },
      )
    // What was left of the plan it was made from is told by `residue`.
    const old = originYear(manuscript)
    const isLeft = ({ year }: CalendarDate): boolean => year === old
    for (const { date, spot } of deadlinesIn(manuscript)) {
      if (isLeft(date)) continue
      // A deadline shortly before the plan is issued is told by `deadline-before-issue`.
      if (issue && isBefore(date, issue.date) && dayNumber(issue.date) - dayNumber(date) < 400) continue
      const early = dayNumber(period.start) - dayNumber(date)
      if ((early > DAYS_BEFORE && early < 800) || dayNumber(date) - dayNumber(period.end) > DAYS_AFTER)
        tell(spot, spot.unit.text.slice(spot.start, spot.end))
    }
    for (const unit of manuscript.units) {
      const window = windowOf(unit, undefined)
      if (
        !window ||
        isLeft(window.end) ||
        (dayNumber(period.start) - dayNumber(window.end) <= DAYS_BEFORE &&
          dayNumber(window.start) - dayNumber(period.end) <= DAYS_AFTER)
      )
        continue
      tell(window.spot, unit.text.slice(window.spot.start, window.spot.end))
    }
  },
} satisfies Rule
