/** A change of a text: what stands from `from` to `to` gives way. */
interface CutOut {
  readonly from: number
  readonly to: number
  readonly text: string
}

interface Insertion {
  readonly before: string
  readonly after: string
  readonly pieces: { readonly rank: number; readonly text: string }[]
}

/** Changes of a text by offset, gathered in any order and made at once; what is not named stays as it is, letter for letter. */
export class Edits {
  readonly #cuts = new Map<number, CutOut>()
  readonly #insertions = new Map<number, Insertion>()

  /** Replaces a stretch; of two that begin at one place the first counts. */
  replace(from: number, to: number, text = ''): void {
    if (!this.#cuts.has(from)) this.#cuts.set(from, { from, to, text })
  }

  /** Inserts a text; those of one place stand in the order of their ranks, then as they came, between `before` and `after`. */
  insert(at: number, rank: number, text: string, before = '', after = ''): void {
    const there = this.#insertions.get(at)
    if (there) there.pieces.push({ rank, text })
    else this.#insertions.set(at, { before, after, pieces: [{ rank, text }] })
  }

  /** The text with all changes made. */
  applied(text: string): string {
    const changes = [
      ...[...this.#insertions].map(([at, { before, after, pieces }]) => ({
        from: at,
        to: at,
        text:
          before +
          pieces
            .toSorted((a, b) => a.rank - b.rank)
            .map((piece) => piece.text)
            .join('') +
          after,
      })),
      ...this.#cuts.values(),
    ].sort((a, b) => a.from - b.from || a.to - b.to)
    let result = ''
    let at = 0
    for (const change of changes) {
      if (change.from < at) continue
      result += text.slice(at, change.from) + change.text
      at = change.to
    }
    return result + text.slice(at)
  }
}
