import type { Block, Paragraph } from '../ooxml/block.ts'
import type { Section } from '../ooxml/document.ts'
import { columnsOf, isTypedRule, placesOf, type Column, type Place } from './scan.ts'
import { beginning, folded, inCapitals, isBlank, linesOf, plain, seen, whole, type Span } from './span.ts'

/** A block of the body with the section it stands in. */
export interface Standing {
  readonly block: Block
  readonly section: number
  readonly width: number
}

export const standingsOf = (sections: readonly Section[]): Standing[] =>
  sections.flatMap(({ blocks, page }, section) =>
    blocks.map((block) => ({ block, section, width: page.width - page.left - page.right })),
  )

const trimmed = (place: Place): Place => ({ line: whole(place.line), column: place.column })

/** Ô số 5a: the name of the document's type, its title, and where they stand. */
export interface Title {
  readonly type: Place
  readonly lines: readonly Place[]
  /** The type and the title run on in one line. */
  readonly runOn: boolean
  /** An empty line parts type and title. */
  readonly apart: boolean
}

/** Letters have it; a plan does not. */
export const ADDRESSEE = /^kinh gui\b/

const centred = ({ paragraph }: Span): boolean => paragraph.format.align === 'center'
const bold = (line: Span): boolean => seen(line).length > 0 && seen(line).every(({ format }) => format.bold)

/**
 * Finds the line that names the type of document among the first lines: one of `types` (folded) alone on its line, in capitals,
 * bold or centred.
 */
export function findTitle(
  places: readonly Place[],
  types: ReadonlySet<string>,
): { readonly title: Title; readonly at: number } | undefined {
  const at = places.findIndex(({ line }) => {
    if (line.text.length > CLOSING_LINE) return false
    const text = folded(line.text).replace(/[.:]$/, '')
    if (types.has(text)) return inCapitals(line) || centred(line) || bold(line)
    return inCapitals(line) && centred(line) && [...types].some((type) => text.startsWith(`${type} `))
  })
  const type = places[at]
  if (!type) return undefined
  const runOn = !types.has(folded(type.line.text).replace(/[.:]$/, ''))
  const lines: Place[] = []
  let apart = false
  for (const place of places.slice(at + 1)) {
    const { line, column } = place
    if (column !== type.column || isTypedRule(line) || ADDRESSEE.test(folded(line.text))) break
    if (folded(line.text) === '') {
      if (lines.length > 0 || apart || line.paragraph.format.top || line.paragraph.lines.length > 0) break
      apart = true
    } else if (centred(line) || (bold(line) && !/^[IVX]+\.|^\d+\./.test(line.text))) lines.push(trimmed(place))
    else break
  }
  return { at, title: { type: trimmed(type), lines, runOn, apart: apart && lines.length > 0 } }
}

const ANNEX = /^phu luc(?: (?:so )?(?:\d{1,2}|[ivxlc]{1,6}|[a-h]))?[.:]?$/
const ANNEX_WITH_TITLE = /^phu luc(?: (?:so )?(?:\d{1,2}|[ivxlc]{1,6}))? ?[:.–-]/
const RECIPIENTS = /^(?:noi nhan|noi gui) ?:?/
const AUTHORITY = /^(?:T\s?\/\s?[ML]|K\s?\/\s?T|T\s?\/?U\s?\/?Q|TM|KT|TL|TUQ|Q)\s?[./]?\s?(?=\p{Lu}{2})/u

const firstLine = ({ block, width }: Standing): Span | undefined =>
  block.type === 'paragraph' && !isBlank(block) ? linesOf(block, width).find(({ text }) => text.trim() !== '') : undefined

/** Where appendices begin among the blocks from `from` on. */
export function findAppendices(standings: readonly Standing[], from: number): number[] {
  return standings.flatMap((standing, index) => {
    const line = index >= from ? firstLine(standing) : undefined
    if (!line || !/^\s*p/i.test(line.text)) return []
    const text = beginning(line.text)
    const begins = standings[index - 1] === undefined || standings[index - 1]!.section !== standing.section
    return ANNEX.test(text) && (centred(line) || begins) ? [index] : ANNEX_WITH_TITLE.test(text) && centred(line) ? [index] : []
  })
}

const linesIn = ({ block, width }: Standing): readonly Span[] =>
  block.type === 'paragraph' && block.boxes.length === 0
    ? linesOf(block, width)
    : placesOf(columnsOf([block], width)).map(({ line }) => line)

/** A line of the closing is short. */
const CLOSING_LINE = 200

