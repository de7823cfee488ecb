import { citationsIn, isTyped, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'base-cited-by-hand',
  severity: 'info',
  summary: {
    vi: 'Văn bản đã có trong mục bases thì dẫn chiếu bằng :base[…].',
    en: 'A document listed under bases is referred to by :base[…].',
  },
  why: {
    vi: 'Dẫn chiếu thì số, ký hiệu không thể mỗi chỗ một khác, và sang năm chỉ sửa một nơi.',
    en: 'So its number cannot differ between places, and next year one place is changed.',
  },
  prose: false,
  refused: [
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nHoàn thành các chỉ tiêu tại Quyết định số 15/QĐ-UBND.\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: nq-57, lead: Thực hiện, type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\n- Học tập Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n\n::assignments\n',
    },
  ],
  accepted: [
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nHoàn thành các chỉ tiêu tại :base[qd-15].\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: nq-57, lead: Thực hiện, type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nBám sát Kế hoạch số 8/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về thực hiện Nghị quyết số 57-NQ/TW.\n\n::assignments\n',
    },
  ],
  check(manuscript, say) {
    if (!manuscript.data) return
    const ids = new Map(
      manuscript.data.bases.flatMap(({ number, id }) => (number === undefined ? [] : [[number.toUpperCase(), id] as const])),
    )
    for (const citation of citationsIn(manuscript)) {
      const id = ids.get(keyOf(citation))
      if (id === undefined || citation.base || citation.nested || !isTyped(citation)) continue
      say(
        wholeOf(citation),
        {
          vi: `“${shortForm(citation)}” đã có trong mục bases với mã “${id}”.`,
          en: `“${shortForm(citation)}” is listed under bases as “${id}”.`,
        },
        { hint: { vi: `Ghi :base[${id}].`, en: `Write :base[${id}].` } },
      )
    }
  },
} satisfies Rule
