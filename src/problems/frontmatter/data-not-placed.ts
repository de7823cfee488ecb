import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'data-not-placed',
  severity: 'warning',
  summary: { vi: 'Dữ liệu đã khai báo phải được đặt vào nội dung.', en: 'Data of the frontmatter is placed in the body.' },
  why: {
    vi: 'Mục đích, yêu cầu, giai đoạn, phân công chỉ in ra ở chỗ có dòng `::purposes`, `::requirements`, `::phases`, `::assignments`; thiếu dòng đó thì văn bản thiếu nội dung.',
    en: 'Purposes, requirements, phases and assignments are printed where `::purposes`, `::requirements`, `::phases`, `::assignments` stand; without that line the document lacks them.',
  },
  refused: [{ yaml: 'goals:\n  purposes:\n    - Giải quyết thủ tục hành chính nhanh, đúng quy định.' }],
  accepted: [
    {
      yaml: 'goals:\n  purposes:\n    - Giải quyết thủ tục hành chính nhanh, đúng quy định.',
      section: '# Mục đích\n\n::purposes',
    },
  ],
} satisfies ProblemKind
