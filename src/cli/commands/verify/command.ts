import { REPORTERS } from '../../../report/formats/index.ts'
import { COMMENTS_OPTIONS } from '../../frame/comments-options.ts'
import { choiceOf } from '../../frame/arguments.ts'
import type { Command } from '../../frame/command.ts'

export default {
  arguments: 'FILE.docx…',
  about: {
    vi: 'kiểm tra tệp Word bất kỳ theo từng điểm của Nghị định 30/2020/NĐ-CP',
    en: 'hold any Word file against Decree 30/2020/NĐ-CP, clause by clause',
  },
  options: {
    format: choiceOf(REPORTERS.verification, { vi: 'dạng của báo cáo', en: 'form of the report' }),
    ...COMMENTS_OPTIONS,
  },
  examples: [
    { line: 'verify "Kế hoạch.docx"', about: { vi: 'kiểm tra một tệp Word', en: 'verifies a Word file' } },
    {
      line: 'verify "Kế hoạch.docx" --comments nhan-xet.docx',
      about: { vi: 'ghi bản sao có nhận xét', en: 'writes a copy with comments' },
    },
    { line: 'verify output --format html > bao-cao.html', about: { vi: 'báo cáo dạng trang, để in', en: 'a page to print' } },
  ],
  note: {
    vi: 'Thư mục: mọi tệp Word trong đó (.docx, .doc, .odt, .rtf). Dấu - là đầu vào chuẩn.',
    en: 'A folder: all Word files in it (.docx, .doc, .odt, .rtf). A - is standard input.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
