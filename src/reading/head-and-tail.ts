import { isAnnexHeading, isLinkLine, isOtherAnnexName } from '../elements/annex.ts'
import { isAuthority, mayBePost } from '../elements/authority.ts'
import { closingEnd, readClosing } from '../elements/closing.ts'
import { beginsWithCountry, PARTY } from '../elements/country.ts'
import { allCapitals, fold, folded } from '../elements/fold.ts'
import type { LineBlock, Column, Line as ElementLine } from '../elements/line.ts'
import { beginsWithMark } from '../elements/marks.ts'
import { isNumberLine } from '../elements/number-line.ts'
import { isLabelAlone, LABEL_WITHIN, labelLength } from '../elements/recipients.ts'
import { isName } from '../elements/signers.ts'
import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import type { Unit } from '../manuscript/manuscript.ts'

/** What stands on one line of the author's file, or in one column of it. */
export interface LinePiece extends CitationSpot {
  readonly text: string
  readonly line: number
  /** The dash or bullet before it. */
  readonly label?: string
}

/** One recipient with the lines it goes on in; `archive` for the line that says what is kept. */
export interface RecipientPieces {
  readonly pieces: readonly LinePiece[]
  readonly text: string
  readonly archive: boolean
}

/**
 * Head and tail of a text in prose mode, read line by line: letterhead before KẾ HOẠCH; recipients and signature from
 * `Nơi nhận` on; headings of annexes and the links below them. Text taken from a PDF loses or scrambles these lines, so
 * each part may be empty.
 */
export interface Ends {
  readonly head: readonly LinePiece[]
  /** Lines that name the superior body and the issuer. */
  readonly agency: readonly LinePiece[]
  /** The line `Số: …/KH-…`. */
  readonly number?: LinePiece
  readonly party: boolean
  /** True where the lines above KẾ HOẠCH hold the motto, so that they are a letterhead. */
  readonly state: boolean
  readonly recipients: readonly RecipientPieces[]
  /** The text breaks off among the recipients: an excerpt. */
  readonly cut: boolean
  /** Who signs; names that no post stands above are left out. */
  readonly signers: readonly Signer[]
  /** Lines that are the heading of an annex. */
  readonly annexes: readonly LinePiece[]
  /** Index of the first unit of the tail; that of the end where there is none. */
  readonly tailAt: number
}

const OTHER_KIND = /^(?:QUYẾT ĐỊNH|CHỈ THỊ|CÔNG VĂN|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO)\s*:?$/u
// A tab between two columns is one space by now: what tells them apart is a post in capitals behind an end mark.
const SEPARATOR = latin(
  / {3,}|\s{0,3}\|\s{0,3}|<br\s?\/?>|(?<=[;:]|VT\.|, \p{Lu}{2,8}\.) (?=(?:(?:TM|KT|TL|TUQ|Q)\.?\s?)?\p{Lu}{2,12}(?: {1,2}\p{Lu}{1,12}){1,8}$)/gu,
)
/** Blanks that typists leave inside `Số:     /KH-…` and `ngày    tháng    năm` divide nothing. */
const GOES_ON = /^(?:\/|tháng\s|năm\s)/u
const OPEN_END = /(?:^Số\s*:?|ngày|tháng|năm)$/u
const LABEL = /^(?<label>[-–—+•*])\s+/u
/** So many units below an annex's name its link line stands at most. */
const LINK_WITHIN = 6

