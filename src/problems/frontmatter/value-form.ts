import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'value-form',
  severity: 'error',
  summary: { vi: 'Giá trị của chỉ tiêu phải hợp với `operator`.', en: 'A target’s value goes with its `operator`.' },
  why: {
    vi: '`operator: range` cần hai mức `from` và `to`; các phép so sánh khác cần một số. Lệch nhau thì câu in ra sai nghĩa.',
    en: '`operator: range` takes `from` and `to`, the other operators one number; otherwise the sentence would not say what is meant.',
  },
  refused: [
    { yaml: 'targets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: range, value: 95, unit: "%" }' },
  ],
  accepted: [
    {
      yaml: 'targets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: range, value: { from: 95, to: 100 }, unit: "%" }',
    },
  ],
} satisfies ProblemKind
