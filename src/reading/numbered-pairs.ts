/** No pair: the words of two units are no neighbours. */
export const NO_PAIR = 0

/** Different pairs of numbers that are not 0, each with a number of its own, its id. */
export class NumberedPairs {
  count = NO_PAIR + 1
  #firsts = new Int32Array(0x800)
  #seconds = new Int32Array(0x800)
  /** Ids by what is made of both numbers, the next free slot where another pair has that; half of them stay free. */
  #slots = new Int32Array(0x1000)

  firstOf(id: number): number {
    return this.#firsts[id]!
  }

  secondOf(id: number): number {
    return this.#seconds[id]!
  }

  /** Of each place of a row the id of the pair that begins there. */
  inRow(row: Int32Array): Int32Array {
    const ids = new Int32Array(row.length)
    for (let at = 1; at < row.length; at++) {
      const [first, second] = [row[at - 1]!, row[at]!]
      if (first !== 0 && second !== 0) ids[at - 1] = this.idOf(first, second)
    }
    return ids
  }

  idOf(first: number, second: number): number {
    const slots = this.#slots
    let slot = slotOf(first, second, slots)
    for (let id = slots[slot]!; id !== NO_PAIR; id = slots[(slot = (slot + 1) & (slots.length - 1))]!)
      if (this.#firsts[id] === first && this.#seconds[id] === second) return id
    return this.#add(first, second, slot)
  }

  #add(first: number, second: number, slot: number): number {
    const id = this.count++
    this.#firsts[id] = first
    this.#seconds[id] = second
    this.#slots[slot] = id
    if (this.count === this.#firsts.length) this.#grow()
    return id
  }

  #grow(): void {
    this.#firsts = twice(this.#firsts)
    this.#seconds = twice(this.#seconds)
    const slots = (this.#slots = new Int32Array(2 * this.#slots.length))
    for (let id = NO_PAIR + 1; id < this.count; id++) {
      let slot = slotOf(this.#firsts[id]!, this.#seconds[id]!, slots)
      while (slots[slot] !== NO_PAIR) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = id
    }
  }
}

function twice(numbers: Int32Array) {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}

const slotOf = (first: number, second: number, { length }: Int32Array): number =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 8) & (length - 1)
