import { SaxesParser } from 'saxes'
import { encodingOf } from '../model/encoding.ts'
import type { Span } from './trace.ts'
import { LIMITS } from './limits.ts'
import { damaged, excessive } from './unreadable.ts'

/** An element; names have the prefix the standard uses (`w:p`), whatever prefix the file gave the namespace. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The namespaces of ECMA-376, transitional and strict, by their usual prefixes; those not named keep the file's prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

/** Elements whose text counts, and in which spaces are text; between other elements they only indent the XML. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'wp:posOffset', 'vt:lpwstr'])

/** Counts the elements of a whole package, so that many parts are no way around the limit. */
export interface XmlBudget {
  elements: number
}

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  const parser = new SaxesParser({ position: false })
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  // Once all are read, no element needs to be looked through for more.
  let declarations = xml.split('xmlns').length - 1
  const top = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [top]
  const scopes: Scope[] = [{ prefixes: new Map(), renames: false, declared: 0 }]
  parser.on('error', () => {
    throw damaged(`phần “${part}” không phải XML đúng quy cách.`, `its part “${part}” is not well-formed XML.`)
  })
  parser.on('doctype', () => {
    throw excessive(
      `phần “${part}” khai báo DOCTYPE, điều mà tệp Word không có.`,
      `its part “${part}” declares a document type, which no Word file has.`,
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > LIMITS.depth)
      throw excessive(
        `phần “${part}” lồng quá ${LIMITS.depth} cấp.`,
        `its part “${part}” nests deeper than ${LIMITS.depth} levels.`,
      )
    if (++budget.elements > LIMITS.elements)
      throw excessive(`có quá ${LIMITS.elements} phần tử.`, `it has more than ${LIMITS.elements} elements.`)
    let scope = scopes.at(-1)!
    if (declarations > 0) {
      const own = scopeOf(attributes, scope)
      if (own !== scope) declarations -= own.declared
      scope = own
    }
    const element = scope.renames
      ? { name: rename(name, scope), attributes: renamed(attributes, scope), children: [] }
      : { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)!.children.push(element)
    // No attribute holds a `<`: the last one begins the tag that has just been read.
    spans?.set(element, { from: xml.lastIndexOf('<', parser.position - 1), to: 0 })
    open.push(element)
    scopes.push(scope)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    const span = spans?.get(element)
    if (span) spans!.set(element, { ...span, to: parser.position })
    scopes.pop()
  })
  const text = (value: string): void => {
    const parent = open.at(-1)!
    if (TEXT.has(parent.name)) parent.children.push(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined || typeof root === 'string') throw damaged(`phần “${part}” trống.`, `its part “${part}” is empty.`)
  return root
}

/** The standard's prefix for each prefix of the file. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  /** One of them is another than the file's own. */
  readonly renames: boolean
  /** How many prefixes its element declares. */
  readonly declared: number
}

const LETTER_X = 120

/** Prefixes declared by an element, over those around it. */
function scopeOf(attributes: Readonly<Record<string, unknown>>, around: Scope): Scope {
  let prefixes: Map<string, string> | undefined
  let declared = 0
  for (const key in attributes) {
    if (key.charCodeAt(0) !== LETTER_X || !/^xmlns(?::|$)/.test(key)) continue
    const own = key.slice(6)
    prefixes ??= new Map(around.prefixes)
    declared += 1
    prefixes.set(own, PREFIXES[attributes[key] as string] ?? own)
  }
  return prefixes ? { prefixes, declared, renames: [...prefixes].some(([own, prefix]) => own !== prefix) } : around
}

function renamed(attributes: Readonly<Record<string, unknown>>, scope: Scope): Record<string, string> {
  const named: Record<string, string> = {}
  // An attribute without a prefix has no namespace.
  for (const key in attributes) named[key.includes(':') ? rename(key, scope) : key] = attributes[key] as string
  return named
}

function rename(name: string, { prefixes }: Scope): string {
  const colon = name.indexOf(':')
  const own = colon < 0 ? '' : name.slice(0, colon)
  const prefix = prefixes.get(own) ?? own
  if (prefix === own) return name
  const local = name.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
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
  const number = Number(text)
  return text === undefined || text.trim() === '' || !Number.isFinite(number) ? undefined : Math.round(number)
}

/** Every element of a name below, in document order. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* descendants(node, name)
  }
}
