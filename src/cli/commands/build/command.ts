import { PLANS_NOTE, type Command } from '../../frame/command.ts'

export default {
  arguments: '[paths…]',
  about: { vi: 'kiểm tra kế hoạch rồi tạo tệp Word (.docx)', en: 'check the plans, then write their Word files (.docx)' },
  options: {
    out: {
      value: 'output',
      about: {
        vi: 'thư mục ghi tệp Word; với một kế hoạch: tên tệp .docx, hoặc - là đầu ra chuẩn',
        en: 'folder for the Word files; for one plan a file name.docx, or - for standard output',
      },
    },
    draft: { about: { vi: 'cho phép chỗ còn trống, đóng dấu DỰ THẢO', en: 'allow open blanks, stamp DỰ THẢO' } },
  },
  examples: [
    {
      line: 'build plans/2026/ke-hoach.md',
      about: { vi: 'tạo output/2026/ke-hoach.docx', en: 'writes output/2026/ke-hoach.docx' },
    },
    {
      line: 'build plans/2026/ke-hoach.md --draft --out ban-thao.docx',
      about: { vi: 'tạo bản dự thảo ở tệp này', en: 'writes a draft to this file' },
    },
  ],
  note: PLANS_NOTE,
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
