import type { Place } from './place.ts'
import type { Fix, Wording } from './problem.ts'

/** An edit made in Word that stands in the author's files now. */
export interface AppliedEdit {
  /** Where it was made in the file it began from. */
  readonly at: Place
  readonly before: string
  readonly after: string
  /** Whose tracked change it was, and when; null for words typed over the others. */
  readonly author: string | null
  readonly date: string | null
  /** What else is to be known of it. */
  readonly note?: Wording
}

/** A sentence that was changed in Word and in the source. Nothing is written there. */
export interface MergeConflict {
  readonly at: Place
  readonly base: string
  readonly source: string
  readonly edited: string
}

/** An edit that has no place in the author's files, and why. */
export interface UnplacedEdit {
  /** The paragraph of the Word file; null for one that is gone. */
  readonly paragraph: number | null
  readonly at: Place | null
  readonly before: string
  readonly after: string
  readonly reason: Wording
}

/** A comment on the Word file. */
export interface WordComment {
  readonly at: Place | null
  readonly paragraph: number
  readonly author: string
  readonly text: string
  /** The words it stands at. */
  readonly quote: string
}

/** Direct formatting that was changed in Word, and is the program's to set. */
export interface FormatChange {
  readonly at: Place | null
  readonly paragraph: number
  readonly quote: string
  readonly change: Wording
}

/** What became of the edits of a Word file. */
export interface MergedPlan {
  /** The edits of the author's files, by path. */
  readonly fixes: Readonly<Record<string, readonly Fix[]>>
  /** The texts of these files with the edits made, normalised as they are read. */
  readonly texts: Readonly<Record<string, string>>
  readonly applied: readonly AppliedEdit[]
  readonly conflicts: readonly MergeConflict[]
  readonly unplaced: readonly UnplacedEdit[]
  /** Words that the program sets by itself and that read otherwise in the file. */
  readonly program: readonly UnplacedEdit[]
  readonly comments: readonly WordComment[]
  readonly formatting: readonly FormatChange[]
  /** How many lines of the document were found by their bookmarks, of how many. */
  readonly bookmarks: { readonly found: number; readonly lines: number }
  /** What share of the document's lines is in the file again, from 0 to 1. */
  readonly alike: number
}
