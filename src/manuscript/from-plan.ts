import { step } from '../model/pointer.ts'
import { DATA_NAMES, type Block, type Table } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import type { OfficeLists, Role, Unit } from './manuscript.ts'
import { fullCitation } from '../model/phrase.ts'
import { type Place } from '../model/place.ts'
import type { Base, Footnote } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import { alignedOffsets } from './offsets.ts'

export const NO_LISTS: OfficeLists = { terms: [], misspellings: {}, issuers: {} }

type Data = Readonly<Record<string, () => Unit[]>>

/** A value of the frontmatter as a text of the document; nothing where it is absent, empty or left open. */
const value = (read: ReadPlan, pointer: string, role: Role, text: string | undefined): Unit[] => {
  const at = read.places.at(pointer)
  return text === undefined || text === '' || !at || text.startsWith('[[') ? [] : [textUnit(read, role, text, at)]
}

/** The texts that a plan's data directives place. */
function dataUnits(read: ReadPlan): Data {
  const { bases, goals, phases, assignments } = read.plan
  const text = (role: Role, content: readonly Inline[]): Unit => textUnit(read, role, content, read.places.of(content))
  return {
    bases: () => bases.map((base, index) => basisUnit(read, base, index)),
    purposes: () => goals.purposes.map((it) => text('paragraph', it)),
    requirements: () => goals.requirements.map((it) => text('paragraph', it)),
    targets: () => [],
    phases: () => phases.flatMap(({ activities }) => (activities ? [text('paragraph', activities)] : [])),
    assignments: () => assignments.map(({ duty }) => text('clause', duty)),
    tasks: () => [],
  }
}

/** What stands above recipients and signature, with the notes. */
export function* textUnits(read: ReadPlan): Generator<Unit> {
  const { plan } = read
  yield* value(read, '/issuer/name', 'letterhead', plan.issuer.name)
  yield* value(read, '/title', 'title', plan.title)
  for (const [index, { name }] of plan.targets.entries()) yield* value(read, `/targets/${index}/name`, 'cell', name)
  yield* blockUnits(read, plan.body, dataUnits(read))
  yield* noteUnits(read, plan.footnotes)
}

export function* recipientUnits(read: ReadPlan): Generator<Unit> {
  const { plan } = read
  for (const [index, group] of plan.distribution.entries()) {
    const pointer = step('/distribution', index)
    for (const [position, to] of group.to.entries()) {
      const listed = read.places.at(`${pointer}/to/${position}`) ? `${pointer}/to/${position}` : `${pointer}/to`
      yield* value(read, listed, 'recipient', to)
    }
  }
}

/** One annex, its title first. */
export function* annexUnits(read: ReadPlan, index: number): Generator<Unit> {
  const { title, body, footnotes } = read.plan.appendices[index]!
  yield* value(read, `/appendices/${index}/title`, 'title', title)
  yield* blockUnits(read, body, dataUnits(read))
  yield* noteUnits(read, footnotes)
}

/** The texts of body, notes and appendices, without the frontmatter's data that stands among them. */
export function* bodyUnits(read: ReadPlan): Generator<Unit> {
  const { plan } = read
  const none = Object.fromEntries(DATA_NAMES.map((name) => [name, () => []]))
  for (const { body, footnotes } of [plan, ...plan.appendices]) {
    yield* blockUnits(read, body, none)
    yield* noteUnits(read, footnotes)
  }
}

function* noteUnits(read: ReadPlan, notes: readonly Footnote[]): Generator<Unit> {
  for (const note of notes)
    for (const paragraph of note.paragraphs) yield textUnit(read, 'footnote', paragraph, read.places.of(note))
}

function* blockUnits(read: ReadPlan, blocks: readonly Block[], data: Readonly<Record<string, () => Unit[]>>): Generator<Unit> {
  const { places } = read
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        yield { ...textUnit(read, 'heading', block.text, places.of(block)), label: block.label, level: block.level }
        break
      case 'paragraph':
        yield textUnit(read, block.basis ? 'basis' : 'paragraph', block.text, places.of(block))
        break
      case 'clause':
      case 'point':
      case 'bullet': {
        const [first, ...rest] = block.children
        if (first?.type === 'paragraph')
          yield { ...textUnit(read, block.type, first.text, places.of(first)), label: block.label, level: block.level }
        yield* blockUnits(read, rest, data)
        break
      }
      case 'table':
        yield* cellUnits(read, block)
        break
      case 'data':
        yield* data[block.of]!()
    }
  }
}

/** Cells may say the same again and again: each is looked for behind the one before it. */
function cellUnits({ places, sources }: ReadPlan, table: Table): Unit[] {
  const { rows } = table
  const at = places.of(table)
  const cells = rows.flat().filter((cell) => cell.length > 0)
  let found: (readonly (number | undefined)[])[] | undefined
  const offsets = (source: Source, at: Place): (readonly (number | undefined)[])[] => {
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
      const source = at && sources[at.file]
      return source && placeOfStretch(source, (found ??= offsets(source, at))[index]!, start, end)
    },
  }))
}

/** A text that stands in the file between the ends of a place; what references print stands where the reference does. */
export function textUnit(
  { sources }: Pick<ReadPlan, 'sources'>,
  role: Role,
  content: string | readonly Inline[],
  at: Place | undefined,
): Unit {
  const text = typeof content === 'string' ? content : plainText(content)
  let offsets: readonly (number | undefined)[] | undefined
  return {
    role,
    text,
    place(start, end) {
      const source = at && sources[at.file]
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
function basisUnit(read: ReadPlan, base: Base, index: number): Unit {
  const text = fullCitation(base)
  return {
    role: 'basis',
    text,
    place(start, end) {
      for (const part of BASIS_PARTS) {
        const value = base[part]
        const from = value === undefined ? -1 : text.indexOf(value)
        if (value === undefined || from < 0 || start < from || end > from + value.length) continue
        const at = read.places.at(`/bases/${index}/${part}`)
        if (at) return textUnit(read, 'basis', value, at).place(start - from, end - from)
      }
      return read.places.of(base)
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
