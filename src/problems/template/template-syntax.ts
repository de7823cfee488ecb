import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'template-syntax',
  severity: 'error',
  summary: { vi: 'Mẫu viết đúng cú pháp Handlebars.', en: 'A template is well-formed Handlebars.' },
  why: {
    vi: 'Mỗi `{{#…}}` có `{{/…}}` cùng tên; chỉ gọi được hàm và mẫu con có sẵn.',
    en: 'Each `{{#…}}` has its `{{/…}}`, and only helpers and partials that exist can be called.',
  },
  refused: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n{{#if year}}\n# Nội dung\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
  accepted: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n{{#if year}}\n# Nội dung\n{{/if}}\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
} satisfies ProblemKind
