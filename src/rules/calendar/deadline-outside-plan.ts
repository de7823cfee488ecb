import { shortDate } from '../../model/date.ts'
import { dayNumber, latest } from '../../reading/dates.ts'
import type { Rule } from '../rule.ts'

const BODY = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n'

export default {
  id: 'deadline-outside-plan',
  severity: 'warning',
  summary: {
    vi: 'Thời hạn của chỉ tiêu nằm trong thời gian của kế hoạch.',
    en: "The deadline of a target lies within the plan's time.",
  },
  why: {
    vi: 'Chỉ tiêu của năm kế hoạch mà thời hạn ở năm khác thì không đánh giá được khi tổng kết.',
    en: 'A target with a deadline in another year cannot be judged when the year is reviewed.',
  },
  prose: false,
  refused: [
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%", deadline: 2027-06-30 }',
      body: BODY,
    },
    {
      yaml: 'period: { start: 2025-10-01, end: 2026-09-30 }\ntargets:\n  - { id: t1, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%", deadline: 2026-12-31 }',
      body: BODY,
    },
  ],
  accepted: [
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%", deadline: 2026-12-31 }',
      body: BODY,
    },
    {
      yaml: 'years: { from: 2026, to: 2030 }\ntargets:\n  - { id: t1, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%", deadline: 2028 }',
      body: BODY,
    },
  ],
  check({ data: plan, places }, say) {
    if (!plan) return
    const { start, end } = plan.period
    plan.targets.forEach(({ name, deadline }, index) => {
      if (!deadline) return
      if (dayNumber(latest(deadline)) >= dayNumber(start) && dayNumber(deadline) <= dayNumber(end)) return
      say(
        places.at(`/targets/${index}/deadline`),
        {
          vi: `Thời hạn ${shortDate(deadline)} của chỉ tiêu “${name}” nằm ngoài thời gian của kế hoạch (${shortDate(start)} - ${shortDate(end)}).`,
          en: `The deadline ${shortDate(deadline)} of “${name}” lies outside the plan's time (${shortDate(start)} - ${shortDate(end)}).`,
        },
        {
          hint: { vi: 'Kiểm tra lại năm, hoặc khai báo period của kế hoạch.', en: 'Check the year, or give the plan a period.' },
        },
      )
    })
  },
} satisfies Rule
