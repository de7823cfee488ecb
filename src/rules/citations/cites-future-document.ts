import { compareDates, longDate } from '../../model/date.ts'
import { latest } from '../../reading/dates.ts'
import { isTyped, partsOf, shortForm, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'cites-future-document',
  severity: 'error',
  summary: { vi: 'Kế hoạch không viện dẫn văn bản ban hành sau mình.', en: 'A plan cites no document later than itself.' },
  why: {
    vi: 'Văn bản chưa có khi kế hoạch được ký thì không thể làm căn cứ; ngày của kế hoạch hoặc ngày của văn bản được viện dẫn ghi nhầm.',
    en: 'What did not exist when the plan was signed cannot be its ground; one of the two dates is wrong.',
  },
  prose: true,
  refused: [
    {
      yaml: 'date: 2026-03-10\nbases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-03-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
    },
    'Lào Cai, ngày 12 tháng 5 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nCăn cứ Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục.\n',
  ],
  accepted: [
    {
      yaml: 'date: 2026-03\nbases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-03-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
    },
    'Lào Cai, ngày 22 tháng 8 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nCăn cứ Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục.\n',
    'Thực hiện Quyết định số 15/QĐ-UBND ngày 26/3/2031 của Ủy ban nhân dân tỉnh về giao chỉ tiêu.',
  ],
  check({ parts, citations }, say) {
    const { date: issued, at } = parts.date ?? {}
    if (!issued) return
    const limit = latest(issued)
    for (const citation of citations) {
      const { year } = partsOf(citation)
      const date = citation.date ?? (year === undefined ? undefined : { year })
      if (!date || compareDates(date, limit) <= 0 || !isTyped(citation)) continue
      say(
        wholeOf(citation),
        {
          vi: `${shortForm(citation)} ban hành ${longDate(date)}, sau thời gian ban hành kế hoạch (${longDate(issued)}).`,
          en: `${shortForm(citation)} is dated ${longDate(date)}, later than the plan (${longDate(issued)}).`,
        },
        {
          hint: {
            vi: 'Kiểm tra ngày của văn bản được viện dẫn và ngày ban hành kế hoạch.',
            en: 'Check the date of the cited document and of the plan.',
          },
          related: [{ at, message: { vi: 'Thời gian ban hành kế hoạch.', en: 'The plan’s own date.' } }],
        },
      )
    }
  },
} satisfies Rule
