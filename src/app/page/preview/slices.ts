/** Milliseconds that work may hold the page before keys and drawing have their turn. */
const SLICE = 12

/** The page was closed while work was under way. */
export class Stopped extends Error {}

/** Work that is done in slices, so that typing is never held up by it. */
export class Slices {
  #since = performance.now()
  #stopped = false

  /** Lets the page do what waits, where this slice is used up. Rejects with `Stopped` when the work is not wanted any more. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return
    await new Promise((settle) => setTimeout(settle))
    if (this.#stopped) throw new Stopped()
    this.#since = performance.now()
  }

  stop(): void {
    this.#stopped = true
  }
}
