import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'footnote-twice',
  severity: 'error',
  summary: { vi: 'Mỗi chú thích chỉ ghi nội dung một lần.', en: 'A footnote is defined once.' },
  why: { vi: 'Hai nội dung mang một tên thì một nội dung bị mất.', en: 'Of two notes with one name one would be lost.' },
  refused: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định.\n\n# Tổ chức thực hiện\n\n::assignments\n\n[^1]: Gồm thủ tục của sở.\n\n[^1]: Gồm thủ tục của cấp xã.',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định[^2].\n\n[^1]: Gồm thủ tục của sở.\n\n[^2]: Theo bộ thủ tục đã công bố.',
    },
  ],
} satisfies ProblemKind
