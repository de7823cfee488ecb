import { isElement, type Element } from './xml.ts'

/** Of elements that are written alike the first: what follows from the properties of a run or a paragraph is then worked out once. */
export class Alike {
  readonly #first = new Map<string, Element>()

  of(element: Element): Element {
    const written = writtenIn(element)
    const first = this.#first.get(written)
    if (!first) this.#first.set(written, element)
    return first ?? element
  }
}

function writtenIn({ name, attributes, children }: Element): string {
  let written = `<${name}`
  for (const key in attributes) written += ` ${key}=${attributes[key]!.length}:${attributes[key]}`
  if (children.length === 0) return written
  written += '>'
  for (const node of children) written += isElement(node) ? writtenIn(node) : node
  return `${written}</>`
}
