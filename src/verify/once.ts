import type { FoundElements } from './find.ts'

/** What several judges ask of a document, looked for when the first of them does, and kept with what was found of it. */
export function once<T>(look: (elements: FoundElements) => T): (elements: FoundElements) => T {
  return (elements) => {
    const { known } = elements
    if (!known.has(look)) known.set(look, look(elements))
    return known.get(look) as T
  }
}
