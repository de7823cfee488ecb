import { latin, wordsPattern } from '../../model/latin.ts'
import { CENTRAL_CITIES } from '../../bodies/data/central-cities.ts'
import { EVERY_PROVINCE } from '../../bodies/provinces.ts'
import { WRITTEN } from '../../reading/fixed-case.ts'
import { isInCapitals, isQuoted, matches, opensSentence, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const NAMES = latin(
  `${WORD_START}(?:(?<province>Tỉnh) (?:${wordsPattern(EVERY_PROVINCE)})|(?<city>Thành phố|Thành Phố) (?:${wordsPattern(CENTRAL_CITIES)})|(?<!\\d )(?<number>quận|phường) \\d{1,2}(?=[,.](?!\\d)|[;)]|$| và (?:quận|phường) \\d)|(?<=(?:Công an|UBND|[ởỞ]|[Rr]iêng|[Tt]ại|thuộc|địa bàn) )(?<one>quận|phường) \\d{1,2}(?= \\p{Ll})|(?<capital>thủ đô) Hà Nội|(?<hcm>thành phố|Thành Phố) Hồ Chí Minh|(?<=(?:\\p{Ll}|UBND|HĐND|MTTQ) )(?<unit>Xã|Thôn|Huyện|Phường(?= \\p{Lu}\\p{Ll}+ \\p{Lu})) (?!Hội|Đội|Đoàn|Ủy|ủy)\\p{Lu}\\p{Ll}+)${WORD_END}`,
  'gu',
)

export default {
  id: 'place-name-case',
  severity: 'warning',
  summary: {
    vi: 'Danh từ chung chỉ đơn vị hành chính viết thường trước tên riêng; viết hoa trước số và ở Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
    en: 'The word for a unit is small before a name, and takes a capital before a number and in Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  },
  why: {
    vi: 'Phụ lục II: tỉnh Nam Định, thành phố Thái Nguyên; Quận 1; Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
    en: 'The decree: tỉnh Nam Định, thành phố Thái Nguyên; Quận 1; Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  },
  clause: 'PL2 III.1',
  prose: true,
  safe: true,
  refused: [
    'Riêng với các hộ tại phường 3 thực hiện trước ngày 05/6/2026.',
    'Triển khai tại các trường học trên địa bàn Tỉnh Lào Cai.',
    'Điều phối xe cứu thương giữa quận 3 và quận 10, thành phố Hồ Chí Minh.',
    'Cắm mốc ranh giới tại Thôn Nà Lầu, trên địa bàn Phường An Biên.',
    { body: '# Mục đích\n\nKết nối với thủ đô Hà Nội.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'Tuyển mỗi phường 3 người, mỗi quận 12 đồng chí; ngân sách xã, phường 6.560 triệu đồng.',
    'Tỉnh Lào Cai phấn đấu đạt chuẩn; các xã của tỉnh Lào Cai báo cáo.',
    'Đề án có 2 phường 12 xã tham gia; Quận 3, Thành phố Hồ Chí Minh.',
    'Ban Thường vụ Tỉnh đoàn Lào Cai phối hợp.',
    'Làng nghề Thanh Tiên, Phường Đúc; Bí thư Huyện ủy; chi bộ Thôn 3.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, NAMES, WRITTEN)) {
      if (isQuoted(unit, start) || isInCapitals(unit)) continue
      const { province, city, number, one, capital, hcm, unit: lower } = found.groups!
      const word = (province ?? city ?? number ?? one ?? capital ?? hcm ?? lower)!
      if ((province || city || lower) && opensSentence(unit.text, start)) continue
      const right = province || city || lower ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()
      const name = unit.text.slice(start + word.length, end)
      say(
        { unit, start, end: start + word.length },
        { vi: `“${word}${name}” viết là “${right}${name}”.`, en: `“${word}${name}” is written “${right}${name}”.` },
        {
          hint: { vi: `Viết: ${right}${name}`, en: `Write: ${right}${name}` },
          fix: { unit, start, end: start + word.length, text: right },
        },
      )
    }
  },
} satisfies Rule
