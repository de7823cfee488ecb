import { PARTY_TYPES, STATE_TYPES } from '../decree/symbols.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { findClosing as readClosing, type Closing } from './closing.ts'
import { readAppendix, type Appendix } from './appendix.ts'
import { findHead, type Head, type Marks } from './head.ts'
import { columnsOf, placesOf, type Place } from './scan.ts'
import { folded } from './span.ts'
import {
  findAppendices,
  findBody,
  findClosing,
  findTitle,
  standingsOf,
  type BodyParagraph,
  type Standing,
  type Title,
} from './text.ts'

/** A plan of a State body; a document of the Party; or anything else, with what it calls itself. */
export type Kind = 'plan' | 'party' | 'other'

/** The elements of the decree, found in a document by their text and place. */
export interface Elements {
  readonly document: WordDocument
  readonly kind: Kind
  /** What the document calls itself, such as `QUYẾT ĐỊNH`. */
  readonly calledBy: string | undefined
  readonly head: Head
  readonly marks: Marks
  readonly title: Title | undefined
  readonly body: readonly BodyParagraph[]
  /** Everything between title and closing, tables included. */
  readonly standings: readonly Standing[]
  readonly closing: Closing
  readonly appendices: readonly Appendix[]
}

const TYPES = new Set(
  [...Object.keys(STATE_TYPES), ...Object.keys(PARTY_TYPES), 'Công văn', 'Luật', 'Nghị định', 'Thông tư'].map(folded),
)
const PLAN = folded('Kế hoạch')
/** How many lines may stand above a title, and how many are looked at for a head where there is none. */
const HEAD_LINES = 60
const HEAD_BLOCKS = 120
const HEAD_WITHOUT_TITLE = 20

export function findElements(document: WordDocument): Elements {
  const standings = standingsOf(document.sections)
  const places = placesOf(
    columnsOf(
      standings.slice(0, HEAD_BLOCKS).map(({ block }) => block),
      standings[0]?.width ?? 0,
    ),
  )
  const first = nonEmpty(places, HEAD_LINES)
  const found = findTitle(first, TYPES)
  const head = findHead(found ? first.slice(0, found.at) : nonEmpty(first, HEAD_WITHOUT_TITLE))
  const marks = marksWith(head.marks, document)
  const title = found?.title
  const last = title?.lines.at(-1) ?? title?.type ?? head.date ?? head.number
  const from = last ? standings.findIndex(({ block }) => holds(block, last)) + 1 : 0
  const starts = findAppendices(standings, from)
  const end = starts[0] ?? standings.length
  const closingAt = findClosing(standings, from, end)
  const closing = readClosing(standings.slice(closingAt, end))
  return {
    document,
    ...kindOf(head, title, closing),
    head,
    marks,
    title,
    body: findBody(standings, from, closingAt),
    standings: standings.slice(from, closingAt),
    closing,
    appendices: starts.map((start, index) => readAppendix(standings.slice(start, starts[index + 1]), standings[start - 1])),
  }
}

/** Places up to so many lines that have text. */
function nonEmpty(places: readonly Place[], most: number): Place[] {
  let count = 0
  const end = places.findIndex(({ line }) => line.text.trim() !== '' && ++count > most)
  return end < 0 ? [...places] : places.slice(0, end)
}

const holds = (block: Standing['block'], { line }: Place): boolean =>
  block === line.paragraph || placesOf(columnsOf([block], 0)).some((place) => place.line.paragraph === line.paragraph)

/** Marks may also stand in the top margin of page 1. */
function marksWith(marks: Marks, { sections }: WordDocument): Marks {
  const [section] = sections
  if (!section) return marks
  const blocks = section.titlePage ? section.headers.first : section.headers.default
  const above = findHead(placesOf(columnsOf(blocks, section.page.width - section.page.left - section.page.right))).marks
  return {
    urgency: marks.urgency ?? above.urgency,
    circulation: marks.circulation ?? above.circulation,
    draft: marks.draft ?? above.draft,
  }
}

/** A Party number has its hyphen before the slash: `12-KH/TU`. */
const PARTY_NUMBER = /^so ?:? ?[\d.…_ ]*- ?[a-z]{2,5} ?\/ ?[a-z]/

function kindOf(head: Head, title: Title | undefined, closing: Closing): Pick<Elements, 'kind' | 'calledBy'> {
  const called = title?.type.line.text.trim()
  const number = head.number?.line.text ?? ''
  if (head.party || (!head.country && !head.motto && PARTY_NUMBER.test(folded(number))))
    return { kind: 'party', calledBy: called }
  // A heading that only says KẾ HOẠCH makes no official document: something of its form must stand with it.
  const official = head.country ?? head.motto ?? head.number ?? head.date ?? closing.label
  const plan = title ? folded(title.type.line.text).startsWith(PLAN) : head.country !== undefined && /\/\s?KH\b/u.test(number)
  return { kind: plan && official !== undefined ? 'plan' : 'other', calledBy: called }
}
