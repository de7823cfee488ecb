import { KINDS } from '../../../model/plan.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import { choiceOf } from '../../frame/arguments.ts'
import type { Command } from '../../frame/command.ts'

export default {
  arguments: 'FILE.docx…',
  about: {
    vi: 'đưa kế hoạch soạn bằng Word vào: thành tệp kế hoạch và phụ lục, không mất chữ nào',
    en: 'bring in a plan written in Word, as plan and appendices, without losing a word',
  },
  options: {
    out: {
      value: 'FILE',
      about: { vi: 'tệp kế hoạch, hoặc thư mục, để ghi ra', en: 'the plan to write, or a folder for several' },
    },
    year: { value: 'YYYY', about: { vi: 'năm của kế hoạch', en: 'year of the plan' } },
    kind: {
      value: KINDS.join('|'),
      choices: KINDS,
      about: { vi: 'loại kế hoạch', en: 'kind of plan' },
    },
    docx: {
      value: 'FILE',
      about: {
        vi: 'dựng luôn tệp Word đúng thể thức, kèm danh sách chỗ đã đổi',
        en: 'build the Word file in the decree’s layout, too, and list what changed',
      },
    },
    force: {
      about: {
        vi: 'ghi đè tệp đã có; nhập cả văn bản không phải kế hoạch',
        en: 'overwrite files that are there; import what is no plan, too',
      },
    },
    format: choiceOf(REPORTERS.imports, { vi: 'dạng của báo cáo', en: 'form of the report' }),
  },
  examples: [
    {
      line: 'import "Kế hoạch 2026.docx"',
      about: { vi: 'ghi ra plans/<năm>/<tên>.md', en: 'writes plans/<year>/<name>.md' },
    },
    {
      line: 'import van-ban-cu --format markdown > bao-cao.md',
      about: { vi: 'mọi tệp Word trong thư mục, kèm báo cáo', en: 'all Word files of a folder, with a report' },
    },
  ],
  note: {
    vi: 'Thư mục: mọi tệp Word trong đó (.docx, .doc, .odt, .rtf). Dấu - là đầu vào chuẩn.',
    en: 'A folder: all Word files in it (.docx, .doc, .odt, .rtf). A - is standard input.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
