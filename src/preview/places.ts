import type { Inline } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import { NO_PLACES, type PlanPlaces } from '../model/plan-places.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { placeInTrace, traceOfInline } from '../model/trace.ts'
import type { PreviewPlace } from './node.ts'

/** A plan to be shown; what reading told beside it says where its parts stand. */
export type ShownPlan = Pick<ReadPlan, 'plan'> & Partial<Pick<ReadPlan, 'file' | 'places' | 'sources'>>

/** Where the parts of a printed plan stand in the author's files. */
export interface ShownPlaces {
  /** Of a block, a base, a note; of what it was made from. */
  of(part: object): PreviewPlace | undefined
  /** Of the first words of a text that were written by the author. */
  text(nodes: readonly Inline[]): PreviewPlace | undefined
  /** Of a value of the frontmatter, or of what it would stand in. */
  value(pointer: string): PreviewPlace | undefined
}

/** The whereabouts of a plan; `made` says of a block which part of the plan it was made from. */
export function shownPlaces(
  { file = '', places = NO_PLACES, sources = {} }: ShownPlan,
  made: ReadonlyMap<object, object>,
): ShownPlaces {
  const starts = new Map<string, readonly number[]>()
  const offset = (at: Place | undefined): PreviewPlace | undefined => {
    const source = at && sources[at.file]
    if (!source) return undefined
    const lines = starts.get(at.file) ?? authorLines(source)
    starts.set(at.file, lines)
    const found = (lines[at.line - 1] ?? 0) + at.column - 1
    return at.file === file ? { offset: found } : { offset: found, file: at.file }
  }
  return {
    of: (part) => offset(placeOfPart(places, part, made)),
    text: (nodes) => {
      const trace = traceOfInline(nodes, places.traces)
      const length = trace.reduce((sum, it) => sum + it.length, 0)
      return length === 0 ? undefined : offset(placeInTrace(trace, 0, length))
    },
    value: (pointer) => offset(places.nearest(pointer)),
  }
}

function placeOfPart(places: PlanPlaces, part: object, made: ReadonlyMap<object, object>): Place | undefined {
  for (let at: object | undefined = part; at; at = made.get(at)) {
    const place = places.of(at)
    if (place) return place
  }
  return undefined
}

/** The offset each line of the author's file begins at: letters of a line that was not NFC are counted as they were saved. */
function authorLines({ text, columns }: Source): number[] {
  let at = 0
  return text.split('\n').map((line, index) => {
    const from = at
    const saved = columns[index + 1]
    at += (saved ? saved.at(-1)! - 1 : line.length) + 1
    return from
  })
}
