import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'data-placed-twice',
  severity: 'error',
  summary: { vi: 'Mỗi dữ liệu chỉ đặt vào nội dung một lần.', en: 'Data is placed in the body once.' },
  why: { vi: 'Đặt hai lần thì văn bản in hai lần cùng một nội dung.', en: 'Placed twice, it would be printed twice.' },
  refused: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n# Tổ chức thực hiện\n\n::assignments\n\n::assignments',
    },
  ],
  accepted: [{ body: '# Tổ chức thực hiện\n\n::assignments' }],
} satisfies ProblemKind
