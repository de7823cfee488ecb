import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'issue-date-blank',
  severity: 'info',
  summary: {
    vi: 'Ngày ban hành chưa ghi thì chừa khoảng trống rõ để văn thư điền.',
    en: 'A day of issue that is still open leaves a visible gap for the clerk.',
  },
  why: {
    vi: '“ngày tháng 02” không chừa khoảng trống thì dễ phát hành mà quên điền ngày.',
    en: 'Without a gap the missing day is overlooked and the document goes out without it.',
  },
  clause: 'PL1 II.4.b',
  prose: true,
  refused: ['Số: 12/KH-SYT\n\nĐồng Nai, ngày tháng 4 năm 2026\n\nKẾ HOẠCH', 'Cà Mau, ngày tháng năm 2026\n\nKẾ HOẠCH'],
  accepted: [
    'Đồng Nai, ngày      tháng 4 năm 2026\n\nKẾ HOẠCH',
    'Cà Mau, ngày … tháng … năm 2026\n\nKẾ HOẠCH',
    'Cà Mau, ngày 09 tháng 4 năm 2026\n\nKẾ HOẠCH',
  ],
  check({ units }, say) {
    for (const unit of units) {
      if (unit.role !== 'date-line' && unit.role !== 'symbol') continue
      const found = latin(/,\s*(?<blank>ngày\s{1,2}tháng\s+(?:\d{1,2}\s+)?năm)/iu).exec(unit.text)
      if (!found) continue
      const start = found.index + found[0].indexOf(found.groups!.blank!)
      say(
        { unit, start, end: found.index + found[0].length },
        {
          vi: 'Ngày ban hành còn bỏ trống mà không chừa khoảng để điền.',
          en: 'The day of issue is missing and no gap is left for it.',
        },
        {
          hint: {
            vi: 'Ghi ngày ban hành, hoặc chừa khoảng: “ngày      tháng … năm …”.',
            en: 'Write the day, or leave a gap: “ngày      tháng … năm …”.',
          },
        },
      )
    }
  },
} satisfies Rule
