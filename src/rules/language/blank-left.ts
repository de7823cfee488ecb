import { latin, wordsPattern } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { BEFORE_A_BLANK } from '../../language/data/small-words.ts'
import { shown } from '../../reading/scan.ts'
import { formUnits } from '../../reading/forms.ts'
import type { Rule } from '../rule.ts'

const BEFORE = wordsPattern(BEFORE_A_BLANK)
const DOTS = '(?:…|\\.{3})[.…]*'
/** What an author leaves to be filled in; three dots at the end of a list say `v.v.` and are none. */
const BLANKS = latin(
  [
    '\\[\\[[^\\[\\]]{0,80}\\]\\]',
    '\\[\\s?(?:…+|\\.{2,})\\s?\\]',
    `(?<=(?<!\\p{L})(?:${BEFORE}) ?)${DOTS}(?=[\\s%/])`,
    // Not the dots that lead to a page number.
    '(?<=[\\s(:/])(?:…{2,}|\\.{5,})(?![.…]|\\s?\\d{1,3}(?:\\s|$))',
    '(?<=/)(?:…|\\.{2,})(?=/)',
    // Not the rule above the notes of a page.
    '(?<!^|_|[.;!?…]\\s)_{4,}',
    '(?<![\\p{L}\\p{N}])(?:xx+|XX+)(?:[/.-](?:xx+|XX+)){1,2}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])xx+(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
)

export default {
  id: 'blank-left',
  severity: 'warning',
  summary: { vi: 'Không còn chỗ để trống trong nội dung.', en: 'No blanks are left in the text.' },
  why: {
    vi: 'Chỗ chấm chấm, “xx/xx” là phần chờ điền; văn bản ban hành không được còn.',
    en: 'Dots and “xx/xx” wait for data; a document that is issued has none.',
  },
  prose: true,
  refused: [
    'Hội nghị tổ chức lúc 8 giờ ngày …… tháng 4 năm 2026 tại hội trường xã.',
    'Các trường gửi danh sách về Phòng trước ngày xx/xx/2026.',
    'Tỷ lệ tiêm đủ mũi năm ................................................................đạt chỉ tiêu tỉnh giao.',
    'Kinh phí dự kiến: .................... đồng, từ nguồn sự nghiệp y tế.',
  ],
  accepted: [
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi (phụ lục kèm theo)./.\n\nNơi nhận:\n- Các trạm;\n- Lưu: VT.\n\nPhụ lục\nĐỀ CƯƠNG BÁO CÁO\n\nĐã tiêm … mũi, đạt …% kế hoạch tháng …\n',
    'Các trường thực hiện theo quy định.\n\n____________________\n\n1 Theo hướng dẫn của Bộ.',
    'Trồng các loại cây bản địa như lim, lát, sấu...',
    'Tuyên truyền qua báo, đài, mạng xã hội…; phát tờ rơi tại chợ, bến xe.',
    'MỤC LỤC\n\nI. MỤC ĐÍCH, YÊU CẦU .............................. 2',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025-2030.',
  ],
  check(manuscript, say) {
    const { units, data: plan } = manuscript
    if (plan) return
    const forms = formUnits(manuscript)
    for (const unit of units) {
      if (
        forms.has(unit) ||
        ['letterhead', 'symbol', 'date-line', 'cell', 'authority', 'signer', 'recipient', 'archive', 'footnote'].includes(
          unit.role,
        )
      )
        continue
      for (const found of everyMatch(unit.text, BLANKS)) {
        const start = found.index
        const end = start + found[0].length
        say(
          { unit, start, end },
          { vi: `Còn chỗ để trống “${shown(found[0], 30)}”.`, en: `A blank is left: “${shown(found[0], 30)}”.` },
          { hint: { vi: 'Điền nội dung vào chỗ này.', en: 'Fill it in.' } },
        )
      }
    }
  },
} satisfies Rule
