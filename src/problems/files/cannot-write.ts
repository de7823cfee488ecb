import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'cannot-write',
  severity: 'error',
  summary: { vi: 'Nơi ghi kết quả phải ghi được.', en: 'There is room and permission to write the result.' },
  why: {
    vi: 'Tệp đang mở trong Word, ổ đĩa đầy hoặc chỉ cho đọc, đường dẫn đi qua một tệp. Tệp cũ được giữ nguyên.',
    en: 'Word holds the file open, the disk is full or read-only, or the path goes through a file. What stood there stays as it was.',
  },
  refused: [{ yaml: 'year: 2026', files: { output: '' }, command: 'kehoach build ke-hoach.md' }],
  accepted: [{ yaml: 'year: 2026', command: 'kehoach build ke-hoach.md' }],
} satisfies ProblemKind
