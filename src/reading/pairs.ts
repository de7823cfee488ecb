import { numbered, numberOf } from './listed.ts'

/** Above what any listed word has as its number. */
const NUMBERS = 0x10000

/** What is known of pairs of words, by whatever both are compared by. */
export class PairMap<Value> {
  readonly #values = new Map<number, Value>()
  /** Which pairs may be there, as bits: most neighbours in a text are told from these alone. */
  readonly #marks = new Uint32Array(0x1000)

  set(first: string, second: string, value: Value): void {
    this.put(numbered(first), numbered(second), value)
  }

  get(first: string, second: string): Value | undefined {
    return this.of(numberOf(first), numberOf(second))
  }

  /** The same by the numbers of both. */
  put(first: number, second: number, value: Value): void {
    const mark = markOf(first, second)
    this.#marks[mark >>> 5]! |= 1 << (mark & 31)
    this.#values.set(first * NUMBERS + second, value)
  }

  of(first: number, second: number): Value | undefined {
    const mark = markOf(first, second)
    return (this.#marks[mark >>> 5]! & (1 << (mark & 31))) === 0 ? undefined : this.#values.get(first * NUMBERS + second)
  }
}

const markOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 15

/** Pairs of words by their keys. */
export class Pairs extends PairMap<true> {
  add(first: string, second: string): void {
    this.set(first, second, true)
  }

  has(first: string, second: string): boolean {
    return this.get(first, second) !== undefined
  }
}
