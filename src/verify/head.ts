import { inCapitals, columns, folded, fold, part, seen, whole, type Span } from './span.ts'
import { isTypedRule, type Column, type Place } from './scan.ts'

/** Ô số 1 to 4 of the diagram: what stands above the title, wherever table, tabs or spaces put it. */
export interface Head {
  readonly country: Place | undefined
  readonly motto: Place | undefined
  readonly parents: readonly Place[]
  readonly issuer: readonly Place[]
  readonly number: Place | undefined
  /** The line with the date; the place may stand on a line of its own above it. */
  readonly date: Place | undefined
  readonly place: string
  /** `ĐẢNG CỘNG SẢN VIỆT NAM`, where a State document has its motto. */
  readonly party: boolean
  readonly marks: Marks
}

export interface Marks {
  readonly urgency: Place | undefined
  readonly circulation: Place | undefined
  readonly draft: Place | undefined
}

const COUNTRY = /cong ho?a? ?xa h.{0,3} chu nghia viet nam|cong hoa.{0,30}viet nam/
const MOTTO = /doc lap.{0,5}tu do.{0,5}hanh phuc/
// Only at the beginning of a line, or of a column: in a sentence it is another document's.
const NUMBER = /(?:^ *|\t *| {3,})(so ?: ?[^/\t]*?\/ ?\S*(?: ?- ?\S+)*|so ?: ?\S*|so [^/\t\d]*\d*[- ]?\S*\/\S+)/
const DATE = /(?:[^\t]*?\S, ?)?ngay[\s\d.…_]*thang[\s\d.…_]*nam[\s\d.…_]*/
const PARTY = /^dang cong san viet nam$/
const URGENCY = /^(?:hoa toc(?: hen gio)?|thuong khan|khan|khan cap|toi khan|thuong hoa toc)$/
const CIRCULATION = /^(?:xem xong tra lai|luu hanh noi bo)\.?$/
const DRAFT = /^\(?du thao(?: (?:lan )?\d+)?\)?$/
/** What a program that signs writes into its stamp. */
export const SIGNED_BY = /^(?:nguoi ky|ky boi|duoc ky boi|thoi gian ky|ngay ky|gio ky|email|co quan|to chuc|chuc vu) ?:/
const OTHER_MARKS = /^(?:tuyet mat|toi mat|mat|tai lieu thu hoi|\*)$/

/** The words bodies' names begin with, folded. */
const BODY =
  /^(?:ubnd|uy ban|hdnd|hoi dong|hoi |so |phong |ban |cuc |chi cuc|tong cuc|truong |trung tam|benh vien|bo |van phong|cong an|vien |toa an|lien doan|doan |tram |kho bac|thanh tra|ubmttq|tand|vksnd|ldld|bhxh|kbnn|bch|bcd|thi hanh an|tinh doan|ngan hang|dai hoc|hoc vien|quan doan|bo chi huy)/

/** A line of a letterhead is short, blanks included; a longer one is none, and would take the patterns long. */
const LONGEST = 400

export function findHead(places: readonly Place[]): Head {
  let country: Place | undefined
  let motto: Place | undefined
  let number: Place | undefined
  let date: Place | undefined
  let placeLine: Place | undefined
  let party = false
  const marks: { -readonly [K in keyof Marks]: Marks[K] } = { urgency: undefined, circulation: undefined, draft: undefined }
  const rest: Place[] = []

  for (const { line, column } of places) {
    if (line.text.length > LONGEST) continue
    const text = fold(line.text)
    const taken: (readonly [number, number])[] = []
    const take = (match: RegExpExecArray, group = 0): Place => {
      const start = match.index + (group === 0 ? 0 : match[0].indexOf(match[group]!))
      const end = start + match[group]!.length
      taken.push([start, end])
      return { line: part(line, start, end), column }
    }
    const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(text)
    if (!country) {
      const match = found(COUNTRY)
      if (match) country = take(match)
    }
    if (!motto) {
      const match = found(MOTTO)
      if (match) motto = take(match)
    }
    if (!number) {
      const match = found(NUMBER)
      if (match) number = take(match, 1)
    }
    if (!date) {
      const from = taken.at(-1)?.[1] ?? 0
      const match = DATE.exec(text.slice(from))
      if (match) {
        const start = from + match.index
        const gap = /^.*(?:\t| {3,})(?=\S[^\t]*?, ?ngay)/.exec(text.slice(start, start + match[0].length))?.[0].length ?? 0
        taken.push([start + gap, start + match[0].length])
        date = { line: part(line, start + gap, start + match[0].length), column }
      }
    }
    for (const piece of leftOver(line, taken)) {
      const words = folded(piece.text)
      if (PARTY.test(words)) party = true
      else if (URGENCY.test(words)) marks.urgency ??= { line: piece, column }
      else if (CIRCULATION.test(words)) marks.circulation ??= { line: piece, column }
      else if (DRAFT.test(words)) marks.draft ??= { line: piece, column }
      else if (!OTHER_MARKS.test(words) && !SIGNED_BY.test(words) && !isTypedRule(piece)) {
        if (number === undefined) rest.push({ line: piece, column })
        else if (/,$/.test(words) && !date) placeLine = { line: piece, column }
      }
    }
  }
  // A place on a line of its own, right above the date, may come before the number in reading order.
  const above = rest.at(-1)
  if (!placeLine && above && /,$/.test(above.line.text) && above.column !== rest[0]?.column) placeLine = rest.pop()
  const names = rest.filter(({ line, column }) => column.cell === undefined || column !== country?.column || line.shared)
  const own = date && /,/.test(date.line.text) ? date.line.text.slice(0, date.line.text.lastIndexOf(',')) : undefined
  return {
    country,
    motto,
    ...agencies(names),
    number,
    date,
    place: (own ?? placeLine?.line.text ?? '').replace(/,$/, ''),
    party: party && !country,
    marks,
  }
}

/** What is left of a line when elements are taken out of it. */
function leftOver(line: Span, taken: readonly (readonly [number, number])[]): Span[] {
  let from = 0
  const pieces: Span[] = []
  for (const [start, end] of [...taken].sort(([a], [b]) => a - b)) {
    pieces.push(part(line, from, start))
    from = end
  }
  pieces.push(part(line, from, line.text.length))
  return pieces
    .filter(({ text }) => text !== '')
    .flatMap((piece) => (taken.length > 0 || /\t/.test(piece.text) ? columns(piece) : [whole(piece)]))
}

const isBold = ({ line }: Place): boolean => {
  const runs = seen(line)
  return runs.length > 0 && runs.filter(({ format }) => format.bold).length * 2 >= runs.length
}

/** The superior body and the issuer: the bold lines are the issuer's; where all look alike, the last body named is. */
function agencies(places: readonly Place[]): Pick<Head, 'parents' | 'issuer'> {
  const bold = places.filter(isBold)
  if (bold.length > 0 && bold.length < places.length) return { parents: places.filter((it) => !isBold(it)), issuer: bold }
  const names: Place[][] = []
  for (const place of places) {
    const before = names.at(-1)
    const continues = before && (before.at(-1)!.line.paragraph === place.line.paragraph || !BODY.test(folded(place.line.text)))
    if (continues) before.push(place)
    else names.push([place])
  }
  return { parents: names.slice(0, -1).flat(), issuer: names.at(-1) ?? [] }
}

export const isCapitals = ({ line }: Place): boolean => inCapitals(line)

export type { Column }
