import { encodingOf } from '../model/encoding.ts'
import { LIMITS } from './limits.ts'
import { NamespaceScope } from './namespaces.ts'
import type { Span } from './trace.ts'
import { damaged, excessive, type Unreadable } from './unreadable.ts'
import type { Element } from './xml.ts'

/** Elements whose text counts, and in which spaces are text; between other elements they only indent the XML. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'wp:posOffset', 'vt:lpwstr'])

/** Counts the elements of a whole package, so that many parts are no way around the limit. */
export interface XmlBudget {
  elements: number
}

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  return new XmlReader(new TextDecoder(encodingOf(bytes)).decode(bytes), part, budget, spans).read()
}

/** What a start tag says. A file has few that differ, each of them many times: none is looked into twice. */
interface StartTag {
  /** As the file writes it, and as the standard does. */
  readonly written: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** It is the whole element: `<w:b/>`. */
  readonly alone: boolean
  readonly inside: TagScope
  /** Its element's text counts. */
  readonly text: boolean
  /** How many characters it takes. */
  readonly length: number
}

/** The tags of one scope, by what stands between their brackets. */
interface TagScope {
  readonly names: NamespaceScope
  readonly tags: Map<string, StartTag>
}

/** An element whose end has not been read. */
interface OpenElement {
  readonly tag: StartTag
  readonly element: { children: Element['children'] }
  /** Where its children begin among those that stand in no element yet. */
  readonly from: number
  readonly span: { to: number } | undefined
}

const NOTHING: Element['children'] = []

const [SLASH, MARK, QUESTION, CLOSING] = ['/', '!', '?', '>'].map((sign) => sign.charCodeAt(0))

// XML 1.0, fifth edition.
const START =
  ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}'
const NAME = `[${START}][${START}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]*`
const IS_NAME = new RegExp(`^${NAME}$`, 'u')
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/
const INSTRUCTION = new RegExp(`<\\?(?!xml[ \\t\\r\\n?])${NAME}(?:[ \\t\\r\\n][^]*?)?\\?>`, 'iyu')
const BLANK_END = /[ \t\r\n]+$/
const BLANK = /^[ \t\r\n]*$/
/** What no text of XML holds as it is. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
/** What text may hold that stands for something else, or must not stand there. */
// eslint-disable-next-line no-control-regex
const UNPLAIN = /[\u0000-\u0008\u000b-\u001f&\ufffe\uffff]|\]\]>/
const REFERENCE = /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));|&/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13

/** Reads XML from its first sign to its last in one go. */
class XmlReader {
  readonly #xml: string
  readonly #part: string
  readonly #budget: XmlBudget
  readonly #spans: Map<Element, Span> | undefined
  readonly #open: OpenElement[] = []
  /** Children of open elements, and how many of these count. */
  readonly #nodes: (Element | string)[] = []
  #count = 0
  /** Names of elements and attributes that were found to be such. */
  readonly #names = new Set<string>()

  constructor(xml: string, part: string, budget: XmlBudget, spans: Map<Element, Span> | undefined) {
    this.#xml = xml
    this.#part = part
    this.#budget = budget
    this.#spans = spans
  }