export function readEnds(units: readonly Unit[]): Ends {
  const kindAt = units.findIndex(({ role, text }) => role === 'kind' || /^KẾ HOẠCH(?:\s|$)/u.test(text))
  const lines = kindAt > 0 && kindAt < 16 ? units.slice(0, kindAt).flatMap(piecesOf) : []
  // A decision that issues the plan stands before it: its letterhead is not the plan's.
  const head = lines.length > 24 || lines.some(({ text }) => OTHER_KIND.test(text)) ? [] : lines
  const number = head.find(({ text }) => isNumberLine(text))
  const party = head.some(({ text }) => PARTY.test(fold(text)))
  const state = head.some(({ text }) => beginsWithCountry(fold(text)))
  const agency = head.filter(({ text }) => allCapitals(text) && latin(/\p{Lu}{2}/u).test(text) && !isOther(text))
  const tailAt = units.findIndex(
    ({ text, role }, index) =>
      index > kindAt && LABEL_WITHIN.test(text) && role !== 'title' && !(role === 'paragraph' && isLabelAlone(text)),
  )
  const tail = tailOf(units, tailAt < 0 ? Infinity : tailAt)
  const annexes = units.slice(Math.max(0, kindAt + 1)).flatMap((unit, index, all) => {
    if (latin(/phụ lục/iu).test(unit.text.slice(0, 200)) || (unit.text.length > 200 && /PHỤ LỤC|Phụ lục/u.test(unit.text)))
      return piecesOf(unit).filter(({ text, label }) => !label && isAnnexHeading(text))
    const named = /^\s*[bmpdđ]/iu.test(unit.text) && isOtherAnnexName(unit.text)
    const goesWith = named && all.slice(index + 1, index + LINK_WITHIN).some(({ text }) => isLinkLine(folded(text)))
    return goesWith ? piecesOf(unit) : []
  })
  const rest = { head, agency, party, state, annexes, tailAt: tailAt < 0 ? Infinity : tailAt }
  // A Party document has its own forms for symbol, recipients and signature: nothing of them is held against the decree.
  return party && !state ? { ...rest, recipients: [], cut: false, signers: [] } : { ...rest, ...(number && { number }), ...tail }
}

/** What stands in a letterhead in capitals and names no body. */
const isOther = (text: string): boolean => {
  const words = fold(text)
  return beginsWithCountry(words) || PARTY.test(words) || isNumberLine(text) || beginsWithMark(words)
}

/** How many units are looked at for recipients and signature, and how many above them for posts and a name. */
const TAIL_UNITS = 80
const POSTS_ABOVE = 4

function tailOf(units: readonly Unit[], tailAt: number): Pick<Ends, 'recipients' | 'cut' | 'signers'> {
  if (tailAt === Infinity) return { recipients: [], cut: false, signers: [] }
  const { entries, signatures } = readClosing(tailLines(units, tailAt))
  const recipients = entries.map(({ lines, archive }) => {
    const pieces = lines.map(({ piece }) => piece)
    return { pieces, archive, text: pieces.map(({ text }) => text).join(' ') }
  })
  const signers = signatures.map(({ posts, name }) => ({
    posts: posts.map(({ piece }) => piece),
    ...(name && { name: name.piece }),
  }))
  const last = recipients.at(-1)
  const cut =
    last !== undefined &&
    recipients.length > 1 &&
    !recipients.some(({ archive }) => archive) &&
    signers.length === 0 &&
    last.pieces.at(-1)!.unit === units.at(-1) &&
    !/[.;,)]$/u.test(last.text)
  return {
    recipients: cut ? recipients.slice(0, -1) : recipients,
    cut,
    signers: signers.filter(({ posts }) => posts.length > 0),
  }
}

/** The lines of the tail, from the posts right above it, where text from a PDF gives the right column first. */
function tailLines(units: readonly Unit[], tailAt: number): PieceLine[] {
  const above: LinePiece[] = []
  for (let index = tailAt - 1; index >= Math.max(0, tailAt - POSTS_ABOVE); index--) {
    const lines = piecesOf(units[index]!)
    const signs = lines.every(isPostLine) || (above.length === 0 && lines.length === 1 && isName(lines[0]!.text))
    if (lines.length === 0 || !signs) break
    above.unshift(...lines)
  }
  if (above[0] && !isPostLine(above[0])) above.length = 0
  const pieces = units
    .slice(tailAt, tailAt + TAIL_UNITS)
    .filter(({ role }) => role !== 'footnote')
    .flatMap((unit) => (/^[IVX]{1,4}\.$/u.test(unit.label ?? '') ? [] : piecesOf(unit)))
  const label = pieces.findIndex(({ text }) => labelLength(text) > 0)
  if (label < 0) return []
  const posts = pieces.slice(0, label).filter(isPostLine)
  const lines = [...above, ...posts, ...pieces.slice(label)].map((piece) => new PieceLine(piece))
  return lines.slice(0, closingEnd(lines.map(blockOf), 0, lines.length))
}

