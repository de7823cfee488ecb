import { DOCUMENTS_WITH_ANNEXES } from '../decree/data/document-kinds.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { beginning, folded } from './fold.ts'
import { inCapitals, isCentred, isEmpty, isTypedRule, trimmed, type LineBlock, type Line } from './line.ts'
import { beginsSection } from './outline.ts'

/** An appendix (phụ lục): its heading, title and link line. */
export interface Annex<L, B> {
  /** `Phụ lục II`, `Biểu 01`, `Đề cương`; none for a table or a form that stands behind the signature without a name. */
  readonly heading: L | undefined
  readonly title: readonly L[]
  /** `(Kèm theo Kế hoạch số …)`. */
  readonly link: readonly L[]
  readonly section: number
  /** It begins on pages of its own set-up. */
  readonly ownSection: boolean
  readonly blocks: readonly B[]
  /** How many of its blocks heading, title and link take; what follows is its content. */
  readonly contentFrom: number
}

/** The word with its number, in folded text. */
const HEADING = /^phu luc(?: (?:so )?(?:\d{1,2}(?:[a-h](?![a-z]))?|[ivxlc]{1,6}|[a-h]))?/
const ALONE = /^phu luc(?: (?:so )?(?:\d{1,2}[a-h]?|[ivxlc]{1,6}|[a-h]))?[.:]?$/
const WITH_TITLE = /^phu luc(?: (?:so )?(?:\d{1,2}[a-h]?|[ivxlc]{1,6}))? ?[:.–-]/
const LINK_LINE = /^\(? ?(?:(?:ban hanh )?kem|dinh kem)(?: theo)? /
const FORMS = latin(/^(?<word>phụ lục)(?:\s+(?<count>số\s*)?(?<number>\d{1,2}[A-H]?|[IVX]{1,5}|[A-H]))?\s*(?<mark>[.:])?$/iu)

/** The parts of a line that is an annex's heading and nothing else. */
export interface AnnexHeading {
  readonly word: string
  /** `số `, where it stands before the number. */
  readonly count: string | undefined
  readonly number: string | undefined
  readonly mark: string | undefined
}

export const annexHeading = (text: string): AnnexHeading | undefined => FORMS.exec(text)?.groups as AnnexHeading | undefined

export const isAnnexHeading = (text: string): boolean => FORMS.test(text)

/** What a link line names: the document an annex goes with. */
export interface AnnexLink {
  readonly type: string
  readonly number?: string
  /** With its slash, such as `/KH-UBND`. */
  readonly symbol?: string
  readonly day?: string
  readonly month?: string
  readonly year?: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

const LEAD = '\\(\\s*(?:(?:ban hành\\s+)?kèm\\s+theo|đính kèm(?:\\s+theo)?)\\s+'
const LINK = latin(
  `${LEAD}(?<type>${wordsPattern(DOCUMENTS_WITH_ANNEXES)})(?:\\s+số\\s*:?\\s*(?<number>\\d{0,5})[\\s.…_]*(?<symbol>/\\s?[\\p{L}\\d&-]{2,30}))?(?:[^()]{0,20}?ngày\\s+(?<day>\\d{1,2})(?:\\s+tháng\\s+|/)(?<month>\\d{1,2})(?:\\s+năm\\s+|/)(?<year>\\d{4}))?`,
  'giu',
)
const HOLDS_LINK = latin(LEAD, 'iu')

/** True where a link line stands in a text, whatever it names. */
export const holdsLink = (text: string): boolean => HOLDS_LINK.test(text)

/** The link lines in a text, as they follow each other. */
export const annexLinks = (text: string): AnnexLink[] =>
  everyMatch(text, LINK).map((found) => {
    const { type, number, symbol, day, month, year } = found.groups as Record<string, string | undefined>
    return {
      type: type!,
      ...(number && { number }),
      ...(symbol && { symbol: symbol.replace(/\s/gu, '') }),
      ...(day && { day }),
      ...(month && { month }),
      ...(year && { year }),
      start: found.index,
      end: found.index + found[0].length,
    }
  })

/** True for a line that begins as a link line does. */
export const isLinkLine = (folded: string): boolean => LINK_LINE.test(folded)

/** An annex by another name, alone on its line, in folded text. */
const OTHER_NAME = /^(?:bieu(?: mau)?|phu bieu|mau(?: bieu)?|de cuong)(?: (?:so )?(?:\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-h]))?[.:]?$/

/** True for an annex by another name than `Phụ lục`, alone on its line; in a text only a link line below it tells that it is one. */
export const isOtherAnnexName = (text: string): boolean => text.length < 40 && OTHER_NAME.test(folded(text).trim())

/** Where appendices begin among the blocks from `from` on. */
export function findAnnexes<L extends Line<L>>(blocks: readonly LineBlock<L>[], from: number): number[] {
  const found: number[] = []
  for (let index = from; index < blocks.length; index++) if (beginsAnnex(blocks, index)) found.push(index)
  return found
}

function beginsAnnex<L extends Line<L>>(blocks: readonly LineBlock<L>[], index: number): boolean {
  const block = blocks[index]!
  const line = block.table ? undefined : firstLine(block)
  if (!line) return false
  const newSection = blocks[index - 1]?.section !== block.section
  if (/^\s*p/i.test(line.text)) {
    const text = beginning(line.text)
    const set = line.look === undefined || isCentred(line) || line.look.align === 'right' || block.newPage
    if ((ALONE.test(text) && (set || newSection)) || (WITH_TITLE.test(text) && isCentred(line))) return true
  }
  return beginsOtherwise(blocks, index, line, newSection)
}

/** The first line of a paragraph's own: text boxes that hang in it stand before them. */
function firstLine<L extends Line<L>>({ lines }: LineBlock<L>): L | undefined {
  const own = lines.at(-1)?.paragraph
  return lines.find((it) => it.paragraph === own && !isEmpty(it))
}

/** An annex that is called otherwise, or nothing: what says so is the link line below its title, on pages of its own. */
function beginsOtherwise<L extends Line<L>>(
  blocks: readonly LineBlock<L>[],
  index: number,
  line: L,
  newSection: boolean,
): boolean {
  const named = /^\s*[bmpdđ]/i.test(line.text) && isOtherAnnexName(line.text)
  // The page's own lines tell where it begins; a text without a look has no pages.
  if (line.look ? !isCentred(line) || !(named || newSection || blocks[index]!.newPage) : !named) return false
  let lines = 0
  for (const { lines: all, table } of blocks.slice(index, index + 2 * MOST_TITLE_LINES)) {
    if (table) return false
    for (const below of all) {
      if (isEmpty(below)) continue
      if (isLinkLine(folded(below.text))) return true
      if (++lines > MOST_TITLE_LINES || (below.look && !isCentred(below)) || beginsSection(below.text, false)) return false
    }
  }
  return false
}

/** So many lines are looked at for a title; a longer one is text. */
const MOST_TITLE_LINES = 6

/** An annex from its blocks; one without the word `Phụ lục` begins with its title. */
export function readAnnex<L extends Line<L>, B extends LineBlock<L>>(blocks: readonly B[], before: B | undefined): Annex<L, B> {
  const lines = linesOf(blocks, 60)
  const [first] = lines
  const length = first ? nameLength(first.text) : 0
  const title: L[] = []
  if (first && length > 0) {
    const behind = first.part(length, first.text.length)
    const gap = /^[\s:.–-]*/.exec(behind.text)![0].length
    if (gap < behind.text.length) title.push(behind.part(gap, behind.text.length))
  }
  const link: L[] = []
  for (const line of lines.slice(length > 0 ? 1 : 0)) {
    const text = folded(line.text)
    if (isTypedRule(line) || line.column.cell || (title.length > MOST_TITLE_LINES && link.length === 0)) break
    if (isLinkLine(text) || (link.length > 0 && !/\)$/.test(link.at(-1)!.text))) link.push(line)
    else if (
      link.length > 0 ||
      beginsSection(line.text, false) ||
      !(isCentred(line) || inCapitals(line) || !/\p{L}/u.test(line.text))
    )
      break
    else title.push(line)
  }
  const last = link.at(-1) ?? title.at(-1) ?? (length > 0 ? first : undefined)
  return {
    heading: first && length > 0 ? first.part(0, length) : undefined,
    title,
    link,
    section: blocks[0]!.section,
    ownSection: before === undefined || before.section !== blocks[0]!.section,
    blocks,
    contentFrom: last ? blocks.findIndex((block) => block.lines.some(({ paragraph }) => paragraph === last.paragraph)) + 1 : 0,
  }
}

/** How much of a line names an annex; one by another name stands alone. */
const nameLength = (text: string): number => {
  const words = folded(text)
  return HEADING.exec(words)?.[0].length ?? (OTHER_NAME.test(words) ? text.length : 0)
}

/** The first lines that have text, trimmed. */
function linesOf<L extends Line<L>>(blocks: readonly LineBlock<L>[], most: number): L[] {
  const found: L[] = []
  for (const { lines } of blocks) {
    for (const line of lines) if (!isEmpty(line)) found.push(trimmed(line))
    if (found.length >= most) break
  }
  return found
}
