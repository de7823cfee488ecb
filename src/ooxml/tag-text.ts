import { textOf } from './xml-characters.ts'

/** The text of one tag, of which names and values are parts: to ask the decoder for each by itself would take longer than all else. */
export class TagText {
  readonly #bytes: Uint8Array
  #from = 0
  #to = 0
  #text: string | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  begin(from: number, to: number): void {
    this.#text = undefined
    this.#from = from
    this.#to = to
  }

  /** A part of it; a value with a bracket in it goes on behind what is taken for the end. */
  slice(from: number, to: number): string {
    if (to > this.#to) return textOf(this.#bytes, from, to)
    const text = (this.#text ??= textOf(this.#bytes, this.#from, this.#to))
    // Of letters that take several bytes the places differ.
    return text.length === this.#to - this.#from ? text.slice(from - this.#from, to - this.#from) : textOf(this.#bytes, from, to)
  }
}
