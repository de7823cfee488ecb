import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'data-empty',
  severity: 'warning',
  summary: {
    vi: 'Dòng `::…` phải có dữ liệu tương ứng trong phần khai báo.',
    en: 'A `::…` line has data in the frontmatter to print.',
  },
  why: {
    vi: 'Không có dữ liệu thì ở đó không in gì, tiêu đề phía trên đứng trống.',
    en: 'Without data nothing is printed there, and the heading above stands alone.',
  },
  refused: [{ section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n::phases' }],
  accepted: [{ body: '# Tổ chức thực hiện\n\n::assignments' }],
} satisfies ProblemKind
