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
  children: (Element | string)[]
}

/** Most elements of Word hold nothing. */
const NOTHING: OpenElement['children'] = []

/** So many bytes become text at a time: strings that are longer are slow to make. */
const PIECE = 1 << 15
const LESS_THAN = 0x3c

/** A part's text in pieces of which each begins with a tag; a `<` is never a part of another character. */
function* piecesOf(bytes: Uint8Array): Generator<string> {
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  const encoding = encodingOf(bytes)
  const decoder = new TextDecoder(encoding)
  for (let from = 0, to: number; from < bytes.length; from = to) {
    to = encoding === 'utf-8' ? bytes.indexOf(LESS_THAN, from + PIECE) : -1
    if (to < 0) to = bytes.length
    yield decoder.decode(bytes.subarray(from, to))
  }
}

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  const parser = new SaxesParser({ position: false })
  const open: OpenElement[] = []
  // The prefixes inside each open element, and around them all.
  const scopes = [new NamespaceScope()]
  let root: Element | undefined
  // The piece that is read, how much of the text stands before it, and how many declarations in it are still to come: once all are
  // read, no element needs to be looked through for more.
  let piece = ''
  let before = 0
  let declarations = 0
  const put = (node: Element | string): void => {
    const around = open.at(-1)
    if (!around) root = node as Element
    else if (around.children === NOTHING) around.children = [node]
    else around.children.push(node)
  }
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
    const around = scopes.at(-1)!
    const names = declarations > 0 ? around.inside(attributes) : around
    if (names !== around) declarations -= names.declared
    const element: OpenElement = {
      name: names.element(tag.name),
      attributes: names.attributes(attributes),
      children: NOTHING,
    }
    // No attribute holds a `<`: the last one begins the tag that has just been read.
    spans?.set(element, { from: before + piece.lastIndexOf('<', parser.position - before - 1), to: 0 })
    put(element)
    open.push(element)
    scopes.push(names)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    scopes.pop()
    spans?.set(element, { from: spans.get(element)!.from, to: parser.position })
  })
  const text = (value: string): void => {
    if (TEXT.has(open.at(-1)?.name ?? '')) put(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  for (piece of piecesOf(bytes)) {
    declarations = piece.split('xmlns').length - 1
    parser.write(piece)
    before += piece.length
  }
  parser.close()
  if (!root) throw damaged(`phần “${part}” trống.`, `its part “${part}” is empty.`)
  return root
}
