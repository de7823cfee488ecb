import { longDate, shortDate, type CalendarDate } from './date.ts'
import { inlineText, plainText, type Inline } from './inline.ts'
import { pointLabel } from './label.ts'
import type {
  Amount,
  Base,
  CitedDocument,
  Commemoration,
  DateForm,
  Figure,
  Issuer,
  Operator,
  Phase,
  Plan,
  Target,
  Text,
} from './plan.ts'
import { printedText, type Printed, type PrintedValue } from './printed.ts'

/** The words in which the plan's data stands in the document. */

const NUMBERLESS = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/u

/** True for a law: cited by name, and among the bases with its long date (Phụ lục I, Phần I, Mục II, 6.a). */
export const isLaw = (base: Pick<CitedDocument, 'type'>): boolean => NUMBERLESS.test(base.type ?? '')

const words = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ')

/** A document in full, as words and values; what is not given is left out. */
function printedDocument(cited: CitedDocument, under: string): Printed {
  const value = (key: 'type' | 'number' | 'issuer' | 'subject', before = ''): Printed | undefined => {
    const text = cited[key]
    const marks = key === 'subject' ? cited.subjectText : undefined
    return text ? [...(before ? [before] : []), { key: under + key, text, ...(marks && { marks }) }] : undefined
  }
  const date = (text: string): Printed => [{ key: `${under}date`, text }]
  const open = cited.dateText && date(`ngày ${cited.dateText}`)
  const day = cited.date ? date(dateIn(cited.date, cited.dateForm ?? (isLaw(cited) ? 'long' : 'short'))) : open
  if (isLaw(cited)) {
    return spaced(value('type'), value('subject'), value('number', 'số '), day, value('issuer', 'của '))
  }
  // `Theo đề nghị của Chánh Văn phòng` names only whose proposal it was; the lead has its own `của`.
  const issuer = value('issuer', cited.type || cited.number ? 'của ' : '')
  return spaced(value('type'), value('number', 'số '), day, issuer, value('subject'))
}

/** A date in the form of a citation; only a whole one has a short form. */
const dateIn = (date: CalendarDate, form: DateForm): string =>
  form === 'long' || date.day === undefined ? longDate(date) : `ngày ${shortDate(date)}`

function spaced(...parts: (Printed | undefined | '')[]): Printed {
  const line: (string | PrintedValue)[] = []
  for (const part of parts) {
    if (!part) continue
    if (line.length > 0) line.push(' ')
    line.push(...part)
  }
  return line
}

/** The documents a basis cites, the empty ones left out. */
const citedDocuments = (base: Base): Printed[] =>
  [
    printedDocument(base, ''),
    ...(base.documents ?? []).map((cited, index) => printedDocument(cited, `documents/${index}/`)),
  ].filter((cited) => cited.length > 0)

/** True for a basis that is a sentence and cites nothing as data. */
export const isSentence = (base: Base): boolean => base.text !== undefined && citedDocuments(base).length === 0

/** A basis in full behind its lead: the documents it cites, and the text that runs on behind them or stands alone. */
export function printedCitation(base: Base): Printed {
  const cited = citedDocuments(base).flatMap((it, index): Printed => (index === 0 ? it : ['; ', ...it]))
  if (!base.text) return cited
  const text = plainText(base.text)
  const gap = cited.length === 0 || /^[,;]/u.test(text) ? [] : [' ']
  return [...cited, ...gap, { key: 'text', text, marks: base.text }]
}

/** A basis as the document says it: lead and citation. A sentence that begins with its lead has it once. */
export function printedBase(base: Base): Printed {
  const citation = printedCitation(base)
  const led = base.lead === '' || (isSentence(base) && plainText(base.text!).startsWith(base.lead))
  return led ? citation : [{ key: 'lead', text: base.lead }, ' ', ...citation]
}

/** What a basis is led by; of a sentence its first words. */
export const leadOf = (base: Base): string => base.lead || (base.text ? plainText(base.text) : '')

/** Whether a basis has an italic line of its own (Phụ lục I, Mục II, 6.a); by custom others may run on in one upright paragraph. */
export const standsAlone = (base: Base): boolean => /^(?:Căn cứ|Xét|Theo đề nghị)/u.test(leadOf(base))

/** A basis in full: `Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ trưởng Bộ Tư pháp về …`. */
export const fullCitation = (base: Base): string => printedText(printedCitation(base))

/** A document as it is cited later on: type and number only (6.b); a law by its name. */
const shortDocument = (cited: CitedDocument): string =>
  cited.number && !isLaw(cited) ? words(cited.type, `số ${cited.number}`) : words(cited.type, cited.subject ?? cited.issuer)

/** A basis as it is cited later on. */
export const shortCitation = (base: Base): string =>
  isSentence(base) ? plainText(base.text!) : [base, ...(base.documents ?? [])].map(shortDocument).filter(Boolean).join(', ')

/** The duties of a unit as one text: each of several on a line with its letter. */
export const dutiesText = (duties: readonly Text[]): readonly Inline[] =>
  duties.length === 1
    ? duties[0]!
    : duties.flatMap((duty, index): readonly Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        ...inlineText(`${pointLabel(index + 1)} `),
        ...duty,
      ])

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

/** All bodies that issue a plan, in their order. */
export const issuersOf = ({ issuer, partners = [] }: Pick<Plan, 'issuer' | 'partners'>): readonly Issuer[] => [
  issuer,
  ...partners,
]

/** The JSON pointer of a key of one of the bodies that issue a plan. */
export const pointerOfIssuer = ({ partners }: Pick<Plan, 'partners'>, index: number, key: keyof Issuer | 'parent'): string =>
  partners ? `/issuer/${index}/${key}` : `/issuer/${key}`

/** The names of all bodies that issue a plan as a sentence has them: `A, B và C`. */
export function issuerNames(plan: Pick<Plan, 'issuer' | 'partners'>): string {
  const names = issuersOf(plan).map(({ name }) => name)
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} và ${names.at(-1)!}`
}
