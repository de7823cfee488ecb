import { strFromU8, unzipSync } from 'fflate'
import {
  documentText,
  renderDocx,
  renderRedline,
  verifyDocx,
  type Plan,
  type RenderOptions,
  type Verification,
} from '../src/index.ts'

/** A .docx as the tests look at it: its parts as text, as a tree, as canonical XML, as the words a reader sees. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The parts of a package by their path. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

/** The root element of a part. */
export function partOf(bytes: Uint8Array, path: string): Element {
  const xml = partsOf(bytes)[path]
  if (xml === undefined) throw new Error(`No part ${path} in the document`)
  return parseXml(xml)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole),
  )

/** Reads well-formed XML without CDATA or document types; namespaces stay prefixes. */
export function parseXml(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  for (const [whole, text, close, name, attributes, empty] of xml.matchAll(
    /([^<]+)|<(?:\/([\w:]+)|([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)|\?[^>]*)>/g,
  )) {
    const parent = open.at(-1)!
    if (text !== undefined) {
      if (open.length > 1) parent.children.push(decode(text))
    } else if (close !== undefined) {
      if (open.pop()!.name !== close) throw new Error(`${whole} closes another element`)
    } else if (name !== undefined) {
      const pairs = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decode(value!)] as const)
      const element = { name, attributes: Object.fromEntries(pairs), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [document] = root.children
  if (open.length !== 1 || document === undefined || typeof document === 'string') throw new Error('The XML is not well-formed')
  return document
}

export const elementsOf = (element: Element): Element[] => element.children.filter((child) => typeof child !== 'string')

/** Every element of a name, in document order, the element itself included. */
export function* all(element: Element, name: string): Generator<Element> {
  if (element.name === name) yield element
  for (const child of elementsOf(element)) yield* all(child, name)
}

/** The first element of a name. */
export function first(element: Element, name: string): Element {
  for (const found of all(element, name)) return found
  throw new Error(`No ${name} in ${element.name}`)
}

/** An attribute of the first element of a name below; undefined where there is none. */
export function value(element: Element, name: string, attribute = 'w:val'): string | undefined {
  for (const found of all(element, name)) return found.attributes[attribute]
  return undefined
}

/** The children of the body of word/document.xml. */
export function bodyOf(bytes: Uint8Array): Element[] {
  const body = elementsOf(first(partOf(bytes, 'word/document.xml'), 'w:body'))
  // Above the letterhead of a text with footnotes stands a paragraph of no height.
  return body[0]?.name === 'w:p' && body[1]?.name === 'w:tbl' && textOf(body[0]) === '' ? body.slice(1) : body
}

/** The style of a paragraph. */
export const styleOf = (paragraph: Element): string | undefined =>
  paragraph.name === 'w:p' ? value(paragraph, 'w:pStyle') : undefined

/** Where the text of a plan begins in its body: behind the rule under the title. */
export const textStart = (bytes: Uint8Array): number => bodyOf(bytes).findIndex((it) => styleOf(it) === 'DuongKe') + 1

/** Where the closing begins: at the gap above the table that holds the signature. */
export const closingStart = (bytes: Uint8Array): number =>
  bodyOf(bytes).findIndex((it) => it.name === 'w:tbl' && holds(it, 'QuyenHan')) - 1

/** True when an element holds a paragraph of a style. */
export const holds = (element: Element, style: string): boolean =>
  [...all(element, 'w:pStyle')].some((it) => it.attributes['w:val'] === style)

/** The paragraphs and tables of the text proper, between title and closing. */
export const textBlocks = (bytes: Uint8Array): Element[] => bodyOf(bytes).slice(textStart(bytes), closingStart(bytes))

const WIDTH = 120

/** XML that people can compare: attributes in order, elements on one line where they fit, no namespace declarations. */
export function canonical(element: Element, indent = ''): string {
  const { start, end } = tagsOf(element)
  const flat = start + element.children.map(flatten).join('') + end
  const mixed = element.children.some((child) => typeof child === 'string')
  if (mixed || element.children.length === 0 || indent.length + flat.length <= WIDTH) return indent + flat
  return [indent + start, ...elementsOf(element).map((child) => canonical(child, `${indent}  `)), indent + end].join('\n')
}

function flatten(node: Element | string): string {
  if (typeof node === 'string') return escape(node)
  const { start, end } = tagsOf(node)
  return start + node.children.map(flatten).join('') + end
}

function tagsOf(element: Element): { readonly start: string; readonly end: string } {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns:') && name !== 'xmlns' && name !== 'mc:Ignorable' && name !== 'xml:space')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ` ${name}="${escape(text)}"`)
    .join('')
  const tag = `${element.name}${attributes}`
  return element.children.length === 0 ? { start: `<${tag}/>`, end: '' } : { start: `<${tag}>`, end: `</${element.name}>` }
}

// A blank made of no-break spaces must show in a file people read.
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&#xa0;')

/** The text of an element, a break as a line feed, a footnote mark as `[^n]`. Fields, deleted and hidden text are no text. */
export function textOf(element: Element): string {
  switch (element.name) {
    case 'w:t':
      return element.children.join('')
    case 'w:br':
      return '\n'
    case 'w:tab':
      return '\t'
    case 'w:footnoteReference':
      return `[^${element.attributes['w:id']}]`
    case 'w:instrText':
    case 'w:delText':
      return ''
    default:
      return elementsOf(element).map(textOf).join('')
  }
}

/** The texts of all paragraphs in order, those in tables included; empty ones left out. */
export const paragraphsOf = (element: Element): string[] => [...all(element, 'w:p')].map(textOf).filter((text) => text !== '')

/** The footnotes a person wrote, by their number, a line for each paragraph. */
export function footnotesOf(bytes: Uint8Array): Record<string, string> {
  const notes = [...all(partOf(bytes, 'word/footnotes.xml'), 'w:footnote')].filter(
    (note) => note.attributes['w:type'] === undefined,
  )
  return Object.fromEntries(
    notes.map((note) => [
      note.attributes['w:id']!,
      paragraphsOf(note)
        .map((text) => text.trim())
        .join('\n'),
    ]),
  )
}

/** A plan's document. */
export const rendered = (plan: Plan, options?: RenderOptions): Uint8Array => renderDocx(plan, options).value

/** What `verify` says of a document that can be read. */
export const verified = (content: Uint8Array): Verification => verifyDocx({ path: 'a.docx', content }).value!

/** The text of a document that can be read. */
export const wordTextOf = (content: Uint8Array): string => documentText({ path: 'a.docx', content }).value!

/** A document with tracked changes. */
export const redlined = (...given: Parameters<typeof renderRedline>): Uint8Array => renderRedline(...given).value
