import type { Plan } from './plan.ts'
import type { Wording } from './problem.ts'

/** What a Word file came to: a plan and its files, and everything a person should know of the way. */
export interface ImportedPlan {
  readonly plan: Plan
  /** The plan's own text, plan.md. */
  readonly text: string
  readonly appendices: readonly { readonly file: string; readonly text: string }[]
  readonly images: readonly { readonly file: string; readonly bytes: Uint8Array }[]
  /** Values of the frontmatter by JSON pointer. */
  readonly fields: Readonly<Record<string, ImportedField>>
  /** What is not in the plan. No word of the Word file is missing both there and here. */
  readonly dropped: readonly Dropped[]
  readonly doubts: readonly Doubt[]
  readonly counts: {
    /** Paragraphs of the Word file that have text, those in tables and notes included. */
    readonly paragraphs: number
    /** Words of the Word file. */
    readonly words: number
    /** Those of them that the plan's document has. */
    readonly placed: number
  }
}

/** A value of the frontmatter, and where it comes from. */
export interface ImportedField {
  readonly value: unknown
  /** Number of the paragraph in the Word file; null for what comes from several or from none. */
  readonly paragraph: number | null
  /** False where it was guessed. */
  readonly sure: boolean
}

/** Something of the Word file that the plan does not have. */
export interface Dropped {
  /** Its words, or, in Vietnamese, what it was. */
  readonly what: string
  /** What it was, where it is no words: `12 đoạn trống`. */
  readonly called?: Wording
  readonly paragraph: number | null
  readonly reason: Wording
}

/** Something a person should look at. */
export interface Doubt {
  readonly paragraph: number | null
  /** Line of the plan. */
  readonly line: number | null
  readonly message: Wording
}
