import { latin } from '../model/latin.ts'
import type { Spot } from '../manuscript/citation.ts'
import type { Unit } from '../manuscript/manuscript.ts'

/** What stands on one line of the author's file, or in one column of it. */
export interface Piece extends Spot {
  readonly text: string
  readonly line: number
  /** The dash or bullet before it. */
  readonly label?: string
}

/** One recipient with the lines it goes on in; `archive` for the line that says what is kept. */
export interface Entry {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly archive: boolean
}

/**
 * Head and tail of a text in prose mode, read line by line: letterhead before KẾ HOẠCH; recipients and signature from
 * `Nơi nhận` on; headings of annexes and the links below them. Text taken from a PDF loses or scrambles these lines, so
 * each part may be empty.
 */
export interface Ends {
  readonly head: readonly Piece[]
  /** Lines that name the superior body and the issuer. */
  readonly agency: readonly Piece[]
  /** The line `Số: …/KH-…`. */
  readonly number?: Piece
  readonly party: boolean
  /** True where the lines above KẾ HOẠCH hold the motto, so that they are a letterhead. */
  readonly state: boolean
  readonly recipients: readonly Entry[]
  /** The text breaks off among the recipients: an excerpt. */
  readonly cut: boolean
  /** Authority lines, posts and names in reading order. */
  readonly signature: readonly (Piece & { readonly person: boolean })[]
  /** Lines that are the heading of an annex. */
  readonly annexes: readonly Piece[]
  /** Index of the first unit of the tail; that of the end where there is none. */
  readonly tailAt: number
}

