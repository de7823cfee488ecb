import { FIRMS } from '../../decree/data/capital-names.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { isTyped, partsOf, symbolOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

const FIRM = latin(`(?<!\\p{L})(?:${wordsPattern(FIRMS)})(?!\\p{L})`, 'iu')

/** A firm's letters have symbols of its own; who sent it stands behind `của` or before `tại`. */
const isFirms = ({ unit, start, end, issuer }: Citation): boolean =>
  FIRM.test(issuer ?? '') ||
  FIRM.test(
    unit.text
      .slice(Math.max(0, start - 100), start)
      .split(/[;.]\s/u)
      .at(-1)!,
  ) ||
  FIRM.test(unit.text.slice(end, end + 60).split(/[;.]/u)[0]!)

export default {
  id: 'cong-van-cv',
  // The cited document may really bear this symbol; its own author broke the rule, not the plan's.
  severity: 'info',
  summary: {
    vi: 'Ký hiệu công văn của cơ quan nhà nước không có chữ “CV”.',
    en: 'The symbol of a State công văn has no letters “CV”.',
  },
  why: {
    vi: 'Công văn không có chữ viết tắt tên loại; ký hiệu gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
    en: 'A công văn has no abbreviation of its type; its symbol names the issuer and the drafting unit or field.',
  },
  clause: 'PL1 II.3.b',
  prose: true,
  refused: [
    'Thực hiện Công văn số 64/CV-PGDĐT ngày 18/8/2024 của Phòng Giáo dục và Đào tạo về chuẩn bị năm học mới.',
    'Theo Công văn số 09/CV-UBND ngày 22/01/2026 của Ủy ban nhân dân xã về trực Tết.',
  ],
  accepted: [
    'Thực hiện Công văn số 64/PGDĐT-TH ngày 18/8/2024 của Phòng Giáo dục và Đào tạo về chuẩn bị năm học mới.',
    'Xét Công văn số 35/CV-HP ngày 02/02/2026 của Công ty cổ phần Hưng Phát về đấu nối nước.',
    'Theo Công văn số 1290-CV/TU ngày 16/10/2025 của Tỉnh ủy về tổ chức đại hội.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { symbol, kind } = citation
      if (kind !== 'letter' || partsOf(citation).bodies[0]?.toUpperCase() !== 'CV' || !isTyped(citation) || isFirms(citation))
        continue
      say(
        symbolOf(citation),
        {
          vi: `Ký hiệu công văn “${symbol}” có chữ “CV”, không đúng thể thức.`,
          en: `The công văn symbol “${symbol}” has “CV”, which the decree does not know.`,
        },
        {
          hint: {
            vi: 'Đối chiếu văn bản gốc; nếu bản gốc ghi như vậy thì giữ nguyên.',
            en: 'Compare the document itself; if it says so, leave it.',
          },
        },
      )
    }
  },
} satisfies Rule
