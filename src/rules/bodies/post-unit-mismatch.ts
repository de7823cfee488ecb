import { latin, wordsPattern } from '../../model/latin.ts'
import { HEADED_BODIES } from '../../bodies/data/kinds-of-bodies.ts'
import { matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** A head's post right before the kind of body it heads: `Chi cục trưởng Chi cục …`, `Trưởng phòng Phòng …`. */
const PATTERN = latin(
  `${WORD_START}(?:(?<before>Chi cục|Tổng cục|Cục|Vụ|Viện) trưởng|Trưởng (?<behind>phòng|trạm|khoa)) (?<body>${wordsPattern(HEADED_BODIES)})${WORD_END}`,
  'giu',
)

/** Fields of work that begin as a kind of body does. */
const FIELD = latin(/^(?:khoa (?:học|giáo)|viện phí|đội ngũ|vụ việc|cục bộ)(?!\p{L})/iu)

export default {
  id: 'post-unit-mismatch',
  severity: 'warning',
  summary: {
    vi: 'Chức vụ phải khớp với đơn vị: Chi cục trưởng đứng đầu Chi cục, không phải Cục.',
    en: 'A post goes with its body: a Chi cục trưởng heads a Chi cục, not a Cục.',
  },
  why: {
    vi: 'Thiếu một chữ là giao nhiệm vụ cho người của cấp khác.',
    en: 'One syllable lost gives the duty to somebody of another level.',
  },
  prose: true,
  refused: [
    'Đề nghị Chi cục trưởng Cục Thuế các huyện tổ chức thực hiện.',
    { body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nCục trưởng Chi cục Hải quan cửa khẩu phối hợp tuyên truyền.\n' },
  ],
  accepted: [
    'Chi cục trưởng Chi cục Thuế, Cục trưởng Cục Hải quan; Viện trưởng Viện kiểm sát nhân dân tỉnh.',
    'Trưởng phòng Khoa học và Hợp tác quốc tế; Trưởng khoa Khoa học cơ bản; Trưởng phòng Viện phí.',
    'Trưởng phòng Phòng Kinh tế, Chi cục trưởng, Cục trưởng các Cục, Trưởng khoa Khoa Nội.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, PATTERN)) {
      const { before, behind, body } = found.groups as Record<string, string | undefined>
      const head = (before ?? behind)!
      // In small letters `phòng` may be what the unit is for: `Vụ trưởng phòng ngừa …`.
      if (head.toLowerCase() === body!.toLowerCase() || latin(/^\p{Ll}/u).test(body!)) continue
      // `Trưởng phòng Khoa học và Công nghệ` names what the unit is for.
      if (FIELD.test(unit.text.slice(end - body!.length))) continue
      const right = `${found[0].slice(0, -body!.length)}${head[0]!.toUpperCase()}${head.slice(1)}`
      say(
        { unit, start, end },
        { vi: `“${found[0]}”: chức vụ và đơn vị không khớp.`, en: `“${found[0]}”: post and body do not go together.` },
        { hint: { vi: `Có phải là “${right}”?`, en: `Is “${right}” meant?` } },
      )
    }
  },
} satisfies Rule
