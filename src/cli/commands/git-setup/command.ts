import type { Command } from '../../frame/command.ts'

export default {
  arguments: '[--undo]',
  about: {
    vi: 'để git diff nêu thay đổi theo các mục của kế hoạch, và so được tệp Word',
    en: "make git diff speak in the plan's terms, and compare Word files",
  },
  options: {
    undo: { about: { vi: 'bỏ những gì lệnh này đã ghi', en: 'take back what this command wrote' } },
    'dry-run': { about: { vi: 'chỉ nói sẽ ghi gì, không ghi', en: 'only say what would be written' } },
  },
  examples: [{ line: 'git-setup --dry-run', about: { vi: 'xem trước những gì sẽ ghi', en: 'shows what would be written' } }],
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
