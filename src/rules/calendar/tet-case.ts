import { latin, wordsPattern } from '../../model/latin.ts'
import { FEASTS } from '../../language/data/feasts.ts'
import { WRITTEN } from '../../reading/fixed-case.ts'
import { isInCapitals, isQuoted, matches, opensSentence, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const CAPITAL = latin(`${WORD_START}Tết(?= (?:${wordsPattern(FEASTS)})${WORD_END})`, 'gu')

export default {
  id: 'tet-case',
  severity: 'info',
  summary: { vi: 'Chữ “tết” đứng trước tên viết thường: tết Nguyên đán.', en: '“tết” before a name is small: tết Nguyên đán.' },
  why: {
    vi: 'Chỉ viết hoa “Tết” khi đứng một mình thay cho tết Nguyên đán.',
    en: 'It takes a capital only when it stands alone for tết Nguyên đán.',
  },
  clause: 'PL2 V.8.b',
  prose: true,
  safe: true,
  refused: ['Bố trí lịch trực trong dịp Tết Nguyên đán.', 'Tặng quà cho trẻ em nghèo nhân Tết Trung thu.'],
  accepted: [
    'Bố trí lịch trực trong dịp tết Nguyên đán; không để ai không có Tết.',
    'Tết Trung thu năm nay tổ chức tại nhà văn hóa xã.',
  ],
  check(manuscript, say) {
    for (const { unit, start, end } of matches(manuscript, CAPITAL, WRITTEN)) {
      if (opensSentence(unit.text, start) || isQuoted(unit, start) || isInCapitals(unit)) continue
      say(
        { unit, start, end },
        { vi: 'Chữ “Tết” đứng trước tên ngày tết viết thường.', en: '“Tết” before the name of the feast is small.' },
        { hint: { vi: 'Viết: tết', en: 'Write: tết' }, fix: { unit, start, end, text: 'tết' } },
      )
    }
  },
} satisfies Rule
