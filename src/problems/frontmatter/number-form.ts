import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'number-form',
  severity: 'error',
  summary: {
    vi: 'Số trong phần khai báo viết liền các chữ số, phần thập phân sau dấu chấm.',
    en: 'A number in the frontmatter has plain digits, with a point before decimals.',
  },
  why: {
    vi: 'Trong YAML, `1.000` là một, `0,5` là hai giá trị, `1e3` là một nghìn. Viết `1000`, `0.5`; văn bản in ra theo cách viết của Nghị định.',
    en: 'In YAML `1.000` is one, `0,5` are two values, `1e3` is a thousand. Write `1000`, `0.5`; the document prints them as the decree writes numbers.',
  },
  refused: [
    { yaml: 'targets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: ">=", value: 98,5, unit: "%" }' },
  ],
  accepted: [
    { yaml: 'targets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: ">=", value: 98.5, unit: "%" }' },
  ],
} satisfies ProblemKind
