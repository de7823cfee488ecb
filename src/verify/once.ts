import type { FoundElements } from './find.ts'

/** What several judges ask of a document, looked for when the first of them does. */
export function once<T>(look: (elements: FoundElements) => T): (elements: FoundElements) => T {
  const known = new WeakMap<FoundElements, { readonly found: T }>()
  return (elements) => {
    let seen = known.get(elements)
    if (!seen) known.set(elements, (seen = { found: look(elements) }))
    return seen.found
  }
}
