import { everyBlock, type Heading } from '../../model/block.ts'
import type { Inline, Reference } from '../../model/inline.ts'
import { holds } from './text.ts'
import type { Place } from '../../model/place.ts'
import { step, valueAt, isMapping } from '../../model/pointer.ts'
import type { ReadPlan } from '../../model/read-plan.ts'
import { offsetOf, placeAt, textAt } from '../../model/source.ts'
import { placeInTrace } from '../../model/trace.ts'

/** What a text can refer to by a name. */
export type NameKind = 'target' | 'base' | 'section' | 'appendix' | 'commemoration'

/** A name where it stands in a file: where it is given (`defines`), or where something is referred to by it. */
export interface Name {
  readonly kind: NameKind
  readonly id: string
  /** Of the name alone: `xong-ve-viec` in `:target[xong-ve-viec]`. */
  readonly at: Place
  /** Of all that stands for it: the directive, the heading. */
  readonly whole: Place
  readonly defines: boolean
}

const known = new WeakMap<ReadPlan, readonly Name[]>()

/** Every name in a plan, its appendices and its profile, in no order. */
export function namesOf(read: ReadPlan): readonly Name[] {
  let names = known.get(read)
  if (!names) known.set(read, (names = [...definitions(read), ...headings(read), ...days(read), ...references(read)]))
  return names
}

/** The name that stands at a point. */
export const nameAt = (read: ReadPlan, file: string, point: Pick<Place, 'line' | 'column'>): Name | undefined => {
  const here = namesOf(read).filter((name) => name.whole.file === file && holds(name.whole, point))
  return here.find((name) => holds(name.at, point)) ?? here.find(({ defines }) => !defines) ?? here[0]
}

/** Ids of the frontmatter that texts refer to. */
const LISTS = [
  ['targets', 'target', 'id'],
  ['bases', 'base', 'id'],
  ['appendices', 'appendix', 'file'],
] as const

function definitions({ front, places }: ReadPlan): Name[] {
  return LISTS.flatMap(([list, kind, key]) => {
    const items = valueAt(front, `/${list}`)
    if (!Array.isArray(items)) return []
    return items.flatMap((_, index) => {
      const pointer = step(step(`/${list}`, index), key)
      const [id, at] = [valueAt(front, pointer), places.at(pointer)]
      if (typeof id !== 'string' || !at) return []
      return [{ kind, id: kind === 'appendix' ? id.replaceAll('\\', '/') : id, at, whole: at, defines: true }]
    })
  })
}

/** `{#to-chuc}` as it stands behind a heading. */
const HEADING_ID = /\{#([^{}\s]+)\}\s*#*\s*$/u

function headings({ plan, places, sources }: ReadPlan): Name[] {
  const all = [plan.body, ...plan.appendices.map(({ body }) => body)].flatMap((body) => [...everyBlock(body)])
  return all
    .filter((block): block is Heading => block.type === 'heading' && block.id !== undefined)
    .flatMap((heading) => {
      const whole = places.of(heading)
      const source = whole && sources[whole.file]
      const found = source && HEADING_ID.exec(textAt(source, whole))
      if (!found) return []
      const from = offsetOf(source, whole) + found.index + '{#'.length
      const at = placeAt(source, from, from + found[1]!.length)
      return [{ kind: 'section' as const, id: found[1]!, at, whole: at, defines: true }]
    })
}

/** Days that phases name, each in its own list. */
function days({ front, places }: ReadPlan): Name[] {
  const phases = valueAt(front, '/phases')
  if (!Array.isArray(phases)) return []
  return phases.flatMap((phase: unknown, index) => {
    const list = isMapping(phase) && Array.isArray(phase.commemorations) ? phase.commemorations : []
    return list.flatMap((id: unknown, nth) => {
      const at = places.at(`/phases/${index}/commemorations/${nth}`)
      return typeof id === 'string' && at ? [{ kind: 'commemoration' as const, id, at, whole: at, defines: false }] : []
    })
  })
}

function references({ plan, places }: ReadPlan): Name[] {
  return [...referencesIn(plan)].flatMap((node) => {
    const trace = places.traces.of(node)
    const whole = trace && placeInTrace(trace, 0, node.value.length)
    const source = trace?.find((it) => it.source)?.source
    if (!whole || !source || node.to === 'date') return []
    const written = textAt(source, whole)
    const open = written.indexOf('[') + 1
    const inside = written.slice(open, written.indexOf(']'))
    const from = offsetOf(source, whole) + open + (inside.length - inside.trimStart().length)
    const at = placeAt(source, from, from + inside.trim().length)
    return [{ kind: node.to, id: node.id, at, whole, defines: false }]
  })
}

/** The references in any part of a plan. */
function* referencesIn(part: unknown): Generator<Reference> {
  if (Array.isArray(part)) for (const item of part) yield* referencesIn(item)
  else if (typeof part === 'object' && part !== null) {
    if ('type' in part && (part as Inline).type === 'reference') yield part as Reference
    else if (!(part instanceof Uint8Array)) for (const value of Object.values(part)) yield* referencesIn(value)
  }
}
