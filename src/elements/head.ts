import { agencies, type Agencies } from './agencies.ts'
import { COUNTRY, MOTTO, PARTY } from './country.ts'
import { BEFORE_PLACE, DATE } from './date-line.ts'
import { fold, folded } from './fold.ts'
import { besides, inCapitals, isEmpty, isTypedRule, trimmed, type Line } from './line.ts'
import { APPROVED, CIRCULATION, DRAFT, OTHER_MARKS, SIGNED_BY, URGENCY } from './marks.ts'
import { NUMBER } from './number-line.ts'

/** Ô số 1 to 4 of the diagram: what stands above the title, wherever table, tabs or spaces put it. */
export interface Head<L> extends Agencies<L> {
  readonly country: L | undefined
  readonly motto: L | undefined
  readonly number: L | undefined
  /** The line with the date; the place may stand on a line of its own above it. */
  readonly date: L | undefined
  readonly place: string
  /** `ĐẢNG CỘNG SẢN VIỆT NAM`, where a State document has its motto. */
  readonly party: boolean
  readonly marks: HeadMarks<L>
  /** Who approves it, in a column of its own that begins `PHÊ DUYỆT`. */
  readonly approval: readonly L[]
}

export interface HeadMarks<L> {
  readonly urgency: L | undefined
  readonly circulation: L | undefined
  readonly draft: L | undefined
}

/** A line of a letterhead is short, blanks included; a longer one is none, and would take the patterns long. */
const LONGEST = 400

/** The symbol of a document that several bodies issue. */
const JOINT = /\/ ?[a-z]{2,4}l[nt]-/

type HeadStretch = readonly [from: number, to: number]

export function findHead<L extends Line<L>>(lines: readonly L[]): Head<L> {
  const found: { country?: L; motto?: L; number?: L; date?: L } = {}
  const marks: { -readonly [K in keyof HeadMarks<L>]: HeadMarks<L>[K] } = {
    urgency: undefined,
    circulation: undefined,
    draft: undefined,
  }
  let placeLine: L | undefined
  let party = false
  const approval: L[] = []
  const rest: L[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST) continue
    if (!found.country && isCountryCut(line, lines[index + 1])) found.country = trimmed(line)
    if (found.country && isCountryCut(lines[index - 1], line)) continue
    if (line.column === approval[0]?.column) {
      if (!isEmpty(line)) approval.push(trimmed(line))
      continue
    }
    const taken = takeElements(line, found)
    for (const piece of leftOver(line, taken)) {
      const words = folded(piece.text)
      if (PARTY.test(words)) party = true
      else if (URGENCY.test(words)) marks.urgency ??= piece
      else if (CIRCULATION.test(words)) marks.circulation ??= piece
      else if (DRAFT.test(words)) marks.draft ??= piece
      else if (APPROVED.test(words) && line.column.cell) approval.push(piece)
      else if (!OTHER_MARKS.test(words) && !SIGNED_BY.test(words) && !isTypedRule(piece)) {
        if (found.number === undefined) rest.push(piece)
        else if (/,$/.test(words) && !found.date) placeLine = piece
      }
    }
  }
  const { country, motto, number, date } = found
  // A place on a line of its own, right above the date, may come before the number in reading order.
  const above = rest.at(-1)
  if (!placeLine && above && /,$/.test(above.text) && above.column !== rest[0]?.column) placeLine = rest.pop()
  const names = rest.filter(
    (line) =>
      (line.column.cell === undefined || line.column !== country?.column || line.shared) &&
      // Where no look tells a name, its capitals do.
      (line.look !== undefined || inCapitals(line)),
  )
  const own = date && /,/.test(date.text) ? date.text.slice(0, date.text.lastIndexOf(',')) : undefined
  return {
    country,
    motto,
    ...agencies(names, JOINT.test(fold(number?.text ?? ''))),
    number,
    date,
    place: (own ?? placeLine?.text ?? '').replace(/,$/, ''),
    party: party && !country,
    approval,
    marks,
  }
}

/** The country on two paragraphs of one column. */
const isCountryCut = <L extends Line<L>>(above: L | undefined, below: L | undefined): boolean =>
  above !== undefined &&
  above.column === below?.column &&
  /^cong hoa xa hoi(?: chu nghia)?$/.test(folded(above.text.slice(0, LONGEST))) &&
  /^(?:chu nghia )?viet nam$/.test(folded(below.text.slice(0, LONGEST)))

/** Takes what a line has of the elements not found yet, and says which stretches they fill. */
function takeElements<L extends Line<L>>(line: L, found: { country?: L; motto?: L; number?: L; date?: L }): HeadStretch[] {
  const text = fold(line.text)
  const taken: HeadStretch[] = []
  const take = (match: RegExpExecArray | null, group = 0): L | undefined => {
    if (!match) return undefined
    const from = match.index + (group === 0 ? 0 : match[0].indexOf(match[group]!))
    const to = from + match[group]!.length
    taken.push([from, to])
    return line.part(from, to)
  }
  const set = (key: keyof typeof found, value: L | undefined): void => {
    if (value) found[key] = value
  }
  if (!found.country) set('country', take(COUNTRY.exec(text)))
  if (!found.motto) set('motto', take(MOTTO.exec(text)))
  if (!found.number) set('number', take(NUMBER.exec(text), 1))
  const dateIn = (start: number, end: number): HeadStretch | undefined => {
    const match = DATE.exec(text.slice(start, end))
    if (!match) return undefined
    const to = start + match.index + match[0].length
    return [start + match.index + (BEFORE_PLACE.exec(match[0])?.[0].length ?? 0), to]
  }
  if (found.date) return taken
  // Behind what is taken, or before it where a clerk wrote the number last.
  const stretch = dateIn(taken.at(-1)?.[1] ?? 0, text.length) ?? dateIn(0, Math.min(...taken.map(([from]) => from), text.length))
  if (stretch) {
    taken.push(stretch)
    found.date = line.part(...stretch)
  }
  return taken
}

/** What is left of a line when elements are taken out of it. */
function leftOver<L extends Line<L>>(line: L, taken: readonly HeadStretch[]): L[] {
  let from = 0
  const pieces: L[] = []
  for (const [start, end] of [...taken].sort(([a], [b]) => a - b)) {
    pieces.push(line.part(from, start))
    from = end
  }
  pieces.push(line.part(from, line.text.length))
  return pieces
    .filter(({ text }) => text !== '')
    .flatMap((piece) => (taken.length > 0 || /\t/.test(piece.text) ? besides(piece) : [trimmed(piece)]))
}
