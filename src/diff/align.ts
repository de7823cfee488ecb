/** Indices of two items, one of each side, that are the same thing. */
export type Pair = readonly [before: number, after: number]

/** How items of two sequences are told to be the same. */
export interface Likeness<T> {
  /** Equal keys: the same content. */
  readonly key: (item: T) => string
  /** How alike two items are, 0 to 1; below `LIKE` they are two things. */
  readonly like: (a: T, b: T) => number
  /** How much an item counts when one of two orders has to give way. */
  readonly weight: (item: T) => number
}

/** Items less alike than this are two things. */
export const LIKE = 0.5
/** Half the width of the band in which items are compared with one another, so that the work grows with the length alone. */
const BAND = 24

/**
 * Pairs two sequences in order: first what is equal and stands once on either side (patience), the heavier order where two
 * cross; then, between those, what is like. Grows with n·log n.
 */
export function align<T>(before: readonly T[], after: readonly T[], measure: Likeness<T>): Pair[] {
  const pairs: Pair[] = []
  const a = before.map(measure.key)
  const b = after.map(measure.key)

  const between = (a0: number, a1: number, b0: number, b1: number, deep: boolean): void => {
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++])
    const tail: Pair[] = []
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) tail.push([--a1, --b1])
    if (a0 < a1 && b0 < b1) {
      const anchors = deep ? anchorsIn(a0, a1, b0, b1) : []
      if (anchors.length === 0) pairs.push(...banded(before, after, a, b, [a0, a1, b0, b1], measure))
      else {
        let [i, j] = [a0, b0]
        for (const [x, y] of anchors) {
          between(i, x, j, y, true)
          pairs.push([x, y])
          ;[i, j] = [x + 1, y + 1]
        }
        between(i, a1, j, b1, true)
      }
    }
    pairs.push(...tail.reverse())
  }

  /** What stands once on either side, in the heaviest common order. */
  const anchorsIn = (a0: number, a1: number, b0: number, b1: number): Pair[] => {
    const there = once(b, b0, b1)
    const candidates: Pair[] = []
    for (const [key, index] of once(a, a0, a1)) {
      const other = there.get(key)
      if (other !== undefined) candidates.push([index, other])
    }
    return heaviestOrder(candidates, ([index]) => measure.weight(before[index]!))
  }
  between(0, a.length, 0, b.length, true)
  return pairs
}

/** The keys that stand once in a stretch, with their index. */
function once(keys: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (let index = from; index < to; index++) {
    const key = keys[index]!
    if (found.has(key)) twice.add(key)
    else found.set(key, index)
  }
  for (const key of twice) found.delete(key)
  return found
}

/** Of pairs in the order of their first side, the heaviest set whose second sides are in order as well. */
export function heaviestOrder(pairs: readonly Pair[], weight: (pair: Pair) => number): Pair[] {
  if (pairs.every(([, b], index) => index === 0 || pairs[index - 1]![1] < b)) return [...pairs]
  const ranks = new Map([...pairs.map(([, b]) => b)].sort((a, b) => a - b).map((b, rank) => [b, rank + 1]))
  // A Fenwick tree over the second sides holds the best chain that ends at or before each.
  const tree = new Array<number>(pairs.length + 1).fill(-1)
  const best: number[] = []
  const from: number[] = []
  pairs.forEach(([, b], index) => {
    const rank = ranks.get(b)!
    let last = -1
    for (let at = rank - 1; at > 0; at -= at & -at)
      if (tree[at]! >= 0 && (last < 0 || best[tree[at]!]! > best[last]!)) last = tree[at]!
    best[index] = weight(pairs[index]!) + (last < 0 ? 0 : best[last]!)
    from[index] = last
    for (let at = rank; at <= pairs.length; at += at & -at) if (tree[at]! < 0 || best[tree[at]!]! < best[index]!) tree[at] = index
  })
  const chain: Pair[] = []
  let at = best.reduce((top, value, index) => (top < 0 || value > best[top]! ? index : top), -1)
  for (; at >= 0; at = from[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}

/** Pairs a stretch by equality and likeness in order, within a band around its diagonal. */
function banded<T>(
  before: readonly T[],
  after: readonly T[],
  a: readonly string[],
  b: readonly string[],
  [a0, a1, b0, b1]: readonly [number, number, number, number],
  { like }: Likeness<T>,
): Pair[] {
  const [m, n] = [a1 - a0, b1 - b0]
  const width = Math.min(n, 2 * BAND)
  const startOf = (row: number): number => Math.max(0, Math.min(n - width, Math.round((row * n) / m) - BAND))
  const scores: Float64Array[] = [new Float64Array(width + 1)]
  const steps: Uint8Array[] = [new Uint8Array(width + 1)]
  /** Score of the first `row` items against the first `column`; outside the band what its edge has. */
  const score = (row: number, column: number): number => {
    const offset = column - startOf(row)
    return offset < 0 ? 0 : scores[row]![Math.min(offset, width)]!
  }
  for (let row = 1; row <= m; row++) {
    const start = startOf(row)
    const line = new Float64Array(width + 1)
    const step = new Uint8Array(width + 1)
    scores.push(line)
    steps.push(step)
    for (let offset = 0; offset <= width; offset++) {
      const column = start + offset
      const up = score(row - 1, column)
      const left = offset > 0 ? line[offset - 1]! : 0
      let most = Math.max(up, left)
      step[offset] = up >= left ? 1 : 2
      if (column > 0) {
        const [x, y] = [a0 + row - 1, b0 + column - 1]
        const near = a[x] === b[y] ? 1.5 : like(before[x]!, after[y]!)
        const diagonal = near >= LIKE ? score(row - 1, column - 1) + near : 0
        if (diagonal > most) {
          most = diagonal
          step[offset] = 3
        }
      }
      line[offset] = most
    }
  }
  const pairs: Pair[] = []
  let [row, column] = [m, n]
  while (row > 0 && column > 0) {
    const offset = Math.min(column - startOf(row), width)
    if (offset < 0) {
      row -= 1
      continue
    }
    column = startOf(row) + offset
    const step = steps[row]![offset]
    if (step === 3) {
      pairs.push([a0 + row - 1, b0 + column - 1])
      row -= 1
      column -= 1
    } else if (step === 1) row -= 1
    else column -= 1
  }
  return pairs.reverse()
}
