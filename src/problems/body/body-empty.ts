import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'body-empty',
  severity: 'warning',
  summary: { vi: 'Dưới phần khai báo có nội dung kế hoạch.', en: 'A plan says something below its frontmatter.' },
  why: {
    vi: 'Không có nội dung thì văn bản chỉ in phần đầu và phần ký.',
    en: 'Without it only the head and the signature would be printed.',
  },
  refused: [{ yaml: 'assignments: []', body: '<!-- soạn sau -->' }],
  accepted: [{ section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
