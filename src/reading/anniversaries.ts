import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { COMMEMORATIONS, OTHER_NAMES } from '../bodies/commemorations.ts'
import { dayNumber, dayOf } from './dates.ts'
import { once } from './once.ts'
import { unitsHaving } from './scan.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import { compareDates, type CalendarDate } from '../model/date.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'

/** An anniversary a text speaks of: `96 năm Ngày thành lập Đảng … (03/02/1930 - 03/02/2026)`, its dates maybe left out. */
export interface Anniversary {
  readonly unit: Unit
  readonly count: number
  readonly countSpot: CitationSpot
  /** From the count to the closing bracket, or to the end of the name. */
  readonly spot: CitationSpot
  readonly name: string
  readonly from?: Side
  readonly to?: Side
  /** The words before it say that it is celebrated. */
  readonly celebrated: boolean
}

export interface Side {
  readonly date: CalendarDate
  readonly exists: boolean
  readonly spot: CitationSpot
}

const SIDE = '(?:ngày\\s+)?(?:\\d{1,2}/){0,2}\\d{4}'
const COUNT = latin(
  `(?<![\\p{L}\\p{N}/.,])(?<count>\\d{1,3})\\s+năm\\s+(?=\\p{L})|lần thứ\\s+(?<nth>\\d{1,3})\\s+(?=\\p{L})`,
  'giu',
)
const BRACKET = latin(`^\\s*\\(\\s*(?<from>${SIDE})(?:\\s*[-–]\\s*(?<to>${SIDE}))?\\s*\\)`, 'iu')
const CELEBRATED = latin(/(?:kỷ niệm|kỉ niệm|chào mừng|trào mừng|lập thành tích|hướng tới)[^.;()]{0,60}$/iu)

/** Every anniversary of a text, unit by unit. */
export const anniversariesOf = once(({ units }): readonly Anniversary[] => unitsHaving(units, COUNT).flatMap(anniversariesIn))

/** Every anniversary of a unit. */
export function anniversariesIn(unit: Unit): Anniversary[] {
  const { text } = unit
  if (!latin(/\d\s+(?:năm\s|\p{L})/u).test(text)) return []
  const counts = everyMatch(text, COUNT)
  return counts.flatMap((found, index) => {
    const from = found.index + found[0].length
    const rest = text.slice(from, Math.min(from + 180, counts[index + 1]?.index ?? text.length))
    const name = /^[^().;…]{2,150}/u.exec(rest)?.[0] ?? ''
    const before = text.slice(Math.max(0, found.index - 80), found.index)
    const celebrated = CELEBRATED.test(before)
    // `lần thứ` counts congresses and meetings as well.
    if (name === '' || (found.groups!.nth !== undefined && !latin(/kỷ niệm\s*$/iu).test(before))) return []
    const bracket = BRACKET.exec(rest.slice(name.length))
    const end = from + name.length + (bracket?.[0].length ?? 0)
    const digits = (found.groups!.count ?? found.groups!.nth)!
    const countStart = found.index + found[0].indexOf(digits)
    const side = (part: string | undefined): Side | undefined => {
      if (part === undefined) return undefined
      const digits = part.replace(/^\D+/u, '')
      const start =
        from + name.length + bracket![0].indexOf(digits, part === bracket!.groups!.to ? bracket![0].lastIndexOf(part) : 0)
      const numbers = digits.split('/').map(Number)
      const [year, month, day] = [...numbers].reverse() as [number, number?, number?]
      return {
        date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
        exists: month === undefined || (day === undefined ? month >= 1 && month <= 12 : dayOf(year, month, day) !== undefined),
        spot: { unit, start, end: start + digits.length },
      }
    }
    const [first, second] = [side(bracket?.groups!.from), side(bracket?.groups!.to)]
    return [
      {
        unit,
        count: Number(digits),
        countSpot: { unit, start: countStart, end: countStart + digits.length },
        spot: { unit, start: countStart, end },
        name: bracket ? name.trim() : shortName(name),
        ...(first && { from: first }),
        ...(second && { to: second }),
        celebrated,
      },
    ]
  })
}

/** A name without brackets behind it ends at the next comma or `và`; a comma may be part of the one name that has it. */
const shortName = (name: string): string =>
  (
    latin(
      /^ngày giải phóng (?:hoàn toàn )?miền nam, thống nhất đất nước|^ngày thương binh\s*[-–,]?\s*liệt s[ĩỹ]|^[^,]*?(?=,|\svà\s|\svào\s|\s+-\s|\sbằng\s|\snăm\s\d|$)/iu,
    ).exec(name)?.[0] ?? name
  ).trim()

const DROPPED = latin(/(?<!\p{L})(?:ngày|của|ngành|nước)(?!\p{L})/gu)

/** A name in the form in which two spellings of one day are the same. */
export const canonical = (name: string): string =>
  name
    .toLowerCase()
    .replace(/hoà/gu, 'hòa')
    .replace(/[“”"]/gu, '')
    .replace(/^kỷ niệm\s/u, '')
    .replace(DROPPED, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ việt nam$/u, '')

const ORIGINS = new Map(
  COMMEMORATIONS.flatMap(({ id, origin }) => OTHER_NAMES.get(id)!.map((name) => [canonical(name), origin] as const)),
)

/** The day from which everyone counts a name, where that is beyond doubt. */
export const nationalOrigin = (name: string): CalendarDate | undefined => ORIGINS.get(canonical(name))

/** The days an office or the plan itself names, with their origins. */
const ownOrigins = once(({ office, data: plan }): Map<string, CalendarDate> => {
  const own = [...(office.commemorations ?? []), ...(plan?.phases ?? []).flatMap(({ commemorations }) => commemorations)]
  return new Map(own.flatMap(({ name, origin }) => (origin ? [[canonical(name), origin] as const] : [])))
})

/** The day a name is counted from, for everyone or for this office. */
export const originOf = (name: string, manuscript: Manuscript): CalendarDate | undefined =>
  nationalOrigin(name) ?? ownOrigins(manuscript).get(canonical(name))

/** The month and day on which each anniversary falls that the text itself dates. */
export function datedIn(manuscript: Manuscript): Map<string, CalendarDate> {
  const dated = new Map<string, CalendarDate>()
  for (const { name, from, to } of manuscript.units.flatMap(anniversariesIn)) {
    if (from?.exists && to?.exists && to.date.day !== undefined) dated.set(canonical(name), to.date)
  }
  return dated
}

/** A stretch of time, both days known. */
export interface Window {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

const DAYS_BEFORE_CELEBRATION = 45
const DAYS_BEFORE_NEXT = 14
const DAYS_AFTER = 7

/**
 * True where an event certainly does not belong to a window. Work is done in advance of a day it celebrates, so a day soon
 * after the end is right, unless it lies well inside a later window.
 */
export function liesOutside(event: CalendarDate, { start, end }: Window, others: readonly Window[]): boolean {
  if (compareDates(event, start) < 0) return dayNumber(start) - dayNumber(event) > DAYS_AFTER
  if (compareDates(event, end) <= 0) return false
  const late = dayNumber(event) - dayNumber(end)
  const inOther = others.some((other) => compareDates(other.start, event) <= 0 && compareDates(event, other.end) <= 0)
  return late > (inOther ? DAYS_BEFORE_NEXT : DAYS_BEFORE_CELEBRATION)
}
