import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'yaml-duplicate-key',
  severity: 'error',
  summary: { vi: 'Mỗi mục chỉ khai báo một lần.', en: 'Each key is given once.' },
  why: {
    vi: 'Hai giá trị của một mục thì không biết lấy giá trị nào, giá trị kia bị mất.',
    en: 'Of two values of one key nobody can say which holds, and the other would be lost.',
  },
  refused: [{ yaml: 'place: Lào Cai\nplace: Yên Bái' }],
  accepted: [{ yaml: 'place: Lào Cai' }],
} satisfies ProblemKind
