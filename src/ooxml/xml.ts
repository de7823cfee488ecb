/** An element; names have the prefix the standard uses (`w:p`), whatever prefix the file gave the namespace. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The words of an element and of what a damaged file has put inside it. */
export function textIn(element: Element): string {
  let text = ''
  for (const node of element.children) text += isElement(node) ? textIn(node) : node
  return text
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string'

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  if (!element) return undefined
  for (const node of element.children) if (isElement(node) && node.name === name) return node
  return undefined
}

/** The children that are elements, or those of a name. */
export const children = (element: Element | undefined, name?: string): Element[] =>
  (element?.children ?? []).filter((node): node is Element => isElement(node) && (name === undefined || node.name === name))

/** The `w:val` of the first child of a name. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']

/** A switch such as `<w:b/>`: undefined where it is not set. */
export function onOff(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  const value = found.attributes['w:val']
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

/** A whole number, or undefined for anything else. */
export function integer(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  // What is blank counts as nothing to JavaScript.
  return !Number.isFinite(number) || (number === 0 && text.trim() === '') ? undefined : Math.round(number)
}

/** Every element of a name below, in document order. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* descendants(node, name)
  }
}
