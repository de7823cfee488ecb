import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'file-empty',
  severity: 'error',
  summary: { vi: 'Tệp phải có nội dung.', en: 'A file has content.' },
  why: {
    vi: 'Tệp trống thường do lưu chưa xong hoặc chép nhầm; không có gì để kiểm tra hay in ra.',
    en: 'An empty file mostly comes of saving that was broken off or of copying the wrong one; there is nothing to check or print.',
  },
  refused: [{ files: { 'ke-hoach.md': '\n' }, command: 'kehoach check ke-hoach.md' }],
  accepted: [{ yaml: 'title: Cải cách hành chính năm 2026 của Sở Tư pháp' }],
} satisfies ProblemKind
