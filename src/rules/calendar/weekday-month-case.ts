import { latin, wordsPattern } from '../../model/latin.ts'
import { MONTHS, TIMES_OF_DAY, WEEKDAY_NUMBERS } from '../../language/data/calendar-words.ts'
import { WRITTEN } from '../../reading/fixed-case.ts'
import { isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const DAY = wordsPattern(WEEKDAY_NUMBERS)
const MONTH = wordsPattern(MONTHS).replace('mười', 'mười(?: một| hai)?')
const NAMES = latin(
  `${WORD_START}(?:(?<=(?:${wordsPattern(TIMES_OF_DAY)}) )thứ (?<a>${DAY})|thứ (?<b>${DAY})(?= h[ằà]ng tuần|, ngày \\d)|(?<=(?:đầu|cuối|giữa|trong|vào|từ|đến|hết|trước) )tháng (?<c>${MONTH})(?! lần| đợt| buổi| kỳ))${WORD_END}`,
  'gu',
)

export default {
  id: 'weekday-month-case',
  severity: 'warning',
  summary: {
    vi: 'Ngày trong tuần và tháng ghi bằng chữ viết hoa: thứ Hai, tháng Tám.',
    en: 'Weekdays and months in words take a capital: thứ Hai, tháng Tám.',
  },
  why: {
    vi: 'Viết hoa để phân biệt với số thứ tự và số lượng: thứ Hai (ngày) và thứ hai (lần).',
    en: 'The capital tells the weekday from the ordinal: thứ Hai and thứ hai.',
  },
  clause: 'PL2 V.8.c',
  prose: true,
  safe: true,
  refused: ['Tổng vệ sinh vào sáng thứ bảy hằng tuần tại các thôn.', 'Khai giảng vào đầu tháng chín tại các điểm trường.'],
  accepted: [
    'Tổng vệ sinh vào sáng thứ Bảy hằng tuần.',
    'Lần thứ hai, tháng 9; mỗi tháng một lần; ba tháng hai đợt.',
    'Ngày thứ hai của hội thi dành cho phần thực hành.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start: from, end } of matches(manuscript, NAMES, WRITTEN)) {
      if (isQuoted(unit, from)) continue
      const { a, b, c } = found.groups!
      const name = (a ?? b ?? c)!
      const start = from + found[0].lastIndexOf(name)
      const right = name[0]!.toUpperCase() + name.slice(1)
      say(
        { unit, start, end },
        {
          vi: `“${found[0]}” là tên ngày, tháng nên viết hoa “${right}”.`,
          en: `“${found[0]}” names a day or month: “${right}”.`,
        },
        {
          hint: {
            vi: `Viết: ${found[0].slice(0, start - from)}${right}`,
            en: `Write: ${found[0].slice(0, start - from)}${right}`,
          },
          fix: { unit, start, end, text: right },
        },
      )
    }
  },
} satisfies Rule
