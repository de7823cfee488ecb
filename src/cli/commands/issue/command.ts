import type { Command } from '../../frame/command.ts'

export default {
  arguments: 'PLAN.md',
  about: {
    vi: 'cấp số, ngày: ghi vào tệp kế hoạch, dựng văn bản chính thức, gói để phát hành',
    en: 'give number and date: written into the plan, the final document built, a bundle made',
  },
  options: {
    number: { value: 'N', about: { vi: 'số văn bản, ví dụ 05', en: 'number of the document, such as 05' } },
    date: { value: 'YYYY-MM-DD', about: { vi: 'ngày ban hành, hoặc viết 22/4/2026', en: 'day of issue, or 22/4/2026' } },
    bundle: {
      value: 'DIR',
      about: {
        vi: 'thư mục để gói văn bản, PDF, phụ lục và metadata.json',
        en: 'folder for the document, PDF, appendices and metadata.json',
      },
    },
    out: { value: 'output', about: { vi: 'thư mục chứa văn bản', en: 'folder for the document' } },
    force: { about: { vi: 'cấp lại số cho kế hoạch đã có số', en: 'give another number to a plan that has one' } },
  },
  examples: [
    {
      line: 'issue plans/2026/cong-tac-thads.md --number 05 --date 2026-04-22 --bundle phat-hanh',
      about: {
        vi: 'cấp số và gói để đưa lên phần mềm quản lý văn bản',
        en: 'numbers it and makes a bundle for the document system',
      },
    },
  ],
  note: {
    vi: 'Kế hoạch còn lỗi, còn chỗ trống hoặc chưa có người ký thì không cấp số.',
    en: 'A plan with errors, open blanks or nobody who signs gets no number.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
