import { latin } from '../../model/latin.ts'
import { isTyped } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'citation-title-says-plan-of-plan',
  // The title may really read so in the cited document.
  severity: 'info',
  summary: {
    vi: 'Không ghi kế hoạch “ban hành Kế hoạch”, chương trình “ban hành Chương trình”.',
    en: 'No plan is cited as “issuing a plan”.',
  },
  why: {
    vi: 'Chỉ quyết định mới ban hành kế hoạch; một kế hoạch được viện dẫn bằng trích yếu của chính nó.',
    en: 'Only a decision issues a plan; a plan is cited by its own subject.',
  },
  prose: true,
  refused: [
    'Thực hiện Kế hoạch số 39/KH-SNNMT ngày 19/01/2026 của Sở Nông nghiệp và Môi trường ban hành Kế hoạch phòng, chống dịch bệnh động vật.',
    'Theo Chương trình số 07/CTr-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh về việc ban hành Chương trình hành động năm 2026.',
  ],
  accepted: [
    'Thực hiện Kế hoạch số 39/KH-SNNMT ngày 19/01/2026 của Sở Nông nghiệp và Môi trường về phòng, chống dịch bệnh động vật.',
    'Thực hiện Quyết định số 39/QĐ-SNNMT ngày 19/01/2026 của Sở Nông nghiệp và Môi trường ban hành Kế hoạch phòng, chống dịch bệnh động vật.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { unit, type, subject, subjectEnd } = citation
      if (
        subject === undefined ||
        subjectEnd === undefined ||
        !latin(/^(?:kế hoạch|chương trình|phương án|đề án)/iu).test(type) ||
        !isTyped(citation)
      )
        continue
      const found = latin(
        `^(?:về\\s+)?(?:việc\\s+)?ban hành\\s+(${type.split(/\s+/u).slice(0, 2).join(' ')})(?!\\p{L})\\s*`,
        'iu',
      ).exec(subject)
      if (!found) continue
      const start = unit.text.indexOf(found[0].trim(), citation.end)
      if (start < 0) continue
      say(
        { unit, start, end: start + found[0].trim().length },
        {
          vi: `${type} này được ghi là “${found[0].trim()}”; chỉ quyết định mới ban hành ${type.toLowerCase()}.`,
          en: `This ${type} is said to “${found[0].trim()}”; only a decision does so.`,
        },
        {
          hint: {
            vi: `Đối chiếu trích yếu của văn bản gốc; thường là “về ${subject.slice(found[0].length, found[0].length + 40).trim()}…”.`,
            en: `Compare the document’s own subject, mostly “về ${subject.slice(found[0].length, found[0].length + 40).trim()}…”.`,
          },
        },
      )
    }
  },
} satisfies Rule