const isPostLine = ({ text, label }: LinePiece): boolean =>
  !label && (isAuthority(text) || (allCapitals(text) && mayBePost(text)))

/** The page itself: text has no cells. */
const PAGE: Column = { cell: undefined }

/** A piece as the finder of elements reads it: a line of plain text, its dash before it. */
class PieceLine implements ElementLine<PieceLine> {
  readonly piece: LinePiece
  readonly text: string
  readonly column = PAGE
  readonly look = undefined
  readonly shared = false

  constructor(piece: LinePiece) {
    this.piece = piece
    this.text = piece.label ? `${piece.label} ${piece.text}` : piece.text
  }

  get paragraph(): Unit {
    return this.piece.unit
  }

  part(from: number, to: number): PieceLine {
    const cut = this.text.slice(from, to)
    const text = cut.trim()
    if (text === this.text) return this
    const { label, ...rest } = this.piece
    const start = rest.start + from + cut.length - cut.trimStart().length - (label ? label.length + 1 : 0)
    return new PieceLine({ ...rest, start, end: start + text.length, text })
  }
}

const blockOf = (line: PieceLine): LineBlock<PieceLine> => ({
  lines: [line],
  table: false,
  whole: line,
  section: 0,
  newPage: false,
})

/** The lines of a unit, each cut at the gaps between columns. Nothing where its place is not known. */
export function piecesOf(unit: Unit): LinePiece[] {
  const { text } = unit
  const pieces: LinePiece[] = []
  let from = 0
  let line = unit.place(0, 1)?.line
  for (let at = text.indexOf(' '); line !== undefined && at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = unit.place(at + 1, at + 2)?.line
    if (next === undefined || next === line) continue
    pieces.push(...columnsOf(unit, from, at, line))
    from = at + 1
    line = next
  }
  if (line !== undefined) pieces.push(...columnsOf(unit, from, text.length, line))
  return pieces
}

function columnsOf(unit: Unit, from: number, to: number, line: number): LinePiece[] {
  const text = unit.text.slice(from, to)
  const stretches: [number, number][] = []
  let start = 0
  for (const gap of everyMatch(text, SEPARATOR)) {
    const rest = text.slice(gap.index + gap[0].length)
    if (/^ +$/u.test(gap[0]) && (GOES_ON.test(rest) || OPEN_END.test(text.slice(start, gap.index)))) continue
    stretches.push([start, gap.index])
    start = gap.index + gap[0].length
  }
  stretches.push([start, text.length])
  return stretches.flatMap(([a, b], index): LinePiece[] => {
    const whole = text.slice(a, b)
    const typed = LABEL.exec(whole.trimStart())
    const skip = whole.length - whole.trimStart().length + (typed?.[0].length ?? 0)
    const words = whole.slice(skip).trimEnd()
    if (words === '' || /^[-:|\s]+$/u.test(words)) return []
    const label = typed?.groups!.label ?? (from === 0 && index === 0 ? unit.label : undefined)
    const begin = from + a + skip
    return [{ unit, start: begin, end: begin + words.length, text: words, line, ...(label !== undefined && { label }) }]
  })
}

/** A recipient's name alone: note, purpose and end mark off. */
export const bareName = (text: string): string =>
  text
    .replace(latin(/\s*\((?:để\s|đ\/|b\/c|t\/h|p\/h|c\/đ|báo cáo|thực hiện|phối hợp|chỉ đạo|đăng|theo dõi)[^()]{0,60}\)/giu), '')
    .replace(/^[-–—+•*]\s+/u, '')
    .replace(/[\s;.,:]+$/u, '')
    .replace(/\s+/gu, ' ')

/** One who signs: the lines of authority and post, and the name below them where it is there. */
export interface Signer {
  readonly posts: readonly LinePiece[]
  readonly name?: LinePiece
}
