import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unknown-rule',
  severity: 'warning',
  summary: {
    vi: 'Quy tắc đổi mức trong kehoach.yaml phải là quy tắc có thật.',
    en: 'A rule whose severity is set in kehoach.yaml is one there is.',
  },
  why: {
    vi: 'Gõ sai tên thì mức của quy tắc không đổi mà không ai biết. Lỗi của bước đọc và của phần khai báo không đổi mức được.',
    en: 'With a misspelt name nothing is changed, and nobody knows. What reading and the schema say cannot be changed.',
  },
  refused: [{ yaml: 'schema: kehoach/v1', files: { 'kehoach.yaml': 'check: { rules: { double-spce: off } }\n' } }],
  accepted: [{ yaml: 'schema: kehoach/v1', files: { 'kehoach.yaml': 'check: { rules: { double-space: off } }\n' } }],
} satisfies ProblemKind
