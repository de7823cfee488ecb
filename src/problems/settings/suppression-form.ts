import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'suppression-form',
  severity: 'warning',
  summary: { vi: 'Ghi chú bỏ qua quy tắc viết đúng mẫu.', en: 'A suppression has its form.' },
  why: {
    vi: 'Ghi chú sai mẫu không có hiệu lực; người viết tưởng đã bỏ qua.',
    en: 'One without it has no effect, though its author believes it has.',
  },
  refused: [
    { section: '# Mục đích\n\n<!-- kehoach-disable double-space -->\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' },
  ],
  accepted: [
    {
      section:
        '# Mục đích\n\n<!-- kehoach-disable-next-line double-space: giữ nguyên mẫu của tỉnh -->\nGiải quyết thủ tục  hành chính nhanh, đúng quy định.',
    },
  ],
} satisfies ProblemKind
