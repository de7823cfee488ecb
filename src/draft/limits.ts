import type { Wording } from '../model/problem.ts'

/** How much a template may do before it is stopped: ten times and more of what the longest plan needs. */
export const LIMITS = {
  /** Characters of a template or partial. */
  template: 65_536,
  /** Blocks one inside another. */
  blocks: 20,
  /** Rounds of loops and calls of helpers, together. */
  steps: 10_000,
  /** Calls of partials, together, and one inside another. */
  partials: 1_000,
  depth: 20,
  /** Characters of what it makes. */
  output: 1_048_576,
} as const

/** A template that would go on too long, or make too much. */
export class LimitReached extends Error {
  readonly wording: Wording
  /** Where in the file, in UTF-16 code units from its start, or the partial that was called; none where only the whole is too much. */
  readonly where: number | string | undefined

  constructor(vi: string, en: string, where?: number | string) {
    super(en)
    this.wording = { vi, en }
    this.where = where
  }
}

/** Counts what one run of a template does; throws `LimitReached` where it is too much. */
export class TemplateBudget {
  #steps = 0
  #partials = 0
  #depth = 0

  step(): void {
    if (++this.#steps > LIMITS.steps)
      throw new LimitReached(
        `Mẫu lặp quá ${LIMITS.steps} lượt mà chưa xong.`,
        `The template has gone through ${LIMITS.steps} rounds and is not done.`,
      )
  }

  size(text: string): void {
    if (text.length > LIMITS.output)
      throw new LimitReached(
        `Mẫu tạo ra quá ${LIMITS.output} ký tự, dài hơn mọi kế hoạch.`,
        `The template makes more than ${LIMITS.output} characters, longer than any plan.`,
      )
  }

  /** Runs a partial, which may run others. */
  within<T extends string>(partial: string, run: () => T): T {
    if (++this.#partials > LIMITS.partials)
      throw new LimitReached(
        `Mẫu gọi mẫu con quá ${LIMITS.partials} lần mà chưa xong.`,
        `The template has called partials ${LIMITS.partials} times and is not done.`,
        partial,
      )
    if (this.#depth >= LIMITS.depth)
      throw new LimitReached(
        `Mẫu con gọi lồng nhau quá ${LIMITS.depth} cấp (có thể gọi lại chính nó).`,
        `Partials call one another more than ${LIMITS.depth} deep (one may call itself).`,
        partial,
      )
    this.#depth++
    const text = run()
    this.#depth--
    this.size(text)
    return text
  }
}
