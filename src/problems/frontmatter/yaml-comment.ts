import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'yaml-comment',
  severity: 'warning',
  summary: {
    vi: 'Trong phần khai báo, dấu # sau dấu cách mở đầu một ghi chú: giá trị có dấu này đặt trong ngoặc kép.',
    en: 'In the frontmatter a # behind a space begins a comment: a value that has one stands in quotes.',
  },
  why: {
    vi: 'Phần chữ sau dấu # không thuộc giá trị và không in ra. Ghi chú thật thì viết “# ” trên một dòng riêng.',
    en: 'What stands behind it is no part of the value and is not printed. A note is written “# ” on a line of its own.',
  },
  refused: [{ yaml: 'title: Hưởng ứng chiến dịch #TrồngCây năm 2026 của Sở Tư pháp' }],
  accepted: [
    { yaml: 'title: "Hưởng ứng chiến dịch #TrồngCây năm 2026 của Sở Tư pháp"' },
    { yaml: '# chờ văn thư cấp số\nnumber: { value: null, symbol: KH-STP }' },
  ],
} satisfies ProblemKind
