import { RUNNING } from '../../manuscript/manuscript.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { latin } from '../../model/latin.ts'
import { isCitedTitle, isQuoted, matches, opensSentence, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** The people, where they are no part of a name: `Ủy ban nhân dân`, `Công an nhân dân`, `Nhà giáo Nhân dân`. */
const PEOPLE = latin(
  `${WORD_START}(?<!(?:[ỦUủu][ỷy]? ?ban|[Hh]ội đồng|án|sát|[Cc]ông an|[Qq]uân đội|[Aa]n ninh|[Cc]ảnh sát|[Bb]áo|giáo|sĩ|dân tộc|chủ|vũ trang|thuốc|tín dụng)\\s)[Nn]hân dân${WORD_END}`,
  'gu',
)
/** The State in a compound, where it is no body: `quản lý nhà nước`, `ngân sách nhà nước`. */
const STATE = latin(
  `(?<=(?:quản lý|cơ quan|ngân sách|doanh nghiệp|hành chính|bí mật|tài sản|vốn|biên chế)\\s)[Nn]hà nước${WORD_END}`,
  'gu',
)

/** The State as a body: `của Nhà nước`. */
const BODY = latin(`(?<=(?:của|do|với|từ|Đảng,|Đảng và)\\s)[Nn]hà nước${WORD_END}(?! (?:pháp quyền|ta))`, 'gu')

export default {
  id: 'people-state-case',
  severity: 'info',
  summary: {
    vi: '“Nhân dân”, “quản lý nhà nước” viết hoa hay viết thường thống nhất trong cả văn bản.',
    en: '“Nhân dân” and “quản lý nhà nước” keep to one case throughout.',
  },
  why: {
    vi: 'Chỗ hoa chỗ thường làm người đọc ngờ hai chỗ nói hai điều khác nhau.',
    en: 'Now capital, now small, they read as two things.',
  },
  clause: 'PL2 V.1',
  prose: true,
  refused: [
    'Phục vụ Nhân dân tốt hơn; nâng cao đời sống của nhân dân vùng cao.',
    'Nâng cao hiệu lực quản lý nhà nước; các cơ quan Nhà nước gương mẫu chấp hành.',
  ],
  accepted: [
    'Ủy ban nhân dân, Hội đồng nhân dân, Công an nhân dân phục vụ Nhân dân; đời sống của Nhân dân.',
    'Chính sách của Đảng, Nhà nước; quản lý nhà nước; ngân sách nhà nước.',
  ],
  check(manuscript, say) {
    for (const pattern of [PEOPLE, STATE, BODY]) {
      const seen: Record<'large' | 'small', CitationSpot[]> = { large: [], small: [] }
      for (const { unit, found, start, end } of matches(manuscript, pattern, RUNNING)) {
        if (isQuoted(unit, start) || isCitedTitle(manuscript, unit, start) || opensSentence(unit.text, start)) continue
        seen[found[0].startsWith('N') ? 'large' : 'small'].push({ unit, start, end })
      }
      const { large, small } = seen
      const other = pattern === STATE || (pattern === PEOPLE && large.length < small.length) ? large : small
      const kept = other === large ? small : large
      const [first, ...further] = other
      if (!first || kept.length === 0) continue
      const [wrong, right] = [first, kept[0]!].map(({ unit, start, end }) => unit.text.slice(start, end)) as [string, string]
      say(
        first,
        {
          vi: `“${wrong}” (${other.length} chỗ) và “${right}” (${kept.length} chỗ) cùng có trong văn bản.`,
          en: `The text has both “${wrong}” (${other.length}) and “${right}” (${kept.length}).`,
        },
        {
          hint: { vi: `Viết thống nhất: ${right}`, en: `Keep to one: ${right}` },
          related: [
            { at: kept[0]!, message: { vi: `“${right}” ở đây.`, en: `“${right}” here.` } },
            ...further.map((at) => ({ at, message: { vi: `“${wrong}” ở đây.`, en: `“${wrong}” here.` } })),
          ],
        },
      )
    }
  },
} satisfies Rule
