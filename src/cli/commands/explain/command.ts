import type { Command } from '../../frame/command.ts'

export default {
  arguments: '[id…]',
  words: async () => (await import('./run.ts')).KNOWN.map(({ id }) => id),
  about: {
    vi: 'giải thích quy tắc và các loại lỗi: yêu cầu, lý do, căn cứ, ví dụ',
    en: 'explain rules and all other problems: what, why, clause, examples',
  },
  options: {},
  examples: [
    { line: 'explain long-sentence', about: { vi: 'giải thích một quy tắc', en: 'explains one rule' } },
    { line: 'explain open-blank', about: { vi: 'giải thích một loại lỗi khác', en: 'explains another kind of problem' } },
  ],
  note: { vi: 'Không ghi mã nào: liệt kê tất cả.', en: 'No id: all of them, a line each.' },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
