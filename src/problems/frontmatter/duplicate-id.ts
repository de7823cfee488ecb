import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'duplicate-id',
  severity: 'error',
  summary: {
    vi: 'Mã của căn cứ, chỉ tiêu, giai đoạn không trùng nhau; mỗi tệp phụ lục khai một lần.',
    en: 'Bases, targets and phases have ids of their own; each annex is named once.',
  },
  why: {
    vi: 'Nội dung kế hoạch và kế hoạch năm sau nhận ra từng mục bằng mã; hai mục cùng mã thì không phân biệt được.',
    en: 'The text, and next year’s plan, know each entry by its id; two with one id cannot be told apart.',
  },
  refused: [
    {
      yaml: 'targets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: ">=", value: 98, unit: "%" }\n  - { id: ho-so, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%" }',
    },
  ],
  accepted: [
    {
      yaml: 'targets:\n  - { id: dung-han, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: ">=", value: 98, unit: "%" }\n  - { id: truc-tuyen, name: Tỷ lệ hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%" }',
    },
  ],
} satisfies ProblemKind
