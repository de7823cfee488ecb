import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'cannot-open',
  severity: 'error',
  summary: { vi: 'Tệp được nêu tên phải có và mở được.', en: 'A file that is named is there and can be opened.' },
  why: {
    vi: 'Đường dẫn gõ sai, tệp đang bị chương trình khác giữ, hoặc không có quyền đọc.',
    en: 'The path is misspelt, another program holds the file, or there is no permission to read it.',
  },
  refused: [{ files: {}, command: 'kehoach check ke-hoach-2026.md' }],
  accepted: [{ yaml: 'year: 2026' }],
} satisfies ProblemKind
