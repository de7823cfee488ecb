import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu

export default {
  id: 'invisible-character',
  severity: 'warning',
  summary: { vi: 'Không để lại ký tự vô hình dán từ nơi khác.', en: 'No invisible characters are left from pasting.' },
  why: {
    vi: 'Ký tự rộng bằng không làm từ bị cắt đôi khi tra cứu và xuống dòng sai chỗ trong Word.',
    en: 'Zero-width characters cut words in two for a search, and break lines in odd places.',
  },
  clause: 'PL1 I.4',
  prose: true,
  safe: true,
  refused: ['Thực hiện\u200b chuyển đổi số.', 'Công khai thủ tục hà\u00adnh chính trên Cổng Dịch vụ công.'],
  accepted: ['Thực hiện chuyển đổi số.', 'Họp định kỳ vào thứ\u00a0hai hằng tuần.'],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, INVISIBLE)) {
      const code = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const near = `${/\S{0,20}$/u.exec(unit.text.slice(Math.max(0, start - 20), start))![0]}${/^\S{0,20}/u.exec(unit.text.slice(end, end + 20))![0]}`
      say(
        { unit, start, end },
        { vi: `Có ký tự vô hình ${code} trong “${near}”.`, en: `There is an invisible character ${code} in “${near}”.` },
        { hint: { vi: `Gõ lại: ${near}`, en: `Type it again: ${near}` }, fix: { unit, start, end, text: '' } },
      )
    }
  },
} satisfies Rule
