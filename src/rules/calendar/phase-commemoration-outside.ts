import { shortDate, type CalendarDate } from '../../model/date.ts'
import { liesOutside, type Window } from '../../reading/anniversaries.ts'
import { dayOf } from '../../reading/dates.ts'
import type { Commemoration, Phase } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

const PHASES = 'Sở Tư pháp phát động thi đua.\n\n# Các đợt thi đua\n\n::phases\n'

export default {
  id: 'phase-commemoration-outside',
  severity: 'warning',
  summary: {
    vi: 'Ngày kỷ niệm khai báo trong một đợt phải nằm trong thời gian của đợt đó.',
    en: 'A commemoration given for a phase falls within the time of that phase.',
  },
  why: {
    vi: 'Ngày kỷ niệm thuộc đợt sau mà ghi ở đợt trước thì tập thể, cá nhân không biết lập thành tích và bình xét ở đợt nào.',
    en: 'A day that belongs to another phase leaves units unsure in which phase its results are counted.',
  },
  prose: false,
  refused: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30, commemorations: [thuong-binh-liet-si] }\n  - { id: d2, name: Đợt 2, start: 2026-07-01, end: 2026-12-31 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d2, name: Đợt 2, start: 2026-07-01, end: 2026-12-31, commemorations: [{ name: Ngày hội việc làm, on: 2026-03-05 }] }',
      body: PHASES,
    },
  ],
  accepted: [
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30, commemorations: [thanh-lap-dang, quoc-te-lao-dong] }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2026-09-05, end: 2026-11-15, commemorations: [nha-giao-viet-nam] }\n  - { id: d2, name: Đợt 2, start: 2026-11-16, end: 2026-12-31 }',
      body: PHASES,
    },
    {
      yaml: 'phases:\n  - { id: d1, name: Đợt 1, start: 2025-10-01, end: 2026-03-31, commemorations: [thanh-lap-quan-doi-nhan-dan, thanh-lap-dang] }',
      body: PHASES,
    },
  ],
  check({ data: plan, places }, say) {
    if (!plan) return
    const windows = plan.phases.map(windowFor)
    plan.phases.forEach((phase, index) => {
      const window = windows[index]
      if (!window) return
      const others = windows.filter((other): other is Window => other !== undefined && other !== window)
      phase.commemorations.forEach((it, position) => {
        const days = daysOf(it, window)
        if (days.length === 0 || !days.every((day) => liesOutside(day, window, others))) return
        const pointer = `/phases/${index}/commemorations/${position}`
        const span = `${shortDate(window.start)} - ${shortDate(window.end)}`
        const day = days[0]!
        const home = plan.phases.find(
          (_, other) => windows[other] && windows[other] !== window && days.some((it) => !liesOutside(it, windows[other]!, [])),
        )
        say(
          places.at(pointer),
          {
            vi: `${it.name} (${shortDate({ ...day, year: day.year })}) nằm ngoài thời gian của ${phase.name} (${span}).`,
            en: `${it.name} (${shortDate(day)}) lies outside ${phase.name} (${span}).`,
          },
          {
            hint: home
              ? { vi: `Chuyển sang ${home.name}.`, en: `Move it to ${home.name}.` }
              : {
                  vi: 'Chuyển sang đợt khác, hoặc sửa thời gian của đợt.',
                  en: 'Move it to another phase, or change the time of this one.',
                },
            related: [
              { at: places.at(`/phases/${index}/end`), message: { vi: 'Thời gian của đợt.', en: 'The time of the phase.' } },
            ],
          },
        )
      })
    })
  },
} satisfies Rule

const windowFor = ({ start, end }: Phase): Window | undefined =>
  start?.day !== undefined && end?.day !== undefined ? { start, end } : undefined

/** The days on which a commemoration can fall: in each year that the phase touches. */
function daysOf({ origin, on }: Commemoration, { start, end }: Window): CalendarDate[] {
  if (on?.day !== undefined) return [on]
  if (on || origin?.day === undefined) return []
  const years = [...new Set([start.year, end.year])]
  return years.flatMap((year) => dayOf(year, origin.month!, origin.day!) ?? [])
}
