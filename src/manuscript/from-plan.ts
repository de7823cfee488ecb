import { step } from '../model/pointer.ts'
import { DATA_NAMES, everyBlock, type Block } from '../model/block.ts'
import { planLabels } from '../expand/frame.ts'
import { kept } from '../model/kept.ts'
import { plainText, type Inline } from '../model/inline.ts'
import type { OfficeLists, Role, Unit } from './manuscript.ts'
import { isSentence, issuersOf, pointerOfIssuer, printedCitation } from '../model/phrase.ts'
import { printedText } from '../model/printed.ts'
import { type Place } from '../model/place.ts'
import type { Base, Footnote, Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { linesOf, type Table } from '../model/table.ts'
import { placeInTrace, traceOfInline, type Trace } from '../model/trace.ts'

export const NO_LISTS: OfficeLists = { terms: [], misspellings: {}, issuers: {} }

type Data = Readonly<Record<string, () => Unit[]>>

/** A value of the frontmatter as a text of the document; nothing where it is absent, empty or left open. */
const value = (read: ReadPlan, pointer: string, role: Role, text: string | undefined): Unit[] =>
  text === undefined || text === '' || !read.places.at(pointer) || text.startsWith('[[')
    ? []
    : [{ role, text, place: (start, end) => placeOfValue(read, pointer, text, start, end) }]

/** The texts that a plan's data directives place. */
function dataUnits(read: ReadPlan): Data {
  const { bases, goals, phases, assignments } = read.plan
  const text = (role: Role, content: readonly Inline[]): Unit => textUnit(read, role, content)
  return {
    bases: () => bases.map((base, index) => basisUnit(read, base, index)),
    purposes: () => goals.purposes.map((it) => text('paragraph', it)),
    requirements: () => goals.requirements.map((it) => text('paragraph', it)),
    targets: () => [],
    phases: () => phases.flatMap(({ activities }) => (activities ? [text('paragraph', activities)] : [])),
    assignments: () =>
      assignments.flatMap(({ duties }) => duties.map((duty) => text(duties.length > 1 ? 'point' : 'clause', duty))),
    tasks: () => [],
  }
}

/** What stands above recipients and signature, with the notes. */
export function textUnits(read: ReadPlan): Unit[] {
  const { plan } = read
  const units = issuersOf(plan).flatMap(({ name }, index) =>
    value(read, pointerOfIssuer(plan, index, 'name'), 'letterhead', name),
  )
  if (plan.titleText) units.push(textUnit(read, 'title', plan.titleText))
  else units.push(...value(read, '/title', 'title', plan.title))
  if (plan.note && !plainText(plan.note).startsWith('[[')) units.push(textUnit(read, 'cell', plan.note))
  for (const [index, { name }] of plan.targets.entries()) units.push(...value(read, `/targets/${index}/name`, 'cell', name))
  blockUnits(read, plan.body, dataUnits(read), units)
  noteUnits(read, plan.footnotes, units)
  return units
}

export function recipientUnits(read: ReadPlan): Unit[] {
  const { plan } = read
  const units: Unit[] = []
  for (const [index, group] of plan.distribution.entries()) {
    const pointer = step('/distribution', index)
    for (const [position, to] of group.to.entries()) {
      const listed = read.places.at(`${pointer}/to/${position}`) ? `${pointer}/to/${position}` : `${pointer}/to`
      units.push(...value(read, listed, 'recipient', to))
    }
  }
  return units
}

/** One annex, its title first. */
export function annexUnits(read: ReadPlan, index: number): Unit[] {
  const { title, body, footnotes } = read.plan.appendices[index]!
  const units = value(read, `/appendices/${index}/title`, 'title', title)
  blockUnits(read, body, dataUnits(read), units)
  noteUnits(read, footnotes, units)
  return units
}

/** The texts of body, notes and appendices, without the frontmatter's data that stands among them. */
export function bodyUnits(read: ReadPlan): Unit[] {
  const { plan } = read
  const none = Object.fromEntries(DATA_NAMES.map((name) => [name, () => []]))
  const units: Unit[] = []
  for (const { body, footnotes } of [plan, ...plan.appendices]) {
    blockUnits(read, body, none, units)
    noteUnits(read, footnotes, units)
  }
  return units
}

function noteUnits(read: ReadPlan, notes: readonly Footnote[], units: Unit[]): void {
  for (const note of notes) for (const paragraph of note.paragraphs) units.push(textUnit(read, 'footnote', paragraph))
}

/** Adds the units of a text of the plan: its body, or that of an appendix. */
function blockUnits(
  read: ReadPlan,
  blocks: readonly Block[],
  data: Data,
  units: Unit[],
  labels = planLabels(blocks, read.plan),
): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        units.push({ label: labels.of(block), level: block.level, ...textUnit(read, 'heading', block.text) })
        break
      case 'paragraph':
        units.push(textUnit(read, block.basis ? 'basis' : 'paragraph', block.text))
        break
      case 'clause':
      case 'point':
      case 'bullet': {
        const [first, ...rest] = block.children
        if (first?.type === 'paragraph')
          units.push({ label: labels.of(block), level: block.level, ...textUnit(read, block.type, first.text) })
        if (rest.length > 0) blockUnits(read, rest, data, units, labels)
        break
      }
      case 'image':
        if (block.caption) units.push(textUnit(read, 'cell', block.caption))
        break
      case 'table':
        tableUnits(read, block, units)
        break
      case 'data':
        units.push(...data[block.of]!())
    }
  }
}

