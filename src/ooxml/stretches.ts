/** So many stretches are remembered at most. */
const MOST = 1 << 10
const FEWEST = 1 << 4
/** About so many bytes of XML have a stretch that is new. */
const BYTES_A_STRETCH = 32

/** The hash of a stretch that is one byte longer. */
export const hashed = (hash: number, byte: number): number => ((hash << 5) | (hash >>> 27)) ^ byte

/** The place of a hash among so many; all of its bits count. */
const placed = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & mask

interface Stretch<T> {
  readonly from: number
  readonly length: number
  readonly hash: number
  readonly value: T
}

/**
 * What stretches of a part's bytes come to, so that of those that are alike only the first is looked into. One that falls on the place of
 * another takes it: what is forgotten is looked into again, and no file can make a search long.
 */
export class Stretches<T> {
  readonly #bytes: Uint8Array
  readonly #mask: number
  #known: (Stretch<T> | undefined)[] | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const wanted = Math.min(MOST, Math.max(FEWEST, bytes.length / BYTES_A_STRETCH))
    this.#mask = (1 << (31 - Math.clz32(wanted))) - 1
  }

  find(from: number, to: number, hash: number): T | undefined {
    const found = this.#known?.[placed(hash, this.#mask)]
    if (found === undefined || found.hash !== hash || found.length !== to - from) return undefined
    const bytes = this.#bytes
    for (let at = from, other = found.from; at < to; at++, other++) if (bytes[at] !== bytes[other]) return undefined
    return found.value
  }

  keep(from: number, to: number, hash: number, value: T): T {
    this.#known ??= new Array<Stretch<T> | undefined>(this.#mask + 1).fill(undefined)
    this.#known[placed(hash, this.#mask)] = { from, length: to - from, hash, value }
    return value
  }
}
