import { SaxesParser } from 'saxes'
import { encodingOf } from '../model/encoding.ts'
import { LIMITS } from './limits.ts'
import { NamespaceScope } from './namespaces.ts'
import type { Span } from './trace.ts'
import { damaged, excessive } from './unreadable.ts'
import type { Element } from './xml.ts'

/** Elements whose text counts, and in which spaces are text; between other elements they only indent the XML. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t', 'c:v', 'wp:posOffset', 'vt:lpwstr'])

/** Counts the elements of a whole package, so that many parts are no way around the limit. */
export interface XmlBudget {
  elements: number
}

/** An element whose end has not been read. */
interface OpenElement {
  readonly name: string
  readonly attributes: Element['attributes']
  children: Element['children']
}

/** Most elements of Word hold nothing. */
const NOTHING: Element['children'] = []

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  const parser = new SaxesParser({ position: false })
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  // Once all are read, no element needs to be looked through for more.
  let declarations = xml.split('xmlns').length - 1
  const open: OpenElement[] = []
  // The prefixes inside each open element, and around them all.
  const scopes = [new NamespaceScope()]
  // What stands in the open elements, and where of it the children of each begin: a list is made when it is known how long it is.
  const nodes: (Element | string)[] = []
  const begins: number[] = []
  parser.on('error', () => {
    throw damaged(`phần “${part}” không phải XML đúng quy cách.`, `its part “${part}” is not well-formed XML.`)
  })
  parser.on('doctype', () => {
    throw excessive(
      `phần “${part}” khai báo DOCTYPE, điều mà tệp Word không có.`,
      `its part “${part}” declares a document type, which no Word file has.`,
    )
  })
  parser.on('opentag', (tag) => {
    if (open.length >= LIMITS.depth)
      throw excessive(
        `phần “${part}” lồng quá ${LIMITS.depth} cấp.`,
        `its part “${part}” nests deeper than ${LIMITS.depth} levels.`,
      )
    if (++budget.elements > LIMITS.elements)
      throw excessive(`có quá ${LIMITS.elements} phần tử.`, `it has more than ${LIMITS.elements} elements.`)
    const attributes = tag.attributes as Record<string, string>
    let names = scopes.at(-1)!
    if (declarations > 0) {
      names = names.inside(attributes)
      for (const key in attributes) if (key.startsWith('xmlns')) declarations--
    }
    const element = { name: names.element(tag.name), attributes: names.attributes(attributes), children: NOTHING }
    // No attribute holds a `<`: the last one begins the tag that has just been read.
    spans?.set(element, { from: xml.lastIndexOf('<', parser.position - 1), to: 0 })
    open.push(element)
    scopes.push(names)
    nodes.push(element)
    begins.push(nodes.length)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    scopes.pop()
    const begin = begins.pop()!
    if (begin < nodes.length) element.children = nodes.splice(begin)
    spans?.set(element, { from: spans.get(element)!.from, to: parser.position })
  })
  const text = (value: string): void => {
    const around = open.at(-1)
    if (around && TEXT.has(around.name)) nodes.push(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  const [root] = nodes
  if (root === undefined || typeof root === 'string') throw damaged(`phần “${part}” trống.`, `its part “${part}” is empty.`)
  return root
}
