import { PLANS_NOTE, type Command } from '../../frame/command.ts'

export default {
  arguments: '[paths…]',
  about: {
    vi: 'mỗi kế hoạch đang ở bước nào: soạn, còn trống, đã dựng, đã gửi, có bản sửa, đã cấp số',
    en: 'where each plan stands: drafted, open, built, sent, edited in Word, numbered',
  },
  options: {
    out: { value: 'output', about: { vi: 'thư mục chứa văn bản', en: 'folder of the documents' } },
  },
  examples: [
    {
      line: 'status',
      about: {
        vi: 'mọi kế hoạch, mỗi kế hoạch một dòng, kèm việc cần làm tiếp',
        en: 'all plans, a line each, with what is to be done next',
      },
    },
  ],
  note: PLANS_NOTE,
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
