/** Pairs of keys: by the first the second ones. */
export class Pairs {
  readonly #behind = new Map<string, Set<string>>()

  add(first: string, second: string): void {
    const behind = this.#behind.get(first)
    if (behind) behind.add(second)
    else this.#behind.set(first, new Set([second]))
  }

  /** The second ones of a first; undefined where there are none. */
  behind(first: string): ReadonlySet<string> | undefined {
    return this.#behind.get(first)
  }

  has(first: string, second: string): boolean {
    return this.behind(first)?.has(second) ?? false
  }
}
