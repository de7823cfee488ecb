import type { Command } from '../../frame/command.ts'

export default {
  arguments: '',
  about: {
    vi: 'máy chủ ngôn ngữ cho trình soạn thảo (VS Code, Neovim…)',
    en: 'a language server for editors (VS Code, Neovim…)',
  },
  options: {
    stdio: {
      about: { vi: 'qua đầu vào và đầu ra chuẩn; luôn như vậy', en: 'over standard input and output, as it always is' },
    },
  },
  examples: [
    {
      line: 'lsp',
      about: { vi: 'do trình soạn thảo chạy; xem docs/editors.vi.md', en: 'run by an editor; see docs/editors.md' },
    },
  ],
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
