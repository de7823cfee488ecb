import { PARTY_TYPES } from '../decree/data/party-types.ts'
import { STATE_TYPES } from '../decree/data/state-types.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { COUNTRY } from './country.ts'
import { closedUp, fold, folded } from './fold.ts'
import { inCapitals, isBold, isCentred, isEmpty, isTypedRule, trimmed, type Line } from './line.ts'
import { opensText } from './bases.ts'

/** Tên loại và trích yếu (ô số 5a): the name of the document's type, its title, and where they stand. */
export interface Title<L> {
  readonly type: L
  readonly lines: readonly L[]
  /** The type and the title run on in one line. */
  readonly runOn: boolean
  /** An empty line parts type and title. */
  readonly apart: boolean
}

const NAMES = [...Object.keys(STATE_TYPES), ...Object.keys(PARTY_TYPES), 'Công văn', 'Luật', 'Nghị định', 'Thông tư']
const TYPES = new Set(NAMES.map(folded))
/** A type that its title follows on the same line; its marks tell it from `PHƯỜNG AN KHÁNH`. */
const RUN_ON = latin(`^(?:${wordsPattern(NAMES)})\\s`, 'iu')
/** A line of type or title is short. */
const LONGEST = 200

/** Letters have it; a plan does not. */
export const ADDRESSEE = /^kinh gui\b/

/** `KẾ HOẠCH`, alone on its line. */
export const isPlanLine = (text: string): boolean => /^\s*K/.test(text) && /^KẾ\s+HOẠCH$/u.test(closedUp(text))

/** What a line calls a document, folded. */
const named = <L extends Line<L>>({ text }: L): string => folded(closedUp(text)).replace(/[.:]$/, '')

/** Finds the line that names the type of document among the first lines: alone on its line, in capitals, bold or centred. */
export function findTitle<L extends Line<L>>(lines: readonly L[]): { readonly title: Title<L>; readonly at: number } | undefined {
  const at = lines.findIndex((line, index) => {
    if (line.text.length > LONGEST) return false
    if (TYPES.has(named(line))) return inCapitals(line) || isCentred(line) || isBold(line)
    return (
      inCapitals(line) &&
      isCentred(line) &&
      RUN_ON.test(closedUp(line.text).trim().normalize('NFC')) &&
      !namesIssuer(lines, index)
    )
  })
  const type = lines[at]
  if (!type) return undefined
  const runOn = !TYPES.has(named(type))
  const found: L[] = []
  let apart = false
  let blank = false
  for (const line of lines.slice(at + 1)) {
    if (line.column !== type.column || isTypedRule(line) || ADDRESSEE.test(folded(line.text))) break
    if (isEmpty(line)) {
      // A text without a look has empty lines anywhere.
      blank = true
      if (!line.look) continue
      if (found.length > 0 || apart || line.look.ruled) break
      apart = true
    } else if (goesOn(line, found, blank) && !isDone(line, found)) found.push(trimmed(line))
    else break
    blank = isEmpty(line)
  }
  return { at, title: { type: trimmed(type), lines: found, runOn, apart: apart && found.length > 0 } }
}

/** A line above the country and its motto belongs to the issuer's name, as `DỰ ÁN ĐẦU TƯ XÂY DỰNG` below `BAN QUẢN LÝ`. */
function namesIssuer<L extends Line<L>>(lines: readonly L[], at: number): boolean {
  const isCountry = ({ text }: L): boolean => text.length <= LONGEST && COUNTRY.test(fold(text))
  return !lines.slice(0, at).some(isCountry) && lines.slice(at + 1, at + 1 + LINES_TO_COUNTRY).some(isCountry)
}
const LINES_TO_COUNTRY = 10

/** Behind what stands in brackets below a title nothing of it follows, and the first part of the text is none of it. */
function isDone<L extends Line<L>>({ text }: L, title: readonly L[]): boolean {
  if (title.length === 0) return false
  const bracketed = title.some((line) => line.text.startsWith('(')) && /\)[.;]?$/.test(title.at(-1)!.text)
  return (bracketed && !/^\s*\(/.test(text)) || PART.test(folded(text))
}

const PART = /^muc luc[.:]?$|^(?:phan|chuong) (?:thu )?(?:[ivx]+|\d+|nhat|mot)(?![a-z])/

/** A title's line is centred or bold; where nothing shows the look, it is what does not begin the text. */
function goesOn<L extends Line<L>>(line: L, title: readonly L[], blank: boolean): boolean {
  // Below a title in the middle a bold line at the margin is the first of the text.
  const last = title.at(-1)
  if (line.look)
    return (
      isCentred(line) ||
      (!(last && isCentred(last)) && isBold(line) && !/^(?:[IVX]+|\d+|[A-Z]|Điều \d+)\s?[.)/:-]/u.test(line.text))
    )
  if (title.length === 0) return true
  if (/^[IVX]+\s?[./-]|^\d+[.)]/.test(line.text)) return false
  return !endsTitle(line.text, { text: title.map(({ text }) => text).join(' '), lines: title.length, marked: false }, blank)
}

/** A title as far as it is read. */
interface SoFar {
  readonly text: string
  readonly lines: number
  /** Marked as a heading by Markdown's `#`, so that it has no second line. */
  readonly marked: boolean
}

/** In text without a look: true where the line under a title is no part of it. `blank`: an empty line stands between. */
export function endsTitle(text: string, title: SoFar, blank: boolean): boolean {
  if (opensText(text) || title.marked || /[.:;]$/u.test(title.text) || /^[-_=*]{3,}$/u.test(text)) return true
  // Under a title in capitals a line of a sentence's length in small letters is the text.
  if (text.length > 40 && latin(/^\p{Lu}\p{Ll}/u).test(text) && title.text === title.text.toUpperCase()) return true
  return (
    latin(/^\p{Lu}/u).test(text) &&
    ((blank && /[.:;]$/u.test(text)) || title.lines > 4 || text.length > 160 || /\s(?:ban hành|xây dựng) [Kk]ế hoạch/u.test(text))
  )
}
