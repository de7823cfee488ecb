import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unknown-value',
  severity: 'error',
  summary: {
    vi: 'Mục có danh sách giá trị cho sẵn chỉ nhận giá trị trong danh sách.',
    en: 'A key with a list of values takes one of them.',
  },
  why: {
    vi: 'Các giá trị này quyết định cách trình bày; giá trị lạ không có cách trình bày nào.',
    en: 'These values decide how the document is set; another one has no form.',
  },
  refused: [{ yaml: 'kind: genral' }],
  accepted: [{ yaml: 'kind: general' }],
} satisfies ProblemKind
