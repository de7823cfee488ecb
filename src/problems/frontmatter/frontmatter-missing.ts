import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'frontmatter-missing',
  severity: 'error',
  summary: {
    vi: 'Kế hoạch mở đầu bằng phần khai báo, giữa hai dòng `---`.',
    en: 'A plan begins with its frontmatter, between two `---` lines.',
  },
  why: {
    vi: 'Cơ quan ban hành, số, ngày, trích yếu, nơi nhận, người ký đều lấy từ phần khai báo; không có thì không dựng được văn bản.',
    en: 'Issuer, number, date, title, recipients and signer come from there; without it there is no document to make.',
  },
  refused: [
    { files: { 'ke-hoach.md': '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.\n' } },
    { files: { 'ke-hoach.md': '\n---\nschema: kehoach/v1\n---\n' } },
  ],
  accepted: [{ yaml: 'kind: general', section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
