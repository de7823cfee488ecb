import { PLANS_NOTE, type Command } from '../../frame/command.ts'

export default {
  arguments: '[paths…]',
  about: {
    vi: 'liệt kê các kế hoạch: năm, loại, số, trích yếu, tình trạng',
    en: 'list the plans: year, kind, number, title, state',
  },
  options: {},
  examples: [{ line: 'list plans/2026', about: { vi: 'các kế hoạch của năm 2026', en: 'the plans of 2026' } }],
  note: PLANS_NOTE,
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
