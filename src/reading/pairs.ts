import { numbered, numberOf } from './listed.ts'
import type { By, Forms, PairQuestion } from './word-forms.ts'

/** Above what any listed word has as its number. */
const NUMBERS = 0x10000

/** What is known of pairs of words, by what both are compared by. A list is whole when the first text is asked for it. */
export class PairMap<Value> {
  readonly #by: By
  readonly #values = new Map<number, Value>()

  constructor(by: By = 'key') {
    this.#by = by
  }

  set(first: string, second: string, value: Value): void {
    this.put(numbered(first), numbered(second), value)
  }

  get(first: string, second: string): Value | undefined {
    return this.of(numberOf(first), numberOf(second))
  }

  /** The same by the numbers of both. */
  put(first: number, second: number, value: Value): void {
    this.#values.set(first * NUMBERS + second, value)
  }

  of(first: number, second: number): Value | undefined {
    return this.#values.get(first * NUMBERS + second)
  }

  /** What is known of two neighbours in a text. */
  readonly ofForms: PairQuestion<Value> = (first: number, second: number, forms: Forms) => {
    const numbers = forms.numbers(this.#by)
    return this.of(numbers[first]!, numbers[second]!)
  }
}

/** Pairs of words by their keys. */
export class Pairs extends PairMap<true> {
  add(first: string, second: string): void {
    this.set(first, second, true)
  }

  has(first: string, second: string): boolean {
    return this.get(first, second) !== undefined
  }
}
