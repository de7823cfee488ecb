import { REPORTERS } from '../../../report/formats/index.ts'
import { choiceOf } from '../../frame/arguments.ts'
import type { Command } from '../../frame/command.ts'

export default {
  arguments: '<a> [<b>]',
  about: {
    vi: 'nêu thay đổi giữa hai bản kế hoạch: chỉ tiêu, đợt, nơi nhận, mục, câu',
    en: 'tell what changed between two versions: targets, phases, recipients, sections, sentences',
  },
  options: {
    format: choiceOf(REPORTERS.changes, {
      vi: 'dạng kết quả: màn hình, JSON, bản Word theo dõi thay đổi, trang HTML, Markdown, bảng so sánh',
      en: 'form of the result: terminal, JSON, Word with tracked changes, HTML page, Markdown, comparison table',
    }),
    out: {
      value: 'FILE',
      about: { vi: 'ghi kết quả vào tệp này; - là đầu ra chuẩn', en: 'write the result to this file; - is standard output' },
    },
    author: { value: 'NAME', about: { vi: 'tên người sửa ghi trong bản Word', en: 'whose changes the Word file says they are' } },
    staged: { about: { vi: 'so phần đã đưa vào (git add) với HEAD', en: 'compare what is staged (git add) with HEAD' } },
    driver: { about: { vi: 'do git gọi, sau lệnh git-setup', en: 'called by git, after git-setup' } },
  },
  examples: [
    {
      line: 'diff plans/2026/ke-hoach.md',
      about: { vi: 'so với bản đã ghi (commit) gần nhất', en: 'compares with the last commit' },
    },
    {
      line: 'diff plans/2026/ke-hoach.md da-sua.docx',
      about: { vi: 'chỗ sửa trong Word, nói theo mục của kế hoạch', en: 'edits made in Word, in the plan’s own terms' },
    },
    {
      line: 'diff cu.md moi.md --format docx --out so-sanh.docx',
      about: { vi: 'bản Word theo dõi thay đổi', en: 'a Word file with tracked changes' },
    },
  ],
  note: {
    vi: 'Một bản: so với HEAD. Mỗi bản là tệp, hoặc REV:đường-dẫn của git; dấu - là đầu vào chuẩn.',
    en: 'One version is compared with HEAD. Each is a file, or REV:path of git; a - is standard input.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
