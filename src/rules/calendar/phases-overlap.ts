import { compareDates, shortDate } from '../../model/date.ts'
import type { Rule } from '../rule.ts'

const PHASES = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Các đợt thực hiện\n\n::phases\n'

export default {
  id: 'phases-overlap',
  severity: 'warning',
  summary: { vi: 'Hai đợt liền nhau không chồng lên nhau về thời gian.', en: 'Phases that follow each other do not overlap.' },
  why: {
    vi: 'Ngày thuộc cả hai đợt thì không rõ kết quả tính cho đợt nào.',
    en: 'On a day that belongs to two phases it is open in which of them results count.',
  },
  prose: false,
  refused: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30 }\n  - { id: d2, name: Đợt 2, start: 2026-06-30, end: 2026-12-31 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Giai đoạn 1, start: 2026-02-01, end: 2026-08-15 }\n  - { id: d2, name: Giai đoạn 2, start: 2026-08-01, end: 2026-11-30 }',
      body: PHASES,
    },
  ],
  accepted: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30 }\n  - { id: d2, name: Đợt 2, start: 2026-07-01, end: 2026-12-31 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Thi đua thường xuyên, start: 2026-01-01, end: 2026-12-31 }\n  - { id: d2, name: Đợt cao điểm, start: 2026-05-01, end: 2026-08-31 }',
      body: PHASES,
    },
  ],
  check({ data: plan, places }, say) {
    plan?.phases.forEach((phase, index) => {
      const before = plan.phases[index - 1]
      if (!before?.start || !before.end || !phase.start || !phase.end) return
      if (compareDates(phase.start, before.start) < 0 || compareDates(phase.start, before.end) > 0) return
      // A phase inside another, or a short one that ends with it, runs beside it on purpose.
      if (compareDates(phase.end, before.end) <= 0) return
      say(
        places.at(`/phases/${index}/start`),
        {
          vi: `“${phase.name}” bắt đầu ngày ${shortDate(phase.start)}, khi “${before.name}” chưa kết thúc (${shortDate(before.end)}).`,
          en: `“${phase.name}” begins on ${shortDate(phase.start)}, while “${before.name}” goes on until ${shortDate(before.end)}.`,
        },
        {
          hint: {
            vi: 'Để đợt sau bắt đầu từ ngày kế tiếp ngày kết thúc của đợt trước.',
            en: 'Let the phase begin on the day after the one before ends.',
          },
          related: [
            {
              at: places.at(`/phases/${index - 1}/end`),
              message: { vi: 'Ngày kết thúc của đợt trước.', en: 'The end of the phase before.' },
            },
          ],
        },
      )
    })
  },
} satisfies Rule
