import type { Manuscript } from '../manuscript/manuscript.ts'
import type { Say } from '../manuscript/say.ts'
import type { Severity, Wording } from '../model/problem.ts'

/**
 * A plan as an example: top-level YAML keys that replace those of a sample plan, and its body. Either may be left out.
 * A text alone is an example of prose.
 */
export type Example = string | { readonly yaml?: string; readonly body?: string }

/** A rule: what it asks, why, where it is written, what it refuses and accepts, and how it looks. One file each, named by id. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** What is asked, in one sentence. */
  readonly summary: Wording
  readonly why: Wording
  /** The decree's clause in its short form (`PL1 II.6.b`, `Đ13.3; PL1 II.7.b`); left out where it is custom only. */
  readonly clause?: string
  /** Runs on any text, with no frontmatter. */
  readonly prose: boolean
  /** Its fixes cannot change what the text means. */
  readonly safe?: true
  /** At least two each. A refused example is found by this rule, an accepted one is not. */
  readonly refused: readonly Example[]
  readonly accepted: readonly Example[]
  check(manuscript: Manuscript, say: Say): void
}
