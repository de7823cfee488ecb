import { compareDates, shortDate } from '../../model/date.ts'
import type { Rule } from '../rule.ts'

const PHASES = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Các đợt thực hiện\n\n::phases\n'

export default {
  id: 'phases-out-of-order',
  severity: 'warning',
  summary: { vi: 'Các đợt, giai đoạn ghi theo thứ tự thời gian.', en: 'Phases stand in the order of time.' },
  why: {
    vi: 'Đợt sau bắt đầu trước đợt trước thường là ghi nhầm năm hoặc nhầm tháng.',
    en: 'A later phase that begins earlier is mostly a wrong year or month.',
  },
  prose: false,
  refused: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-07-01, end: 2026-09-30 }\n  - { id: d2, name: Đợt 2, start: 2026-01-01, end: 2026-06-30 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Chuẩn bị, start: 2026-03-01 }\n  - { id: d2, name: Triển khai, start: 2025-04-01 }',
      body: PHASES,
    },
  ],
  accepted: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30 }\n  - { id: d2, name: Đợt 2, start: 2026-07-01, end: 2026-09-30 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Tuyên truyền, start: 2026-01-01 }\n  - { id: d2, name: Kiểm tra, start: 2026-01-01 }\n  - { id: d3, name: Tổng kết, end: 2026-12-15 }',
      body: PHASES,
    },
  ],
  check({ data: plan, places }, say) {
    plan?.phases.forEach((phase, index) => {
      const before = plan.phases.slice(0, index).findLast(({ start }) => start)
      if (!before || !phase.start || compareDates(phase.start, before.start!) >= 0) return
      say(
        places.at(`/phases/${index}/start`),
        {
          vi: `“${phase.name}” bắt đầu ngày ${shortDate(phase.start)}, trước “${before.name}” (${shortDate(before.start!)}) ghi ở trên.`,
          en: `“${phase.name}” begins on ${shortDate(phase.start)}, before “${before.name}” (${shortDate(before.start!)}) above it.`,
        },
        {
          hint: {
            vi: 'Sửa ngày bắt đầu, hoặc xếp lại theo thứ tự thời gian.',
            en: 'Mend the date, or put the phases in the order of time.',
          },
          related: [
            {
              at: places.at(`/phases/${plan.phases.indexOf(before)}/start`),
              message: { vi: 'Đợt ghi trước.', en: 'The phase before.' },
            },
          ],
        },
      )
    })
  },
} satisfies Rule