  read(): Element {
    const xml = this.#xml
    let scope: TagScope = { names: new NamespaceScope(), tags: new Map() }
    let at = DECLARATION.exec(xml)?.[0].length ?? 0
    for (let next = xml.indexOf('<', at); next >= 0; next = xml.indexOf('<', at)) {
      if (next > at) this.#text(at, next)
      const sign = xml.charCodeAt(next + 1)
      if (sign === SLASH) {
        at = this.#close(next)
        scope = this.#open.at(-1)?.tag.inside ?? scope
      } else if (sign === MARK) at = this.#declared(next)
      else if (sign === QUESTION) at = this.#instruction(next)
      else {
        const tag = this.#startTag(next, scope)
        at = next + tag.length
        this.#begin(tag, next, at)
        if (!tag.alone) scope = tag.inside
      }
    }
    if (at < xml.length) this.#text(at, xml.length)
    const root = this.#nodes[0]
    if (this.#open.length > 0 || this.#count !== 1 || typeof root !== 'object') throw this.#broken()
    return root
  }

  #startTag(at: number, scope: TagScope): StartTag {
    const end = this.#xml.indexOf('>', at)
    const known = scope.tags.get(this.#xml.slice(at, end))
    if (known) return known
    const tag = this.#readTag(at, scope)
    // A value may hold a bracket.
    if (at + tag.length === end + 1) scope.tags.set(this.#xml.slice(at, end), tag)
    return tag
  }

  #readTag(at: number, scope: TagScope): StartTag {
    const attributes: Record<string, string> = {}
    let end = at + 1
    while (!isBlank(this.#xml.charCodeAt(end)) && !this.#isTagEnd(end)) end++
    const written = this.#name(at + 1, end)
    let next = this.#behindBlanks(end)
    for (; !this.#isTagEnd(next); next = this.#behindBlanks(end)) {
      const equals = this.#xml.indexOf('=', next)
      const name = this.#name(next, equals)
      if (next === end || Object.hasOwn(attributes, name)) throw this.#broken()
      const from = this.#behindBlanks(equals + 1)
      const quote = this.#xml[from]!
      end = this.#xml.indexOf(quote, from + 1) + 1
      if ((quote !== '"' && quote !== "'") || end === 0) throw this.#broken()
      attributes[name] = this.#value(this.#xml.slice(from + 1, end - 1))
    }
    const alone = this.#xml.charCodeAt(next) === SLASH
    const closing = alone ? next + 1 : next
    if (this.#xml.charCodeAt(closing) !== CLOSING) throw this.#broken()
    const names = scope.names.inside(attributes)
    const name = names.element(written)
    return {
      written,
      name,
      attributes: names.attributes(attributes),
      alone,
      inside: names === scope.names ? scope : { names, tags: new Map() },
      text: TEXT.has(name),
      length: closing + 1 - at,
    }
  }

  /** A name, blanks behind it left out. */
  #name(from: number, to: number): string {
    const written = this.#xml.slice(from, to)
    if (this.#names.has(written)) return written
    const name = written.replace(BLANK_END, '')
    if (!IS_NAME.test(name)) throw this.#broken()
    this.#names.add(name)
    return name
  }

  /** Where the next character stands that is no blank. */
  #behindBlanks(at: number): number {
    let next = at
    while (isBlank(this.#xml.charCodeAt(next))) next++
    return next
  }

  /** At a bracket, its slash, or the end of it all. */
  #isTagEnd(at: number): boolean {
    const sign = this.#xml.charCodeAt(at)
    return sign === CLOSING || sign === SLASH || Number.isNaN(sign)
  }

  #begin(tag: StartTag, from: number, to: number): void {
    if (this.#open.length === 0 && this.#count > 0) throw this.#broken()
    if (this.#open.length >= LIMITS.depth)
      throw excessive(
        `phần “${this.#part}” lồng quá ${LIMITS.depth} cấp.`,
        `its part “${this.#part}” nests deeper than ${LIMITS.depth} levels.`,
      )
    if (++this.#budget.elements > LIMITS.elements)
      throw excessive(`có quá ${LIMITS.elements} phần tử.`, `it has more than ${LIMITS.elements} elements.`)
    const element = { name: tag.name, attributes: tag.attributes, children: NOTHING }
    this.#nodes[this.#count++] = element
    const span = this.#spans && { from, to }
    if (span) this.#spans!.set(element, span)
    if (!tag.alone) this.#open.push({ tag, element, from: this.#count, span })
  }

  #close(at: number): number {
    const open = this.#open.pop()
    if (!open || !this.#xml.startsWith(open.tag.written, at + 2)) throw this.#broken()
    const end = this.#behindBlanks(at + 2 + open.tag.written.length) + 1
    if (this.#xml.charCodeAt(end - 1) !== CLOSING) throw this.#broken()
    if (this.#count > open.from) open.element.children = this.#nodes.slice(open.from, this.#count)
    this.#count = open.from
    if (open.span) open.span.to = end
    return end
  }

  /** What stands between two tags. */
  #text(from: number, to: number): void {
    const parent = this.#open.at(-1)
    const text = this.#xml.slice(from, to)
    if (!parent) {
      if (!BLANK.test(text)) throw this.#broken()
    } else if (parent.tag.text) this.#nodes[this.#count++] = UNPLAIN.test(text) ? this.#decoded(text) : text
    else if (UNPLAIN.test(text)) this.#decoded(text)
  }

  /** A comment, or text that holds no markup. A document type is refused before anything comes of it. */
  #declared(at: number): number {
    if (this.#xml.startsWith('<!DOCTYPE', at) && this.#count === 0)
      throw excessive(
        `phần “${this.#part}” khai báo DOCTYPE, điều mà tệp Word không có.`,
        `its part “${this.#part}” declares a document type, which no Word file has.`,
      )
    if (this.#xml.startsWith('<!--', at)) {
      const end = this.#xml.indexOf('--', at + 4)
      if (end < 0 || this.#xml[end + 2] !== '>' || FORBIDDEN.test(this.#xml.slice(at, end))) throw this.#broken()
      return end + 3
    }
    const parent = this.#open.at(-1)
    const end = this.#xml.indexOf(']]>', at)
    if (!parent || end < 0 || !this.#xml.startsWith('<![CDATA[', at)) throw this.#broken()
    const text = this.#xml.slice(at + 9, end)
    if (FORBIDDEN.test(text)) throw this.#broken()
    if (parent.tag.text && text !== '') this.#nodes[this.#count++] = text.replace(/\r\n?/g, '\n')
    return end + 3
  }

  #instruction(at: number): number {
    INSTRUCTION.lastIndex = at
    const found = INSTRUCTION.exec(this.#xml)?.[0]
    if (found === undefined || FORBIDDEN.test(found)) throw this.#broken()
    return at + found.length
  }

  #value(written: string): string {
    // eslint-disable-next-line no-control-regex
    if (!/[\u0000-\u001f&<\ufffe\uffff]/.test(written)) return written
    if (written.includes('<')) throw this.#broken()
    return this.#decoded(written.replace(/\r\n|[\t\r\n]/g, ' '), false)
  }

  #decoded(written: string, text = true): string {
    if (FORBIDDEN.test(written) || (text && written.includes(']]>'))) throw this.#broken()
    return written.replace(/\r\n?/g, '\n').replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
      if (entity !== undefined) return ENTITIES[entity]!
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
      if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw this.#broken()
      const sign = String.fromCodePoint(code)
      if (FORBIDDEN.test(sign)) throw this.#broken()
      return sign
    })
  }

  #broken(): Unreadable {
    return damaged(`phần “${this.#part}” không phải XML đúng quy cách.`, `its part “${this.#part}” is not well-formed XML.`)
  }
}
