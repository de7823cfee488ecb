import type { Wording } from '../model/problem.ts'

/** What is told on the way; lines are known only when the plan is written. */
export interface FootnoteTexts {
  /** Words of the file, or a name for what is none. */
  drop(what: string | Wording, paragraph: number | null, reason: Wording): void
  /** `pointer` leads to the value of the frontmatter it is about. */
  doubt(paragraph: number | null, message: Wording, pointer?: string): void
  field(pointer: string, value: unknown, paragraph: number | null, sure?: boolean): void
}
