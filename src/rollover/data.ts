import { parseDate } from '../model/date.ts'
import { blankFor } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import { isoDate, moveDate, remarkOn } from './calendar.ts'
import type { Bookkeeper } from './ledger.ts'

const ISO = /\d{4}-\d{2}(?:-\d{2})?|\d{4}/
const MOVED: Wording = { vi: 'dời theo năm của kế hoạch', en: 'moved with the plan’s year' }

const DATED_LATER: Wording = { vi: 'ngày, tháng ghi khi ban hành', en: 'day and month are given when it is issued' }
/** As long before the plan's year as the old one was issued: a plan for 2027 may be issued in August 2026. */
const yearOfIssue = ({ year, date, attached }: Plan, years: number): number => (date ?? attached?.date ?? { year }).year + years

/** Number and date of issue: the clerk gives new ones. The year of issue is known, the rest is left free. */
export function emptyIssue(plan: Plan, years: number, books: Bookkeeper): void {
  const number = books.own('/number/value')
  if (number && plan.number.value !== null)
    books.change(number, 'null', { vi: 'số do văn thư cấp khi ban hành', en: 'the clerk gives the number' })
  const date = books.own('/date')
  if (date && books.textAt(date) !== 'null') books.change(date, String(yearOfIssue(plan, years)), DATED_LATER)
  emptyAttachment(plan, years, books)
}

/** The document a plan is issued with: of its number the symbol stays. */
function emptyAttachment(plan: Plan, years: number, books: Bookkeeper): void {
  const { attached } = plan
  const number = books.own('/attached/number')
  const symbol = attached?.number?.replace(/^[^/]*/u, '')
  if (number && symbol && symbol !== attached!.number)
    books.change(number, JSON.stringify(symbol), {
      vi: 'số của văn bản ban hành kế hoạch',
      en: 'the number of the document it is issued with',
    })
  const date = books.own('/attached/date')
  if (date && books.textAt(date) !== 'null') books.change(date, String(yearOfIssue(plan, years)), DATED_LATER)
}

/** A date of the frontmatter, whatever quotes stand around it. A day off is told with the change: only the leap day is a question. */
export function rollDate(pointer: string, years: number, books: Bookkeeper): void {
  const at = books.own(pointer)
  const written = at && ISO.exec(books.textAt(at))?.[0]
  const date = written === undefined ? undefined : parseDate(written)
  if (!at || !written || !date) return
  const moved = moveDate(date, years)
  const remark = remarkOn(date, moved)
  const shown = { before: written, after: isoDate(moved) }
  const reason = remark ? { vi: `${MOVED.vi}; ${remark.vi}`, en: `${MOVED.en}; ${remark.en}` } : MOVED
  books.change(at, books.textAt(at).replace(written, isoDate(moved)), reason, shown)
  if (remark && date.day === 29 && moved.day === 28) books.ask(at, written, remark, isoDate(moved))
}

const TO_PREVIOUS: Wording = { vi: 'chỉ tiêu năm trước, để so sánh', en: 'last year’s value, to compare with' }
const newValue = (name: string, { worded, tiered }: { worded: boolean; tiered: boolean }): Wording => ({
  vi: `chỉ tiêu của năm mới: ${name}${worded ? '; viết lại cả lời văn (wording)' : ''}${tiered ? '; xem lại các mức (tiers)' : ''}`,
  en: `the new year’s value: ${name}${worded ? '; write its wording anew' : ''}${tiered ? '; look at its tiers' : ''}`,
})
const TIER: Wording = { vi: 'mức riêng của năm trước: giữ hay đổi', en: 'last year’s tier: keep or change it' }
const WORDING: Wording = {
  vi: 'lời văn của chỉ tiêu có số liệu năm trước: viết lại theo chỉ tiêu mới',
  en: 'the wording holds last year’s figure: write it anew',
}

