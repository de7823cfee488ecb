import { step } from '../model/pointer.ts'
import { DATA_NAMES, type Block, type Table } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import type { OfficeLists, Role, Unit } from './manuscript.ts'
import { fullCitation } from '../model/phrase.ts'
import { type Place } from '../model/place.ts'
import type { Base, Plan } from '../model/plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import { alignedOffsets } from './offsets.ts'

export const NO_LISTS: OfficeLists = { terms: [], misspellings: {}, issuers: {} }

type Data = Readonly<Record<string, () => Unit[]>>

/** A value of the frontmatter as a text of the document; nothing where it is absent, empty or left open. */
const value = (plan: Plan, pointer: string, role: Role, text: string | undefined): Unit[] => {
  const at = plan.places[pointer]
  return text === undefined || text === '' || !at || text.startsWith('[[') ? [] : [textUnit(plan, role, text, at)]
}

/** The texts that a plan's data directives place. */
function dataUnits(plan: Plan): Data {
  return {
    bases: () => plan.bases.map((base, index) => basisUnit(plan, base, index)),
    purposes: () => plan.goals.purposes.map(({ text, at }) => textUnit(plan, 'paragraph', text, at)),
    requirements: () => plan.goals.requirements.map(({ text, at }) => textUnit(plan, 'paragraph', text, at)),
    targets: () => [],
    phases: () =>
      plan.phases.flatMap(({ activities }, index) =>
        activities
          ? [textUnit(plan, 'paragraph', activities.text, plan.places[`/phases/${index}/activities`] ?? activities.at)]
          : [],
      ),
    assignments: () => plan.assignments.map(({ duty }) => textUnit(plan, 'clause', duty.text, duty.at)),
    tasks: () => [],
  }
}

/** What stands above recipients and signature, with the notes. */
export function* textUnits(plan: Plan): Generator<Unit> {
  yield* value(plan, '/issuer/name', 'letterhead', plan.issuer.name)
  yield* value(plan, '/title', 'title', plan.title)
  for (const [index, { name }] of plan.targets.entries()) yield* value(plan, `/targets/${index}/name`, 'cell', name)
  yield* blockUnits(plan, plan.body, dataUnits(plan))
  for (const note of plan.footnotes) for (const paragraph of note.paragraphs) yield textUnit(plan, 'footnote', paragraph, note.at)
}

export function* recipientUnits(plan: Plan): Generator<Unit> {
  for (const [index, group] of plan.distribution.entries()) {
    const pointer = step('/distribution', index)
    for (const [position, to] of group.to.entries()) {
      const listed = plan.places[`${pointer}/to/${position}`] ? `${pointer}/to/${position}` : `${pointer}/to`
      yield* value(plan, listed, 'recipient', to)
    }
  }
}

/** One annex, its title first. */
export function* annexUnits(plan: Plan, index: number): Generator<Unit> {
  const { title, body, footnotes } = plan.appendices[index]!
  yield* value(plan, `/appendices/${index}/title`, 'title', title)
  yield* blockUnits(plan, body, dataUnits(plan))
  for (const note of footnotes) for (const paragraph of note.paragraphs) yield textUnit(plan, 'footnote', paragraph, note.at)
}

/** The texts of body, notes and appendices, without the frontmatter's data that stands among them. */
export function* bodyUnits(plan: Plan): Generator<Unit> {
  const none = Object.fromEntries(DATA_NAMES.map((name) => [name, () => []]))
  for (const { body, footnotes } of [plan, ...plan.appendices]) {
    yield* blockUnits(plan, body, none)
    for (const note of footnotes) for (const paragraph of note.paragraphs) yield textUnit(plan, 'footnote', paragraph, note.at)
  }
}

function* blockUnits(plan: Plan, blocks: readonly Block[], data: Readonly<Record<string, () => Unit[]>>): Generator<Unit> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        yield { ...textUnit(plan, 'heading', block.text, block.at), label: block.label, level: block.level }
        break
      case 'paragraph':
        yield textUnit(plan, block.basis ? 'basis' : 'paragraph', block.text, block.at)
        break
      case 'clause':
      case 'point':
      case 'bullet': {
        const [first, ...rest] = block.children
        if (first?.type === 'paragraph')
          yield { ...textUnit(plan, block.type, first.text, first.at), label: block.label, level: block.level }
        yield* blockUnits(plan, rest, data)
        break
      }
      case 'table':
        yield* cellUnits(plan, block)
        break
      case 'data':
        yield* data[block.of]!()
    }
  }
}

