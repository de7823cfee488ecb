/** Under what an object keeps what was worked out of it; no copy of the object has it. */
const KEPT = Symbol('kept')

interface Keeper {
  readonly [KEPT]?: Map<unknown, unknown>
}

/**
 * Work that is done once for each object, which keeps what came of it. A weak map beside the objects takes twice as long to ask, and holds what
 * hangs from them until the next full collection: texts checked one after the other would be carried along for long.
 */
export function kept<Of extends object, T>(work: (of: Of) => T): (of: Of) => T {
  return (of) => {
    const known = keptBy(of)
    let found = known.get(work) as T | undefined
    if (found === undefined && !known.has(work)) known.set(work, (found = work(of)))
    return found as T
  }
}

/** For those that are frozen. */
const beside = new WeakMap<Keeper, Map<unknown, unknown>>()

function keptBy(of: Keeper): Map<unknown, unknown> {
  const known = of[KEPT] ?? beside.get(of)
  if (known) return known
  const value = new Map<unknown, unknown>()
  if (Object.isExtensible(of)) Object.defineProperty(of, KEPT, { value })
  else beside.set(of, value)
  return value
}
