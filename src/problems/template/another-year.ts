import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'another-year',
  severity: 'error',
  summary: { vi: 'Tệp trả lời và `--year` ghi cùng một năm.', en: 'The answers and `--year` say the same year.' },
  why: {
    vi: 'Năm quyết định ngày tháng và lần kỷ niệm trong kế hoạch; hai năm khác nhau thì không biết lấy năm nào.',
    en: 'The year decides dates and anniversaries; of two nobody knows which holds.',
  },
  refused: [{ files: { 'tra-loi.yaml': 'year: 2026\n' }, command: 'kehoach new annual-work --year 2027 --answers tra-loi.yaml' }],
  accepted: [
    { files: { 'tra-loi.yaml': 'year: 2027\n' }, command: 'kehoach new annual-work --year 2027 --answers tra-loi.yaml' },
  ],
} satisfies ProblemKind
