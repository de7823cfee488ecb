import { version } from '../../version.ts'
import type { Command } from '../../frame/command.ts'

export default {
  arguments: '<shell>',
  words: async () => Object.keys((await import('./shells.ts')).SHELLS),
  about: {
    vi: 'in đoạn lệnh để phím Tab điền nốt lệnh và tùy chọn',
    en: 'prints what makes the Tab key complete commands and options',
  },
  options: {},
  examples: [
    {
      line: 'completion bash >> ~/.bashrc',
      about: { vi: 'bash; mở lại cửa sổ lệnh để dùng', en: 'bash; open a new terminal then' },
    },
    {
      line: 'completion zsh > ~/.zfunc/_kehoach',
      about: { vi: 'zsh, khi ~/.zfunc có trong fpath', en: 'zsh, where ~/.zfunc is in fpath' },
    },
    { line: 'completion fish > ~/.config/fish/completions/kehoach.fish', about: { vi: 'cho fish', en: 'for fish' } },
    {
      line: 'completion powershell >> $PROFILE',
      about: { vi: 'PowerShell, cửa sổ lệnh của Windows', en: 'PowerShell, on Windows' },
    },
  ],
  note: {
    vi: `Cửa sổ lệnh: bash, zsh, fish hoặc powershell. Phím Tab điền lệnh kehoach đã cài chung cho cả máy: npm install --global ./kehoach-${version}.tgz`,
    en: `The shell: bash, zsh, fish or powershell. It completes the kehoach that is installed for the machine: npm install --global ./kehoach-${version}.tgz`,
  },
  run: async (given, world, commands) => (await import('./run.ts')).run(given, world, commands),
} satisfies Command
