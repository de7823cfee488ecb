import { standsAlone } from '../../model/phrase.ts'
import type { Rule } from '../rule.ts'

const DOCUMENTS = `documents:
      - { type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: về cải cách hành chính }
      - { type: Quyết định, number: 12/QĐ-UBND, date: 2026-01-09, issuer: Ủy ban nhân dân tỉnh, subject: giao nhiệm vụ }`

export default {
  id: 'base-several-documents',
  severity: 'warning',
  summary: { vi: 'Mỗi văn bản làm căn cứ ghi một dòng.', en: 'Each document that is a basis has a line of its own.' },
  why: {
    vi: 'Phụ lục I yêu cầu sau mỗi căn cứ phải xuống dòng; nhiều văn bản dưới một chữ “Căn cứ” được in liền một dòng như đã viết.',
    en: 'Annex I asks for a new line behind each basis; several documents under one “Căn cứ” are printed on one line, as they are written.',
  },
  clause: 'PL1 II.6.a',
  prose: false,
  refused: [
    { yaml: `bases:\n  - id: hai\n    lead: Căn cứ\n    ${DOCUMENTS}` },
    { yaml: `bases:\n  - id: hai\n    lead: Theo đề nghị của\n    ${DOCUMENTS}` },
  ],
  accepted: [
    { yaml: `bases:\n  - id: hai\n    lead: Thực hiện\n    ${DOCUMENTS}` },
    {
      yaml: 'bases: [{ id: mot, lead: Căn cứ, type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: về cải cách hành chính }]',
    },
    {
      yaml: 'bases: [{ id: luat, lead: Căn cứ, documents: [{ type: Luật, subject: Đê điều, date: 2006-11-29 }, { type: Luật, subject: "Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều", date: 2020-06-17 }] }]',
    },
  ],
  check({ data: plan, places }, say) {
    for (const base of plan?.bases ?? []) {
      // A document and the one that amends it are one basis.
      const several = base.documents?.filter(({ subject }) => !/(?<!được )sửa đổi, bổ sung/iu.test(subject ?? '')) ?? []
      if (several.length < 2 || !standsAlone(base)) continue
      say(
        places.of(base),
        {
          vi: `Căn cứ “${base.id}” ghi liền ${several.length} văn bản trên một dòng.`,
          en: `The base “${base.id}” has ${several.length} documents on one line.`,
        },
        {
          hint: {
            vi: 'Theo Nghị định, tách mỗi văn bản thành một căn cứ riêng, cùng lời dẫn.',
            en: 'The decree has a basis of its own for each document, with the same lead.',
          },
        },
      )
    }
  },
} satisfies Rule
