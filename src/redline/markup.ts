import { isElement, type Element } from '../ooxml/xml.ts'

/** Whose changes they are, and when they were made; without a date Word shows none. */
export interface Authorship {
  readonly author: string
  /** ISO date. */
  readonly date?: string
}

/** Whether both versions have something, or only the old or the new one. */
export type State = 'same' | 'removed' | 'added'

export const element = (name: string, attributes: Element['attributes'] = {}, children: Element['children'] = []): Element => ({
  name,
  attributes,
  children,
})

/** Makes the marks of tracked changes (ECMA-376 Part 1, 17.13.5), each with a number of its own. */
export class Marker {
  #count = 0
  readonly #who: Readonly<Record<string, string>>

  constructor({ author, date }: Authorship) {
    this.#who = { 'w:author': author, ...(date !== undefined && { 'w:date': `${date}T00:00:00Z` }) }
  }

  /** `<w:ins>` or `<w:del>` around something, or as a mark by itself. */
  mark(state: Exclude<State, 'same'>, children: readonly Element[] = []): Element {
    return element(state === 'added' ? 'w:ins' : 'w:del', { 'w:id': String(++this.#count), ...this.#who }, children)
  }

  /** A paragraph's properties with its mark (the pilcrow) tracked. */
  paragraphMark(properties: Element | undefined, states: readonly Exclude<State, 'same'>[]): Element {
    const rest = properties?.children.filter((it) => isElement(it)) ?? []
    const own = rest.find(({ name }) => name === 'w:rPr')
    const runs = element('w:rPr', {}, [...states.map((state) => this.mark(state)), ...(own?.children ?? [])])
    // The order of ECMA-376: run properties after all others but the section's.
    const section = rest.filter(({ name }) => name === 'w:sectPr')
    return element('w:pPr', {}, [...rest.filter(({ name }) => name !== 'w:rPr' && name !== 'w:sectPr'), runs, ...section])
  }

  /** A run's properties with those it had, so that rejecting gives them back. */
  runLook(look: Element | undefined, was: Element | undefined): Element {
    const change = element('w:rPrChange', { 'w:id': String(++this.#count), ...this.#who }, [was ?? element('w:rPr')])
    return element('w:rPr', {}, [...(look?.children ?? []), change])
  }

  /** A row's properties with the row tracked. */
  rowMark(properties: Element | undefined, state: Exclude<State, 'same'>): Element {
    return element('w:trPr', {}, [...(properties?.children ?? []), this.mark(state)])
  }
}

/** An element as XML. */
export function toXml(node: Element | string): string {
  if (typeof node === 'string') return escape(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escape(value).replace(/"/g, '&quot;')}"`)
    .join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(toXml).join('')}</${node.name}>`
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
