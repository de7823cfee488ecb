import type { Command } from '../../frame/command.ts'

export default {
  arguments: '[rule…]',
  about: {
    vi: 'giải thích quy tắc kiểm tra: yêu cầu, lý do, căn cứ, ví dụ',
    en: 'explain the rules of the check: what, why, clause, examples',
  },
  options: {},
  examples: [{ line: 'explain long-sentence', about: { vi: 'giải thích một quy tắc', en: 'explains one rule' } }],
  note: { vi: 'Không ghi quy tắc: liệt kê tất cả.', en: 'No rule: all of them, a line each.' },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
