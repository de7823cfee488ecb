import type { Citation } from '../../manuscript/citation.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import { citationsIn, isLaw, isTyped, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import { sameDay } from '../../reading/same-document.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'later-citation-in-title',
  // The title may really read so in the cited document.
  severity: 'info',
  summary: {
    vi: 'Trong một đoạn, văn bản vừa viện dẫn đầy đủ không lặp lại đầy đủ trong trích yếu của văn bản khác.',
    en: 'Inside one paragraph a document just cited in full is not repeated in full in the subject of another.',
  },
  why: {
    vi: 'Câu dài và khó theo dõi; trích yếu có thể rút gọn thành “… thực hiện Chỉ thị số …”.',
    en: 'The sentence grows long; the subject can be shortened to “… thực hiện Chỉ thị số …”.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế và Nghị quyết số 153/NQ-CP ngày 31/5/2025 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị.',
    'Chỉ thị số 20-CT/TW ngày 18/01/2018 của Ban Bí thư về tổ chức hội; Kế hoạch số 7/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về triển khai Chỉ thị số 20-CT/TW ngày 18/01/2018 của Ban Bí thư.',
  ],
  accepted: [
    'Thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế và Nghị quyết số 153/NQ-CP ngày 31/5/2025 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 59-NQ/TW.',
    'Kế hoạch số 7/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về triển khai Chỉ thị số 20-CT/TW ngày 18/01/2018 của Ban Bí thư.',
  ],
  check(manuscript, say) {
    const full = new Map<string, Citation>()
    let unit: Unit | undefined
    for (const citation of citationsIn(manuscript)) {
      if (unit !== citation.unit) full.clear()
      unit = citation.unit
      if (citation.dateText === undefined || isLaw(citation)) continue
      if (!citation.nested) {
        if (!full.has(keyOf(citation))) full.set(keyOf(citation), citation)
        continue
      }
      const before = full.get(keyOf(citation))
      if (!before || !sameDay(before, citation) || !isTyped(citation)) continue
      const short = shortForm(citation)
      say(
        wholeOf(citation),
        {
          vi: `“${short}” đã viện dẫn đầy đủ ngay trong đoạn này.`,
          en: `“${short}” has been cited in full in this very paragraph.`,
        },
        {
          hint: {
            vi: `Nếu trích yếu của văn bản gốc cho phép, chỉ ghi “${short}”.`,
            en: `If the document’s own subject allows, write only “${short}”.`,
          },
          related: [{ at: wholeOf(before), message: { vi: 'Lần đầu viện dẫn.', en: 'The first citation.' } }],
        },
      )
    }
  },
} satisfies Rule
