import type { CalendarDate } from '../model/date.ts'
import type { Kind, Plan } from '../model/plan.ts'
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

export interface Years {
  readonly year: number
  readonly years?: Plan['years'] & {}
  readonly sure: boolean
}

/** The year a plan is for: of its title, its date, or the text; several years where the title says so. */
export function yearsOf(title: string, date: CalendarDate | null, texts: readonly string[], given: number | undefined): Years {
  const span = /(?<!\d)((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?!\d)/u.exec(title)
  const school = /năm học/iu.test(title)
  if (span && !school) {
    const [from, to] = [Number(span[1]), Number(span[2])]
    if (from < to) return { year: given ?? date?.year ?? from, years: { from, to }, sure: true }
  }
  if (given !== undefined) return { year: given, sure: true }
  if (span && school) return { year: date?.year ?? Number(span[2]), sure: false }
  const inTitle = [...title.matchAll(/năm\s+((?:19|20)\d{2})(?!\d)/giu)].at(-1)
  if (inTitle) return { year: Number(inTitle[1]), sure: true }
  if (date) return { year: date.year, sure: true }
  const found = texts.flatMap((text) => [...text.matchAll(/(?<![\d/])(?:năm |\/)(20\d{2})(?!\d)/gu)].map((it) => Number(it[1])))
  return { year: found.length > 0 ? Math.max(...found) : 0, sure: false }
}
