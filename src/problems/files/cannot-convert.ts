import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'cannot-convert',
  severity: 'error',
  summary: { vi: 'PDF được tạo nhờ LibreOffice có trên máy.', en: 'A PDF is made by the LibreOffice of the machine.' },
  why: {
    vi: 'Máy chưa cài LibreOffice, hoặc LibreOffice không mở được tệp. Tệp Word đã được tạo đầy đủ.',
    en: 'LibreOffice is not installed, or could not open the file. The Word file is there and whole.',
  },
  refused: [{ yaml: 'year: 2026', command: 'kehoach build ke-hoach.md --pdf' }],
  accepted: [{ yaml: 'year: 2026', command: 'kehoach build ke-hoach.md' }],
} satisfies ProblemKind
