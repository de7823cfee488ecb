import type { Command } from '../../frame/command.ts'

export default {
  arguments: '<file…>',
  about: {
    vi: 'in nội dung của tệp Word hoặc kế hoạch thành chữ, mỗi ý một dòng',
    en: 'print a Word file or a plan as text, a line each thing',
  },
  options: {},
  examples: [
    { line: 'text output/2026/ke-hoach.docx', about: { vi: 'in nội dung của tệp Word', en: 'prints the text of a Word file' } },
  ],
  note: { vi: 'Dấu - là đầu vào chuẩn.', en: 'A - is standard input.' },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
