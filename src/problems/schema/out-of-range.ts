import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'out-of-range',
  severity: 'error',
  summary: { vi: 'Số nằm trong khoảng cho phép.', en: 'A number is within its range.' },
  why: {
    vi: 'Số ngoài khoảng thường do gõ nhầm, như năm 206 hay 20266.',
    en: 'A number beyond it is mostly a slip, such as the year 206 or 20266.',
  },
  refused: [{ yaml: 'year: 206' }],
  accepted: [{ yaml: 'year: 2026' }],
} satisfies ProblemKind
