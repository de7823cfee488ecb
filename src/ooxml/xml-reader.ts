import { LIMITS } from './limits.ts'
import { StartTags, type StartTag, type TagScope } from './start-tags.ts'
import { hashed } from './stretches.ts'
import type { Span } from './trace.ts'
import {
  DECLARATION,
  decoded,
  FORBIDDEN,
  GREATER,
  INSTRUCTION,
  isBlank,
  LESS,
  SLASH,
  textOf,
  withLineFeeds,
} from './xml-characters.ts'
import { broken, XmlFault } from './xml-fault.ts'
import { XmlTexts } from './xml-texts.ts'
import type { Element } from './xml.ts'

/** Counts the elements of a whole package, so that many parts are no way around the limit. */
export interface XmlBudget {
  elements: number
}

/** An element whose end has not been read. */
interface OpenElement {
  readonly tag: StartTag
  readonly element: { children: Element['children'] }
  /** Where it begins. */
  readonly at: number
  /** Where its children begin among those that stand in no element yet. */
  readonly from: number
  /** Of properties where they end, if no others of their name stand in them, the hash of their bytes, and how many elements were read before. */
  readonly end: number
  readonly hash: number
  readonly before: number
  readonly span: { to: number } | undefined
}

/** Most elements of Word hold nothing. */
const NOTHING: Element['children'] = []

/** Properties that take more bytes are looked into each time. */
const MOST_PROPERTIES = 1 << 11

/** What Word and LibreOffice begin a part with. */
const USUAL_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const MARK = '!'.charCodeAt(0)
const QUESTION = '?'.charCodeAt(0)

/**
 * Reads XML in UTF-8 from its first byte to its last in one go. A tag is told by its bytes, and so are the whole properties of a run or a
 * paragraph: what stands in a part many times is looked into once, and is one object. Throws `XmlFault`.
 */
export class XmlReader {
  readonly #bytes: Uint8Array
  readonly #budget: XmlBudget
  readonly #spans: Map<Element, Span> | undefined
  readonly #tags: StartTags
  readonly #texts: XmlTexts
  readonly #open: OpenElement[] = []
  /** Children of open elements, and how many of these count. */
  readonly #nodes: (Element | string)[] = []
  #count = 0
  #at = 0
  /** Of the properties whose end was looked for last. */
  #hash = 0
  /** How many code units stand before a byte. */
  readonly #counted = { units: 0, at: 0 }

  constructor(bytes: Uint8Array, budget: XmlBudget, spans: Map<Element, Span> | undefined) {
    this.#bytes = bytes
    this.#budget = budget
    this.#spans = spans
    this.#tags = new StartTags(bytes)
    this.#texts = new XmlTexts(bytes, this.#nodes)
  }

