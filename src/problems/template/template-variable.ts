import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'template-variable',
  severity: 'error',
  summary: { vi: 'Biến dùng trong mẫu phải có thật.', en: 'A template uses values there are.' },
  why: {
    vi: 'Biến gõ sai in ra chỗ rỗng; mẫu dừng lại để không tạo ra kế hoạch thiếu chữ.',
    en: 'A misspelt one would print nothing; the template stops rather than make a plan with words missing.',
  },
  refused: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n# Nội dung năm {{yaer}}\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
  accepted: [
    {
      files: {
        'templates/hop-giao-ban.md.hbs':
          '{{!--\nversion: 1\nabout: { vi: họp giao ban, en: weekly meeting }\nasks: [title]\n--}}\n---\n{{> head}}\n---\n\n# Nội dung năm {{year}}\n\nHọp giao ban.\n',
      },
      command: 'kehoach new hop-giao-ban --year 2026',
    },
  ],
} satisfies ProblemKind
