import { REPORTERS } from '../../../report/formats/index.ts'
import { COMMENTS_OPTIONS } from '../../frame/comments-options.ts'
import { choiceOf } from '../../frame/arguments.ts'
import { PLANS_NOTE, type Command } from '../../frame/command.ts'

export default {
  arguments: '[paths…]',
  about: { vi: 'báo mọi chỗ sai kèm vị trí và cách sửa', en: 'report all that is wrong, with places and hints' },
  options: {
    format: choiceOf(REPORTERS.problems, { vi: 'dạng của báo cáo', en: 'form of the report' }),
    strict: { about: { vi: 'coi cảnh báo là lỗi', en: 'count warnings as errors' } },
    fix: { about: { vi: 'tự sửa những chỗ không thể đổi nghĩa', en: 'mend what cannot change the meaning' } },
    watch: {
      about: {
        vi: 'kiểm tra lại mỗi khi tệp thay đổi; dừng bằng Ctrl+C',
        en: 'check again whenever a file changes; Ctrl+C ends it',
      },
    },
    ...COMMENTS_OPTIONS,
    prose: {
      about: {
        vi: 'kiểm tra văn bản bất kỳ (.md, .txt), không cần phần khai báo',
        en: 'check any text (.md, .txt), with no frontmatter',
      },
    },
  },
  examples: [
    { line: 'check', about: { vi: 'kiểm tra mọi kế hoạch trong plans/', en: 'checks all plans in plans/' } },
    { line: 'check "Kế hoạch.docx"', about: { vi: 'kiểm tra một tệp Word như nó vốn có', en: 'checks a Word file as it is' } },
    {
      line: 'check "Kế hoạch.docx" --comments nhan-xet.docx',
      about: { vi: 'ghi bản sao có nhận xét', en: 'writes a copy with comments' },
    },
    { line: 'check --prose du-thao.txt', about: { vi: 'kiểm tra một văn bản bất kỳ', en: 'checks any text' } },
  ],
  note: PLANS_NOTE,
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
