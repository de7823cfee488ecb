import type { Dropped, ImportedField } from '../model/imported.ts'
import type { Wording } from '../model/problem.ts'
import type { FootnoteTexts } from './notes.ts'

/** A doubt while its line is not known yet. */
export interface OpenDoubt {
  readonly paragraph: number | null
  readonly message: Wording
  /** Leads to the value of the frontmatter it is about. */
  readonly pointer: string | undefined
}

/** What is noted on the way, in the order it is met. What stands in a header is in no paragraph of the text, so it has no number. */
export class Notebook implements FootnoteTexts {
  readonly dropped: Dropped[] = []
  readonly doubts: OpenDoubt[] = []
  readonly fields: Record<string, ImportedField> = {}

  drop(what: string | Wording, paragraph: number | null, reason: Wording): void {
    const place = { paragraph: paragraph || null, reason }
    this.dropped.push(typeof what === 'string' ? { what, ...place } : { what: what.vi, called: what, ...place })
  }

  doubt(paragraph: number | null, message: Wording, pointer?: string): void {
    this.doubts.push({ paragraph: paragraph || null, message, pointer })
  }

  field(pointer: string, value: unknown, paragraph: number | null, sure = true): void {
    this.fields[pointer] = { value, paragraph: paragraph || null, sure }
  }
}
