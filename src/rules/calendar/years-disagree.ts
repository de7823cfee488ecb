import type { Rule } from '../rule.ts'

const BODY = '# Mục đích\n\nNâng cao chất lượng.\n\n# Tổ chức thực hiện\n\n::assignments'

export default {
  id: 'years-disagree',
  severity: 'warning',
  summary: {
    vi: 'Năm, các năm (years) và kỳ (period) của một kế hoạch khớp nhau.',
    en: 'Year, years and period of a plan agree.',
  },
  why: {
    vi: 'Ngày, hạn và số năm kỷ niệm được tính theo các giá trị này; một giá trị còn của kế hoạch cũ thì mọi phép tính đều sai.',
    en: 'Days, deadlines and anniversaries are reckoned by them: one value left of an older plan makes all of that wrong.',
  },
  prose: false,
  refused: [
    { yaml: 'year: 2027\nyears: { from: 2026, to: 2030 }', body: BODY },
    { yaml: 'year: 2031\nyears: { from: 2026, to: 2030 }', body: BODY },
    { yaml: 'year: 2027\nperiod: { start: 2026-01-01, end: 2026-12-31 }', body: BODY },
    { yaml: 'year: 2027\nyears: { from: 2027, to: 2029 }\nperiod: { start: 2026-01-01, end: 2028-12-31 }', body: BODY },
  ],
  accepted: [
    { yaml: 'year: 2026\nyears: { from: 2026, to: 2030 }', body: BODY },
    { yaml: 'year: 2026\nperiod: { start: 2025-10-01, end: 2026-09-30 }', body: BODY },
    { yaml: 'year: 2026\nperiod: { start: 2026-09-01, end: 2027-05-31 }', body: BODY },
    { yaml: 'year: 2026\nyears: { from: 2026, to: 2028 }\nperiod: { start: 2026-03-01, end: 2028-12-31 }', body: BODY },
    { yaml: 'year: 2026\nyears: { from: 2026, to: 2028 }\nperiod: { start: 2025-10-01, end: 2028-09-30 }', body: BODY },
  ],
  check({ data: plan, places }, say) {
    if (!plan) return
    const { year, years, period } = plan
    if (years && year !== years.from) {
      say(
        places.at('/year'),
        {
          vi: `Năm ${year} không phải năm đầu của các năm ${years.from} - ${years.to}.`,
          en: `${year} is not the first of the years ${years.from} - ${years.to}.`,
        },
        {
          hint: {
            vi: `Kế hoạch nhiều năm ghi năm đầu: year: ${years.from}; kế hoạch của riêng một năm thì bỏ years.`,
            en: `A plan of several years has its first: year: ${years.from}; a plan for one year has no years.`,
          },
        },
      )
      return
    }
    const last = years?.to ?? year
    const [start, end] = [period.start.year, period.end.year]
    // A working year, or a school year, begins or ends in the calendar year beside it.
    if (start >= year - 1 && start <= year && end >= last && end <= last + 1 && (start === year || end === last)) return
    say(
      places.at('/period') ?? places.at('/year'),
      {
        vi: `Kỳ ${start === end ? start : `${start} - ${end}`} không khớp với năm ${years ? `${years.from} - ${years.to}` : year} của kế hoạch.`,
        en: `A period of ${start === end ? start : `${start} - ${end}`} does not agree with ${years ? `the years ${years.from} - ${years.to}` : year}.`,
      },
      { hint: { vi: 'Sửa period, hoặc sửa year, years.', en: 'Mend the period, or year and years.' } },
    )
  },
} satisfies Rule
