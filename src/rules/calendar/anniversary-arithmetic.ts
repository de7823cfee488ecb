import { latin } from '../../model/latin.ts'
import { shortDate, type CalendarDate } from '../../model/date.ts'
import { anniversariesOf, nationalOrigin, originOf, type Anniversary } from '../../reading/anniversaries.ts'
import { periodOf } from '../../reading/period.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'anniversary-arithmetic',
  severity: 'error',
  summary: {
    vi: 'Số năm kỷ niệm, ngày gốc và ngày kỷ niệm phải khớp nhau.',
    en: 'The count of an anniversary, its origin and its day agree.',
  },
  why: {
    vi: 'Số năm kỷ niệm thường bị giữ nguyên khi lập kế hoạch từ bản của năm trước.',
    en: "The count is what stays behind when last year's plan is copied.",
  },
  prose: true,
  refused: [
    'Lập thành tích chào mừng kỷ niệm 50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2026).',
    'Kỷ niệm 44 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 22/11/2026).',
    'Tổ chức kỷ niệm 95 năm Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh (28/3/1931 - 28/3/2026).',
    { body: 'Sở Tư pháp phát động thi đua.\n\n# Nội dung\n\nLập thành tích chào mừng kỷ niệm 80 năm Ngày Quốc khánh.\n' },
    {
      yaml: 'phases:\n  - id: dot-1\n    name: Đợt 1\n    start: 2026-08-01\n    end: 2026-12-31\n    commemorations:\n      - { name: Ngày Quốc khánh, origin: 1954-09-02 }',
      body: 'Sở Tư pháp phát động thi đua.\n\n# Nội dung\n\n::phases\n',
    },
  ],
  accepted: [
    'Lập thành tích chào mừng kỷ niệm 51 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2026).',
    'Đánh giá kết quả 05 năm thực hiện Đề án (2021 - 2025); sơ kết 03 năm triển khai Chương trình (01/01/2023 - 31/12/2025).',
    'Kỷ niệm 45 năm tái lập ngành (7/1981 - 7/2026) và 81 năm Cách mạng tháng Tám và Quốc khánh (19/8/1945 - 02/9/2026).',
    {
      body: 'Sở Tư pháp phát động thi đua.\n\n# Nội dung\n\nLập thành tích hướng tới kỷ niệm 100 năm Ngày thành lập Đảng Cộng sản Việt Nam.\n',
    },
  ],
  check(manuscript, say) {
    for (const it of anniversariesOf(manuscript)) judge(it, manuscript, say)
    manuscript.data?.phases.forEach(({ commemorations }, phase) =>
      commemorations.forEach(({ id, name, origin }, index) => {
        const known = id === undefined && origin ? nationalOrigin(name) : undefined
        if (!known || sameDay(known, origin!)) return
        const pointer = `/phases/${phase}/commemorations/${index}/origin`
        say(manuscript.places.at(pointer), wrongOrigin(name, origin!, known), {
          hint: { vi: `Ghi ${iso(known)}.`, en: `Write ${iso(known)}.` },
        })
      }),
    )
  },
} satisfies Rule

function judge(it: Anniversary, manuscript: Manuscript, say: Say): void {
  const { count, name, from, to, celebrated, countSpot } = it
  const known = originOf(name, manuscript)
  if (from && known && from.exists && !sameDay(known, from.date)) {
    say(from.spot, wrongOrigin(name, from.date, known), {
      hint: { vi: `Ghi ${shortDate(known)}.`, en: `Write ${shortDate(known)}.` },
    })
    return
  }
  if (from && to) {
    // Only one and the same day of two years is an anniversary; `(2021 - 2025)` is the time a programme ran.
    const sameMonth = from.date.month !== undefined && from.date.month === to.date.month && from.date.day === to.date.day
    const ran = latin(/thực hiện|giai đoạn|nhiệm kỳ|triển khai|hoạt động|khóa\s/iu).test(name)
    if (!from.exists || !to.exists) return
    const years = to.date.year - from.date.year
    if (years !== count) {
      if (!sameMonth && (!celebrated || ran)) return
      say(
        countSpot,
        {
          vi: `Ghi “${count} năm”, nhưng từ ${shortDate(from.date)} đến ${shortDate(to.date)} là ${years} năm.`,
          en: `It says ${count} years, but from ${shortDate(from.date)} to ${shortDate(to.date)} it is ${years}.`,
        },
        {
          hint: { vi: `Ghi “${years} năm”, hoặc sửa lại ngày.`, en: `Write “${years} năm”, or mend the dates.` },
          related: [{ at: to.spot, message: { vi: 'Ngày kỷ niệm.', en: 'The day of the anniversary.' } }],
        },
      )
    } else if (
      !sameMonth &&
      to.date.month !== undefined &&
      from.date.month !== undefined &&
      (celebrated || latin(/^ngày\s/iu).test(name)) &&
      !ran &&
      !/\svà\s/u.test(name)
    ) {
      say(
        to.spot,
        {
          vi: `Ngày kỷ niệm ${shortDate(to.date)} khác ngày gốc ${shortDate(from.date)}.`,
          en: `The anniversary ${shortDate(to.date)} is not on the day of its origin, ${shortDate(from.date)}.`,
        },
        {
          hint: {
            vi: `Ghi ${shortDate({ ...from.date, year: to.date.year })}.`,
            en: `Write ${shortDate({ ...from.date, year: to.date.year })}.`,
          },
          related: [{ at: from.spot, message: { vi: 'Ngày gốc.', en: 'The origin.' } }],
        },
      )
    }
    return
  }
  const period = periodOf(manuscript)
  const origin = from?.date ?? known
  // Without a year of its own an anniversary is the plan's; one year off is last year's count, more may be another milestone.
  if (!period || !origin || !celebrated || !known || /\d{4}/.test(around(it))) return
  const [least, most] = [period.start.year - origin.year, period.end.year - origin.year]
  if (count !== least - 1 && count !== most + 1) return
  const right = least === most ? `${least} năm` : `${least} hoặc ${most} năm`
  say(
    countSpot,
    {
      vi: `Ghi “${count} năm ${name}”, nhưng trong thời gian của kế hoạch là ${right} (gốc ${shortDate(origin)}).`,
      en: `It says ${count} years, but within the plan's time it is ${least}${least === most ? '' : ` or ${most}`} (counted from ${shortDate(origin)}).`,
    },
    { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` } },
  )
}

/** The words of the sentence around it, which may name another year. */
function around({ unit, spot }: Anniversary): string {
  const before = /[^.;]*$/u.exec(unit.text.slice(Math.max(0, spot.start - 120), spot.start))![0]
  const after = /^[^.;]*/u.exec(unit.text.slice(spot.end, spot.end + 60))![0]
  return before + after
}

/** Equal as far as both are known. */
const sameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year &&
  (a.month === undefined ||
    b.month === undefined ||
    (a.month === b.month && (a.day === undefined || b.day === undefined || a.day === b.day)))

const wrongOrigin = (name: string, written: CalendarDate, known: CalendarDate) => ({
  vi: `${name} có gốc là ${shortDate(known)}, ở đây ghi ${shortDate(written)}.`,
  en: `${name} is counted from ${shortDate(known)}; here it says ${shortDate(written)}.`,
})

const iso = ({ year, month = 1, day = 1 }: CalendarDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
