import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'raw-html',
  severity: 'error',
  summary: { vi: 'Nội dung kế hoạch không dùng thẻ HTML.', en: 'A plan holds no HTML.' },
  why: {
    vi: 'Văn bản Word không hiểu thẻ HTML; bỏ thẻ thì mất ý, giữ thẻ thì in ra dấu lạ. Ghi chú `<!-- … -->` vẫn dùng được.',
    en: 'A Word document knows no tags: dropped, what they meant is lost; kept, they would be printed. A note `<!-- … -->` may stand.',
  },
  refused: [{ section: '# Mục đích\n\nGiải quyết thủ tục hành chính <u>nhanh</u>, đúng quy định.' }],
  accepted: [
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính **nhanh**, đúng quy định.\n\n<!-- bổ sung số liệu quý I -->' },
  ],
} satisfies ProblemKind
