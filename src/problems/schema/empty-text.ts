import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'empty-text',
  severity: 'error',
  summary: { vi: 'Giá trị chữ không để rỗng.', en: 'A text is not empty.' },
  why: {
    vi: 'Chữ rỗng in ra một chỗ trống không ai thấy. Chưa biết nội dung thì ghi `null`.',
    en: 'An empty text prints a gap nobody sees. What is not known yet is written `null`.',
  },
  refused: [{ yaml: 'place: ""' }],
  accepted: [{ yaml: 'place: Lào Cai' }],
} satisfies ProblemKind
