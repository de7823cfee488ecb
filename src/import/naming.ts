import type { CalendarDate } from '../model/date.ts'
import type { Kind, Plan } from '../model/plan.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { SCHOOL_YEARS } from '../reading/data/time-words.ts'
import { idMeant } from '../write/paste.ts'

/** What a plan is called by: the family it is of, its name across years, its year. */

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['emulation-launch', /phát động.{0,40}thi đua|phong trào thi đua/iu],
  ['peak-campaign', /cao điểm/iu],
  ['thematic-campaign', /chiến dịch|tháng (?:hành động|cao điểm|thanh niên)|tuần lễ/iu],
  ['annual-work', /(?:chương trình|nhiệm vụ|kế hoạch|công tác)(?! (?:tuyên truyền|thi đua)).{0,60} năm (?:học )?\d{4}$/iu],
]

export const kindOf = (title: string): Kind => KIND_WORDS.find(([, words]) => words.test(title))?.[0] ?? 'general'

const LONGEST_ID = 60

/** The first words of the title, year and period left out. */
export function idOf(title: string): string {
  const bare = title.replace(/\(.*$/u, '').replace(/(?:trong |giai đoạn |năm học |năm )+\d{4}(?:\s*[-–]\s*\d{4})?/giu, ' ')
  let id = ''
  for (const word of idMeant(bare).split('-')) {
    if (id.length + word.length >= LONGEST_ID) break
    id += id === '' ? word : `-${word}`
  }
  return /^[a-z]/.test(id) ? id : `ke-hoach${id && `-${id}`}`
}

/** A name from some words that no other has yet; one that would begin with a figure begins with what it names. */
export function idNamed(words: string, taken: Set<string>, kind: string): string {
  const meant = idMeant(words) || kind
  const base = /^[a-z]/.test(meant) ? meant : `${kind}-${meant}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

export interface Years {
  readonly year: number
  readonly years?: Plan['years'] & {}
  /** Where it is not whole years. */
  readonly period?: Plan['period']
  readonly sure: boolean
}

const QUARTERS = ['I', 'II', 'III', 'IV']
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A part of the year that the title names: a quarter, a half, a month. */
function periodIn(title: string, year: number): Pick<Years, 'period'> {
  const months = (first: number, last: number): Pick<Years, 'period'> => {
    const leap = last === 2 && year % 4 === 0 ? 1 : 0
    return { period: { start: { year, month: first, day: 1 }, end: { year, month: last, day: DAYS[last - 1]! + leap } } }
  }
  const quarter = QUARTERS.indexOf(/(?<!\p{L})quý\s+(IV|I{1,3})(?:\s+năm\s+|\/)\d{4}/iu.exec(title)?.[1]?.toUpperCase() ?? '')
  if (quarter >= 0) return months(3 * quarter + 1, 3 * quarter + 3)
  const half = /(?:6|06|sáu) tháng (đầu|cuối) năm\s+\d{4}/iu.exec(title)?.[1]
  if (half) return half.toLowerCase() === 'đầu' ? months(1, 6) : months(7, 12)
  const month = Number(/(?<!\/|ngày \d{1,2} )tháng\s+(\d{1,2})(?:\s+năm\s+|\/)\d{4}$/iu.exec(title)?.[1])
  return month >= 1 && month <= 12 ? months(month, month) : {}
}

/** What begins in one year and ends in the next: `năm học 2026 - 2027`, `mùa khô năm 2025 - 2026`. */
const SEASON = latin(`(${wordsPattern(SCHOOL_YEARS)})\\s+(?:năm\\s+)?\\d{4}\\s*[-–]`, 'iu')

/** The year a plan is for: of its title, its date, or the text; several years where the title says so. */
export function yearsOf(
  title: string,
  date: CalendarDate | null,
  texts: readonly string[],
  { year: given, thisYear = 0 }: { readonly year?: number; readonly thisYear?: number },
): Years {
  const span = /(?<!\d)((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?!\d)/u.exec(title)
  const [from, to] = [Number(span?.[1]), Number(span?.[2])]
  const school = to === from + 1 ? SEASON.exec(title)?.[1] : undefined
  if (span && !school) {
    if (from < to) return { year: given ?? from, years: { from, to }, sure: true }
  }
  if (given !== undefined) return { year: given, ...periodIn(title, given), sure: true }
  if (school) {
    // A school year: from September to May; a season, a crop or a budget year: from October on.
    const period = /học/iu.test(school)
      ? { start: { year: from, month: 9, day: 1 }, end: { year: to, month: 5, day: 31 } }
      : { start: { year: from, month: 10, day: 1 }, end: { year: to, month: 9, day: 30 } }
    return { year: date?.year ?? from, period, sure: date !== null }
  }
  const named = [...title.matchAll(/năm\s+((?:19|20)\d{2})(?!\d)/giu)]
  const inTitle = named.at(-1)
  // `Phát triển … đến năm 2030`: from its own year on.
  const until = named.length === 1 && /(?:đến|tới)\s+$/iu.test(title.slice(0, inTitle!.index)) ? Number(inTitle![1]) : 0
  if (date && until > date.year) return { year: date.year, years: { from: date.year, to: until }, sure: false }
  if (inTitle) return { year: Number(inTitle[1]), ...periodIn(title, Number(inTitle[1])), sure: true }
  if (date) return { year: date.year, sure: true }
  const found = texts.flatMap((text) => [...text.matchAll(/(?<![\d/])(?:năm |\/)(20\d{2})(?!\d)/gu)].map((it) => Number(it[1])))
  return { year: found.length > 0 ? Math.max(...found) : thisYear, sure: false }
}
