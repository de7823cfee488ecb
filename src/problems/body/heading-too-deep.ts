import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'heading-too-deep',
  severity: 'error',
  summary: { vi: 'Tiêu đề có nhiều nhất bốn cấp.', en: 'Headings have four levels at most.' },
  why: {
    vi: 'Dưới phần, mục, khoản là điểm; tiêu đề sâu hơn không có cách đánh số trong Nghị định.',
    en: 'Below sections and clauses there are points; a deeper heading has no number in the decree.',
  },
  clause: 'PL1 II.6.đ',
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\n##### Văn bản của tỉnh\n\nRà soát xong trong quý I.\n\n##### Văn bản của sở\n\nRà soát xong trong quý II.',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\n## Văn bản của tỉnh\n\nRà soát xong trong quý I.\n\n## Văn bản của sở\n\nRà soát xong trong quý II.',
    },
  ],
} satisfies ProblemKind
