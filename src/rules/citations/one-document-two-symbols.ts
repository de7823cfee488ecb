import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, isTyped, keyOf, partsOf, shortForm, symbolOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

const bodyOf = (citation: Citation): string => partsOf(citation).bodies.join('-').toUpperCase()

/** One is the other with letters left out or put in, or the other way round: `BCS`, `BCSĐ`, `BCSĐB`. */
const alike = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 3

export default {
  id: 'one-document-two-symbols',
  severity: 'warning',
  summary: { vi: 'Một văn bản chỉ ghi một ký hiệu.', en: 'One document has one symbol.' },
  why: {
    vi: 'Cùng loại, cùng số, cùng ngày mà ký hiệu viết hai cách thì có một chỗ sai.',
    en: 'With type, number and date the same but the symbol written in two ways, one of them is wrong.',
  },
  clause: 'PL1 II.3; PL1 II.6.b',
  prose: true,
  refused: [
    'Chương trình số 14-CTr/ĐU ngày 02/9/2025 của Đảng ủy xã về kinh tế tập thể.\n\nTheo Chương trình số 14/CTr-ĐU ngày 02/9/2025 của Đảng ủy xã, các thôn lập tổ hợp tác.',
    'Kế hoạch số 66/KH-SGD ngày 03/02/2026 của Sở về kiểm tra nội bộ.\n\nBáo cáo kết quả theo Kế hoạch số 66/KH-SGDĐT ngày 03/02/2026 của Sở.',
  ],
  accepted: [
    'Quyết định số 12/QĐ-UBND ngày 05/01/2026 và Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã về phân công trực.',
    'Quyết định số 15/QĐ-STP ngày 06/02/2026 của Sở Tư pháp và Quyết định số 15/QĐ-SNV ngày 06/02/2026 của Sở Nội vụ về thi đua.',
  ],
  check(manuscript, say) {
    const seen = new Map<string, Citation>()
    for (const citation of citationsIn(manuscript)) {
      const { date } = citation
      if (!date) continue
      const { number, letters } = partsOf(citation)
      const key = `${number} ${letters.toUpperCase()} ${date.year}-${date.month}-${date.day}`
      const before = seen.get(key)
      if (!before) seen.set(key, citation)
      // Letters in another case are told by a rule of their own.
      else if (keyOf(before) !== keyOf(citation) && alike(bodyOf(before), bodyOf(citation)) && isTyped(citation)) {
        say(
          symbolOf(citation),
          {
            vi: `Văn bản này ở đây ghi “${citation.symbol}”, ở trên ghi “${before.symbol}”.`,
            en: `The document is “${citation.symbol}” here and “${before.symbol}” above.`,
          },
          {
            hint: {
              vi: `Đối chiếu văn bản gốc; nếu là một thì ghi “${shortForm(before)}”.`,
              en: `Compare the document itself; if they are one, write “${shortForm(before)}”.`,
            },
            related: [
              { at: symbolOf(before), message: { vi: `Ở đây ghi “${before.symbol}”.`, en: `Here it is “${before.symbol}”.` } },
            ],
          },
        )
      }
    }
  },
} satisfies Rule
