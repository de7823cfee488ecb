import { latin } from '../../model/latin.ts'
import { EVENTS } from '../../bodies/events.ts'
import { longDate, shortDate } from '../../model/date.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { isInCapitals, matches } from '../../reading/scan.ts'
import { issueOf, isBefore } from '../../reading/period.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'stale-event',
  severity: 'warning',
  summary: {
    vi: 'Không phát động lập thành tích chào mừng một sự kiện đã diễn ra trước khi ban hành kế hoạch.',
    en: 'A plan does not look forward to an event that was over before the plan was issued.',
  },
  why: {
    vi: 'Sự kiện đã qua thường là phần còn lại của kế hoạch năm trước hoặc của bản dự thảo chậm ban hành.',
    en: "An event of the past is what stayed from last year's plan, or from a draft that was issued late.",
  },
  prose: true,
  refused: [
    'Thực hiện Kế hoạch số 215/KH-UBND ngày 20/4/2026 của Ủy ban nhân dân tỉnh về phát động thi đua;\n\nThi đua lập thành tích chào mừng cuộc bầu cử đại biểu Quốc hội khóa XVI.',
    'Đà Nẵng, ngày 09 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhát động thi đua năm 2026\n\nI. NỘI DUNG\n\nCác đơn vị lập thành tích xuất sắc chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
    {
      yaml: 'date: 2026-04-10\nphases:\n  - { id: d1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30, commemorations: [{ name: Ngày hội chuyển đổi số của tỉnh, on: 2026-03-20 }] }',
      body: 'Sở Tư pháp phát động thi đua.\n\n# Các đợt thi đua\n\n::phases\n',
    },
  ],
  accepted: [
    'Đà Nẵng, ngày 09 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhát động thi đua năm 2026\n\nI. NỘI DUNG\n\nCác đơn vị lập thành tích chào mừng thành công Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
    'Đà Nẵng, ngày 09 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhát động thi đua năm 2026\n\nI. NỘI DUNG\n\nQuán triệt Nghị quyết Đại hội lần thứ XIV của Đảng; chào mừng cuộc bầu cử đại biểu Quốc hội khóa XVI.',
    'Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;\n\nThi đua chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
  ],
  check(manuscript, say) {
    const issue = issueOf(manuscript)
    if (!issue) return
    const when = issue.date.day === undefined ? longDate(issue.date) : shortDate(issue.date)
    const since =
      issue.by === 'issue'
        ? { vi: `trước thời gian ban hành kế hoạch (${when})`, en: `before the plan was issued (${when})` }
        : { vi: `trước ngày của văn bản mới nhất được viện dẫn (${when})`, en: `before the newest document cited (${when})` }
    const related = [{ at: issue.at, message: { vi: 'Thời điểm để so sánh.', en: 'The date it is compared with.' } }]
    const hint = {
      vi: 'Bỏ sự kiện này, hoặc ghi “chào mừng thành công …”.',
      en: 'Leave the event out, or write “chào mừng thành công …”.',
    }
    for (const event of EVENTS) {
      if (!isBefore(event.end, issue.date)) continue
      for (const { unit, start, end } of matches(manuscript, event.pattern, RUNNING)) {
        if (isInCapitals(unit)) continue
        if (!isAhead(unit.text.slice(Math.max(0, start - 220), start), unit.text.slice(end, end + 30))) continue
        say(
          { unit, start, end },
          {
            vi: `${capital(event.name)} diễn ra ${since.vi}, không còn là sự kiện để hướng tới.`,
            en: `${event.name} took place ${since.en}.`,
          },
          { hint, related },
        )
      }
    }
    manuscript.data?.phases.forEach(({ commemorations }, phase) =>
      commemorations.forEach(({ id, name, origin, on }, index) => {
        if (id !== undefined || origin || on?.day === undefined || !isBefore(on, issue.date) || latin(/thành công/iu).test(name))
          return
        say(
          manuscript.places.at(`/phases/${phase}/commemorations/${index}`),
          { vi: `${name} (${shortDate(on)}) diễn ra ${since.vi}.`, en: `${name} (${shortDate(on)}) took place ${since.en}.` },
          { hint, related },
        )
      }),
    )
  },
} satisfies Rule

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** True where the words before, in the same sentence, look forward to the event, and none says that it is over. */
function isAhead(before: string, after: string): boolean {
  const clause = /[^.;:()]*$/u.exec(before)![0]
  const greeting = latin(/.*(?:chào mừng|trào mừng|hướng tới|tiến tới)(?<between>.*)$/isu).exec(clause)
  if (!greeting) return false
  // `chào mừng … thực hiện Nghị quyết Đại hội …`: what is meant is the resolution, not the event.
  return (
    !latin(/thành công|nghị quyết|kết quả|thắng lợi/iu).test(greeting.groups!.between!) &&
    !latin(/^\s*(?:đã )?thành công/iu).test(after)
  )
}