/** Cells may say the same again and again: each is looked for behind the one before it. */
function cellUnits(plan: Plan, { rows, at }: Table): Unit[] {
  const cells = rows.flat().filter((cell) => cell.length > 0)
  let found: (readonly (number | undefined)[])[] | undefined
  const offsets = (): (readonly (number | undefined)[])[] => {
    const source = plan.sources[at.file]!
    const to = offsetOf(source, { line: at.endLine, column: at.endColumn })
    let from = offsetOf(source, at)
    return cells.map((cell) => {
      const own = offsetsOf(cell, source.text, from, to)
      from = own.at(-1) ?? from
      return own
    })
  }
  return cells.map((cell, index) => ({
    role: 'cell',
    text: plainText(cell),
    place: (start, end) => {
      const source = plan.sources[at.file]
      return source && placeOfStretch(source, (found ??= offsets())[index]!, start, end)
    },
  }))
}

/** A text that stands in the file between the ends of a place; what references print stands where the reference does. */
export function textUnit(plan: Plan, role: Role, content: string | readonly Inline[], at: Place): Unit {
  const text = typeof content === 'string' ? content : plainText(content)
  let offsets: readonly (number | undefined)[] | undefined
  return {
    role,
    text,
    place(start, end) {
      const source = plan.sources[at.file]
      if (!source) return undefined
      offsets ??= offsetsOf(
        content,
        source.text,
        offsetOf(source, at),
        offsetOf(source, { line: at.endLine, column: at.endColumn }),
      )
      return placeOfStretch(source, offsets, start, end)
    },
  }
}

function placeOfStretch(source: Source, offsets: readonly (number | undefined)[], start: number, end: number): Place | undefined {
  const from = offsets[start]
  const last = offsets[Math.max(start, end - 1)]
  if (from === undefined || last === undefined) return undefined
  return placeAt(source, from, Math.max(from, last + (end > start ? 1 : 0)))
}

const BASIS_PARTS = ['number', 'subject', 'issuer', 'type'] as const

/** A basis is put together from several values: a stretch stands at the value it comes from, else at the mapping that holds them. */
function basisUnit(plan: Plan, base: Base, index: number): Unit {
  const text = fullCitation(base)
  return {
    role: 'basis',
    text,
    place(start, end) {
      for (const part of BASIS_PARTS) {
        const value = base[part]
        const from = value === undefined ? -1 : text.indexOf(value)
        if (value === undefined || from < 0 || start < from || end > from + value.length) continue
        const at = plan.places[`/bases/${index}/${part}`]
        if (at) return textUnit(plan, 'basis', value, at).place(start - from, end - from)
      }
      return base.at
    },
  }
}

function offsetsOf(content: string | readonly Inline[], source: string, from: number, to: number): (number | undefined)[] {
  if (typeof content === 'string') return alignedOffsets(content, source, from, to)
  const offsets: (number | undefined)[] = []
  let at = anchored(content, source, from, to)
  const walk = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
        case 'blank': {
          const found = alignedOffsets(node.value, source, at, to)
          at = found.pop()!
          for (const offset of found) offsets.push(offset)
          break
        }
        case 'reference': {
          const start = source.indexOf(`:${node.to}[`, at)
          const begin = start >= 0 && start < to ? start : at
          for (let index = 0; index < node.value.length; index++) offsets.push(begin)
          const close = source.indexOf(']', begin)
          if (close >= 0 && close < to) at = close + 1
          break
        }
        case 'break':
          offsets.push(at)
          break
        case 'footnote': {
          const close = source.indexOf(']', at)
          if (close >= 0 && close < to) at = close + 1
          break
        }
        default:
          walk(node.children)
      }
    }
  }
  walk(content)
  offsets.push(Math.min(at, to))
  return offsets
}

/** Where a text begins inside its block: after `- `, `## `, a typed label; one block may hold several texts. */
function anchored(content: readonly Inline[], source: string, from: number, to: number): number {
  const [first] = content
  if (first?.type !== 'text') return from
  const words = first.value.trim().slice(0, 24).split(/\s+/)
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'u')
  const found = pattern.exec(source.slice(from, to))
  return found ? from + found.index : from
}
