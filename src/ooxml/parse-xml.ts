import { Parser } from 'saxen'
import { encodingOf } from '../model/encoding.ts'
import { LIMITS } from './limits.ts'
import { NamespaceScope } from './namespaces.ts'
import { SpanReader } from './spans.ts'
import type { Span } from './trace.ts'
import { damaged, excessive } from './unreadable.ts'
import { Alike } from './alike.ts'
import { rawTextOf, textOf, valueOf } from './xml-characters.ts'
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
  children: (Element | string)[]
}

/** Most elements of Word hold nothing. */
const NOTHING: OpenElement['children'] = []

/** True for the properties of a run or a paragraph; those of a style are asked for once. */
const isOf = ({ name }: OpenElement, around: OpenElement): boolean =>
  name === 'w:rPr' ? around.name === 'w:r' : name === 'w:pPr' && around.name === 'w:p'

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  const broken = (): never => {
    throw damaged(`phần “${part}” không phải XML đúng quy cách.`, `its part “${part}” is not well-formed XML.`)
  }
  const around: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [around]
  let top = around
  // The prefixes inside each open element, and around them all.
  const scopes = [new NamespaceScope()]
  // Declarations of prefixes that are still to come: once all are read, no element needs to be looked through for more.
  let declarations = xml.split('xmlns').length - 1
  // Most parts have no sign in them, behind their first line, that would make a value another than it is written.
  const behind = xml.startsWith('<?xml') ? xml.indexOf('?>') + '?>\r\n'.length : 0
  const isPlain = !spans && [...'&\t\r\n'].every((sign) => !xml.includes(sign, behind))
  const alike = new Alike()
  const places = spans && new SpanReader(xml, spans)

  const put = (node: Element | string): void => {
    if (top.children === NOTHING) top.children = [node]
    else top.children.push(node)
  }
  const parser = new Parser()
  parser.on('error', broken)
  parser.on('warn', broken)
  parser.on('attention', () => {
    throw excessive(
      `phần “${part}” khai báo DOCTYPE, điều mà tệp Word không có.`,
      `its part “${part}” declares a document type, which no Word file has.`,
    )
  })
  parser.on('openTag', (name, attributesOf, _decode, isAlone) => {
    if (open.length > LIMITS.depth)
      throw excessive(
        `phần “${part}” lồng quá ${LIMITS.depth} cấp.`,
        `its part “${part}” nests deeper than ${LIMITS.depth} levels.`,
      )
    if (++budget.elements > LIMITS.elements)
      throw excessive(`có quá ${LIMITS.elements} phần tử.`, `it has more than ${LIMITS.elements} elements.`)
    const attributes = attributesOf()
    if (!isPlain) for (const key in attributes) attributes[key] = valueOf(attributes[key]!) ?? broken()
    const outside = scopes.at(-1)!
    const names = declarations > 0 ? outside.inside(attributes) : outside
    if (declarations > 0) declarations -= Object.keys(attributes).filter((key) => key.startsWith('xmlns')).length
    const element: OpenElement = { name: names.element(name), attributes: names.attributes(attributes), children: NOTHING }
    put(element)
    places?.opened(element, isAlone)
    if (isAlone) return
    open.push(element)
    scopes.push(names)
    top = element
  })
  parser.on('closeTag', (_name, _decode, isAlone) => {
    if (isAlone) return
    const closed = top
    open.pop()
    scopes.pop()
    top = open.at(-1)!
    if (places) places.closed(closed)
    else if (isOf(closed, top)) top.children[top.children.length - 1] = alike.of(closed)
  })
  parser.on('text', (value) => {
    if (TEXT.has(top.name)) put(textOf(value) ?? broken())
    else if (value.includes('&') || value.includes(']]>')) textOf(value) ?? broken()
  })
  parser.on('cdata', (value) => {
    places?.passed(value.length + '<![CDATA[]]>'.length)
    if (TEXT.has(top.name)) put(rawTextOf(value) ?? broken())
  })
  parser.on('comment', (value) => places?.passed(value.length + '<!---->'.length))
  parser.on('question', (value) => places?.passed(value.length))
  parser.parse(xml)
  const [root, ...others] = around.children
  if (root === undefined || others.length > 0) return broken()
  return root as Element
}
