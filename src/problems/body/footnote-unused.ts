import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'footnote-unused',
  severity: 'error',
  summary: { vi: 'Nội dung chú thích phải được nhắc đến trong bài.', en: 'A footnote’s text is mentioned somewhere.' },
  why: {
    vi: 'Chú thích không có dấu trong bài thì không có chỗ để in và sẽ mất.',
    en: 'A note without a mark has no place to be printed and would be lost.',
  },
  refused: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n# Tổ chức thực hiện\n\n::assignments\n\n[^1]: Gồm thủ tục của sở và của cấp xã.',
    },
  ],
  accepted: [
    {
      section: '# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định.\n\n[^1]: Gồm thủ tục của sở và của cấp xã.',
    },
  ],
} satisfies ProblemKind
