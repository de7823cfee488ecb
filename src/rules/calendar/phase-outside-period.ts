import { shortDate } from '../../model/date.ts'
import { dayNumber } from '../../reading/dates.ts'
import type { Rule } from '../rule.ts'

const PHASES = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Các đợt thực hiện\n\n::phases\n'

/** A phase of preparation or review may reach a little beyond the period. */
const DAYS_OF_GRACE = 62

export default {
  id: 'phase-outside-period',
  severity: 'warning',
  summary: { vi: 'Các đợt nằm trong thời gian của kế hoạch.', en: 'Phases lie within the time of the plan.' },
  why: {
    vi: 'Đợt nằm ngoài năm của kế hoạch thường là ghi nhầm năm.',
    en: "A phase outside the plan's time is mostly a wrong year.",
  },
  prose: false,
  refused: [
    { yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2025-07-01, end: 2025-09-30 }', body: PHASES },
    {
      yaml: 'period: { start: 2025-10-01, end: 2026-09-30 }\nphases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-12-31 }',
      body: PHASES,
    },
  ],
  accepted: [
    {
      yaml: 'phases:\n  - { id: d1, name: Chuẩn bị, start: 2025-12-15, end: 2025-12-31 }\n  - { id: d2, name: Tổng kết, start: 2026-12-01, end: 2027-01-15 }',
      body: PHASES,
    },
    {
      yaml: 'years: { from: 2026, to: 2030 }\nphases:\n  - { id: d1, name: Giai đoạn 2, start: 2028-01-01, end: 2030-12-31 }',
      body: PHASES,
    },
  ],
  check({ data: plan, places }, say) {
    if (!plan) return
    const { start, end } = plan.period
    const span = `${shortDate(start)} - ${shortDate(end)}`
    plan.phases.forEach((phase, index) => {
      for (const side of ['start', 'end'] as const) {
        const date = phase[side]
        if (date?.day === undefined) continue
        if (dayNumber(start) - dayNumber(date) <= DAYS_OF_GRACE && dayNumber(date) - dayNumber(end) <= DAYS_OF_GRACE) continue
        say(
          places.at(`/phases/${index}/${side}`),
          {
            vi: `“${phase.name}” có ngày ${shortDate(date)} nằm ngoài thời gian của kế hoạch (${span}).`,
            en: `“${phase.name}” has a day, ${shortDate(date)}, outside the plan's time (${span}).`,
          },
          {
            hint: {
              vi: 'Kiểm tra lại năm, hoặc khai báo period của kế hoạch.',
              en: 'Check the year, or give the plan a period.',
            },
          },
        )
      }
    })
  },
} satisfies Rule
