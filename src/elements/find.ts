import { MASS_ORGANISATIONS } from '../bodies/data/party-bodies.ts'
import { wordsPattern } from '../model/latin.ts'
import { findAnnexes, readAnnex, type Annex } from './annex.ts'
import { closingEnd, findClosing, readClosing, type Closing } from './closing.ts'
import { closedUp, folded } from './fold.ts'
import { findHead, type Head, type HeadMarks } from './head.ts'
import { isEmpty, type LineBlock, type Line } from './line.ts'
import { isPartyNumber } from './number-line.ts'
import { beginsSection, bodyParts, type BodyPart } from './outline.ts'
import { ADDRESSEE, findTitle, type Title } from './title.ts'

/** A plan of a State body; a document of the Party; or anything else, with what it calls itself. */
export type DocumentKind = 'plan' | 'party' | 'other'

/** The elements of the decree in a document, found by their text and place. */
export interface Elements<L, B> {
  readonly kind: DocumentKind
  /** What the document calls itself, such as `QUYẾT ĐỊNH`. */
  readonly calledBy: string | undefined
  readonly head: Head<L>
  readonly marks: HeadMarks<L>
  readonly title: Title<L> | undefined
  /** The paragraphs between title and closing, bases first. */
  readonly body: readonly BodyPart<L, B>[]
  /** Everything between title and closing, tables included. */
  readonly text: readonly B[]
  readonly closing: Closing<L>
  /** The blocks of signature and recipients. */
  readonly closingBlocks: readonly B[]
  /** What stands behind the closing; an annex that has lost its heading is the first. */
  readonly annexes: readonly Annex<L, B>[]
}

const PLAN = folded('Kế hoạch')
/** A letter has no name of its type: it says to whom it is written. */
const LETTER = 'Công văn'
/** How many lines may stand above a title, and how many are looked at for a head where there is none. */
const HEAD_LINES = 60
const HEAD_BLOCKS = 120
const HEAD_WITHOUT_TITLE = 20

/** Finds the elements among the blocks of a document; marks, and the whole letterhead, may also stand in `above`, the top margin of page 1. */
export function findElements<L extends Line<L>, B extends LineBlock<L>>(
  blocks: readonly B[],
  above: readonly L[] = [],
): Elements<L, B> {
  const lines = blocks.slice(0, HEAD_BLOCKS).flatMap((block) => block.lines)
  const first = nonEmpty(lines, HEAD_LINES)
  const found = findTitle(first)
  const head = headWith(found ? first.slice(0, found.at) : aboveText(nonEmpty(first, HEAD_WITHOUT_TITLE)), above)
  const title = found?.title
  const last = title?.lines.at(-1) ?? title?.type ?? head.date ?? head.number
  const from = last ? blocks.findIndex((block) => block.lines.some(({ paragraph }) => paragraph === last.paragraph)) + 1 : 0
  const starts = findAnnexes(blocks, from)
  const end = starts[0] ?? blocks.length
  const closingAt = findClosing(blocks, from, end)
  const closingTo = closingEnd(blocks, closingAt, end)
  const text = blocks.slice(from, closingAt)
  const closingBlocks = blocks.slice(closingAt, closingTo)
  const closing = readClosing(closingBlocks.flatMap((block) => block.lines))
  const bare = blocks.slice(closingTo, end).some((block) => block.lines.some((line) => !isEmpty(line))) ? [closingTo] : []
  const annexStarts = [...bare, ...starts]
  return {
    ...kindOf(head, title, closing, first),
    head,
    marks: marksWith(head.marks, above),
    title,
    body: bodyParts<L, B>(text),
    text,
    closing,
    closingBlocks,
    annexes: annexStarts.map((start, index) => readAnnex<L, B>(blocks.slice(start, annexStarts[index + 1]), blocks[start - 1])),
  }
}

/** The head on the page, joined with that of the margin above it where only the margin has the country. */
function headWith<L extends Line<L>>(lines: readonly L[], above: readonly L[]): Head<L> {
  const head = findHead(lines)
  if (head.country || above.length === 0) return head
  const whole = findHead([...above, ...lines])
  return whole.country ? whole : head
}

/** Where no title ends the head, a section's heading does. */
function aboveText<L extends Line<L>>(lines: readonly L[]): readonly L[] {
  const end = lines.findIndex(({ text }) => beginsSection(text, false))
  return end < 0 ? lines : lines.slice(0, end)
}

/** Lines up to so many that have text. */
function nonEmpty<L extends Line<L>>(lines: readonly L[], most: number): L[] {
  let count = 0
  const end = lines.findIndex((line) => !isEmpty(line) && ++count > most)
  return end < 0 ? [...lines] : lines.slice(0, end)
}

function marksWith<L extends Line<L>>(marks: HeadMarks<L>, above: readonly L[]): HeadMarks<L> {
  if (above.every(isEmpty)) return marks
  const more = findHead(above).marks
  return {
    urgency: marks.urgency ?? more.urgency,
    circulation: marks.circulation ?? more.circulation,
    draft: marks.draft ?? more.draft,
  }
}

const MASS_ORGANISATION = new RegExp(`^(?:${wordsPattern(MASS_ORGANISATIONS)})`, 'u')

/** The Front, the unions and associations that write in the Party’s form. */
export const isMassOrganisation = <L extends Line<L>>({ text }: L): boolean => MASS_ORGANISATION.test(text.trim().toUpperCase())

function kindOf<L extends Line<L>>(
  head: Head<L>,
  title: Title<L> | undefined,
  closing: Closing<L>,
  lines: readonly L[],
): Pick<Elements<L, never>, 'kind' | 'calledBy'> {
  const called = title?.type.text.trim() ?? (lines.some(({ text }) => ADDRESSEE.test(folded(text))) ? LETTER : undefined)
  const number = head.number?.text ?? ''
  const ofTheState = head.country !== undefined || head.motto !== undefined
  if (
    head.party ||
    (!ofTheState && (isPartyNumber(folded(number)) || [...head.parents, ...head.issuer].some(isMassOrganisation)))
  )
    return { kind: 'party', calledBy: called }
  // A heading that only says KẾ HOẠCH makes no official document: something of its form must stand with it.
  const official = head.country ?? head.motto ?? head.number ?? head.date ?? closing.label
  const plan = title
    ? folded(closedUp(title.type.text)).startsWith(PLAN)
    : head.country !== undefined && /\/\s?KH\b/u.test(number)
  return { kind: plan && official !== undefined ? 'plan' : 'other', calledBy: called }
}
