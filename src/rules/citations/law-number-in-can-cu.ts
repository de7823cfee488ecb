import { latin } from '../../model/latin.ts'
import { isTyped, wholeOf } from '../../reading/citing.ts'
import { typedBases } from '../../reading/preamble.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'law-number-in-can-cu',
  // Many texts since 2025 give the number too; the decree only does not ask for it.
  severity: 'info',
  summary: {
    vi: 'Luật, pháp lệnh làm căn cứ không ghi số, ký hiệu, cơ quan ban hành.',
    en: 'Laws among the bases are given without number and issuer.',
  },
  why: {
    vi: 'Nghị định chỉ yêu cầu ghi tên loại, tên luật và ngày: “Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015”.',
    en: 'The decree asks for the name and date of the law only.',
  },
  clause: 'PL1 II.6.a',
  prose: true,
  refused: [
    'KẾ HOẠCH\nBảo vệ môi trường\n\nCăn cứ Luật Bảo vệ môi trường số 72/2020/QH14 ngày 17 tháng 11 năm 2020;\n\nCăn cứ Luật số 31/2024/QH15.\n',
    {
      yaml: 'bases:\n  - { id: luat-dat-dai, lead: Căn cứ, type: Luật, number: 31/2024/QH15, date: 2024-01-18, subject: Đất đai }',
    },
  ],
  accepted: [
    'KẾ HOẠCH\nBảo vệ môi trường\n\nCăn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;\n\nCăn cứ Nghị quyết số 96/2019/QH14 ngày 27/11/2019 của Quốc hội về phòng, chống tội phạm.\n',
    {
      yaml: 'bases:\n  - { id: luat-dat-dai, lead: Căn cứ, type: Luật, date: 2024-01-18, subject: Đất đai }',
      body: 'Sở ban hành Kế hoạch.\n\n# Nội dung\n\nTuyên truyền Luật Đất đai số 31/2024/QH15.\n\n::assignments\n',
    },
  ],
  check(manuscript, say) {
    const typed = new Set(typedBases(manuscript).map(({ unit }) => unit))
    for (const citation of manuscript.citations) {
      const { unit, type, symbol, base } = citation
      if (!/^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(type) || !(typed.has(unit) || base) || !isTyped(citation)) continue
      const name =
        citation.subject !== undefined && latin(/^\p{Lu}/u).test(citation.subject) ? `${type} ${citation.subject}` : type
      say(
        wholeOf(citation),
        {
          vi: `Căn cứ “${name}” ghi cả số “${symbol}”; nghị định không yêu cầu.`,
          en: `The basis “${name}” has the number “${symbol}”, which the decree does not ask for.`,
        },
        {
          hint: {
            vi: `Ghi “Căn cứ ${name === type ? `${type} …` : name} ngày … tháng … năm …”.`,
            en: `Write “Căn cứ ${name === type ? `${type} …` : name} ngày … tháng … năm …”.`,
          },
        },
      )
    }
  },
} satisfies Rule
