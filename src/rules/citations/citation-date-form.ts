import { shortDate } from '../../model/date.ts'
import { isTyped } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'citation-date-form',
  severity: 'info',
  summary: {
    vi: 'Ngày của văn bản được viện dẫn ghi dạng ngày/tháng/năm, đủ bốn chữ số của năm.',
    en: 'Dates of cited documents are day/month/year, the year in four digits.',
  },
  why: {
    vi: 'Một cách ghi ngày trong cả văn bản giúp đọc và tra cứu nhanh; năm hai chữ số hoặc dấu chấm, gạch nối dễ đọc nhầm.',
    en: 'One form for all dates is read and searched fast; two-digit years, dots or hyphens are misread.',
  },
  prose: true,
  safe: true,
  refused: [
    'Theo Công văn số 655/SYT-NVY ngày 14-02-2026 của Sở Y tế về phòng, chống sởi.',
    'Căn cứ Quyết định số 48/QĐ-UBND ngày 22/01/26 của Ủy ban nhân dân phường về phân công nhiệm vụ.',
  ],
  accepted: [
    'Theo Công văn số 655/SYT-NVY ngày 14/02/2026 của Sở Y tế về phòng, chống sởi.',
    'Căn cứ Quyết định số 48/QĐ-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân phường về phân công nhiệm vụ.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { unit, date, dateText } = citation
      if (!date || dateText === undefined || !/[.-]|\/\d{2}$/u.test(dateText) || !isTyped(citation)) continue
      const digits = dateText.replace(/^ngày\s+/u, '')
      const start = unit.text.indexOf(digits, citation.symbolEnd)
      if (start < 0) continue
      const spot = { unit, start, end: start + digits.length }
      const right = shortDate(date)
      say(
        spot,
        {
          vi: `Ngày “${digits}” ghi theo dạng thông dụng là “${right}”.`,
          en: `The date “${digits}” is commonly written “${right}”.`,
        },
        { hint: { vi: `Ghi “ngày ${right}”.`, en: `Write “ngày ${right}”.` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
