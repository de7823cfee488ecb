import { latin } from '../../model/latin.ts'
import { shortDate } from '../../model/date.ts'
import { datesIn, weekdayOf } from '../../reading/dates.ts'
import { unitsHaving } from '../../reading/scan.ts'
import { weekdayBeside } from '../../reading/weekdays.ts'
import type { Rule } from '../rule.ts'

const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const WEEKDAY = latin(/thứ\s|chủ nhật|(?<!\p{L})(?:T[2-7]|CN)(?!\p{L})/iu)

export default {
  id: 'weekday-mismatch',
  severity: 'error',
  summary: { vi: 'Thứ trong tuần phải khớp với ngày, tháng, năm.', en: 'A weekday matches its date.' },
  why: {
    vi: 'Thứ và ngày không khớp thì người dự họp, người thực hiện không biết theo thứ hay theo ngày.',
    en: 'When weekday and date disagree nobody knows which of them to follow.',
  },
  prose: true,
  refused: [
    'Khai mạc lúc 8 giờ 00, thứ Ba ngày 05/01/2026 tại Hội trường lớn.',
    'Bế mạc vào sáng Chủ nhật, ngày 20 tháng 3 năm 2026.',
    'Hội nghị tổ chức ngày 09/01/2026 (thứ Năm).',
    'Tập huấn cho giáo viên, dự kiến thứ Hai, ngày 10/3/2026.',
    'Tập huấn bắt đầu từ 13h30 thứ Ba ngày 06/7/2026.',
  ],
  accepted: [
    'Tập huấn ngày 20 - 21/4/2026 (Thứ Hai - Thứ Ba); trực ngày 02 - 03/5/2026 (thứ Bảy, Chủ nhật).',
    'Khai mạc lúc 8 giờ 00, thứ Hai ngày 05/01/2026 tại Hội trường lớn.',
    'Nghị quyết kỳ họp thứ ba ngày 05/01/2026 của Hội đồng nhân dân xã; hội nghị lần thứ sáu, ngày 06/01/2026.',
    'Tiếp công dân ngày 09/01/2026, thứ Hai hằng tuần họp giao ban; nghỉ từ ngày 05/01/2026, thứ Sáu, ngày 09/01/2026 làm việc.',
    'Thứ ba, ngày 07/01/2026 các đơn vị hoàn thành việc đăng ký.',
  ],
  check({ units }, say) {
    for (const unit of unitsHaving(units, WEEKDAY)) {
      if (!WEEKDAY.test(unit.text)) continue
      for (const written of datesIn(unit)) {
        const found = written.date && weekdayBeside(unit, written)
        if (!found || found.day === weekdayOf(written.date!)) continue
        const right = DAYS[weekdayOf(written.date!)]!
        say(
          { unit, start: found.start, end: found.end },
          {
            vi: `Ngày ${shortDate(written.date!)} là ${right}, không phải “${unit.text.slice(found.start, found.end)}”.`,
            en: `${shortDate(written.date!)} is a ${right}, not “${unit.text.slice(found.start, found.end)}”.`,
          },
          {
            hint: { vi: `Ghi “${right}”, hoặc sửa lại ngày.`, en: `Write “${right}”, or mend the date.` },
            related: [
              {
                at: { unit, start: written.start, end: written.end },
                message: { vi: 'Ngày đi cùng.', en: 'The date it belongs to.' },
              },
            ],
          },
        )
      }
    }
  },
} satisfies Rule
