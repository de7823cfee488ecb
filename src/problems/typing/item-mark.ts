import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'item-mark',
  severity: 'warning',
  summary: {
    vi: 'Ý, khoản, điểm mở đầu bằng “- ”, “+ ”, “1. ”, “a) ”.',
    en: 'Items, clauses and points begin with “- ”, “+ ”, “1. ”, “a) ”.',
  },
  why: {
    vi: 'Dấu “–”, “•”, “a/”, “(1)”, hay dấu cách không ngắt dòng sau dấu gạch không phải dấu đầu dòng của Markdown; chương trình đọc theo ý người viết và chỉ cách viết đúng để tệp mở ở đâu cũng đọc như nhau.',
    en: 'Markdown does not know “–”, “•”, “a/”, “(1)” or a dash with a no-break space behind it; they are read as meant, and told, so that the file reads alike everywhere.',
  },
  safe: true,
  refused: [
    { section: '# Mục đích, yêu cầu\n\n– Rà soát hồ sơ tồn đọng;\n– Quét sổ thụ lý.' },
    { section: '# Mục đích, yêu cầu\n\na/ Rà soát hồ sơ tồn đọng;\nb/ Quét sổ thụ lý.' },
  ],
  accepted: [
    { section: '# Mục đích, yêu cầu\n\n- Rà soát hồ sơ tồn đọng;\n- Quét sổ thụ lý.' },
    { section: '# Mục đích, yêu cầu\n\nGiai đoạn 2021 – 2025 đã hoàn thành.' },
  ],
} satisfies ProblemKind
