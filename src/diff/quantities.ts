import { shortDate, type CalendarDate } from '../model/date.ts'
import { amountPhrase } from '../model/phrase.ts'
import type { Amount, Target } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import { inWords, quoted } from './wording.ts'

/** `84,7%`, `từ 4% đến 5%`: an amount without its operator. */
export const amountText = (value: Amount, unit: string): string => amountPhrase('=', value, unit)

/** Raised or lowered; undefined where that cannot be said of the two. */
export function directionOf(before: Amount, after: Amount): 'up' | 'down' | undefined {
  if ('from' in before || 'from' in after || before.value === null || after.value === null || before.value === after.value)
    return undefined
  return after.value > before.value ? 'up' : 'down'
}

/** `chỉ tiêu “…” nâng từ 84,7% lên 85,1%`. */
export function raised(name: string, before: Target, after: Target): Wording {
  const [from, to] = [amountText(before.value, before.unit), amountText(after.value, after.unit)]
  const target = quoted(name)
  switch (directionOf(before.value, after.value)) {
    case 'up':
      return { vi: `chỉ tiêu ${target} nâng từ ${from} lên ${to}`, en: `target ${target} raised from ${from} to ${to}` }
    case 'down':
      return { vi: `chỉ tiêu ${target} hạ từ ${from} xuống ${to}`, en: `target ${target} lowered from ${from} to ${to}` }
    default:
      return {
        vi: `chỉ tiêu ${target} đổi từ ${quoted(from)} thành ${quoted(to)}`,
        en: `target ${target} changed from ${quoted(from)} to ${quoted(to)}`,
      }
  }
}

const daysBefore = (year: number, month: number): number => {
  // Months counted from March, so that the leap day is the last of its year.
  const [y, m] = month < 3 ? [year - 1, month + 9] : [year, month - 3]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5)
}
const dayNumber = ({ year, month = 1, day = 1 }: CalendarDate): number => daysBefore(year, month) + day
const isMonthEnd = (date: CalendarDate): boolean => {
  const { year, month, day } = date
  if (month === undefined || day === undefined) return false
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return dayNumber(next) - dayNumber(date) === 1
}

/** How far a date was put off or brought forward: `một tháng` / `a month`; undefined where the two are not known alike. */
export function shiftOf(
  before: CalendarDate,
  after: CalendarDate,
): { readonly later: boolean; readonly by: Wording } | undefined {
  if ((before.day === undefined) !== (after.day === undefined) || (before.month === undefined) !== (after.month === undefined))
    return undefined
  const months = (after.year - before.year) * 12 + ((after.month ?? 1) - (before.month ?? 1))
  const days = dayNumber(after) - dayNumber(before)
  if (days === 0) return undefined
  const later = days > 0
  if (before.day === after.day || (isMonthEnd(before) && isMonthEnd(after))) {
    const count = Math.abs(months)
    return { later, by: count % 12 === 0 ? span(count / 12, 'năm', 'year') : span(count, 'tháng', 'month') }
  }
  return { later, by: span(Math.abs(days), 'ngày', 'day') }
}

const span = (n: number, vi: string, en: string): Wording => ({
  vi: `${inWords(n).vi} ${vi}`,
  en: n === 1 ? `a ${en}` : `${inWords(n).en} ${en}s`,
})

const WHAT = {
  start: { vi: ['bắt đầu muộn hơn', 'bắt đầu sớm hơn', 'ngày bắt đầu'], en: ['starts', 'later', 'earlier', 'start'] },
  end: { vi: ['kết thúc muộn hơn', 'kết thúc sớm hơn', 'ngày kết thúc'], en: ['ends', 'later', 'earlier', 'end'] },
  deadline: { vi: ['có thời hạn muộn hơn', 'có thời hạn sớm hơn', 'thời hạn'], en: ['is due', 'later', 'earlier', 'deadline'] },
} as const

/** `“Đợt hai” kết thúc sớm hơn một tháng (30/9/2026 → 31/8/2026)`; what came, went or cannot be reckoned by its old and new value. */
export function dateMoved(
  noun: Wording,
  what: keyof typeof WHAT,
  before: CalendarDate | undefined,
  after: CalendarDate | undefined,
): Wording {
  const { vi, en } = WHAT[what]
  const [from, to] = [before && shortDate(before), after && shortDate(after)]
  const shift = before && after && shiftOf(before, after)
  if (shift) {
    return {
      vi: `${noun.vi} ${vi[shift.later ? 0 : 1]} ${shift.by.vi} (${from} → ${to})`,
      en: `${noun.en} ${en[0]} ${shift.by.en} ${en[shift.later ? 1 : 2]} (${from} → ${to})`,
    }
  }
  return valueChanged(noun, { vi: vi[2], en: en[3] }, from, to)
}

/** `X: thời hạn đổi từ “a” thành “b”`, or `thêm`, `bỏ` where there was or is none. */
export function valueChanged(noun: Wording, what: Wording, before: string | undefined, after: string | undefined): Wording {
  if (before === undefined || before === '')
    return { vi: `${noun.vi}: thêm ${what.vi} ${quoted(after ?? '')}`, en: `${noun.en}: ${what.en} ${quoted(after ?? '')} added` }
  if (after === undefined || after === '')
    return { vi: `${noun.vi}: bỏ ${what.vi} ${quoted(before)}`, en: `${noun.en}: ${what.en} ${quoted(before)} removed` }
  return {
    vi: `${noun.vi}: ${what.vi} đổi từ ${quoted(before)} thành ${quoted(after)}`,
    en: `${noun.en}: ${what.en} changed from ${quoted(before)} to ${quoted(after)}`,
  }
}