  read(): Element {
    const bytes = this.#bytes
    this.#begin()
    let scope = this.#tags.scope()
    while (this.#at < bytes.length) {
      const sign = bytes[this.#at + 1]
      if (bytes[this.#at] !== LESS) this.#text()
      else if (sign === SLASH) {
        this.#close()
        scope = this.#open.at(-1)?.tag.inside ?? scope
      } else if (sign === MARK) this.#declared()
      else if (sign === QUESTION) this.#instruction(INSTRUCTION)
      else scope = this.#element(scope)
    }
    this.#texts.place()
    const root = this.#nodes[0]
    if (this.#open.length > 0 || this.#count !== 1 || typeof root !== 'object') throw broken()
    return root
  }

  /** The mark of UTF-8, and which XML it is. */
  #begin(): void {
    const bytes = this.#bytes
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3
    const at = this.#at
    if (textOf(bytes, at, at + USUAL_DECLARATION.length) === USUAL_DECLARATION) this.#at += USUAL_DECLARATION.length
    else if (isBlank(bytes[at + 5]) && textOf(bytes, at, at + 5) === '<?xml') this.#instruction(DECLARATION)
  }

  /** A start tag, or properties as a whole; gives the scope of what comes next. */
  #element(scope: TagScope): TagScope {
    const at = this.#at
    const tag = this.#tags.read(at, scope)
    if (this.#open.length === 0 && this.#count > 0) throw broken()
    if (this.#open.length >= LIMITS.depth) throw new XmlFault('depth')
    const end = tag.properties && !this.#spans ? this.#endOf(tag, at) : 0
    const hash = this.#hash
    const known = end > 0 ? scope.properties.find(at, end, hash) : undefined
    if (known) {
      this.#nodes[this.#count++] = known.element
      this.#spend(known.count)
      this.#at = end
      return scope
    }
    const before = this.#budget.elements
    this.#spend(1)
    const element = { name: tag.name, attributes: tag.attributes, children: NOTHING }
    this.#nodes[this.#count++] = element
    const span = this.#spans && { from: this.#unitsBefore(at), to: 0 }
    if (span) this.#spans!.set(element, span)
    this.#at = at + tag.length
    if (!tag.alone) {
      this.#open.push({ tag, element, at, from: this.#count, end, hash, before, span })
      return tag.inside
    }
    if (span) span.to = this.#unitsBefore(this.#at)
    return scope
  }

  #spend(elements: number): void {
    this.#budget.elements += elements
    if (this.#budget.elements > LIMITS.elements) throw new XmlFault('elements')
  }

  /** Where properties end if no others of their name stand in them, with the hash of their bytes; 0 where they are too long. */
  #endOf({ nameLength, length }: StartTag, from: number): number {
    const bytes = this.#bytes
    const last = Math.min(bytes.length - nameLength - 3, from + MOST_PROPERTIES)
    let hash = 0
    for (let at = from + length; at <= last; at++) {
      const byte = bytes[at]!
      hash = hashed(hash, byte)
      if (byte !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2 + nameLength] !== GREATER) continue
      if (!this.#sameName(from, at + 1, nameLength)) continue
      this.#hash = hash
      return at + nameLength + 3
    }
    return 0
  }

  /** The name behind one sign is that behind another. */
  #sameName(first: number, second: number, length: number): boolean {
    const bytes = this.#bytes
    for (let at = 1; at <= length; at++) if (bytes[first + at] !== bytes[second + at]) return false
    return true
  }

  #close(): void {
    const open = this.#open.pop()
    if (!open || !this.#sameName(open.at, this.#at + 1, open.tag.nameLength)) throw broken()
    const { tag, element, from, span } = open
    let at = this.#at + 2 + tag.nameLength
    while (isBlank(this.#bytes[at])) at++
    if (this.#bytes[at] !== GREATER) throw broken()
    this.#at = at + 1
    if (this.#count > from) element.children = this.#nodes.slice(from, this.#count)
    this.#count = from
    if (span) span.to = this.#unitsBefore(this.#at)
    if (open.end === this.#at) {
      const count = this.#budget.elements - open.before
      tag.inside.properties.keep(open.at, open.end, open.hash, { element: element as Element, count })
    }
  }

  /** What stands between two tags. */
  #text(): void {
    const open = this.#open.at(-1)
    const end = open && this.#texts.read(this.#at)
    if (end === undefined) return this.#unusualText()
    this.#at = end
    if (!open!.tag.text) return
    this.#nodes[this.#count] = ''
    this.#texts.keep({ element: open!.element as Element, index: this.#count - open!.from, node: this.#count++ })
  }

  /** Text with references or letters that are seldom, and blanks around the root. */
  #unusualText(): void {
    const found = this.#bytes.indexOf(LESS, this.#at)
    const end = found < 0 ? this.#bytes.length : found
    const text = textOf(this.#bytes, this.#at, end)
    const parent = this.#open.at(-1)
    this.#at = end
    if (text.includes(']]>') || (!parent && /[^ \t\r\n]/.test(text))) throw broken()
    const shown = decoded(withLineFeeds(text))
    if (parent?.tag.text) this.#nodes[this.#count++] = shown
  }

  /** A comment, or text that holds no markup. A document type is refused before anything comes of it. */
  #declared(): void {
    const at = this.#at
    const head = textOf(this.#bytes, at, at + 9)
    if (head === '<!DOCTYPE' && this.#count === 0) throw new XmlFault('doctype')
    if (head.startsWith('<!--')) {
      if (/--|-$/.test(this.#upTo('-->', at + 4))) throw broken()
      return
    }
    const parent = this.#open.at(-1)
    if (!parent || head !== '<![CDATA[') throw broken()
    const text = this.#upTo(']]>', at + 9)
    if (parent.tag.text && text !== '') this.#nodes[this.#count++] = withLineFeeds(text)
  }

  #instruction(form: RegExp): void {
    if (!form.test(`<?${this.#upTo('?>', this.#at + 2)}?>`)) throw broken()
  }

  /** What stands up to a mark, behind which reading goes on. */
  #upTo(mark: string, from: number): string {
    const bytes = this.#bytes
    const [first, ...others] = [...mark].map((sign) => sign.charCodeAt(0))
    let at = bytes.indexOf(first!, from)
    while (at >= 0 && !others.every((byte, index) => bytes[at + 1 + index] === byte)) at = bytes.indexOf(first!, at + 1)
    const text = at < 0 ? '' : textOf(bytes, from, at)
    if (at < 0 || FORBIDDEN.test(text)) throw broken()
    this.#at = at + mark.length
    return text
  }

  #unitsBefore(at: number): number {
    const bytes = this.#bytes
    const counted = this.#counted
    for (; counted.at < at; counted.at++) {
      const byte = bytes[counted.at]!
      if ((byte & 0xc0) !== 0x80) counted.units += byte >= 0xf0 ? 2 : 1
    }
    return counted.units
  }
}
