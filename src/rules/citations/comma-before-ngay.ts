import { citationsIn, isTyped } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'comma-before-ngay',
  severity: 'info',
  summary: {
    vi: 'Giữa ký hiệu và ngày của văn bản nhà nước được viện dẫn không có dấu phẩy.',
    en: 'No comma stands between the symbol and the date of a cited State document.',
  },
  why: {
    vi: 'Dấu phẩy trước “ngày” là cách viện dẫn văn bản của Đảng; Nghị định 30/2020/NĐ-CP viết liền.',
    en: 'The comma before “ngày” is the Party’s way of citing; the decree itself writes none.',
  },
  prose: true,
  safe: true,
  refused: [
    'Theo Quyết định số 1215/QĐ-UBND, ngày 18/5/2026 của Ủy ban nhân dân tỉnh về giao dự toán.',
    'Thực hiện Thông tư số 09/2025/TT-BYT, ngày 13/6/2025 của Bộ trưởng Bộ Y tế quy định chi tiết.',
  ],
  accepted: [
    'Theo Quyết định số 1215/QĐ-UBND ngày 18/5/2026 của Ủy ban nhân dân tỉnh về giao dự toán.',
    'Thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { unit, symbol, symbolEnd, end, kind } = citation
      const comma = /^(\s*,\s+)ngày/u.exec(unit.text.slice(symbolEnd, end))
      if (!comma || kind === 'party' || !isTyped(citation)) continue
      say(
        { unit, start: citation.symbolStart, end: symbolEnd + comma[0].length },
        { vi: `Sau “${symbol}” có dấu phẩy thừa trước “ngày”.`, en: `A comma too many stands between “${symbol}” and “ngày”.` },
        {
          hint: { vi: `Ghi “${symbol} ngày …”.`, en: `Write “${symbol} ngày …”.` },
          fix: { unit, start: symbolEnd, end: symbolEnd + comma[1]!.length, text: ' ' },
        },
      )
    }
  },
} satisfies Rule
