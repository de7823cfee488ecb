import type { Base } from '../../model/plan.ts'
import { keyOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'base-never-used',
  severity: 'info',
  summary: {
    vi: 'Khi nội dung có dẫn chiếu các căn cứ, căn cứ không được nhắc tới lần nào cần được xem lại.',
    en: 'Where the text refers to its bases, one that it never mentions deserves a second look.',
  },
  why: {
    vi: 'Căn cứ chép từ kế hoạch cũ thường còn lại sau khi nhiệm vụ của nó đã bỏ.',
    en: 'Bases copied from an older plan often outlive the tasks they stood for.',
  },
  clause: 'PL1 II.6.a',
  prose: false,
  refused: [
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }\n  - { id: kh-20, lead: Căn cứ, type: Kế hoạch, number: 20/KH-UBND, date: 2026-01-28, issuer: Ủy ban nhân dân tỉnh, subject: về chuyển đổi số }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nHoàn thành các chỉ tiêu tại :base[qd-15].\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: nq-57, lead: Thực hiện, type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị, subject: về đột phá phát triển khoa học }\n  - { id: kh-20, lead: Thực hiện, type: Kế hoạch, number: 20/KH-UBND, date: 2026-01-28, issuer: Ủy ban nhân dân tỉnh, subject: về chuyển đổi số }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nQuán triệt Nghị quyết số 57-NQ/TW.\n\n::assignments\n',
    },
  ],
  accepted: [
    {
      yaml: 'bases:\n  - { id: qd-15, lead: Căn cứ, type: Quyết định, number: 15/QĐ-UBND, date: 2026-01-26, issuer: Ủy ban nhân dân tỉnh, subject: về giao chỉ tiêu }\n  - { id: kh-20, lead: Căn cứ, type: Kế hoạch, number: 20/KH-UBND, date: 2026-01-28, issuer: Ủy ban nhân dân tỉnh, subject: về chuyển đổi số }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nHoàn thành các chỉ tiêu trong năm.\n\n::assignments\n',
    },
    {
      yaml: 'bases:\n  - { id: luat, lead: Căn cứ, type: Luật Chuyển đổi số, date: 2025-12-11 }\n  - { id: kh-20, lead: Căn cứ, type: Kế hoạch, number: 20/KH-UBND, date: 2026-01-28, issuer: Ủy ban nhân dân tỉnh, subject: về chuyển đổi số }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nHoàn thành các nhiệm vụ tại :base[kh-20].\n\n::assignments\n',
    },
  ],
  check({ data: plan, places, citations }, say) {
    if (!plan) return
    const mentioned = new Set(citations.filter(({ unit }) => unit.role !== 'basis').map(keyOf))
    const numbered = plan.bases.filter(({ number }) => number !== undefined && !number.includes('[['))
    const unused = numbered.filter(({ number }) => !mentioned.has(number!.toUpperCase()))
    // A plan that mentions none of them states its bases and no more, as most do.
    if (unused.length === numbered.length) return
    const [first, ...others] = unused
    if (!first) return
    const nameOf = ({ type, number }: Base): string => `${type ?? 'văn bản'} số ${number}`
    const names = unused.map((base) => `“${nameOf(base)}”`).join(', ')
    // One line for all of them: each alone would be noise.
    say(
      places.of(first),
      {
        vi: `Căn cứ không được nhắc tới trong nội dung, trong khi có căn cứ khác được dẫn chiếu: ${names}.`,
        en: `Bases never mentioned in the text, while others are: ${names}.`,
      },
      {
        hint: {
          vi: 'Bỏ căn cứ nếu kế hoạch không còn thực hiện văn bản đó; nếu còn thì giữ nguyên.',
          en: 'Delete one that the plan no longer carries out; otherwise leave it.',
        },
        ...(others.length > 0 && {
          related: others.map((base) => ({
            at: places.of(base),
            message: { vi: `“${nameOf(base)}” ở đây.`, en: `“${nameOf(base)}” here.` },
          })),
        }),
      },
    )
  },
} satisfies Rule
