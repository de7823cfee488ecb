import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, isLaw, isTyped, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

/** Words that make a document one the plan carries out, right before it; what came of one is past. */
const CARRIES_OUT = /(?<!kết quả )(?:thực hiện|triển khai|cụ thể hóa|cụ thể hoá)\s$/iu

const carriedOut = ({ unit, start }: Citation): boolean => CARRIES_OUT.test(unit.text.slice(Math.max(0, start - 24), start))

export default {
  id: 'document-not-in-bases',
  severity: 'info',
  summary: {
    vi: 'Văn bản mà nội dung ghi là “thực hiện” nên có trong các căn cứ.',
    en: 'A document that the text says it carries out belongs among the bases.',
  },
  why: {
    vi: 'Có trong mục bases thì sang năm được rà soát cùng các căn cứ khác và dẫn chiếu được bằng :base[…].',
    en: 'Among the bases it is looked at again next year, and can be referred to by :base[…].',
  },
  clause: 'PL1 II.6.a',
  prose: false,
  refused: [
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nTiếp tục thực hiện Kế hoạch số 20/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: nq-57, lead: Thực hiện, type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\n- Triển khai Chỉ thị số 07/CT-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về kỷ luật hành chính.\n\n::assignments\n',
    },
  ],
  accepted: [
    {
      yaml: 'bases:\n  - { id: kh-20, lead: Căn cứ, type: Kế hoạch, number: 20/KH-UBND, date: 2026-01-28, issuer: Ủy ban nhân dân tỉnh, subject: về chuyển đổi số }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nTiếp tục thực hiện Kế hoạch số 20/KH-UBND.\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nPhát huy kết quả thực hiện Kế hoạch số 9/KH-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số.\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nBáo cáo theo mẫu tại Công văn số 120/SNV-VP ngày 05/01/2026 của Sở Nội vụ; thực hiện Luật Lưu trữ.\n\n::assignments\n',
    },
  ],
  check(manuscript, say) {
    const bases = manuscript.data?.bases ?? []
    // Where a plan has no list of bases, it states them in its own words.
    if (bases.length === 0) return
    const listed = new Set(bases.map(({ number }) => number?.toUpperCase()))
    const missing = citationsIn(manuscript).filter(
      (citation) =>
        citation.unit.role !== 'basis' &&
        !citation.nested &&
        !citation.base &&
        !isLaw(citation) &&
        isTyped(citation) &&
        carriedOut(citation) &&
        !listed.has(keyOf(citation)),
    )
    const [first, ...others] = [
      ...new Map(missing.toReversed().map((citation) => [keyOf(citation), citation])).values(),
    ].reverse()
    if (!first) return
    const names = shortForm(first)
    // One remark for the plan: offices that state documents in the text do so throughout.
    say(
      wholeOf(first),
      {
        vi: `“${names}”${others.length > 0 ? ` và ${others.length} văn bản khác` : ''} được thực hiện trong nội dung nhưng không có trong mục bases.`,
        en: `“${names}”${others.length > 0 ? ` and ${others.length} other${others.length > 1 ? 's' : ''}` : ''} ${others.length > 0 ? 'are' : 'is'} carried out in the text, but not listed under bases.`,
      },
      {
        hint: { vi: 'Thêm vào bases rồi dẫn chiếu bằng :base[…].', en: 'Add it under bases and refer to it by :base[…].' },
        related: others.map((citation) => ({
          at: wholeOf(citation),
          message: { vi: `“${shortForm(citation)}”`, en: `“${shortForm(citation)}”` },
        })),
      },
    )
  },
} satisfies Rule
