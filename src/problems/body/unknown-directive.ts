import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unknown-directive',
  severity: 'error',
  summary: { vi: 'Lệnh `::tên` và `:tên[…]` phải là lệnh có thật.', en: 'A directive `::name` or `:name[…]` is one there is.' },
  why: {
    vi: 'Lệnh gõ sai thì chỗ đó không in ra dữ liệu. Dấu hai chấm của câu chữ viết thành `\\:` nếu bị hiểu nhầm là lệnh.',
    en: 'A misspelt one would not print its data. A colon of plain text that is mistaken for one is written `\\:`.',
  },
  refused: [
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n\n::phase' },
    { section: '# Mục đích\n\nHoàn thành trước ngày :ngay[2026-06-30].' },
  ],
  accepted: [{ section: '# Mục đích\n\nHoàn thành trước ngày :date[2026-06-30].' }],
} satisfies ProblemKind
