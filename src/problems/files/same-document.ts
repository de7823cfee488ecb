import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'same-document',
  severity: 'error',
  summary: { vi: 'Hai kế hoạch không ghi ra cùng một tệp Word.', en: 'No two plans write the same Word file.' },
  why: {
    vi: 'Văn bản sau sẽ thay văn bản trước mà không ai biết.',
    en: 'The second document would take the place of the first without anybody knowing.',
  },
  refused: [
    { yaml: 'year: 2026', at: ['so/ke-hoach.md', 'xa/ke-hoach.md'], command: 'kehoach build so/ke-hoach.md xa/ke-hoach.md' },
  ],
  accepted: [
    {
      yaml: 'year: 2026',
      at: ['so/ke-hoach-so.md', 'xa/ke-hoach-xa.md'],
      command: 'kehoach build so/ke-hoach-so.md xa/ke-hoach-xa.md',
    },
  ],
} satisfies ProblemKind
