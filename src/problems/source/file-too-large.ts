import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'file-too-large',
  severity: 'error',
  summary: { vi: 'Tệp kế hoạch, phụ lục hay hồ sơ cơ quan không quá 4 MB.', en: 'A plan, annex or profile has at most 4 MB.' },
  why: {
    vi: 'Kế hoạch dài nhất cũng chỉ vài chục KB chữ. Tệp lớn hơn nhiều là tệp khác bị chọn nhầm, đọc tiếp chỉ tốn bộ nhớ.',
    en: 'The longest plan has some tens of kilobytes of text. A file far beyond that is another one, named by mistake, and reading on would only use up memory.',
  },
  refused: [{ files: { 'ke-hoach.md': 'Biên bản họp giao ban tuần. '.repeat(160_000) } }],
  accepted: [{ section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
