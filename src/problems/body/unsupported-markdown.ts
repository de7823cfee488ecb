import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unsupported-markdown',
  severity: 'error',
  summary: {
    vi: 'Nội dung kế hoạch chỉ dùng những cú pháp Markdown mà văn bản hành chính in được.',
    en: 'A plan uses only what Markdown and an official document both have.',
  },
  why: {
    vi: 'Trích dẫn, khối mã, đường kẻ, gạch đầu dòng bằng `*`… không có cách trình bày trong Nghị định; in ra cách khác thì sai ý người viết.',
    en: 'Quotations, code, rules, bullets typed as `*` have no form in the decree; printed some other way, they would not be what was written.',
  },
  refused: [
    {
      section: '# Mục đích\n\nCải cách hành chính theo phương châm sau.\n\n> Giải quyết thủ tục hành chính nhanh, đúng quy định.',
    },
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh.\n\n-----\n\nĐúng quy định.' },
  ],
  accepted: [{ section: '# Mục đích\n\n- Giải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