/** What stands above a table, then each line of its cells. */
function tableUnits(read: ReadPlan, table: Table, units: Unit[]): void {
  for (const text of [table.caption, table.unit]) if (text) units.push(textUnit(read, 'cell', text))
  const number = tableNumbers(read.plan).get(table)!
  for (const [row, cells] of table.rows.entries())
    for (const [column, cell] of cells.entries())
      for (const line of cell ? linesOf(cell.text) : [])
        if (line.length > 0)
          units.push({ cell: { table: number, row: row + 1, column: column + 1 }, ...textUnit(read, 'cell', line) })
}

/** Which table of the document each is, from 1. */
const tableNumbers = kept((plan: Plan): ReadonlyMap<Table, number> => {
  const tables = [plan, ...plan.appendices].flatMap(({ body }) => [...everyBlock(body)].filter(({ type }) => type === 'table'))
  return new Map(tables.map((table, index) => [table as Table, index + 1]))
})

/** A text of the plan; what references print stands where the reference does. */
export function textUnit({ places }: ReadPlan, role: Role, content: readonly Inline[]): Unit {
  let trace: Trace | undefined
  return {
    role,
    text: plainText(content),
    place: (start, end) => placeInTrace((trace ??= traceOfInline(content, places.traces)), start, end),
  }
}

/** A value of the frontmatter as the plan has it; undefined where there is none. */
export function valueUnit({ places }: Pick<ReadPlan, 'places'>, role: Role, pointer: string): Unit | undefined {
  const written = places.traces.text(pointer)
  return written && { role, text: written.text, place: (start, end) => placeInTrace(written.trace, start, end) }
}

/** The place of a stretch of a value as it is printed; all of the value where that is in other words. */
export function placeOfValue(
  { places }: ReadPlan,
  pointer: string,
  printed: string,
  start: number,
  end: number,
): Place | undefined {
  const written = places.traces.text(pointer)
  // Of marks at its ends the program may print its own.
  const from = written?.text.indexOf(printed) ?? -1
  return (from < 0 ? undefined : placeInTrace(written!.trace, from + start, from + end)) ?? places.at(pointer)
}

/** A basis is put together from several values: a stretch stands at the value it comes from, else at the mapping that holds them. */
function basisUnit(read: ReadPlan, base: Base, index: number): Unit {
  if (isSentence(base)) return textUnit(read, 'basis', base.text!)
  const printed = printedCitation(base)
  return {
    role: 'basis',
    text: printedText(printed),
    place(start, end) {
      let from = 0
      for (const part of printed) {
        const { length } = typeof part === 'string' ? part : part.text
        if (typeof part !== 'string' && start >= from && end <= from + length)
          return placeOfValue(read, `/bases/${index}/${part.key}`, part.text, start - from, end - from)
        from += length
      }
      return read.places.of(base)
    },
  }
}
