import { isMapping, step } from '../model/pointer.ts'
import { resolve, SCHEMAS, shapeAt, typesOf, type Shape } from '../schema/shape.ts'
import { COMMEMORATIONS } from '../bodies/commemorations.ts'
import { compareDates, parseDate, type CalendarDate } from '../model/date.ts'
import { blankFor } from '../model/inline.ts'
import { KINDS } from '../model/plan.ts'
import type { Given } from './given.ts'
import { labelOf, openValue } from './open.ts'

/** What a template is told beside the values: its own name and version, and the name of the plan's file. */
export interface About {
  readonly name: string
  readonly version: string
  readonly id: string
}

/** The days of the built-in list that most offices launch their campaigns for. */
const CELEBRATED = [
  'thanh-lap-dang',
  'giai-phong-mien-nam',
  'ngay-sinh-chu-tich-ho-chi-minh',
  'loi-keu-goi-thi-dua-ai-quoc',
  'cach-mang-thang-tam',
  'quoc-khanh',
]

/**
 * The variables of a template. Every key of the plan's schema is one, by its name: a text's Markdown signs are escaped in prose,
 * a number with a decimal comma; a text that is open is a blank, a value that may be left out is empty. Beside them stand `span`
 * (`năm 2026`, `giai đoạn 2026-2030`), `office` (the issuer as prose calls it), `halves` of the plan's period, `doers` (the
 * recipients who carry the plan out) and `template`.
 */
export function variablesOf(given: Given, year: number, about: About): object {
  const { years, period } = given.data as { years?: { from: number; to: number }; period?: { start: string; end: string } }
  const start = parseDate(period?.start ?? `${years?.from ?? year}-01-01`) ?? { year, month: 1, day: 1 }
  const end = parseDate(period?.end ?? `${years?.to ?? year}-12-31`) ?? { year, month: 12, day: 31 }
  const issuer = isMapping(given.data.issuer) ? given.data.issuer : {}
  const office = [issuer.short, issuer.name].find((name): name is string => typeof name === 'string')
  return bag({
    ...(everything(SCHEMAS.plan, given.data, '', given.digits) as object),
    schema: 'kehoach/v1',
    kind: given.data.kind ?? KINDS.find((kind) => kind === about.name) ?? 'general',
    year: String(year),
    id: given.data.id ?? about.id,
    span: years && years.from !== years.to ? `giai đoạn ${years.from}-${years.to}` : `năm ${year}`,
    office: office === undefined ? blankFor('tên cơ quan') : marked(office),
    period: bag({ start: isoDate(start), end: isoDate(end) }),
    halves: halvesOf(start, end),
    doers: doersOf(given.data.distribution),
    template: bag({ name: about.name, version: about.version }),
  })
}

/**
 * A mapping without a prototype, so that a template reaches nothing but the values; Handlebars puts the mapping itself into the
 * message about a variable that is missing, and so it must have words.
 */
const bag = (values: object): object =>
  Object.assign(Object.create(null), values, { [Symbol.toPrimitive]: () => 'the values of the plan' })

/** Stands before a sign of Markdown until it is known whether it stands in prose: no text holds this noncharacter. */
const ESCAPE = '\uFDEF'

/** A text with its Markdown signs marked, on one line. Open blanks stay what they are. */
const marked = (text: string): string =>
  text
    .split(/(\[\[[^[\]]*\]\])/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\\`*_[\]<>&|]|:(?=[a-z]+\[)/gu, `${ESCAPE}$&`).replace(/\s+/gu, ' '),
    )
    .join('')

/** The text again, as it was before it was marked. */
export const unmarked = (text: string): string => text.replaceAll(ESCAPE, '')

/** What a template made, with the signs that were marked escaped in the body, and as they are in the frontmatter. */
export function settleSigns(text: string): string {
  const closing = text.startsWith('---') ? text.indexOf('\n---', 3) : -1
  const body = Math.max(closing, 0)
  return unmarked(text.slice(0, body)) + text.slice(body).replaceAll(ESCAPE, '\\')
}

function everything(schema: Shape, value: unknown, pointer: string, digits: Given['digits'], required = true): unknown {
  const shape = resolve(schema)
  const types = typesOf(shape)
  if (shape.properties && !types.includes('string') && (isMapping(value) || value === undefined)) {
    const inside = Object.entries(shape.properties).map(([key, below]) => [
      key,
      everything(
        below,
        isMapping(value) ? value[key] : undefined,
        step(pointer, key),
        digits,
        shape.required?.includes(key) ?? false,
      ),
    ])
    return bag(Object.fromEntries(inside))
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => everything(shape.items ?? {}, item, step(pointer, index), digits))
    return types.includes('string') ? items.join(', ') : items
  }
  if (isMapping(value)) {
    return bag(
      Object.fromEntries(
        Object.entries(value).map(([key, inside]) => [
          key,
          everything(shapeAt('plan', step(pointer, key)), inside, step(pointer, key), digits),
        ]),
      ),
    )
  }
  if (typeof value === 'string') return marked(value)
  if (typeof value === 'number') return (digits[pointer] ?? String(value)).replace('.', ',')
  if (value === true) return value
  if (types.includes('array') && !types.includes('string')) return []
  if (types.includes('object') && !types.includes('string')) return bag({})
  return types.includes('string') && required ? (openValue(pointer) ?? blankFor(labelOf(pointer))) : null
}

const two = (number: number): string => String(number).padStart(2, '0')
const isoDate = ({ year, month = 1, day = 1 }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`

/** Two phases of one period, cut at a month's end, or inside its only month; each with the days that are celebrated in it. */
function halvesOf(start: CalendarDate, end: CalendarDate): readonly object[] {
  const months = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
  const cut = start.year * 12 + (start.month ?? 1) - 1 + Math.floor(months / 2)
  const middle = Math.floor(((start.day ?? 1) + (end.day ?? 1)) / 2)
  const [last, second] =
    months < 2
      ? [
          { ...start, day: middle },
          { ...start, day: middle + 1 },
        ]
      : [lastDayBefore(cut), { year: Math.floor(cut / 12), month: (cut % 12) + 1, day: 1 }]
  const halves = compareDates(second, end) > 0 ? [[start, end] as const] : [[start, last] as const, [second, end] as const]
  return halves.map(([from, to], index) =>
    bag({
      number: String(index + 1),
      ordinal: ['nhất', 'hai'][index]!,
      start: isoDate(from),
      end: isoDate(to),
      commemorations: COMMEMORATIONS.filter(({ id, origin }) => {
        const falls = (year: number): boolean =>
          compareDates(from, { ...origin, year }) <= 0 && compareDates({ ...origin, year }, to) <= 0
        return CELEBRATED.includes(id) && (falls(from.year) || falls(to.year))
      })
        .map(({ id }) => id)
        .join(', '),
    }),
  )
}

/** The last day of the month before one that is counted from the year 0. */
function lastDayBefore(month: number): CalendarDate {
  const before = { year: Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 }
  const day = [31, 30, 29, 28].find((last) => parseDate(isoDate({ ...before, day: last })))!
  return { ...before, day }
}

/** The recipients who get the plan `để thực hiện`, each as it is written. */
function doersOf(distribution: unknown): readonly string[] {
  const groups = Array.isArray(distribution) ? distribution.filter(isMapping) : []
  return groups
    .filter(({ purpose }) => typeof purpose === 'string' && /thực hiện|t\/h/iu.test(purpose))
    .flatMap(({ to }) => (Array.isArray(to) ? to : [to]))
    .filter((name): name is string => typeof name === 'string')
}
