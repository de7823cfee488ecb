import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unknown-key',
  severity: 'error',
  summary: { vi: 'Tên mục phải là một mục có thật.', en: 'A key is one there is.' },
  why: {
    vi: 'Mục gõ sai tên thì giá trị của nó không in ra ở đâu cả.',
    en: 'What stands under a misspelt key would be printed nowhere.',
  },
  refused: [{ yaml: 'abbrevations: { TTHC: thủ tục hành chính }' }],
  accepted: [{ yaml: 'abbreviations: { TTHC: thủ tục hành chính }' }],
} satisfies ProblemKind
