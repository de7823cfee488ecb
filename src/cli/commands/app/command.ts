import type { Command } from '../../frame/command.ts'

export default {
  arguments: '[folder]',
  about: {
    vi: 'soạn kế hoạch trong trình duyệt, chỉ trên máy này',
    en: 'write plans in the browser, on this machine alone',
  },
  options: {
    port: {
      value: 'N',
      about: {
        vi: 'cổng; không ghi thì lấy cổng riêng của thư mục',
        en: 'the port; without it the one that is the folder’s own',
      },
    },
    'no-open': { about: { vi: 'không tự mở trình duyệt', en: 'do not open the browser' } },
  },
  examples: [
    {
      line: 'app',
      about: { vi: 'mở ứng dụng với các kế hoạch của thư mục này', en: 'opens the app with the plans of this folder' },
    },
  ],
  note: {
    vi: 'Không ghi thư mục: thư mục hiện tại. Dừng bằng Ctrl+C.',
    en: 'No folder: the one it is run in. Ctrl+C ends it.',
  },
  run: async (given, world) => (await import('./run.ts')).run(given, world),
} satisfies Command
