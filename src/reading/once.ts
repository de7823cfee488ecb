import type { Manuscript } from '../manuscript/manuscript.ts'

/** Work done once for each manuscript, though several rules ask for it, some of them for every date. */
export function once<T>(work: (manuscript: Manuscript) => T): (manuscript: Manuscript) => T {
  const known = new WeakMap<Manuscript, { readonly value: T }>()
  return (manuscript) => {
    const found = known.get(manuscript) ?? { value: work(manuscript) }
    known.set(manuscript, found)
    return found.value
  }
}
