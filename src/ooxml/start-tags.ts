import { NamespaceScope } from './namespaces.ts'
import { hashed, Stretches } from './stretches.ts'
import { TagText } from './tag-text.ts'
import { APOSTROPHE, decoded, EQUALS, GREATER, isName, isBlank, LESS, OF_NAME, PLAIN, QUOTE, SLASH } from './xml-characters.ts'
import { broken } from './xml-fault.ts'
import type { Element } from './xml.ts'

/** Elements whose text counts, and in which spaces are text; between other elements they only indent the XML. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t', 'c:v', 'wp:posOffset', 'vt:lpwstr'])

/** What a start tag says. */
export interface StartTag {
  readonly name: string
  readonly attributes: Element['attributes']
  /** It is the whole element: `<w:b/>`. */
  readonly alone: boolean
  readonly inside: TagScope
  /** Its element's text counts. */
  readonly text: boolean
  /** What stands in its element only says how something looks: `<w:rPr>`. */
  readonly properties: boolean
  /** How many bytes it takes, and how many of them its name. */
  readonly length: number
  readonly nameLength: number
}

/** Properties of a run, a paragraph or a cell: the whole element, and how many it holds with itself. */
interface Properties {
  readonly element: Element
  readonly count: number
}

/** What is known where the same prefixes hold. */
export interface TagScope {
  readonly names: NamespaceScope
  readonly tags: Stretches<StartTag>
  readonly properties: Stretches<Properties>
}

const NO_ATTRIBUTES: Element['attributes'] = {}

/** Shorter values are made letter by letter. */
const SHORT = 12

/** Reads start tags; one that stands in a part many times is looked into once. */
export class StartTags {
  readonly #bytes: Uint8Array
  readonly #names: Stretches<string>
  readonly #text: TagText
  #at = 0
  /** The tag that is read says what a prefix stands for. */
  #declares = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#names = new Stretches(bytes)
    this.#text = new TagText(bytes)
  }

  scope(names = new NamespaceScope()): TagScope {
    return { names, tags: new Stretches(this.#bytes), properties: new Stretches(this.#bytes) }
  }

  /** The tag whose `<` stands there. */
  read(from: number, scope: TagScope): StartTag {
    const bytes = this.#bytes
    let hash = 0
    let at = from + 1
    for (let byte = bytes[at]; byte !== GREATER && at < bytes.length; byte = bytes[++at]) hash = hashed(hash, byte!)
    const known = scope.tags.find(from, at, hash)
    if (known) return known
    this.#text.begin(from, at)
    const tag = this.#tag(from, scope)
    // A value may hold a bracket.
    return from + tag.length === at + 1 ? scope.tags.keep(from, at, hash, tag) : tag
  }

  #tag(from: number, scope: TagScope): StartTag {
    const bytes = this.#bytes
    this.#at = from + 1
    const written = this.#name()
    const nameLength = this.#at - from - 1
    const attributes = this.#attributes()
    const alone = bytes[this.#at] === SLASH
    if (alone) this.#at++
    if (bytes[this.#at++] !== GREATER) throw broken()
    const names = this.#declares ? scope.names.inside(attributes) : scope.names
    const isOwn = names !== scope.names
    const name = names.element(written)
    return {
      name,
      attributes: names.attributes(attributes),
      alone,
      inside: isOwn ? this.scope(names) : scope,
      text: !alone && TEXT.has(name),
      properties: !alone && !isOwn && name.endsWith('Pr'),
      length: this.#at - from,
      nameLength,
    }
  }

  #attributes(): Element['attributes'] {
    const bytes = this.#bytes
    let found: Record<string, string> | undefined
    this.#declares = false
    for (;;) {
      const end = this.#at
      this.#passBlanks()
      const byte = bytes[this.#at]
      if (byte === GREATER || byte === SLASH) return found ?? NO_ATTRIBUTES
      if (this.#at === end) throw broken()
      const name = this.#name()
      if (name.startsWith('xmlns')) this.#declares = true
      if (!found) found = {}
      else if (Object.hasOwn(found, name)) throw broken()
      found[name] = this.#value()
    }
  }

  #passBlanks(): void {
    while (isBlank(this.#bytes[this.#at])) this.#at++
  }

  #name(): string {
    const bytes = this.#bytes
    const from = this.#at
    let hash = 0
    let at = from
    for (let byte = bytes[at]; at < bytes.length && OF_NAME[byte!] === 1; byte = bytes[++at]) hash = hashed(hash, byte!)
    this.#at = at
    const known = this.#names.find(from, at, hash)
    if (known !== undefined) return known
    const name = this.#text.slice(from, at)
    if (!isName(name)) throw broken()
    return this.#names.keep(from, at, hash, name)
  }

  /** What an attribute says, behind its name. */
  #value(): string {
    const bytes = this.#bytes
    this.#passBlanks()
    if (bytes[this.#at++] !== EQUALS) throw broken()
    this.#passBlanks()
    const quote = bytes[this.#at++]
    if (quote !== QUOTE && quote !== APOSTROPHE) throw broken()
    const from = this.#at
    let plain = true
    let at = from
    for (let byte = bytes[at]; byte !== quote; byte = bytes[++at]) {
      if (at >= bytes.length || byte === LESS) throw broken()
      plain &&= PLAIN[byte!] === 1 && byte! >= 0x20
    }
    this.#at = at + 1
    if (plain && at - from <= SHORT) return this.#short(from, at)
    const value = this.#text.slice(from, at)
    return plain ? value : decoded(value.replace(/\r\n|[\t\r\n]/g, ' '))
  }

  #short(from: number, to: number): string {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(this.#bytes[at]!)
    return text
  }
}
