import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'footnote-missing',
  severity: 'error',
  summary: { vi: 'Mỗi dấu chú thích `[^1]` có nội dung chú thích.', en: 'Each footnote mark `[^1]` has its note.' },
  why: {
    vi: 'Dấu không có nội dung sẽ in nguyên ra văn bản, hoặc in ra một chú thích trống.',
    en: 'A mark without a note would be printed as it stands, or with an empty note.',
  },
  refused: [
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định.' },
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định.\n\n[^1]:' },
  ],
  accepted: [
    {
      section: '# Mục đích\n\nGiải quyết thủ tục hành chính[^1] nhanh, đúng quy định.\n\n[^1]: Gồm thủ tục của sở và của cấp xã.',
    },
  ],
} satisfies ProblemKind
