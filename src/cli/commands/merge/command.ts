import { REPORTERS } from '../../../report/formats/index.ts'
import { choiceOf } from '../../frame/arguments.ts'
import type { Command } from '../../frame/command.ts'

export default {
  arguments: 'EDITED.docx [PLAN.md]',
  about: {
    vi: 'đưa chỗ lãnh đạo sửa trong Word về tệp kế hoạch, đúng chỗ, không sửa chỗ khác',
    en: 'bring edits made in Word back into the plan’s own files, and touch nothing else',
  },
  options: {
    accept: {
      value: 'all|none|AUTHOR',
      about: {
        vi: 'sửa đổi có theo dõi: lấy tất cả (mặc định), không lấy, hoặc chỉ của một người',
        en: 'tracked changes: take all (default), none, or one author’s',
      },
    },
    base: {
      value: 'REV|FILE',
      about: {
        vi: 'bản kế hoạch lúc dựng tệp Word: phiên bản git hoặc tệp',
        en: 'the plan as it was built: a git revision or a file',
      },
    },
    conflicts: {
      value: 'tell|write',
      choices: ['tell', 'write'],
      about: {
        vi: 'chỗ hai bên cùng sửa: chỉ nêu, hoặc ghi cả hai như git',
        en: 'what both sides changed: told, or both written as git does',
      },
    },
    'dry-run': { about: { vi: 'chỉ xem trước, không ghi tệp nào', en: 'show what would change, write nothing' } },
    format: choiceOf(REPORTERS.merges, { vi: 'dạng của báo cáo', en: 'form of the report' }),
  },
  examples: [
    {
      line: 'merge ke-hoach-da-sua.docx --dry-run',
      about: { vi: 'xem trước những chỗ sẽ sửa', en: 'shows what would change' },
    },
    {
      line: 'merge ke-hoach-da-sua.docx plans/2026/cong-tac-thads.md',
      about: { vi: 'ghi vào tệp kế hoạch', en: 'writes them into the plan' },
    },
  ],
  note: {
    vi: 'Không ghi PLAN.md: tìm kế hoạch mà tệp Word được dựng từ đó.',
    en: 'Without PLAN.md the plan the Word file was built from is looked for.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
