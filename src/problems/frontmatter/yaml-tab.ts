import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'yaml-tab',
  severity: 'error',
  summary: {
    vi: 'Phần khai báo thụt lề bằng dấu cách, không bằng phím Tab.',
    en: 'The frontmatter is indented by spaces, not by tabs.',
  },
  why: {
    vi: 'Một Tab rộng mấy dấu cách thì mỗi máy hiểu một khác, nên YAML không nhận Tab.',
    en: 'How many spaces a tab is worth differs from one machine to the next, so YAML takes none.',
  },
  refused: [{ yaml: 'archive:\n\tunits: [VT, VP]' }],
  accepted: [{ yaml: 'archive:\n  units: [VT, VP]' }],
} satisfies ProblemKind
