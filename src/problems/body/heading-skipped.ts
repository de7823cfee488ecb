import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'heading-skipped',
  severity: 'error',
  summary: { vi: 'Tiêu đề xuống từng cấp một, bắt đầu từ cấp 1.', en: 'Headings go down one level at a time, beginning with 1.' },
  why: {
    vi: 'Chữ số của mục đếm theo cấp; nhảy cấp thì có mục 1.1 mà không có mục 1.',
    en: 'Numbers are counted by level; where one is skipped, there is a 1.1 without a 1.',
  },
  clause: 'PL1 II.6.đ',
  refused: [
    { section: '# Mục đích, yêu cầu\n\n### Mục đích\n\nRà soát xong thủ tục hành chính.\n\n### Yêu cầu\n\nĐúng quy định.' },
  ],
  accepted: [
    { section: '# Mục đích, yêu cầu\n\n## Mục đích\n\nRà soát xong thủ tục hành chính.\n\n## Yêu cầu\n\nĐúng quy định.' },
  ],
} satisfies ProblemKind
