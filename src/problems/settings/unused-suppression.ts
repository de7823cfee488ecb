import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unused-suppression',
  severity: 'warning',
  summary: { vi: 'Ghi chú bỏ qua phải có vi phạm để bỏ qua.', en: 'A suppression has something to suppress.' },
  why: { vi: 'Ghi chú thừa để lại sẽ che một lỗi thật về sau.', en: 'One that is left behind would hide a real fault later.' },
  refused: [
    {
      section:
        '# Mục đích\n\n<!-- kehoach-disable-next-line double-space: giữ nguyên mẫu của tỉnh -->\nGiải quyết thủ tục hành chính nhanh, đúng quy định.',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích\n\n<!-- kehoach-disable-next-line double-space: giữ nguyên mẫu của tỉnh -->\nGiải quyết thủ tục  hành chính nhanh, đúng quy định.',
    },
  ],
} satisfies ProblemKind
