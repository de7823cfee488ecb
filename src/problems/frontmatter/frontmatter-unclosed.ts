import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'frontmatter-unclosed',
  severity: 'error',
  summary: { vi: 'Phần khai báo kết thúc bằng dòng `---` thứ hai.', en: 'The frontmatter ends with a second `---` line.' },
  why: {
    vi: 'Thiếu dòng kết thúc thì cả nội dung kế hoạch bị đọc thành phần khai báo.',
    en: 'Without it the whole body of the plan would be read as frontmatter.',
  },
  refused: [
    { files: { 'ke-hoach.md': '---\nschema: kehoach/v1\nkind: general\n\n# Mục đích\n' } },
    { files: { 'ke-hoach.md': '---\nschema: kehoach/v1\nkind: general\n-----\n\n# Mục đích\n' } },
  ],
  accepted: [{ yaml: 'kind: general', section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
