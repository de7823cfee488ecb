import { everyMatch } from '../model/matches.ts'
import type { Citation, CitationSpot } from '../manuscript/citation.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import type { Wording } from '../model/problem.ts'
import { datesIn, type WrittenDate } from './dates.ts'
import { resultsIn } from './results.ts'
import { JUDGES, SEEN, type Judged, type Meaning, type OfPlan, type YearVerdict } from './year-judges.ts'

/** A year of four digits where it stands, and why it means what it means. */
export interface YearSpot extends CitationSpot {
  readonly year: number
  readonly meaning: Meaning
  readonly reason: Wording
  /** The whole date, where it is the year of one. */
  readonly date?: WrittenDate
}

/** Four digits that are no part of another number; behind a point only in a date such as 03.02.2026. */
const YEAR = /(?<![\d,])(?<!(?<!\d\.\d{1,2})\.)(?:19|20)\d{2}(?!\d|[.,]\d)/g

/** Every year of a text, in reading order. */
export function yearsIn(manuscript: Manuscript, of: OfPlan): YearSpot[] {
  const cited = new Map<Unit, Citation[]>()
  for (const citation of manuscript.citations) {
    const known = cited.get(citation.unit)
    if (known) known.push(citation)
    else cited.set(citation.unit, [citation])
  }
  return manuscript.units.flatMap((unit) => {
    const { text } = unit
    if (!/(?:19|20)\d\d/.test(text)) return []
    const dates = new Map(datesIn(unit).flatMap((date) => (date.year === undefined ? [] : [[date.end, date] as const])))
    return everyMatch(text, YEAR).map((found): YearSpot => {
      const [start, end] = [found.index, found.index + 4]
      const date = dates.get(end)
      const [meaning, vi, en] = judge({
        manuscript,
        unit,
        start,
        end,
        year: Number(found[0]),
        before: text.slice(Math.max(0, start - SEEN), start),
        after: text.slice(end, end + SEEN),
        citations: cited.get(unit) ?? [],
        date,
        of,
      })
      return { unit, start, end, year: Number(found[0]), meaning, reason: { vi, en }, ...(date && { date }) }
    })
  })
}

/** Years of a section of results are asked about with the section. */
export const OF_RESULTS: YearVerdict = [
  'unclear',
  'kết quả của thời gian trước: viết lại cả mục',
  'results of the time before: write the section anew',
]

function judge(it: Judged): YearVerdict {
  for (const one of JUDGES) {
    const verdict = one(it)
    if (!verdict) continue
    return verdict[0] !== 'other' && Math.abs(it.year - it.of.year) <= 1 && resultsIn(it.manuscript.units).has(it.unit)
      ? OF_RESULTS
      : verdict
  }
  return ['unclear', 'không rõ năm này chỉ điều gì', 'what this year means is not clear']
}
