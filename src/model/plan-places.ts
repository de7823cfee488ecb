import { placeOf, type Place, type Places } from './place.ts'
import type { Inline } from './inline.ts'
import { sliceTrace, TraceBook, type Traces } from './trace.ts'

/**
 * Where the parts of a plan stand in its author's files. It travels beside the plan: a value of the frontmatter is found by its JSON
 * pointer, everything else (a block, a target, a text, a reference) by the very object that stands in the plan.
 */
export interface PlanPlaces {
  /** Every value of the frontmatter that stands in a file, by JSON pointer; a mapping's key under `pointer + '#key'`. */
  readonly values: Places
  /** The place of a frontmatter value; undefined when it stands nowhere. */
  at(pointer: string): Place | undefined
  /** The place of a frontmatter value, or of what it would stand in; undefined where there is no file. */
  nearest(pointer: string): Place | undefined
  /** The place of an object of the plan; undefined when it was written by no author (a copy, or a plan made by a program). */
  of(part: object): Place | undefined
  /** How its texts were written, character by character. */
  readonly traces: Traces
}

/**
 * The places of what stands in no file: of a plan that a program made.
 *
 * @example
 * NO_PLACES.at(plan) // → undefined
 */
export const NO_PLACES: PlanPlaces = {
  values: {},
  at: () => undefined,
  nearest: () => undefined,
  of: () => undefined,
  traces: new TraceBook(),
}

/** Places while a plan is read: each part is noted as it is made. */
export class PlaceBook implements PlanPlaces {
  readonly file: string
  readonly values: Places
  readonly traces: TraceBook
  readonly #parts = new Map<object, Place>()

  /** `file` is where a value stands of which nothing nearer is known. */
  constructor(file: string, values: Places = {}, traces: TraceBook = new TraceBook()) {
    this.file = file
    this.values = values
    this.traces = traces
  }

  at(pointer: string): Place | undefined {
    return this.values[pointer]
  }

  nearest(pointer: string): Place {
    return placeOf(this.values, pointer, this.file)
  }

  of(part: object): Place | undefined {
    return this.#parts.get(part)
  }

  /** The place of a part that was noted before. */
  known(part: object): Place {
    return this.#parts.get(part)!
  }

  /** Notes where a part stands, and gives it back. */
  put<T extends object>(part: T, at: Place): T {
    this.#parts.set(part, at)
    return part
  }

  /** Notes that a part stands where another does (of which it is a copy, or made), and gives it back. */
  like<T extends object>(part: T, other: object): T {
    const at = this.#parts.get(other)
    return at ? this.put(part, at) : part
  }
}

/** Places of a plan some of whose parts are copies: each stands where what it was made from does. */
export const placesThrough = (places: PlanPlaces, copies: ReadonlyMap<object, object>): PlanPlaces => ({
  values: places.values,
  at: (pointer) => places.at(pointer),
  nearest: (pointer) => places.nearest(pointer),
  of: (part) => places.of(copies.get(part) ?? part),
  traces: {
    of(node) {
      const trace = places.traces.of((copies.get(node) ?? node) as Inline)
      // The mark at the end may stand in place of a stop.
      return trace && 'value' in node ? sliceTrace(trace, 0, node.value.length) : trace
    },
    text: (pointer) => places.traces.text(pointer),
  },
})
