import { latin } from '../../model/latin.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const DECIMAL_POINT = latin(/(?<![\p{L}\p{N}.,/])\d{1,3}\.\d{1,2}(?=\s?%)/gu)
const COMMA_THOUSANDS = latin(/(?<![\p{L}\p{N}.,/])[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000)(?![\d,.%/]|\s?%)/gu)

export default {
  id: 'number-style',
  severity: 'info',
  summary: {
    vi: 'Phần thập phân viết sau dấu phẩy, hàng nghìn cách bằng dấu chấm.',
    en: 'Decimals stand behind a comma, thousands are parted by points.',
  },
  why: {
    vi: '“1,000” và “85.1%” là cách viết của bảng tính tiếng Anh, dễ bị đọc thành số khác.',
    en: '“1,000” and “85.1%” come from English spreadsheets, and are read as other numbers.',
  },
  prose: true,
  refused: [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 95.2% dân số.',
    'Trồng mới 1,500,000 cây xanh trong năm.',
    'Cấp phát 2,000 tờ rơi tại các xã.',
  ],
  accepted: [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2% dân số; cấp phát 2.000 tờ rơi.',
    'Khối lượng bình quân 1,255 tấn/ha; thực hiện mục 1.2, điểm a khoản 3 Điều 5.',
    'Kinh phí 1.250.000 đồng/người; quy mô 0,250 ha.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, DECIMAL_POINT)) {
      const right = found[0].replace('.', ',')
      say(
        { unit, start, end },
        { vi: `“${found[0]}%” viết theo tiếng Việt là “${right}%”.`, en: `“${found[0]}%” is “${right}%” in Vietnamese.` },
        { hint: { vi: `Ghi “${right}%”.`, en: `Write “${right}%”.` }, fix: { unit, start, end, text: right } },
      )
    }
    for (const { unit, found, start, end } of matches(manuscript, COMMA_THOUSANDS)) {
      const right = found[0].replaceAll(',', '.')
      say(
        { unit, start, end },
        {
          vi: `“${found[0]}” dùng dấu phẩy giữa các hàng nghìn; tiếng Việt viết “${right}”.`,
          en: `“${found[0]}” parts thousands by commas; Vietnamese writes “${right}”.`,
        },
        { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` } },
      )
    }
  },
} satisfies Rule
