import type { Required } from './required.ts'

/**
 * Which of many texts have which letters and runs of three letters, as bits: enough to tell quickly which texts lack what a pattern
 * requires, and never wrong about one that has it. Case counts for nothing, any digit is `0`, any space a space.
 */
export class Signatures {
  /** For each letter or run a row, in it a bit for each text: 32 texts are asked at once. */
  readonly #rows: Uint32Array
  readonly #width: number
  readonly #count: number

  constructor(texts: readonly string[]) {
    this.#count = texts.length
    this.#width = Math.ceil(texts.length / 32)
    this.#rows = new Uint32Array(ROWS * this.#width)
    for (let number = 0; number < texts.length; number++) this.#add(texts[number]!, number >>> 5, 1 << (number & 31))
  }

  #add(letters: string, column: number, bit: number): void {
    const [rows, width] = [this.#rows, this.#width]
    let before = 0
    let last = 0
    for (let at = 0; at < letters.length; at++) {
      const letter = folded(letters.charCodeAt(at))
      rows[rowOf(0, 0, letter) * width + column]! |= bit
      rows[rowOf(before, last, letter) * width + column]! |= bit
      before = last
      last = letter
    }
  }

  /** The numbers of the texts, in order, that may have what is required: of each list an entry. */
  having(required: RequiredRows): number[] {
    const numbers: number[] = []
    for (let column = 0; column < this.#width; column++) {
      const texts = Math.min(32, this.#count - 32 * column)
      let left = texts === 32 ? -1 : (1 << texts) - 1
      for (let at = 0; at < required.length && left !== 0; at++) left = this.#anyOf(required[at]!, column, left)
      for (; left !== 0; left &= left - 1) numbers.push(32 * column + 31 - Math.clz32(left & -left))
    }
    return numbers
  }

  /** Of these texts those in which one of the entries stands. Every rule asks this: plain loops make no closures. */
  #anyOf(entries: readonly Uint16Array[], column: number, texts: number): number {
    const [rows, width] = [this.#rows, this.#width]
    let any = 0
    for (let which = 0; which < entries.length; which++) {
      const entry = entries[which]!
      let all = texts
      for (let at = 0; at < entry.length && all !== 0; at++) all &= rows[entry[at]! * width + column]!
      any |= all
    }
    return any
  }
}

/** What is required, its runs of letters as the rows they have. */
export type RequiredRows = readonly (readonly Uint16Array[])[]

export const rowsOf = (required: Required): RequiredRows => required.map((list) => list.map(rowsOfRun))

/** Of a run of three letters or more those of each three; of a shorter one those of its letters. */
function rowsOfRun(run: string): Uint16Array {
  const codes = Array.from({ length: run.length }, (_, at) => folded(run.charCodeAt(at)))
  const rows = codes.map((code, at) => (run.length < 3 ? rowOf(0, 0, code) : rowOf(codes[at - 2] ?? 0, codes[at - 1] ?? 0, code)))
  return Uint16Array.from(run.length < 3 ? rows : rows.slice(2))
}

/** A paragraph has some three hundred runs. */
const ROWS = 0x1000

const rowOf = (before: number, last: number, letter: number): number =>
  (Math.imul(before, 0x9e3779b1) + Math.imul(last, 0x85ebca6b) + Math.imul(letter, 0xc2b2ae35)) >>> 20

/** What letters fold to, as far as they were met: to have whole texts folded by Unicode takes longer than all else. */
const known = new Uint16Array(0x2100)

/** A letter as it is compared: small, any digit as `0`, any space as a space, `ſ` as `s`. */
const folded = (code: number): number => (code < known.length ? known[code]! || (known[code] = foldedOf(code)) : foldedOf(code))

function foldedOf(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase()
  if (/\d/.test(letter)) return 0x30
  return code < 0x20 || /\s/.test(letter) ? 0x20 : letter === 'ſ' ? 0x73 : letter.charCodeAt(0)
}
