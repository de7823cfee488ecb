import { CLAUSES, type Clause } from '../decree/clauses.ts'
import { ownLines } from '../elements/values.ts'
import type { Outcome, Wording } from '../model/problem.ts'
import { firstWords } from '../model/quote.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { findElements, type FoundElements, type DocumentKind } from './find.ts'
import { APPENDIX_JUDGES } from './judge/appendix.ts'
import { CLOSING_JUDGES } from './judge/closing.ts'
import { HEAD_JUDGES } from './judge/head.ts'
import { joined, quoted, type Judge, type Observation, type Verdict } from './judge/observation.ts'
import { PAGE_JUDGES } from './judge/page.ts'
import { TEXT_JUDGES } from './judge/text.ts'
import { TRACE_JUDGES } from './judge/traces.ts'
import { placesOf } from './place.ts'
import { TYPE_JUDGES } from './judge/type.ts'

export type { DocumentKind } from './find.ts'
export type { Verdict } from './judge/observation.ts'

/** What was seen of one clause: all its places when they pass, those that look alike when they do not. */
export interface Finding {
  readonly clause: Clause
  readonly verdict: Verdict
  readonly found: Wording
  /** The paragraphs it speaks of, of a pass only the first, by their number in reading order; none for what holds for a page or stands in its margin. */
  readonly paragraphs: readonly number[]
  /** The first words of the first of them, or those in question, as they stand there side by side: Word finds them. */
  readonly quote: string
  /** Where the first of them stands, such as `Mục II, khoản 1`; of a pass only what is said of page and margins. */
  readonly place: Wording | undefined
}

/** What stands at the head of a document. */
export interface PrintedHead {
  readonly title?: string
  readonly number?: string
  readonly date?: string
}

/** What a Word file is, and what was seen of each clause. */
export interface Verification {
  readonly kind: DocumentKind
  /** What the document calls itself. */
  readonly calledBy: string | undefined
  /** What tells a reader which document it is, as it is printed; what it does not have is missing. */
  readonly printed: PrintedHead
  readonly findings: readonly Finding[]
}

const JUDGES: Readonly<Record<string, Judge>> = {
  ...PAGE_JUDGES,
  ...HEAD_JUDGES,
  ...TEXT_JUDGES,
  ...CLOSING_JUDGES,
  ...APPENDIX_JUDGES,
  ...TYPE_JUDGES,
  ...TRACE_JUDGES,
}

/**
 * Holds a .docx against the clauses of Phụ lục I. A document that is no plan of a State body is not judged: it is said to be so.
 * What is no Word file has no value, and a problem that says why; so has a file whose styles are based on one another in a circle,
 * since its formatting cannot be told.
 *
 * @example
 * const { kind, findings } = verifyDocx({ path: 'a.docx', content: docx }).value
 * kind // → 'plan'
 * findings.filter(({ verdict }) => verdict === 'fail') // → []
 */
export function verifyDocx(file: WordFile): Outcome<Verification | undefined> {
  const { value, problems } = readWordFile(file, { soundStyles: true })
  return { value: value && judge(findElements(value)), problems }
}

function judge(elements: FoundElements): Verification {
  const { kind, calledBy } = elements
  let known: ParagraphPlaces | undefined
  const places: ParagraphPlaces = (at) => (known ??= placesOf(elements))(at)
  return {
    kind,
    calledBy,
    printed: printedOf(elements),
    findings: kind === 'plan' ? findingsOf(elements, places) : [],
  }
}

function printedOf({ title, head: { number, date, place } }: FoundElements): PrintedHead {
  const words = (lines: readonly { readonly text: string }[]): string =>
    quoted(lines.map(({ text }) => text).join(' ')).vi.slice(1, -1)
  const name = words(title ? [title.type, ...ownLines(title.lines)] : [])
  const day = date && (date.text.includes(',') || place === '' ? date.text : `${place}, ${date.text}`)
  return {
    ...(name !== '' && { title: name }),
    ...(number && { number: words([number]) }),
    ...(day !== undefined && { date: words([{ text: day }]) }),
  }
}

const LOOK: Wording = { vi: 'chương trình không xác định được', en: 'no program can tell' }

function findingsOf(elements: FoundElements, places: ParagraphPlaces): Finding[] {
  const found: Finding[] = []
  for (const clause of CLAUSES) {
    if (clause.decides === 'person')
      found.push({ clause, verdict: 'person', found: LOOK, paragraphs: [], quote: '', place: undefined })
    else {
      const observations = JUDGES[clause.id]!(elements)
      if (!observations.every(passes)) tellAlike(clause, observations, places, found)
      else if (observations.length > 0) found.push(passOf(clause, observations))
    }
  }
  return found
}

const passes = ({ verdict }: Observation): boolean => verdict === 'pass'

/** All its places in one, of which the first is quoted. */
const passOf = (clause: Clause, observations: readonly Observation[]): Finding => {
  const first = observations[0]!
  return {
    clause,
    verdict: 'pass',
    found: observations.length === 1 ? first.found : joined(observations.map(({ found }) => found)),
    paragraphs: first.paragraph && first.paragraph.at > 0 ? [first.paragraph.at] : [],
    quote: searchable(first),
    place: marginOf(clause, first.paragraph),
  }
}

/** What does not pass, those that look alike as one. */
function tellAlike(clause: Clause, observations: readonly Observation[], places: ParagraphPlaces, found: Finding[]): void {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (passes(observation)) continue
    const key = `${observation.verdict} ${observation.found.vi}`
    const alike = groups.get(key)
    if (alike) alike.push(observation)
    else groups.set(key, [observation])
  }
  for (const alike of groups.values()) {
    const first = alike[0]!
    found.push({
      clause,
      verdict: first.verdict,
      found: first.found,
      paragraphs: numbersOf(alike),
      quote: searchable(first),
      place: first.paragraph?.at ? places(first.paragraph.at) : marginOf(clause, first.paragraph),
    })
  }
}

/** Where a paragraph stands, by its number; worked out when the first is asked for. */
type ParagraphPlaces = (at: number) => Wording | undefined

const numbersOf = (observations: readonly Observation[]): number[] => [
  ...new Set(observations.flatMap(({ paragraph }) => (paragraph && paragraph.at > 0 ? [paragraph.at] : []))),
]

const SETUP: Wording = { vi: 'Thiết lập trang', en: 'Page setup' }
const MARGINS: Wording = { vi: 'Đầu trang, chân trang hoặc chú thích', en: 'Header, footer or notes' }

/** What stands in no paragraph of the body; an element that is missing stands nowhere. */
const marginOf = (clause: Clause, paragraph: Observation['paragraph']): Wording | undefined =>
  paragraph ? (paragraph.at === 0 ? MARGINS : undefined) : Object.hasOwn(PAGE_JUDGES, clause.id) ? SETUP : undefined

/** Words a search in Word finds: no number that Word itself puts before a paragraph, no gap, no sign of an omission. */
function searchable({ quote, paragraph }: Observation): string {
  const label = paragraph?.label.trim() ?? ''
  const whole = quote ?? paragraph?.text ?? ''
  if (label === '') return firstWords(whole)
  const text = whole.trimStart()
  return firstWords(text.startsWith(label) ? text.slice(label.length) : whole)
}
