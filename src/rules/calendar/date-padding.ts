import { dayText, monthText } from '../../model/date.ts'
import { datesIn } from '../../reading/dates.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'date-padding',
  severity: 'info',
  summary: {
    vi: 'Ngày dưới 10 và tháng 1, tháng 2 thêm số 0 ở trước; tháng 3 đến tháng 9 không thêm.',
    en: 'Days below 10 and months 1 and 2 take a leading zero; months 3 to 9 take none.',
  },
  why: {
    vi: 'Quy định này bắt buộc đối với thời gian ban hành; ghi ngày, tháng trong nội dung theo cùng một cách thì văn bản thống nhất.',
    en: 'The decree asks this of the date of issue; dates of the text in the same form make the document one.',
  },
  clause: 'PL1 II.4.b',
  prose: true,
  safe: true,
  refused: [
    'Quyết định số 15/QĐ-UBND ngày 7/03/2026 của Ủy ban nhân dân xã về giao chỉ tiêu.',
    'Hội nghị tổ chức vào ngày 5 tháng 1 năm 2026.',
    'Thời gian thực hiện: từ ngày 15/2/2026 đến ngày 28/12/2026.',
  ],
  accepted: [
    'Quyết định số 15/QĐ-UBND ngày 07/3/2026 của Ủy ban nhân dân xã về giao chỉ tiêu.',
    'Lập thành tích chào mừng Quốc khánh 2/9; tổng kết trong tháng 1/2027.',
    'Học theo chuyên đề “Ngày 2/9/1945 và bản Tuyên ngôn Độc lập”; bàn giao từ 1-5/10/2026.',
  ],
  check({ units }, say) {
    for (const unit of units) {
      if (unit.role === 'date-line' || unit.role === 'symbol') continue
      for (const it of datesIn(unit)) {
        if (it.year === undefined || !it.date || isQuoted(unit, it.start)) continue
        // `1-5/10/2026`: the days of a range are written alike.
        if (/(?<![\d/])\d{1,2}\s*[-–]\s*$/u.test(unit.text.slice(Math.max(0, it.start - 6), it.start))) continue
        const [day, month] = [dayText(it.day), monthText(it.month)]
        if (it.dayText === day && it.monthText === month) continue
        const text = unit.text.slice(it.start, it.end)
        const [beforeDay, beforeMonth] = [
          unit.text.slice(it.start, it.dayAt),
          unit.text.slice(it.dayAt + it.dayText.length, it.monthAt),
        ]
        const right = `${beforeDay}${day}${beforeMonth}${month}${unit.text.slice(it.monthAt + it.monthText.length, it.end)}`
        const spot = { unit, start: it.start, end: it.end }
        say(
          spot,
          { vi: `“${text}” ghi theo thể thức là “${right}”.`, en: `“${text}” is written “${right}” in the decree's form.` },
          { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` }, fix: { ...spot, text: right } },
        )
      }
    }
  },
} satisfies Rule
