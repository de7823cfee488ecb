/** Chance that can be repeated: the same seed draws the same (mulberry32 over a seed of words). */
export class Chance {
  #state: number

  constructor(seed: string) {
    // FNV-1a: neighbouring seeds begin far from one another.
    this.#state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0)!, 0x01000193), 0x811c9dc5)
  }

  /** At least 0 and below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }

  /** A whole number from 0 up to, and not with, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  pick<T>(things: readonly T[]): T {
    return things[this.below(things.length)]!
  }

  /** So many things that `make` gives. */
  times<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index))
  }

  /** A small number far more often than a great one, up to `most`. */
  few(most: number): number {
    return 1 + Math.floor(most ** this.next() - 1)
  }
}
