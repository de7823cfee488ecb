import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'label-mismatch',
  severity: 'warning',
  summary: { vi: 'Số thứ tự gõ sẵn phải đúng thứ tự.', en: 'A label typed by hand is the one that is due.' },
  why: {
    vi: 'Chương trình tự đánh số; số gõ sẵn lệch với số in ra thì chỗ dẫn chiếu trong văn bản sẽ trỏ sai.',
    en: 'The program numbers by itself; where a typed label differs from the printed one, references in the text point elsewhere.',
  },
  clause: 'PL1 II.6.đ',
  refused: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n# I. Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n# III. Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n# I. Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n# II. Tổ chức thực hiện\n\n::assignments',
    },
  ],
} satisfies ProblemKind
