import {
  bareRecipient,
  dateText,
  isArchived,
  isNumbered,
  linkLine,
  printedArchive,
  printedAuthority,
  printedNumber,
  recipientNote,
} from '../decree/printed.ts'
import { WORDS } from '../decree/layout.ts'
import { appendixHeading, appendixNumber } from '../model/appendix.ts'
import { issuersOf, pointerOfIssuer } from '../model/phrase.ts'
import type { Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { step } from '../model/pointer.ts'
import { printedText, type Printed } from '../model/printed.ts'
import type { Role, Unit } from './manuscript.ts'
import type { AnnexPart, PartLine, NumberPart, Parts, RecipientPart, SignerPart } from './parts.ts'
import { placeOfValue } from './from-plan.ts'

/** Where the parts that a plan's units already hold stand among them. */
export interface Standing {
  readonly tailAt: number
  readonly annexes: readonly { readonly from: number; readonly to: number }[]
}

/** A plan's parts, each line as the document prints it, its characters standing at the values they come from. */
export function partsOfPlan(read: ReadPlan, units: readonly Unit[], { tailAt, annexes }: Standing): Parts {
  const { plan, places } = read
  const lines = new PrintedLines(read)
  const bodies = issuersOf(plan).map((issuer, at) => ({
    superiors: issuer.parents.map((parent, index) => {
      const pointer = pointerOfIssuer(plan, at, 'parent')
      return lines.value('letterhead', [`${pointer}/${index}`, pointer], parent, true)
    }),
    name: lines.value('letterhead', [pointerOfIssuer(plan, at, 'name')], issuer.name, true),
  }))
  const agency = bodies.flatMap(({ superiors, name }) => [...superiors, name])
  const { superiors, name } = bodies[0]!
  // A plan issued with another document has number and date from there.
  const number = isNumbered(plan) ? numberOf(plan, lines) : undefined
  const date = dateOf(plan, lines)
  const marks = [
    ...(plan.marks.draft ? [lines.value('letterhead', ['/marks/draft'], WORDS.draft)] : []),
    ...(plan.marks.urgency ? [lines.value('letterhead', ['/marks/urgency'], plan.marks.urgency, true)] : []),
  ]
  const title = units.find(({ role }) => role === 'title')
  return {
    head: [
      ...agency,
      ...WORDS.motto.map((words) => lines.fixed('letterhead', words)),
      ...(number ? [number.line] : []),
      ...marks,
      ...(number ? [date.line] : []),
    ],
    agency,
    issuer: { superiors, name },
    state: true,
    party: false,
    ...(number && { number, date }),
    kind: lines.fixed('kind', WORDS.kind),
    ...(title && { title }),
    bases: units.filter(({ role }) => role === 'basis'),
    recipients: recipientsOf(plan, lines),
    archive: isArchived(plan)
      ? [{ ...entry(archiveOf(plan, lines)), before: plan.distribution.reduce((sum, { to }) => sum + to.length, 0) }]
      : [],
    cut: false,
    signers: signersOf(plan, lines),
    annexes: plan.appendices.map((_, index): AnnexPart => {
      const titled = units[annexes[index]!.from]
      return {
        heading: lines.of('title', [appendixHeading(plan, index)], () => undefined, places.nearest(`/appendices/${index}`)),
        ...(romanNumber(plan, index) !== undefined && { number: romanNumber(plan, index)! }),
        ...(titled?.role === 'title' && { title: lineOf(titled) }),
        link: lines.fixed('paragraph', linkLine(plan).join(' ')),
        ...annexes[index]!,
      }
    }),
    tailAt,
  }
}

/** The number of an annex called `Phụ lục`, where it is a Roman one. */
function romanNumber(plan: Plan, index: number): string | undefined {
  const number = plan.appendices[index]!.label === undefined ? appendixNumber(plan, index) : undefined
  return number !== undefined && /^[IVXLC]+$/u.test(number) ? number : undefined
}

function numberOf(plan: Plan, lines: PrintedLines): NumberPart {
  const { value, symbol } = plan.number
  const line = lines.of('symbol', ['Số: ', ...printedNumber(plan)], (key) => `/${key}`)
  return {
    line,
    ...(value !== null && /^\d+$/u.test(value) && { value }),
    ...(!symbol.includes('[[') && { symbol }),
  }
}

function dateOf(plan: Plan, lines: PrintedLines): Parts['date'] & {} {
  const printed = [{ key: 'place', text: plan.place }, ', ', { key: 'date', text: dateText(plan) }]
  const line = lines.of('date-line', printed, (key) => `/${key}`)
  return {
    line,
    ...(plan.date && { date: plan.date }),
    at: { unit: line.unit, start: plan.place.length + 2, end: line.end },
  }
}

const recipientsOf = (plan: Plan, lines: PrintedLines): RecipientPart[] =>
  plan.distribution.flatMap((group, index) =>
    group.to.map((to, position) => {
      const base = `/distribution/${index}`
      const own = lines.standing(`${base}/to/${position}`, `${base}/to`)
      const note = recipientNote(group)
      const printed = [
        { key: 'to', text: bareRecipient(to) },
        ...(note ? [' (', { key: 'purpose', text: note.slice(1, -1) }, ')'] : []),
        ';',
      ]
      return entry(listed(lines.of('recipient', printed, (key) => (key === 'to' ? own : `${base}/purpose`), lines.at(own))))
    }),
  )

const archiveOf = (plan: Plan, lines: PrintedLines): PartLine =>
  listed(lines.of('archive', printedArchive(plan), (key) => `/archive/${key}`, lines.at('/archive/units')))

const signersOf = (plan: Plan, lines: PrintedLines): SignerPart[] =>
  plan.signatures.map((signature, index) => {
    const around = lines.placeOf(signature)
    const pointer = (key: string): string => lines.standing(`/signature/${key}`, `${step('/signature', index)}/${key}`)
    return {
      posts: printedAuthority(signature).map((line) => lines.of('authority', line, pointer, around, true)),
      ...(signature.name && { name: lines.of('signer', [{ key: 'name', text: signature.name }], pointer, around) }),
      whole: true,
    }
  })

const entry = (line: PartLine): RecipientPart => ({ lines: [line], text: line.text })

/** A unit that is one line. */
class WholeLine implements PartLine {
  readonly unit: Unit
  readonly start = 0
  readonly end: number
  readonly text: string
  label?: string

  constructor(unit: Unit) {
    this.unit = unit
    this.text = unit.text
    this.end = unit.text.length
  }

  // A place takes looking up, and few ask.
  get line(): number {
    return this.unit.place(0, 1)?.line ?? 0
  }
}

const lineOf = (unit: Unit): WholeLine => new WholeLine(unit)

/** The same as a line of a list, behind its dash. */
function listed(line: WholeLine): PartLine {
  line.label = '-'
  return line
}

/** Makes lines of a plan's values. */
class PrintedLines {
  readonly #read: ReadPlan

  constructor(read: ReadPlan) {
    this.#read = read
  }

  /** The place of a value. */
  at(pointer: string): Place | undefined {
    return this.#read.places.at(pointer)
  }

  /** The place of a part of the plan. */
  placeOf(part: object): Place | undefined {
    return this.#read.places.of(part)
  }

  /** The first of some pointers under which a value stands; the last where none does. */
  standing(...pointers: string[]): string {
    return pointers.find((pointer) => this.at(pointer)) ?? pointers.at(-1)!
  }

  /** Words of the program's own, which stand nowhere in the file. */
  fixed(role: Role, text: string): PartLine {
    return this.of(role, [text], () => undefined)
  }

  /** One value, which stands at the first of these pointers that has a place. */
  value(role: Role, pointers: readonly string[], text: string, capitals = false): PartLine {
    const pointer = this.standing(...pointers)
    return this.of(role, [{ key: '', text }], () => pointer, this.at(pointer), capitals)
  }

  /** A printed line, its values under these pointers; a stretch without any value in it stands at `around`. */
  of(role: Role, printed: Printed, pointer: (key: string) => string | undefined, around?: Place, capitals = false): WholeLine {
    const read = this.#read
    const whole = printedText(printed)
    const text = capitals ? whole.toUpperCase() : whole
    const unit: Unit = {
      role,
      text,
      composed: true,
      place(start, end) {
        let from = 0
        let found: Place | undefined
        for (const part of printed) {
          const length = typeof part === 'string' ? part.length : part.text.length
          const first = Math.max(start, from) - from
          const last = Math.min(end, from + length) - from
          from += length
          const under = typeof part === 'string' ? undefined : pointer(part.key)
          if (typeof part === 'string' || under === undefined || first >= last) continue
          const stretch = placeOfValue(read, under, part.text, first, last)
          found =
            stretch && found?.file === stretch.file
              ? { ...found, endLine: stretch.endLine, endColumn: stretch.endColumn }
              : (found ?? stretch)
        }
        return found ?? around
      },
    }
    return lineOf(unit)
  }
}
