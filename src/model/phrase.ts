import { longDate, shortDate, type CalendarDate } from './date.ts'
import type { Amount, Base, Commemoration, Figure, Operator, Phase, Target } from './plan.ts'
import { printedText, type Printed } from './printed.ts'

/** The words in which the plan's data stands in the document. */

const NUMBERLESS = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/u

/** True for a law: cited by name, and among the bases with its long date (Phụ lục I, Phần I, Mục II, 6.a). */
export const isLaw = (base: Pick<Base, 'type'>): boolean => NUMBERLESS.test(base.type ?? '')

const words = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ')

/** A basis in full, as words and values; what is not given is left out. */
export function printedCitation(base: Base): Printed {
  const value = (key: 'type' | 'number' | 'issuer' | 'subject', before = ''): Printed | undefined => {
    const text = base[key]
    return text ? [...(before ? [before] : []), { key, text }] : undefined
  }
  const date = (text: string): Printed => [{ key: 'date', text }]
  if (isLaw(base)) {
    return spaced(
      value('type'),
      value('subject'),
      value('number', 'số '),
      base.date && date(longDate(base.date)),
      value('issuer', 'của '),
    )
  }
  const day = base.date && date(base.date.day === undefined ? longDate(base.date) : `ngày ${shortDate(base.date)}`)
  // `Theo đề nghị của Chánh Văn phòng` names only whose proposal it was; the lead has its own `của`.
  const issuer = value('issuer', base.type || base.number ? 'của ' : '')
  return spaced(value('type'), value('number', 'số '), day, issuer, value('subject'))
}

const spaced = (...parts: (Printed | undefined)[]): Printed =>
  parts.filter((part) => part !== undefined).flatMap((part, index): Printed => (index === 0 ? part : [' ', ...part]))

/** A basis in full: `Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ trưởng Bộ Tư pháp về …`. */
export const fullCitation = (base: Base): string => printedText(printedCitation(base))

/** A basis as it is cited later on: type and number only (6.b); a law by its name. */
export const shortCitation = (base: Base): string =>
  base.number && !isLaw(base) ? words(base.type, `số ${base.number}`) : words(base.type, base.subject ?? base.issuer)

/** A figure as the decree and its readers write numbers: thousands apart by points, `1.250.000`; the author's digits otherwise. */
export function figureText({ value, text }: Figure): string {
  if (value === null) return text
  const [whole, ...part] = text.split(',')
  // A leading zero is no number to count with, and stays as it was typed.
  const grouped = /^[-+]?[1-9]\d{3,}$/.test(whole!) ? whole!.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole!
  return [grouped, ...part].join(',')
}

/** Units that stand at the figure without a space: `%`, `‰`, `%/năm`. */
const UNSPACED = /^[%‰]/u

/** `trên 85,1%`, `từ 4% đến 5%`, `từ 2.000 việc trở lên`; without a unit the figure alone. */
export function amountPhrase(operator: Operator, value: Amount, unit: string): string {
  const withUnit = (text: string): string => (unit === '' || UNSPACED.test(unit) ? text + unit : `${text} ${unit}`)
  if ('from' in value) {
    const from = figureText(value.from) + (UNSPACED.test(unit) ? unit[0]! : '')
    return `từ ${from} đến ${withUnit(figureText(value.to))}`
  }
  const amount = withUnit(figureText(value))
  const phrases: Record<Operator, string> = {
    '=': amount,
    '>': `trên ${amount}`,
    '>=': `từ ${amount} trở lên`,
    '<': `dưới ${amount}`,
    '<=': `không quá ${amount}`,
    range: amount,
  }
  return phrases[operator]
}

/** What `:target[id]` prints: the author's wording, or the operator, value and unit in words. */
export const targetPhrase = (target: Target): string => target.wording ?? amountPhrase(target.operator, target.value, target.unit)

const prefixed = (lead: string, text: string): string => (text.toLowerCase().startsWith(lead) ? text : `${lead} ${text}`)

/** `từ đầu năm đến ngày 30/6/2026`; empty when the phase has neither end. */
export function phaseSpan({ start, end, startText, endText }: Phase): string {
  const from = startText ?? (start && `ngày ${shortDate(start)}`)
  const to = endText ?? (end && `ngày ${shortDate(end)}`)
  return words(from && prefixed('từ', from), to && prefixed('đến', to))
}

/**
 * `96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)`, counted for the plan's year; an event without
 * an origin by its name alone. A working year that begins in autumn counts a day of its first months in that year.
 */
export function commemorationPhrase(
  { name, origin, on }: Commemoration,
  year: number,
  period: { readonly start: CalendarDate; readonly end: CalendarDate },
): string {
  if (!origin) return name
  const counted = on?.year ?? celebrationYear(origin, year, period)
  const day = on?.month === undefined ? { ...origin, year: counted } : { ...on, year: counted }
  return `${counted - origin.year} năm ${name} (${shortDate(origin)} - ${shortDate(day)})`
}

function celebrationYear(origin: CalendarDate, year: number, { start, end }: { start: CalendarDate; end: CalendarDate }): number {
  const falls = (candidate: number): boolean => {
    const key = candidate * 10000 + (origin.month ?? 1) * 100 + (origin.day ?? 1)
    const bound = (date: CalendarDate): number => date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1)
    return bound(start) <= key && key <= bound(end)
  }
  return falls(year) || !falls(start.year) ? year : start.year
}
