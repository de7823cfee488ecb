import { keepPictures } from './pictures.ts'
import { commentsBlanked } from '../model/comments.ts'
import { BLANK } from '../model/inline.ts'
import { placeAt } from '../model/source.ts'
import type { Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { rollBases } from './bases.ts'
import { askOfEvents, rollCommemorations, rollCounts } from './commemorations.ts'
import { emptyIssue, rollDate, rollTargets, rollTimes } from './data.ts'
import { Bookkeeper, contains, type Ledger } from './ledger.ts'
import { rollLunarYears, rollYears } from './prose.ts'
import { textsOf } from './texts.ts'
import { askOfWords } from './words.ts'
import { resultsIn } from '../reading/results.ts'

/**
 * Next year's plan from last year's: edits of the author's own files (plan and appendices), so that everything no edit touches
 * stays to the letter; and every decision with its reason, as carried over, changed by rule, or left to a person. Rolled to its own
 * year, a plan only loses number and date of issue. `plan` may have errors: what could be read is rolled.
 *
 * @example
 * const { edits, open } = rollOver(read, 2027)
 * applyFixes(text, edits.get('cu.md')).text.includes('year: 2027') // → true
 * open.map(({ before, after }) => `${before} → ${after}`)[0] // → '98.5 → [[cần điền: chỉ tiêu năm 2027]]'
 */
export function rollOver(read: ReadPlan, year: number): Ledger {
  const { plan } = read
  const books = new Bookkeeper(read)
  const years = year - plan.year
  emptyIssue(plan, years, books)
  writeOrigin(read, books)
  if (years !== 0) {
    if (plan.years) askOfSeveralYears(plan, year, years, books)
    else rollYear(read, year, years, books)
  }
  keepData(plan, books)
  keepPictures(read, books)
  askOfBlanks(read, books)
  return inOrder(books.ledger, read)
}

function rollYear(read: ReadPlan, year: number, years: number, books: Bookkeeper): void {
  const { plan } = read
  const { texts, subjects } = textsOf(read)
  rollTimes(plan, year, years, books)
  rollBases(plan, year, books)
  rollTargets(plan, year, years, books)
  rollCommemorations(read, year, years, books)
  // A section of results is one question, to which all that stands in it belongs.
  const results = resultsIn(texts.units)
  const ahead = { ...texts, units: texts.units.filter((unit) => !results.has(unit)) }
  askOfEvents(ahead, books)
  rollYears(texts, plan, years, books)
  rollYears(subjects, plan, years, books)
  for (const it of [ahead, subjects]) rollLunarYears(it, plan, years, books)
  rollCounts(ahead, plan, years, books)
  rollCounts(subjects, plan, years, books, false)
  askOfWords(ahead, plan, books)
}

/** A plan of several years has no next year: its years and period move as far as its year, and of all else it is asked as a whole. */
function askOfSeveralYears({ years }: Plan, year: number, by: number, books: Bookkeeper): void {
  const at = books.own('/year')
  if (at) books.change(at, String(year), { vi: 'năm của kế hoạch', en: 'the plan’s year' })
  for (const side of ['start', 'end']) rollDate(`/period/${side}`, by, books)
  for (const side of ['from', 'to'] as const) {
    const own = books.own(`/years/${side}`)
    if (own) books.edit(own, String(years![side] + by))
  }
  const span = books.own('/years')
  if (span) {
    books.ask(
      span,
      `${years!.from} - ${years!.to}`,
      {
        vi: 'kế hoạch nhiều năm: quyết định cả thời kỳ; các mốc, chỉ tiêu, căn cứ và lời văn chưa dời',
        en: 'a plan of several years: decide on the whole period; times, targets, bases and text were not moved',
      },
      `${years!.from + by} - ${years!.to + by}`,
    )
  }
}

/** A path that means the same on every machine of the office: from `plans/` on, where it leads in from outside. */
function withinOffice(path: string): string {
  if (!/^(?:\/|[A-Za-z]:|\.\.)/.test(path)) return path
  const plans = path.lastIndexOf('/plans/')
  return path.slice((plans < 0 ? path.lastIndexOf('/') : plans) + 1)
}

/** The plan and version this one comes from, in place of an older origin or as the last line of the frontmatter. */
function writeOrigin({ file, sha256, sources }: ReadPlan, books: Bookkeeper): void {
  const origin = `{ plan: ${JSON.stringify(withinOffice(file))}, sha256: ${JSON.stringify(sha256)} }`
  const reason: Wording = { vi: 'kế hoạch gốc', en: 'the plan it comes from' }
  const at = books.own('/origin')
  if (at) {
    books.change(at, origin, reason)
    return
  }
  const source = sources[file]!
  const closing = source.text.indexOf('\n---', 3)
  if (closing < 0) return
  const end = placeAt(source, closing + 1, closing + 1)
  books.edit(end, `origin: ${origin}\n`)
  books.recount(end, '', `origin: ${origin}`, reason)
}

const AS_IT_WAS: Wording = { vi: 'giữ nguyên', en: 'as it was' }
const KEPT = ['/issuer', '/place', '/distribution', '/archive', '/signature'] as const

function keepData({ issuer, place, distribution, archive, signatures }: Plan, books: Bookkeeper): void {
  const words: Readonly<Record<(typeof KEPT)[number], string>> = {
    '/issuer': issuer.name,
    '/place': place,
    '/distribution': distribution.flatMap(({ to }) => to).join('; '),
    '/archive': archive.units.join(', '),
    '/signature': signatures.map(({ position, name }) => [position, name].filter(Boolean).join(': ')).join('; '),
  }
  for (const pointer of KEPT) {
    const at = books.own(pointer)
    if (at) books.keep(at, words[pointer], AS_IT_WAS)
  }
}

/** The plan's own files, itself first: not the office's profile. */
const filesOf = ({ file, sources }: ReadPlan): string[] => [
  file,
  ...Object.keys(sources).filter((it) => it !== file && /\.md$/i.test(it)),
]

const STILL_OPEN: Wording = { vi: 'chỗ còn để trống từ kế hoạch cũ', en: 'left open in the old plan' }

function askOfBlanks(read: ReadPlan, books: Bookkeeper): void {
  const values = ownValues(read)
  for (const file of filesOf(read)) {
    const source = read.sources[file]!
    const text = commentsBlanked(source.text)
    const front = file === read.file ? text.indexOf('\n---', 3) : -1
    for (const found of text.matchAll(BLANK)) {
      const at = placeAt(source, found.index, found.index + found[0].length)
      // In the frontmatter only a value is the plan's: what stands in a comment of YAML is not.
      if (found.index < front && !values.some((value) => contains(value, at))) continue
      const known = books.ledger.open.some((it) => it.at.file === file && it.at.line === at.line && it.before.includes(found[0]))
      if (!known) books.ask(at, found[0], STILL_OPEN)
    }
  }
}

/** The values of the plan's own file that hold no other values. */
function ownValues({ file, places }: ReadPlan): Place[] {
  const pointers = Object.keys(places.values)
  const parents = new Set(pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))
  return pointers.flatMap((pointer) =>
    places.values[pointer]!.file === file && !parents.has(pointer) ? [places.values[pointer]!] : [],
  )
}

/** The lists in reading order, the plan's own file first. */
function inOrder({ edits, ...lists }: Ledger, read: ReadPlan): Ledger {
  const files = filesOf(read)
  const sorted = (list: Ledger['open']): Ledger['open'] =>
    [...list].sort(
      (a, b) => files.indexOf(a.at.file) - files.indexOf(b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    )
  return { edits, carried: sorted(lists.carried), changed: sorted(lists.changed), open: sorted(lists.open) }
}
