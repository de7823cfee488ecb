import type { Place } from '../model/place.ts'
import { heaviestOrder, type Pair } from './align.ts'
import { bagOf, likeness } from './tokens.ts'

/** An item of a list in the frontmatter, with what it may be known by, the surest first. */
export interface Known<T> {
  readonly item: T
  readonly names: readonly (string | undefined)[]
  /** What it says, to find it again under another name. */
  readonly text: string
  readonly at: Place | null
}

/** Two lists item by item: pairs, what is only in one, and which pairs changed places. */
export interface ListMatch<T> {
  readonly pairs: readonly {
    readonly before: Known<T>
    readonly after: Known<T>
    readonly moved: boolean
    readonly index: number
  }[]
  readonly removed: readonly Known<T>[]
  readonly added: readonly Known<T>[]
}

const LIKE = 0.55
/** Above so many comparisons only names tell. */
const MOST_COMPARED = 250_000

export function matchItems<T>(before: readonly Known<T>[], after: readonly Known<T>[]): ListMatch<T> {
  const toB = new Map<number, number>()
  const toA = new Map<number, number>()
  const pair = (x: number, y: number): void => {
    toB.set(x, y)
    toA.set(y, x)
  }
  const levels = Math.max(0, ...[...before, ...after].map(({ names }) => names.length))
  for (let level = 0; level < levels; level++) {
    const waiting = new Map<string, number[]>()
    before.forEach(({ names }, x) => {
      const name = names[level]
      if (name !== undefined && !toB.has(x)) waiting.set(name, [...(waiting.get(name) ?? []), x])
    })
    after.forEach(({ names }, y) => {
      const name = names[level]
      const x = name === undefined || toA.has(y) ? undefined : waiting.get(name)?.shift()
      if (x !== undefined) pair(x, y)
    })
  }
  for (const [x, y] of alike(before, after, toB, toA)) if (!toB.has(x) && !toA.has(y)) pair(x, y)
  const pairs = [...toA].map(([y, x]): Pair => [x, y]).sort((p, q) => p[0] - q[0])
  const inOrder = new Set(heaviestOrder(pairs, () => 1).map(([, y]) => y))
  return {
    pairs: pairs
      .map(([x, y]) => ({ before: before[x]!, after: after[y]!, moved: !inOrder.has(y), index: y }))
      .sort((p, q) => p.index - q.index),
    removed: before.filter((_, x) => !toB.has(x)),
    added: after.filter((_, y) => !toA.has(y)),
  }
}

/**
 * Items without a partner that say nearly the same, the most alike first; of those equally alike the nearest. The order is the same
 * from either side, so that what one way adds the other removes.
 */
function alike<T>(
  before: readonly Known<T>[],
  after: readonly Known<T>[],
  toB: ReadonlyMap<number, number>,
  toA: ReadonlyMap<number, number>,
): Pair[] {
  const free = (side: readonly Known<T>[], taken: ReadonlyMap<number, number>) =>
    side.flatMap(({ text }, index) => (taken.has(index) ? [] : [{ index, bag: bagOf(text) }]))
  const [here, there] = [free(before, toB), free(after, toA)]
  if (here.length * there.length > MOST_COMPARED) return []
  return here
    .flatMap(({ index: x, bag }) => there.map(({ index: y, bag: other }) => ({ x, y, score: likeness(bag, other) })))
    .filter(({ score }) => score >= LIKE)
    .sort((p, q) => q.score - p.score || Math.abs(p.x - p.y) - Math.abs(q.x - q.y) || p.x + p.y - (q.x + q.y))
    .map(({ x, y }): Pair => [x, y])
}
