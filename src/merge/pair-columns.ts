/** What became of the columns of a table. */
export interface ColumnPair {
  /** Column of the base → column of the file. */
  readonly of: ReadonlyMap<number, number>
  readonly removed: readonly number[]
  /** Columns put in: behind which of the base, -1 for none; `from` is the column of the base that was moved there. */
  readonly added: readonly { readonly column: number; readonly behind: number; readonly from: number | undefined }[]
}

/** The heaviest pairing of two lists in order: `weight` says how much one of the first belongs to one of the second. */
export function inOrder(m: number, n: number, weight: (a: number, b: number) => number): Map<number, number> {
  const best = Array.from({ length: m + 1 }, () => new Array<number>(n + 1).fill(0))
  for (let a = m - 1; a >= 0; a--)
    for (let b = n - 1; b >= 0; b--) {
      const own = weight(a, b)
      best[a]![b] = Math.max(best[a + 1]![b]!, best[a]![b + 1]!, own > 0 ? own + best[a + 1]![b + 1]! : 0)
    }
  const pairs = new Map<number, number>()
  for (let a = 0, b = 0; a < m && b < n;) {
    const own = weight(a, b)
    if (own > 0 && best[a]![b] === own + best[a + 1]![b + 1]!) pairs.set(a++, b++)
    else if (best[a]![b] === best[a + 1]![b]) a++
    else b++
  }
  return pairs
}

/**
 * Columns that are the same, by how many of their cells are. As many columns as before are the same ones, in their places, unless a
 * heading moved with its cells.
 */
export function pairColumns(m: number, n: number, votes: readonly (readonly number[])[]): ColumnPair {
  const bestOf = (column: number): number => {
    const own = votes[column]!
    const most = Math.max(0, ...own)
    return most === 0 ? -1 : own.indexOf(most)
  }
  const still = m === n && votes.every((_, column) => [column, -1].includes(bestOf(column)) || (votes[column]![column] ?? 0) > 0)
  // What nothing tells apart goes by its place, counted from the nearer end.
  const near = (a: number, b: number): number => (a === b ? 0.4 : m - a === n - b ? 0.3 : 0)
  const of = still
    ? new Map(Array.from({ length: m }, (_, column) => [column, column] as const))
    : inOrder(m, n, (a, b) => (votes[a]![b]! > 0 ? votes[a]![b]! + near(a, b) : bestOf(a) < 0 && n >= m ? near(a, b) : 0))
  const back = new Map([...of].map(([a, b]) => [b, a]))
  const removed = Array.from({ length: m }, (_, column) => column).filter((column) => !of.has(column))
  let behind = -1
  const added = Array.from({ length: n }, (_, column) => column).flatMap((column) => {
    const known = back.get(column)
    if (known !== undefined) behind = known
    const from = removed.find((it) => bestOf(it) === column)
    return known === undefined ? [{ column, behind, from }] : []
  })
  return { of, removed, added }
}
