import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'template-header',
  severity: 'error',
  summary: {
    vi: 'Mẫu mở đầu bằng phần ghi phiên bản, lời giới thiệu và các câu hỏi.',
    en: 'A template begins with its version, a line about it and what it asks.',
  },
  why: {
    vi: '`kehoach new` lấy từ đó danh sách mẫu và các câu hỏi; tên câu hỏi là tên mục của phần khai báo.',
    en: '`kehoach new` takes its list and its questions from there; questions go by the keys of a frontmatter.',
  },
  refused: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [tieu-de]\n--}}\n---\n{{> head}}\n---\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
  accepted: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n# Nội dung\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
} satisfies ProblemKind
