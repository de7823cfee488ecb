import { latin, wordsPattern } from '../../model/latin.ts'
import { TIMES_OF_DAY, WEEKDAY_NUMBERS } from '../../language/data/calendar-words.ts'
import { shortDate } from '../../model/date.ts'
import { datesIn, weekdayOf, type WrittenDate } from '../../reading/dates.ts'
import { WORD_END } from '../../reading/scan.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const NUMBERS: Readonly<Record<string, number>> = {
  'chủ nhật': 0,
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
}

const WEEKDAY = `(?<name>chủ nhật|thứ\\s+(?<number>${wordsPattern(WEEKDAY_NUMBERS)}|bẩy|[2-7]))`
// `Kỳ họp thứ Ba, ngày 10/3` counts meetings: a weekday follows a time of day, a preposition or a bracket, or nothing.
const BEFORE = latin(
  new RegExp(
    `(?<lead>^|[(,;:–-]\\s*|(?<!\\p{L})(?:vào|${wordsPattern(TIMES_OF_DAY)}|từ|đến|trước|giờ|phút|hết|ngày)\\s+)${WEEKDAY}\\s*[,(]?\\s*(?:ngày\\s+)?$`,
    'iu',
  ),
)
const AFTER = latin(new RegExp(`^\\s*(?:\\(\\s*|,\\s*nhằm\\s+)(?:(?:sáng|chiều|tối)\\s+)?${WEEKDAY}${WORD_END}`, 'iu'))

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
  ],
  accepted: [
    'Khai mạc lúc 8 giờ 00, thứ Hai ngày 05/01/2026 tại Hội trường lớn.',
    'Nghị quyết kỳ họp thứ ba ngày 05/01/2026 của Hội đồng nhân dân xã; hội nghị lần thứ sáu, ngày 06/01/2026.',
    'Thứ ba, ngày 07/01/2026 các đơn vị hoàn thành việc đăng ký.',
  ],
  check({ units }, say) {
    for (const unit of units) {
      if (!latin(/thứ\s|chủ nhật/iu).test(unit.text)) continue
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

function weekdayBeside(
  { text }: Unit,
  { start, end }: WrittenDate,
): { readonly day: number; readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, start - 40)
  const before = BEFORE.exec(text.slice(from, start))
  if (before) {
    const { lead, name, number } = before.groups as { lead: string; name: string; number?: string }
    const at = from + before.index + lead.length
    // At the head of a sentence `Thứ ba, …` may count points; only `Thứ Ba` is a day there.
    const heads = at === 0 || /[;:]\s*$/u.test(lead)
    if (lead === '' && from > 0) return undefined
    if (heads && number !== undefined && latin(/^\p{Ll}/u).test(number)) return undefined
    return { day: NUMBERS[(number ?? name).toLowerCase().replace(/\s+/gu, ' ')]!, start: at, end: at + name.length }
  }
  const after = AFTER.exec(text.slice(end, end + 40))
  if (!after) return undefined
  const { name, number } = after.groups as { name: string; number?: string }
  const at = end + after[0].lastIndexOf(name)
  return { day: NUMBERS[(number ?? name).toLowerCase().replace(/\s+/gu, ' ')]!, start: at, end: at + name.length }
}
