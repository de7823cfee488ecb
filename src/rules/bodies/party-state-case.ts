import { latin } from '../../model/latin.ts'
import { fixedCapitals, WRITTEN } from '../../reading/fixed-case.ts'
import { isInCapitals, isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const BOTH = latin(
  `${WORD_START}(?<=(?:của|do|với|theo) )(?:Đảng(?: và|,) nhà nước|đảng(?: và|,) [Nn]hà nước)${WORD_END}(?! (?:các|cấp|ở))`,
  'gu',
)

/** `trình chính phủ`, `nghị quyết của quốc hội`: there is one of each. */
const ONE = latin(
  `${WORD_START}(?<=(?:của|do|với|[Tt]rình|[Bb]áo cáo) )(?:chính phủ|quốc hội)${WORD_END}(?! (?:điện tử|số|các|nước|kiến tạo|liêm chính|hành động|phục vụ|khác))`,
  'gu',
)
/** `Nhân Dân`, `Nhà Nước`: no word has its second capital; only the newspaper is called so. */
const TWO_CAPITALS = latin(`${WORD_START}(?<![Bb]áo )(?:Nhân Dân|Nhà Nước|Chính Phủ|Quốc Hội)${WORD_END}`, 'gu')

const partyName = fixedCapitals({
  right: ['Đảng Cộng sản Việt Nam'],
  say: (found, right) => ({ vi: `“${found}” viết hoa là “${right}”.`, en: `“${found}” is written “${right}”.` }),
})

export default {
  id: 'party-state-case',
  severity: 'warning',
  summary: {
    vi: 'Viết hoa: Đảng Cộng sản Việt Nam; của Đảng, Nhà nước.',
    en: 'Capitals: Đảng Cộng sản Việt Nam; của Đảng, Nhà nước.',
  },
  why: {
    vi: 'Đảng và Nhà nước đứng riêng, trang trọng thì viết hoa; đi cùng nhau phải viết như nhau.',
    en: 'Standing for the Party and the State both take capitals, and side by side they are written alike.',
  },
  clause: 'PL2 V.1',
  prose: true,
  safe: true,
  refused: [
    'Tuyên truyền chủ trương của Đảng, chính sách của Đảng và nhà nước về nhà ở xã hội.',
    'Giáo dục truyền thống của Đảng cộng sản Việt Nam cho đoàn viên.',
    'Theo nghị quyết của quốc hội; trình chính phủ xem xét; vận động Nhân Dân đóng góp ý kiến.',
  ],
  accepted: [
    'Tuyên truyền chủ trương, chính sách của Đảng và Nhà nước về nhà ở xã hội.',
    'Cán bộ các cơ quan đảng, nhà nước tham gia hiến máu.',
    'Thực hành tiết kiệm, sử dụng hiệu quả ngân sách nhà nước.',
    'Kiến trúc của chính phủ điện tử; đăng trên Báo Nhân Dân; hợp tác với chính phủ các nước.',
  ],
  check(manuscript, say) {
    partyName(manuscript, say)
    for (const pattern of [ONE, TWO_CAPITALS])
      for (const { unit, found, start, end } of matches(manuscript, pattern, WRITTEN)) {
        if (isQuoted(unit, start) || isInCapitals(unit)) continue
        const right = found[0][0]!.toUpperCase() + found[0].slice(1).toLowerCase()
        say(
          { unit, start, end },
          { vi: `“${found[0]}” viết hoa là “${right}”.`, en: `“${found[0]}” is written “${right}”.` },
          { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end, text: right } },
        )
      }
    for (const { unit, found, start, end } of matches(manuscript, BOTH, WRITTEN)) {
      if (isQuoted(unit, start)) continue
      const right = found[0].replace('đảng', 'Đảng').replace('nhà nước', 'Nhà nước')
      say(
        { unit, start, end },
        {
          vi: `“${found[0]}” chỉ Đảng và Nhà nước nên viết hoa cả hai.`,
          en: `“${found[0]}” means the Party and the State: both take capitals.`,
        },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
