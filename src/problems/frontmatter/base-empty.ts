import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'base-empty',
  severity: 'error',
  summary: { vi: 'Mỗi căn cứ ghi ít nhất một văn bản.', en: 'Each basis names a document.' },
  why: {
    vi: 'Căn cứ chỉ có mã và lời dẫn sẽ in thành “Căn cứ ;”.',
    en: 'A basis with nothing but an id would print as “Căn cứ ;”.',
  },
  clause: 'PL1 II.6.a',
  refused: [{ yaml: 'bases:\n  - { id: luat-tre-em, lead: Căn cứ }' }],
  accepted: [{ yaml: 'bases:\n  - { id: luat-tre-em, lead: Căn cứ, type: Luật, subject: Trẻ em }' }],
} satisfies ProblemKind
