import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'answer-not-used',
  severity: 'error',
  summary: { vi: 'Mẫu phải dùng mọi giá trị đã cho.', en: 'A template uses every value that is given.' },
  why: {
    vi: 'Mẫu ghi cố định một mục thì câu trả lời cho mục đó bị mất mà không ai biết.',
    en: 'Where a template fixes a key, the answer given for it would be lost in silence.',
  },
  refused: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\ntitle: Họp giao ban\n---\n\n# Nội dung\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026 --set "title=Giao ban quý I"',
    },
  ],
  accepted: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n{{#field "title"}}\ntitle: Họp giao ban\n{{/field}}\n---\n\n# Nội dung\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026 --set "title=Giao ban quý I"',
    },
  ],
} satisfies ProblemKind
