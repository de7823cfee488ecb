import { parseDate, type CalendarDate } from '../model/date.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { GREETINGS } from '../language/data/task-words.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { commemorationPhrase } from '../model/phrase.ts'
import type { Place } from '../model/place.ts'
import type { Commemoration, Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { COMMEMORATIONS } from '../bodies/commemorations.ts'
import { anniversariesIn, nationalOrigin } from '../reading/anniversaries.ts'
import { dayMeaning, isAnniversaryOf, isReview, singleYearEvents, type OfPlan } from '../reading/year-judges.ts'
import { isoDate, moveDate } from './calendar.ts'
import type { Bookkeeper } from './ledger.ts'
import { referencesIn } from './references.ts'
import { writtenAt } from './prose.ts'

const COUNTED_ANEW = { vi: 'số năm kỷ niệm tính theo năm mới', en: 'years counted for the new year' }
const roundYears = (count: number) => ({
  vi: `năm tròn (${count} năm): cân nhắc quy mô tổ chức`,
  en: `a round anniversary (${count} years): consider how it is marked`,
})
const ONE_YEAR = { vi: 'sự kiện của riêng một năm: bỏ hay thay', en: 'an event of one year alone: delete or replace it' }
const DOES_NOT_ADD_UP = {
  vi: 'số năm kỷ niệm không khớp hoặc không rõ năm gốc: tính lại',
  en: 'the count does not fit, or its origin is not known: count anew',
}

const NAMED_DAY = /^ngày\s/iu

const isRound = (count: number): boolean => count % 5 === 0

/** Counts of anniversaries typed in the text; of those in the subject of a basis nothing is asked, since the whole basis is. */
export function rollCounts(texts: Manuscript, of: OfPlan, years: number, books: Bookkeeper, asks = true): void {
  for (const unit of texts.units) {
    for (const { count, countSpot, name, from, to, celebrated } of anniversariesIn(unit)) {
      const at = writtenAt(countSpot, books)
      const origin = from?.date ?? nationalOrigin(name)
      if (!at || !(celebrated || (from && to) || NAMED_DAY.test(name))) continue
      if (to && !isAnniversaryOf(to.date, of)) continue
      const last = to?.date.year ?? of.year
      const words = `${count} năm ${name}`
      if (!origin || origin.year + count !== last || isReview(name)) {
        if (asks) books.ask(at, words, DOES_NOT_ADD_UP)
      } else {
        const next = count + years
        books.change(at, String(next), COUNTED_ANEW, { before: words, after: `${next} năm ${name}` })
        if (asks && isRound(next)) books.ask(at, words, roundYears(next), `${next} năm ${name}`)
      }
    }
  }
}

/** Days that stand in the plan as data or references: the program counts them, a person looks at round ones. */
export function rollCommemorations(read: ReadPlan, year: number, years: number, books: Bookkeeper): void {
  const { plan } = read
  const period = { start: moveDate(plan.period.start, years), end: moveDate(plan.period.end, years) }
  const tell = (it: Commemoration, at: Place): void => {
    if (!it.origin) {
      books.ask(at, it.name, ONE_YEAR)
      return
    }
    const on = it.on && moveDate(it.on, years)
    const before = commemorationPhrase(it, plan.year, plan.period)
    const after = commemorationPhrase({ ...it, ...(on && { on }) }, year, period)
    books.recount(at, before, after, COUNTED_ANEW)
    const count = Number(/^\d+/.exec(after)?.[0])
    if (isRound(count)) books.ask(at, before, roundYears(count), after)
  }
  for (const [index, phase] of plan.phases.entries()) {
    for (const [position, it] of phase.commemorations.entries()) {
      const at = books.own(`/phases/${index}/commemorations/${position}`)
      if (at) tell(it, at)
    }
  }
  for (const [{ to, id }, at] of referencesIn(read)) {
    const found =
      to === 'commemoration' && (plan.commemorations.find((it) => it.id === id) ?? COMMEMORATIONS.find((it) => it.id === id))
    if (found) tell(found, at)
    if (to === 'date') rollReference(id, at, plan, years, books)
  }
}

/** `:date[2026-06-30]` is a day of the plan unless it lies elsewhere. */
function rollReference(id: string, at: Place, plan: Plan, years: number, books: Bookkeeper): void {
  const date: CalendarDate | undefined = parseDate(id)
  if (!date) return
  const [meaning, vi, en] = dayMeaning(date, plan)
  if (meaning === 'plan') {
    const moved = isoDate(moveDate(date, years))
    books.change(at, `:date[${moved}]`, { vi, en })
  } else if (meaning === 'other') books.keep(at, books.textAt(at), { vi, en })
  else books.ask(at, books.textAt(at), { vi, en })
}

const GREETED = latin(`(?:${wordsPattern(GREETINGS)})[^.;]{0,240}$`, 'iu')

const ITS_YEAR = /^(?:(?!\svà\s)[^,;.()])*?(?:19|20)\d{2}(?!\d|\.\d)(?!\s*[-–]\s*\d)/u

/** Congresses and elections that the text greets. */
export function askOfEvents(texts: Manuscript, books: Bookkeeper): void {
  for (const unit of texts.units) {
    for (const event of singleYearEvents(unit)) {
      if (!GREETED.test(unit.text.slice(Math.max(0, event.start - 280), event.start))) continue
      // Its year behind it is no other question.
      const end = event.end + (ITS_YEAR.exec(unit.text.slice(event.end, event.end + 110))?.[0].length ?? 0)
      const at = unit.place(event.start, end)
      if (at) books.ask(at, unit.text.slice(event.start, end), ONE_YEAR)
    }
  }
}
