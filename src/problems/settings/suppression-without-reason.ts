import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'suppression-without-reason',
  severity: 'warning',
  summary: { vi: 'Bỏ qua một quy tắc phải ghi lý do.', en: 'A suppression gives its reason.' },
  why: {
    vi: 'Người đọc sau cần biết vì sao chỗ đó được bỏ qua và ai chịu trách nhiệm.',
    en: 'Who reads it later needs to know why, and on whose word.',
  },
  refused: [
    {
      section:
        '# Mục đích\n\n<!-- kehoach-disable-next-line double-space -->\nGiải quyết thủ tục hành chính nhanh, đúng quy định.',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích\n\n<!-- kehoach-disable-next-line double-space: giữ nguyên mẫu của tỉnh -->\nGiải quyết thủ tục  hành chính nhanh, đúng quy định.',
    },
  ],
} satisfies ProblemKind
