import type { Unit } from '../manuscript/manuscript.ts'

/** Work done once for all texts. */
export function perUnits<T>(work: (units: readonly Unit[]) => T): (units: readonly Unit[]) => T {
  const known = new WeakMap<readonly Unit[], { readonly value: T }>()
  return (units) => {
    const found = known.get(units) ?? { value: work(units) }
    known.set(units, found)
    return found.value
  }
}
