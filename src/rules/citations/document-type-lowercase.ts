import { latin, wordsPattern } from '../../model/latin.ts'
import { GENERAL_PLURALS } from '../../language/data/small-words.ts'
import { citationsIn, isTyped, shortForm, typeOf } from '../../reading/citing.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** Several documents of one type, or a type in general. */
const PLURAL = latin(`(?<!\\p{L})(?:${wordsPattern(GENERAL_PLURALS)}|\\d+)\\s+$`, 'iu')

export default {
  id: 'document-type-lowercase',
  severity: 'warning',
  summary: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ cái đầu.',
    en: 'The type of a particular document begins with a capital.',
  },
  why: {
    vi: 'Viện dẫn một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại: Quyết định số …, Kế hoạch số ….',
    en: 'Where one document is cited, the first letter of its type is a capital.',
  },
  clause: 'PL2 V.6',
  prose: true,
  safe: true,
  refused: [
    'Giao dự toán theo quyết định số 2210/QĐ-UBND ngày 15/12/2025 của Ủy ban nhân dân tỉnh về dự toán năm 2026.',
    'Đơn vị báo cáo theo công văn số 318/SXD-QLN ngày 02/3/2026 của Sở Xây dựng về nhà ở xã hội.',
  ],
  accepted: [
    'Thực hiện Mệnh lệnh số 05/ML-BCH ngày 08/01/2026 của Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh về công tác quân sự.',
    'Căn cứ văn bản số 3115/BTTTT-CVT ngày 02/8/2023 của Bộ Thông tin và Truyền thông về việc xây dựng kế hoạch.',
    'Giao dự toán theo Quyết định số 2210/QĐ-UBND ngày 15/12/2025 của Ủy ban nhân dân tỉnh về dự toán năm 2026.',
    'Ban hành các quyết định số 12/QĐ-UBND, số 13/QĐ-UBND; xây dựng kế hoạch năm 2026; thực hiện nghị quyết của Đảng.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { unit, start, type, link, symbol } = citation
      if (
        type === '' ||
        !latin(/số/iu).test(link) ||
        !latin(/^\p{Ll}/u).test(type) ||
        !isTyped(citation) ||
        isQuoted(unit, start) ||
        // `văn bản` is no type of its own.
        type === 'văn bản'
      )
        continue
      if (PLURAL.test(unit.text.slice(Math.max(0, start - 12), start))) continue
      const right = type[0]!.toUpperCase() + type.slice(1)
      const spot = typeOf(citation)
      say(
        spot,
        {
          vi: `“${type} số ${symbol}” là một văn bản cụ thể, chữ đầu phải viết hoa.`,
          en: `“${type} số ${symbol}” is a particular document and begins with a capital.`,
        },
        { hint: { vi: `Ghi “${shortForm(citation)}”.`, en: `Write “${shortForm(citation)}”.` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
