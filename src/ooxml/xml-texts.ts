import { LESS, PLAIN } from './xml-characters.ts'
import type { Element } from './xml.ts'

/** So many code units become strings at once. */
const AT_ONCE = 1 << 14

/** The code units of this machine, whichever of their bytes comes first. */
const UNITS = new TextDecoder(new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })

/** Where a text belongs: its place in a list of nodes, until its element has its children, and then among them. */
export interface TextPlace {
  readonly element: Element
  readonly index: number
  readonly node: number
}

interface PendingText extends TextPlace {
  /** Where it ends among those that are to become strings. */
  readonly to: number
}

/**
 * The texts of a part. They are put one behind another as code units, and many of them become one string, of which each is a part: a
 * decoder of UTF-8 takes half of all time to read XML with Vietnamese letters, and as long again where it is asked for each text.
 */
export class XmlTexts {
  readonly #bytes: Uint8Array
  readonly #nodes: (Element | string)[]
  #units: Uint16Array | undefined
  #length = 0
  /** How long they are with the text that was read last. */
  #read = 0
  #pending: PendingText[] = []

  constructor(bytes: Uint8Array, nodes: (Element | string)[]) {
    this.#bytes = bytes
    this.#nodes = nodes
  }

  /** Reads text up to the next tag and gives where that begins; nothing where it is too long or has what is seldom in a text. */
  read(from: number): number | undefined {
    const bytes = this.#bytes
    const units = (this.#units ??= new Uint16Array(Math.min(bytes.length, AT_ONCE)))
    const last = bytes.length - 3
    let at = from
    let length = this.#length
    while (at < last) {
      const byte = bytes[at]!
      if (PLAIN[byte] === 1) {
        units[length++] = byte
        at++
      } else if (byte >= 0xe1 && byte <= 0xec && (bytes[at + 1]! & 0xc0) === 0x80 && (bytes[at + 2]! & 0xc0) === 0x80) {
        units[length++] = ((byte & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f)
        at += 3
      } else if (byte >= 0xc2 && byte <= 0xdf && (bytes[at + 1]! & 0xc0) === 0x80) {
        units[length++] = ((byte & 0x1f) << 6) | (bytes[at + 1]! & 0x3f)
        at += 2
      } else break
    }
    this.#read = length
    return bytes[at] === LESS && length <= units.length ? at : undefined
  }

  /** What was read last belongs there. */
  keep({ element, index, node }: TextPlace): void {
    this.#length = this.#read
    this.#pending.push({ element, index, node, to: this.#length })
    if (this.#length > AT_ONCE / 2) this.place()
  }

  /** What was kept becomes strings. */
  place(): void {
    if (this.#pending.length === 0) return
    const all = UNITS.decode(this.#units!.subarray(0, this.#length))
    let from = 0
    for (const { element, index, node, to } of this.#pending) {
      const text = all.slice(from, to)
      if (element.children.length > index) (element.children as string[])[index] = text
      else this.#nodes[node] = text
      from = to
    }
    this.#pending = []
    this.#length = 0
  }
}