const MOTTO = /^(?:cong hoa xa hoi|doc lap\b)/u
const OTHER_KIND = /^(?:QUYẾT ĐỊNH|CHỈ THỊ|CÔNG VĂN|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO)\s*:?$/u
const RECIPIENTS = latin(/^Nơi nhận\s*:?/iu)
const RECIPIENTS_WITHIN = latin(/(?:^|[|>]\s{0,4}| {3,})Nơi nhận\s*(?::|$)/iu)
const ANNEX = latin(/^phụ lục(?:\s+(?:số\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-H]))?\s*[.:]?$/iu)
const AUTHORITY = latin(/^(?:T\s?\/\s?[ML]|K\s?\/\s?T|T\s?\/?U\s?\/?Q|TM|KT|TL|Q)(?:\s?[./]\s?|\s)(?=\p{Lu}{2})/u)
const BODY_END = /^(?:CỘNG H|KẾ HOẠCH$|Mẫu số|MẪU SỐ|Biểu\s|BIỂU\s|DANH (?:MỤC|SÁCH))/u
// A tab between two columns is one space by now: what tells them apart is a post in capitals behind an end mark.
const SEPARATOR = latin(
  / {3,}|\s{0,3}\|\s{0,3}|<br\s?\/?>|(?<=[;:]|VT\.|, \p{Lu}{2,8}\.) (?=(?:(?:TM|KT|TL|TUQ|Q)\.?\s?)?\p{Lu}{2,12}(?: {1,2}\p{Lu}{1,12}){1,8}$)/gu,
)
/** Blanks that typists leave inside `Số:     /KH-…` and `ngày    tháng    năm` divide nothing. */
const GOES_ON = /^(?:\/|tháng\s|năm\s)/u
const OPEN_END = /(?:^Số\s*:?|ngày|tháng|năm)$/u
const LABEL = /^(?<label>[-–—+•*])\s+/u
const NAME = latin(/^(?:[\p{L}.']{1,7}\.\s?){0,3}(?:\p{Lu}[\p{L}']{0,9}\s){1,4}\p{Lu}[\p{L}']{0,9}$/u)
const LOOSE_NAME = latin(/^(?:\p{L}{1,7}\s){1,4}\p{L}{1,7}$/u)

/** A text without tone and other marks, in small letters, each character in its place. */
export const folded = (text: string): string =>
  [...text].map((char) => (char.length > 1 ? char : char.normalize('NFD')[0]!.replace(/[đĐ]/u, 'd').toLowerCase())).join('')

/** True for words all in capitals. */
export const inCapitals = (text: string): boolean => !latin(/\p{Ll}/u).test(text) && latin(/\p{Lu}/u).test(text)

export function readEnds(units: readonly Unit[]): Ends {
  const kindAt = units.findIndex(({ role, text }) => role === 'kind' || /^KẾ HOẠCH(?:\s|$)/u.test(text))
  const lines = kindAt > 0 && kindAt < 16 ? units.slice(0, kindAt).flatMap(piecesOf) : []
  // A decision that issues the plan stands before it: its letterhead is not the plan's.
  const head = lines.length > 24 || lines.some(({ text }) => OTHER_KIND.test(text)) ? [] : lines
  const number = head.find(({ text }) => /^Số\s*:|^Số\s+[\d.…]*\s*[/-]/u.test(text))
  const party = head.some(({ text }) => /^ĐẢNG CỘNG SẢN VIỆT NAM$/u.test(text))
  const state = head.some(({ text }) => MOTTO.test(folded(text)))
  const agency = head.filter(
    ({ text }) =>
      inCapitals(text) &&
      latin(/\p{Lu}{2}/u).test(text) &&
      !MOTTO.test(folded(text)) &&
      !/^(?:ĐẢNG CỘNG|SỐ\s*[:/\d]|DỰ THẢO|H[OỎ][ẢA] TỐC|KHẨN|THƯỢNG|LƯU HÀNH|XEM XONG|MẬT|TỐI MẬT)/u.test(text),
  )
  const tailAt = units.findIndex(({ text, role }, index) => index > kindAt && RECIPIENTS_WITHIN.test(text) && role !== 'title')
  const tail = tailOf(units, tailAt < 0 ? Infinity : tailAt)
  const annexes = units
    .slice(Math.max(0, kindAt + 1))
    .flatMap((unit) =>
      latin(/phụ lục/iu).test(unit.text.slice(0, 200)) || (unit.text.length > 200 && /PHỤ LỤC|Phụ lục/u.test(unit.text))
        ? piecesOf(unit)
        : [],
    )
    .filter(({ text, label }) => !label && ANNEX.test(text))
  const rest = { head, agency, party, state, annexes, tailAt: tailAt < 0 ? Infinity : tailAt }
  // A Party document has its own forms for symbol, recipients and signature: nothing of them is held against the decree.
  return party && !state
    ? { ...rest, recipients: [], cut: false, signature: [] }
    : { ...rest, ...(number && { number }), ...tail }
}

function tailOf(units: readonly Unit[], tailAt: number): Pick<Ends, 'recipients' | 'cut' | 'signature'> {
  const recipients: { pieces: Piece[]; archive: boolean }[] = []
  const signature: (Piece & { person: boolean })[] = []
  if (tailAt === Infinity) return { recipients: [], cut: false, signature }
  // Text from a PDF may give the right column first.
  for (let index = tailAt - 1; index >= Math.max(0, tailAt - 4); index--) {
    const lines = piecesOf(units[index]!)
    if (lines.length === 0 || !lines.every(isPost)) break
    signature.unshift(...lines.map((piece) => ({ ...piece, person: false })))
  }
  let begun = false
  let archived = false
  let signed = false
  for (const piece of units
    .slice(tailAt, tailAt + 80)
    .filter(({ role }) => role !== 'footnote')
    .flatMap((unit) => (/^[IVX]{1,4}\.$/u.test(unit.label ?? '') ? [] : piecesOf(unit)))) {
    if (!begun) {
      begun = RECIPIENTS.test(piece.text)
      if (!begun && isPost(piece)) signature.push({ ...piece, person: false })
      continue
    }
    if (ANNEX.test(piece.text) || BODY_END.test(piece.text)) break
    const last = recipients.at(-1)
    if (latin(/^Lưu\s*(?::|\p{Lu}|$)/u).test(piece.text)) {
      recipients.push({ pieces: [piece], archive: true })
      archived = true
    } else if (piece.label) recipients.push({ pieces: [piece], archive: false })
    else if (isPost(piece)) signature.push({ ...piece, person: false })
    else if ((archived || signature.length > 0) && isName(piece.text, signature.length > 0)) {
      signature.push({ ...piece, person: true })
      signed = true
    } else if (last && !signed) last.pieces.push(piece)
  }
  const entries = recipients.map(({ pieces, archive }) => ({ pieces, archive, text: pieces.map(({ text }) => text).join(' ') }))
  const last = entries.at(-1)
  const cut =
    last !== undefined &&
    entries.length > 1 &&
    !archived &&
    signature.length === 0 &&
    last.pieces.at(-1)!.unit === units.at(-1) &&
    !/[.;,)]$/u.test(last.text)
  return { recipients: cut ? entries.slice(0, -1) : entries, cut, signature }
}

const isPost = ({ text, label }: Piece): boolean =>
  !label &&
  (AUTHORITY.test(text) ||
    (inCapitals(text) && latin(/^\p{Lu}[\p{Lu}\s.,–-]{5,}$/u).test(text) && latin(/\p{Lu}{3}/u).test(text)))

const isName = (text: string, posted: boolean): boolean =>
  NAME.test(text) || (posted && LOOSE_NAME.test(text) && latin(/^\p{Lu}/u).test(text))

/** The lines of a unit, each cut at the gaps between columns. Nothing where its place is not known. */
export function piecesOf(unit: Unit): Piece[] {
  const { text } = unit
  const pieces: Piece[] = []
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

function columnsOf(unit: Unit, from: number, to: number, line: number): Piece[] {
  const text = unit.text.slice(from, to)
  const stretches: [number, number][] = []
  let start = 0
  for (const gap of text.matchAll(SEPARATOR)) {
    const rest = text.slice(gap.index + gap[0].length)
    if (/^ +$/u.test(gap[0]) && (GOES_ON.test(rest) || OPEN_END.test(text.slice(start, gap.index)))) continue
    stretches.push([start, gap.index])
    start = gap.index + gap[0].length
  }
  stretches.push([start, text.length])
  return stretches.flatMap(([a, b], index): Piece[] => {
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

/** The place of an entry's own words: from its beginning on its first line. */
export const spotOf = ({ pieces }: Entry): Spot => pieces[0]!

/** A recipient's name alone: note, purpose and end mark off. */
export const bareName = (text: string): string =>
  text
    .replace(latin(/\s*\((?:để\s|đ\/|b\/c|t\/h|p\/h|c\/đ|báo cáo|thực hiện|phối hợp|chỉ đạo|đăng|theo dõi)[^()]{0,60}\)/giu), '')
    .replace(/^[-–—+•*]\s+/u, '')
    .replace(/[\s;.,:]+$/u, '')
    .replace(/\s+/gu, ' ')

/** One who signs: the lines of authority and post, and the name below them where it is there. */
export interface Signer {
  readonly posts: readonly Piece[]
  readonly name?: Piece
}

/** The lines of the signature, parted by the names. */
export function signersOf({ signature }: Ends): Signer[] {
  const signers: { posts: Piece[]; name?: Piece }[] = []
  for (const piece of signature) {
    const last = signers.at(-1)
    if (piece.person) {
      if (last && !last.name) last.name = piece
    } else if (last && !last.name) last.posts.push(piece)
    else signers.push({ posts: [piece] })
  }
  return signers
}
