import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import { differentIssuers, sameDay } from '../../reading/same-document.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'same-document-two-issuers',
  severity: 'warning',
  summary: { vi: 'Một văn bản chỉ ghi một cơ quan ban hành.', en: 'One document has one issuer.' },
  why: {
    vi: 'Cùng ký hiệu, cùng ngày mà ghi hai cơ quan ban hành thì có một chỗ sai.',
    en: 'With one symbol and one date but two issuers, one of the places is wrong.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Quán triệt Quy định số 144-QĐ/TW ngày 09/5/2024 của Ban Bí thư về chuẩn mực đạo đức.\n\nHọc tập Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức.',
    'Theo Kế hoạch số 20/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính; báo cáo theo Kế hoạch số 20/KH-UBND ngày 12/02/2026 của Hội đồng nhân dân tỉnh về cải cách hành chính.',
  ],
  accepted: [
    'Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức.\n\nQuy định số 144-QĐ/TW của Bộ Chính trị khóa XIII được quán triệt.',
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập Bác.\n\nChỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về giảm nghèo.',
    'Quyết định số 8/QĐ-BTP ngày 04/01/2026 của Bộ trưởng Bộ Tư pháp về thi đua.\n\nQuyết định số 8/QĐ-BTP ngày 04/01/2026 của Bộ Tư pháp về thi đua.',
  ],
  check(manuscript, say) {
    const first = new Map<string, Citation>()
    for (const citation of citationsIn(manuscript)) {
      if (citation.issuer === undefined) continue
      const key = keyOf(citation)
      const before = first.get(key)
      if (!before) first.set(key, citation)
      else if (sameDay(before, citation) && differentIssuers(before.issuer!, citation.issuer)) {
        say(
          wholeOf(citation),
          {
            vi: `${shortForm(citation)} ở đây ghi “của ${citation.issuer}”, ở trên ghi “của ${before.issuer}”.`,
            en: `${shortForm(citation)} is “của ${citation.issuer}” here and “của ${before.issuer}” above.`,
          },
          {
            hint: {
              vi: 'Đối chiếu văn bản gốc và ghi một cơ quan ban hành.',
              en: 'Compare the document itself and name one issuer.',
            },
            related: [
              {
                at: wholeOf(before),
                message: { vi: `Ở đây ghi “của ${before.issuer}”.`, en: `Here it is “của ${before.issuer}”.` },
              },
            ],
          },
        )
      }
    }
  },
} satisfies Rule
