import type { Command } from '../../frame/command.ts'

export default {
  arguments: '[folder]',
  about: {
    vi: 'tạo thư mục làm việc của cơ quan: hồ sơ, kế hoạch, mẫu riêng',
    en: 'make an office’s folder: profile, plans, its own templates',
  },
  options: {},
  examples: [{ line: 'init', about: { vi: 'tạo trong thư mục hiện tại', en: 'makes it in this folder' } }],
  note: { vi: 'Tệp đã có thì giữ nguyên.', en: 'Files that are there are kept.' },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
