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
    pdf: {
      about: { vi: 'tạo thêm tệp PDF bên cạnh (nhờ LibreOffice)', en: 'make a PDF beside each document, too (by LibreOffice)' },
    },
    watch: {
      about: { vi: 'tạo lại mỗi khi tệp thay đổi; dừng bằng Ctrl+C', en: 'build again whenever a file changes; Ctrl+C ends it' },
    },
    jobs: {
      value: 'N',
      about: {
        vi: 'số luồng làm cùng lúc (nhiều kế hoạch thì tự chọn)',
        en: 'threads that work at once (chosen where plans are many)',
      },
    },
    shard: {
      value: 'i/n',
      about: { vi: 'chỉ làm phần thứ i trong n phần, cho máy CI', en: 'only part i of n, for a CI with several machines' },
    },
    'no-cache': {
      about: {
        vi: 'tạo lại tất cả, không xem lần trước (.kehoach/)',
        en: 'build all anew, whatever was built before (.kehoach/)',
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
