import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'wrong-type',
  severity: 'error',
  summary: {
    vi: 'Giá trị đúng loại: chữ, số, danh sách hay nhóm mục.',
    en: 'A value is of the right kind: text, number, list or mapping.',
  },
  why: {
    vi: 'Giá trị sai loại thì không biết in ra thế nào, ví dụ `year` là số nguyên, `purposes` là danh sách câu.',
    en: 'A value of another kind cannot be printed as it is meant: `year` is a whole number, `purposes` a list of sentences.',
  },
  refused: [{ yaml: 'place: [Lào Cai]' }],
  accepted: [{ yaml: 'place: Lào Cai' }],
} satisfies ProblemKind
