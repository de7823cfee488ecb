import { shortForm, wholeOf } from '../../reading/citing.ts'
import { firstCitations } from '../../reading/first-citations.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'citation-without-title',
  // Where the sentence itself says what the document is about, a reader misses nothing.
  severity: 'info',
  summary: {
    vi: 'Lần đầu viện dẫn một văn bản thì ghi cả trích yếu.',
    en: 'Where a document is cited for the first time, its subject is given.',
  },
  why: {
    vi: 'Trích yếu cho biết văn bản nói về việc gì; chỉ có số và ngày thì người đọc phải đi tra.',
    en: 'The subject tells what the document is about; number and date alone must be looked up.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Quán triệt Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương và các văn bản hướng dẫn.',
    'Cùng với Quyết định số 1092/QĐ-TTg ngày 02/9/2018 của Thủ tướng Chính phủ, trạm y tế xã lập kế hoạch riêng.',
  ],
  accepted: [
    'Quán triệt Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về tăng cường công tác bảo vệ, chăm sóc sức khỏe nhân dân.',
    'Chương trình Sức khỏe Việt Nam ban hành kèm theo Quyết định số 1092/QĐ-TTg ngày 02/9/2018 của Thủ tướng Chính phủ.',
  ],
  check(manuscript, say) {
    for (const { citation, date, issuer, subject } of firstCitations(manuscript)) {
      if (!subject || date || issuer) continue
      const short = shortForm(citation)
      say(
        wholeOf(citation),
        {
          vi: `Lần đầu viện dẫn “${short}” chưa ghi trích yếu.`,
          en: `The first citation of “${short}” does not say what it is about.`,
        },
        {
          hint: {
            vi: 'Thêm trích yếu: “… về …”, “… ban hành …”, “… phê duyệt …”.',
            en: 'Add the subject: “… về …”, “… ban hành …”, “… phê duyệt …”.',
          },
        },
      )
    }
  },
} satisfies Rule
