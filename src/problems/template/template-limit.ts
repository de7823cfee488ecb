import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'template-limit',
  severity: 'error',
  summary: { vi: 'Mẫu không lặp hay lồng nhau vượt giới hạn.', en: 'A template stays within its limits.' },
  why: {
    vi: 'Mẫu tự gọi chính nó hoặc lặp mãi sẽ không bao giờ xong; chương trình dừng lại và chỉ ra chỗ đó.',
    en: 'A template that calls itself or loops on would never be done; it is stopped, and the place is told.',
  },
  refused: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n{{> lap}}\n',
        'templates/partials/lap.hbs': '# Nội dung\n{{> lap}}\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
  accepted: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n{{> noi-dung}}\n',
        'templates/partials/noi-dung.hbs': '# Nội dung\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
} satisfies ProblemKind