/** Each target's value becomes its previous one, with its digits; the new value is an open blank. Value, wording and tiers are one question. */
export function rollTargets(plan: Plan, year: number, years: number, books: Bookkeeper): void {
  for (const [index, target] of plan.targets.entries()) {
    const pointer = `/targets/${index}`
    rollDate(`${pointer}/deadline`, years, books)
    const tiers = [...target.tiers.keys()].flatMap((tier) => books.own(`${pointer}/tiers/${tier}/value`) ?? [])
    const wording = /\d/.test(target.wording ?? '') ? books.own(`${pointer}/wording`) : undefined
    const also = [books.own(`${pointer}/name`), wording, ...tiers]
    const [at, key] = [books.own(`${pointer}/value`), books.own(`${pointer}/value#key`)]
    const reason = newValue(target.name, { worded: wording !== undefined, tiered: tiers.length > 0 })
    if (!at || !key) {
      const [first] = [...tiers, ...(wording ? [wording] : [])]
      if (first) books.ask(first, books.textAt(first), tiers.length > 0 ? TIER : WORDING, undefined, also)
      continue
    }
    const written = books.textAt(at)
    const value = books.textAt({ ...key, line: key.endLine, column: key.endColumn, endLine: at.endLine, endColumn: at.endColumn })
    const isOpen = written === 'null' || written.includes('[[')
    writePrevious(pointer, isOpen ? ': null' : value, books)
    const blank = isOpen ? written.replace(`năm ${plan.year}`, `năm ${year}`) : blankFor(`chỉ tiêu năm ${year}`)
    if (blank !== written) books.edit(at, isOpen ? blank : JSON.stringify(blank))
    books.ask(at, written, reason, blank, also)
  }
}

/** `value` is what follows the key: `: 84.7`, or the lines of a range. */
function writePrevious(pointer: string, value: string, books: Bookkeeper): void {
  const [key, at] = [books.own(`${pointer}/previous#key`), books.own(`${pointer}/previous`)]
  const shown = value.replace(/^:\s*/, '').replace(/\s+/g, ' ')
  if (key && at) {
    const old = { ...at, line: key.endLine, column: key.endColumn }
    books.change(old, value, TO_PREVIOUS, { before: books.textAt(at), after: shown })
    return
  }
  if (value === ': null') return
  const own = books.own(`${pointer}/value`)!
  const valueKey = books.own(`${pointer}/value#key`)!
  const flow = books.textAt(books.own(pointer)!).startsWith('{')
  const spot = flow
    ? { ...own, line: own.endLine, column: own.endColumn }
    : { ...own, line: own.endLine, column: own.endColumn + restOfLine(own, books).length }
  const insertion = { ...spot, endLine: spot.line, endColumn: spot.column }
  books.edit(insertion, flow ? `, previous${value}` : `\n${' '.repeat(valueKey.column - 1)}previous${value}`)
  books.recount(own, '', shown, TO_PREVIOUS)
}

/** What stands behind a value on its line: a comment, if anything. */
function restOfLine(
  at: { readonly file: string; readonly endLine: number; readonly endColumn: number },
  books: Bookkeeper,
): string {
  const end = { file: at.file, line: at.endLine, column: at.endColumn, endLine: at.endLine + 1, endColumn: 1 }
  return books.textAt(end).replace(/\n[\s\S]*$/, '')
}

/** The plan's own year and times: period, phases and their dated days. */
export function rollTimes(plan: Plan, year: number, years: number, books: Bookkeeper): void {
  const at = books.own('/year')
  if (at) books.change(at, String(year), { vi: 'năm của kế hoạch', en: 'the plan’s year' })
  for (const side of ['start', 'end']) rollDate(`/period/${side}`, years, books)
  for (const [index, phase] of plan.phases.entries()) {
    for (const side of ['start', 'end']) rollDate(`/phases/${index}/${side}`, years, books)
    for (const [position, { origin }] of phase.commemorations.entries())
      if (origin) rollDate(`/phases/${index}/commemorations/${position}/on`, years, books)
  }
}
