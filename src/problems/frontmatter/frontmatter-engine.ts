import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'frontmatter-engine',
  severity: 'error',
  summary: { vi: 'Dòng `---` mở đầu không ghi thêm gì.', en: 'Nothing stands behind the opening `---`.' },
  why: {
    vi: 'Một số công cụ hiểu chữ ghi sau `---` là tên ngôn ngữ và chạy nội dung như chương trình; phần khai báo của kế hoạch luôn là YAML, không bao giờ chạy mã.',
    en: 'Some tools take a word there for a language and run what follows as a program; a plan’s frontmatter is always YAML and never runs code.',
  },
  refused: [{ files: { 'ke-hoach.md': '---js\n{ title: "Cải cách hành chính" }\n---\n' } }],
  accepted: [{ yaml: 'title: Cải cách hành chính năm 2026 của Sở Tư pháp' }],
} satisfies ProblemKind
