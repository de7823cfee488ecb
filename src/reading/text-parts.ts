import { beginsBody } from '../elements/agencies.ts'
import { holdsLink } from '../elements/annex.ts'
import { isDateLine, placeAndDate } from '../elements/date-line.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import { latin } from '../model/latin.ts'
import type { CalendarDate } from '../model/date.ts'
import { roman } from '../model/label.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import type { AnnexPart, DatePart, IssuerPart, PartLine, NumberPart, Parts, SignerPart } from '../manuscript/parts.ts'
import { datesIn } from './dates.ts'
import { readEnds, type Ends } from './head-and-tail.ts'

/** A head that was read as one paragraph: `ĐẢNG BỘ … ĐẢNG ỦY … Số: 45-QĐ/ĐU ĐẢNG CỘNG SẢN VIỆT NAM …`. */
const PARTY_HEAD = latin(/^[^\p{Ll}]{4,120}(?:Số:? ?[^\p{Ll}]{2,30})?ĐẢNG CỘNG SẢN VIỆT NAM\s/u)

/** The parts of any text, found by its own words; text taken from a PDF loses or scrambles some, so each may be absent. */
export function partsOfText(units: readonly Unit[]): Parts {
  const ends = readEnds(units)
  const kind = units.find(({ role }) => role === 'kind')
  const title = units.find(({ role }) => role === 'title')
  const number = numberOf(ends)
  const date = dateOf(ends, units)
  const recipients = ends.recipients.filter(({ archive }) => !archive)
  return {
    head: ends.head,
    agency: ends.agency,
    issuer: issuerOf(ends),
    state: ends.state,
    party: ends.party || (!ends.state && kind === undefined && units[0] !== undefined && PARTY_HEAD.test(units[0].text)),
    ...(number && { number }),
    ...(date && { date }),
    ...(kind && { kind: lineOf(kind) }),
    ...(title && { title }),
    bases: units.filter(({ role }) => role === 'basis'),
    recipients: recipients.map(({ pieces, text }) => ({ lines: pieces, text })),
    archive: ends.recipients.flatMap(({ pieces, text, archive }, index) =>
      archive ? [{ lines: pieces, text, before: ends.recipients.slice(0, index).filter((it) => !it.archive).length }] : [],
    ),
    cut: ends.cut,
    signers: ends.signers.map((signer): SignerPart => ({ ...signer, whole: signer.name !== undefined })),
    annexes: annexesOf(ends, units),
    tailAt: ends.tailAt,
  }
}

const lineOf = (unit: Unit): PartLine => ({
  unit,
  start: 0,
  end: unit.text.length,
  text: unit.text,
  line: unit.place(0, 1)?.line ?? 0,
})

function numberOf({ number }: Ends): NumberPart | undefined {
  if (!number) return undefined
  const { number: value, symbol } = numberAndSymbol(number.text)
  return { line: number, ...(value && { value }), ...(symbol && { symbol }) }
}

/** The line of the head that begins with a place; where the head is lost, the unit that looks like it. */
function dateOf({ head }: Ends, units: readonly Unit[]): DatePart | undefined {
  const unit = units.find(({ role }) => role === 'date-line')
  const line = unit ? lineOf(unit) : head.find(({ text }) => isDateLine(text))
  if (!line) return undefined
  const written = datesIn(line.unit).find(({ start, end }) => start >= line.start && end <= line.end)
  const date = written?.date ?? openDate(line.text)
  return {
    line,
    at: written?.date ? { unit: line.unit, start: written.start, end: written.end } : line,
    ...(date && { date }),
  }
}

/** A date whose day, or day and month, is left to the clerk. */
function openDate(text: string): CalendarDate | undefined {
  const { month, year } = placeAndDate(text)
  if (year === undefined) return undefined
  return month !== undefined && month >= 1 && month <= 12 ? { year, month } : { year }
}

/** The issuer's line is the last that begins a body; what stands above it is the superior's name. */
function issuerOf({ agency, number }: Ends): IssuerPart {
  const bodies = agency.filter(({ text }) => beginsBody(text))
  const last = bodies.at(-1)
  // Where the issuer's own line is lost, the superior's would be taken for it: the symbol tells.
  const letters = latin(/-\s*(\p{Lu}[\p{L}&]*)\s*$/u).exec(number?.text ?? '')?.[1]
  const lost =
    last !== undefined &&
    letters !== undefined &&
    bodies.length === 1 &&
    /^(?:UBND|HĐND)/u.test(last.text) &&
    !/^(?:UBND|HĐND)/u.test(letters)
  if (!last || lost) return { superiors: agency }
  return { superiors: agency.slice(0, agency.indexOf(last)), name: last }
}

/** How many lines below its heading an annex's title and link line take. */
const HEAD_UNITS = 5

function annexesOf({ annexes }: Ends, units: readonly Unit[]): AnnexPart[] {
  const starts = annexes.map(({ unit }) => units.indexOf(unit))
  return annexes.map((heading, index) => {
    const from = starts[index]!
    const to = starts.slice(index + 1).find((start) => start > from) ?? units.length
    // Others than those called `Phụ lục` have numbers of their own.
    const typed = latin(/^phụ lục/iu).test(heading.text) ? /\s([IVX]+|\d+)\s*[.:]?$/u.exec(heading.text)?.[1] : undefined
    const below = units.slice(from, Math.min(to, from + HEAD_UNITS))
    const link = below.find(({ text }) => holdsLink(text))
    const title = below[1]
    return {
      heading,
      ...(typed && { number: /^\d/u.test(typed) ? roman(Number(typed)) : typed }),
      ...(title && title !== link && { title: lineOf(title) }),
      ...(link && { link: lineOf(link) }),
      from,
      to,
    }
  })
}