const isClosing = (line: Span): boolean => {
  const text = plain(line.text).trim()
  if (text === '' || text.length > CLOSING_LINE) return false
  if (/^n/i.test(text) && RECIPIENTS.test(beginning(text))) return text.length < 60 || /\t/.test(text)
  const right = text.slice(text.lastIndexOf('\t') + 1)
  return AUTHORITY.test(right) && inCapitals({ text: right, runs: [] })
}

/** Where the closing begins: at recipients or authority, or at a table of capitals right above them. */
export function findClosing(standings: readonly Standing[], from: number, to: number): number {
  let at = standings.findIndex((standing, index) => index >= from && index < to && linesIn(standing).some(isClosing))
  if (at < 0) return to
  // Posts without an authority, above the recipients: joint signatures, or a signature on lines of its own.
  for (let above = at - 1; above > from; above--) {
    const lines = linesIn(standings[above]!).filter(({ text }) => text.trim() !== '')
    if (lines.length === 0) continue
    const table = standings[above]!.block.type === 'table'
    const posts = lines.filter((line) => inCapitals(line)).length
    const name =
      lines.length === 1 &&
      lines[0]!.text.trim().split(/\s+/).length <= 6 &&
      bold(lines[0]!) &&
      (centred(lines[0]!) || lines[0]!.paragraph.format.left > 2000)
    if (!(table ? posts > 0 && lines.length <= 12 && inCapitals(lines[0]!) : posts === lines.length || name)) break
    at = above
  }
  return at
}

/** A paragraph of the text proper, that stands on the page by itself. */
export interface BodyParagraph {
  readonly paragraph: Paragraph
  readonly line: Span
  /** The text with its number, automatic or typed. */
  readonly text: string
  /** Its beginning, folded, where its first letter may be that of a word looked for. */
  readonly words: string
  readonly section: number
  readonly role: Role
  /** The paragraph that stands right above it, no table or empty line between. */
  readonly above: Paragraph | undefined
}

/** What a paragraph of the text is, by the way it begins. */
export type Role = 'basis' | 'part' | 'section' | 'clause' | 'point' | 'bullet' | 'prose'

const BASIS = /^(?:can cu|xet de nghi|xet|theo de nghi) /
const SECTION = /^[IVXLC]{1,7}\s?[.)/-]?\s+\S/u
const CLAUSE = /^\d{1,3}(?:\.\d{1,3}){0,3}\s?[.)/]?\s*\p{L}/u
const POINT = /^\p{Ll}{1,2}\s?[).]\s*\S/u
const BULLET = /^[-–—+•*·o✓]\s/u
const PART = /^(?:phan|chuong|muc|tieu muc) (?:[ivxlc]+|\d+|thu .+)[.:]?$/

/** Căn cứ, Chương, Xét, Theo, Tiểu mục, Thực hiện, Phần, Mục, Kính gửi. */
const TOLD_BY_WORDS = /^[cxtpmk]/i

function roleOf(line: Span, text: string, words: string, begun: boolean): Role {
  // Bases led by other words are told by their italics.
  if (!begun && (BASIS.test(words) || (/^thuc hien /.test(words) && seen(line).every(({ format }) => format.italic))))
    return 'basis'
  if (PART.test(words)) return 'part'
  if (SECTION.test(text) && (/^[IVXLC]+\s?[.)/-]/.test(text) || inCapitals(line))) return 'section'
  if (CLAUSE.test(text)) return 'clause'
  if (POINT.test(text)) return 'point'
  if (BULLET.test(text)) return 'bullet'
  return centred(line) && (bold(line) || inCapitals(line)) ? 'part' : 'prose'
}

export function findBody(standings: readonly Standing[], from: number, to: number): BodyParagraph[] {
  const found: BodyParagraph[] = []
  let above: Paragraph | undefined
  let begun = false
  for (const { block, section, width } of standings.slice(from, to)) {
    if (block.type === 'table' || isBlank(block)) {
      above = undefined
      continue
    }
    const lines = linesOf(block, width)
    const runs = lines.flatMap((line) => line.runs)
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .trim()
    const line: Span = { paragraph: block, text, runs, width, shared: false }
    if (isTypedRule(line)) continue
    const words = TOLD_BY_WORDS.test(text) ? beginning(text) : ''
    const role = roleOf(line, text, words, begun)
    if (role !== 'basis' && role !== 'prose') begun = true
    found.push({ paragraph: block, line, text, words, section, role, above })
    above = block
  }
  return found
}

export type { Column }
