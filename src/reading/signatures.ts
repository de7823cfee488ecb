import type { Required } from './required.ts'

/**
 * Which letters and which runs of three letters each of many texts has, as bits: enough to tell quickly that a text lacks what a
 * pattern requires, and never wrong about one that has it. Case counts for nothing, any digit is `0`, any space a space.
 */
export class Signatures {
  /** Of all texts together, and of each. */
  readonly #whole = new Uint32Array(WHOLE_BITS / 32)
  readonly #each: Uint32Array
  readonly #count: number

  constructor(texts: readonly string[]) {
    this.#count = texts.length
    this.#each = new Uint32Array(texts.length * WORDS)
    for (let index = 0; index < texts.length; index++) this.#add(texts[index]!, index * WORDS)
  }

  #add(text: string, offset: number): void {
    const [whole, each] = [this.#whole, this.#each]
    const letters = text.toLowerCase()
    let before = 0
    let last = 0
    for (let at = 0; at < letters.length; at++) {
      const letter = folded(letters.charCodeAt(at))
      const one = hashOf(0, 0, letter)
      const three = hashOf(before, last, letter)
      whole[one >>> 5]! |= 1 << (one & 31)
      whole[three >>> 5]! |= 1 << (three & 31)
      each[offset + (one >>> SHIFT)]! |= 1 << (one & 31)
      each[offset + (three >>> SHIFT)]! |= 1 << (three & 31)
      before = last
      last = letter
    }
  }

  /** The numbers of the texts, in order, that may have what is required. */
  having(required: Hashed): number[] {
    const numbers: number[] = []
    const lists: Uint16Array[][] = []
    for (const list of required) {
      const there = list.filter((hashes) => this.#has(this.#whole, 0, 5, hashes))
      if (there.length === 0) return numbers
      lists.push(there)
    }
    for (let number = 0; number < this.#count; number++) if (this.#hasEach(number * WORDS, lists)) numbers.push(number)
    return numbers
  }

  /** True where each list has an entry that stands there. Every rule asks this of every unit: plain loops make no closures. */
  #hasEach(offset: number, lists: readonly (readonly Uint16Array[])[]): boolean {
    for (let which = 0; which < lists.length; which++) {
      const list = lists[which]!
      let at = 0
      while (at < list.length && !this.#has(this.#each, offset, SHIFT, list[at]!)) at++
      if (at === list.length) return false
    }
    return true
  }

  #has(bits: Uint32Array, offset: number, shift: number, hashes: Uint16Array): boolean {
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!
      if ((bits[offset + (hash >>> shift)]! & (1 << (hash & 31))) === 0) return false
    }
    return true
  }
}

/** What is required, its runs of letters as the numbers their bits have. */
export type Hashed = readonly (readonly Uint16Array[])[]

export const hashed = (required: Required): Hashed => required.map((list) => list.map(hashesOf))

/** Of a run of three letters or more those of each three; of a shorter one those of its letters. */
function hashesOf(run: string): Uint16Array {
  const codes = Array.from({ length: run.length }, (_, at) => folded(run.charCodeAt(at)))
  const hashes = codes.map((code, at) =>
    run.length < 3 ? hashOf(0, 0, code) : hashOf(codes[at - 2] ?? 0, codes[at - 1] ?? 0, code),
  )
  return Uint16Array.from(run.length < 3 ? hashes : hashes.slice(2))
}

const WHOLE_BITS = 0x10000
/** 2048 bits a text: a paragraph has some three hundred runs. */
const WORDS = 64
const SHIFT = 10

const hashOf = (before: number, last: number, letter: number): number =>
  ((Math.imul(before, 0x9e3779b1) + Math.imul(last, 0x85ebca6b) + Math.imul(letter, 0xc2b2ae35)) >>> 16) & 0xffff

/** A small letter as it is compared: any digit is `0`, any space a space, `ſ` an `s`. */
function folded(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 0x30 : code <= 0x20 ? 0x20 : code
  if (code >= 0x1e00 && code < 0x1f00) return code
  return code === 0x17f ? 0x73 : isSpace(code) ? 0x20 : code
}

const isSpace = (code: number): boolean => code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
