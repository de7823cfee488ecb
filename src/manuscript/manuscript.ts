import type { Citation } from './citation.ts'
import type { Parts } from './parts.ts'
import type { Place } from '../model/place.ts'
import type { Commemoration, Plan } from '../model/plan.ts'
import type { PlanPlaces } from '../model/plan-places.ts'
import type { Source } from '../model/source.ts'

/** What a piece of text is in the document. `heading` to `footnote` are the text proper (ô số 6). */
export type Role =
  | 'letterhead'
  | 'symbol'
  | 'date-line'
  | 'kind'
  | 'title'
  | 'basis'
  | 'heading'
  | 'paragraph'
  | 'clause'
  | 'point'
  | 'bullet'
  | 'cell'
  | 'footnote'
  | 'recipient'
  | 'archive'
  | 'authority'
  | 'signer'

/** Roles of running text: whole sentences, to be read one after the other. */
export const RUNNING: ReadonlySet<Role> = new Set(['basis', 'paragraph', 'clause', 'point', 'bullet', 'footnote'])

/** One piece of text, its lines joined, with the way back from its characters to the author's file. */
export interface Unit {
  readonly role: Role
  /** The label before it: typed (prose), or worked out (plans). */
  readonly label?: string
  /** Level of a heading or bullet, from 1. */
  readonly level?: number
  readonly text: string
  /** Put together from values as the document prints them: nothing of it can be replaced where it stands. */
  readonly composed?: true
  /** Where a cell stands: which table of the document, which row and column of it, each from 1. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** The place of a stretch of `text`; undefined when it stands nowhere in the file (words the program puts in). */
  place(start: number, end: number): Place | undefined
}

/** What an office adds to the rules' own lists, from `kehoach.yaml`. */
export interface OfficeLists {
  /** Words that are right, whatever a list says. */
  readonly terms: readonly string[]
  readonly misspellings: Readonly<Record<string, string>>
  /** Issuer by the end of its symbols: `THADS` → `Thi hành án dân sự tỉnh …`. */
  readonly issuers: Readonly<Record<string, string>>
  /** The office's own days, which texts celebrate as they do those of the built-in list. */
  readonly commemorations?: readonly Commemoration[]
}

/**
 * A text as rules read it: units in reading order, the documents they cite, the parts of an official document. What only a plan
 * has (targets, phases, ids, assignments, labels the program works out) stands in `data`; a text or Word file has none. The day
 * is the one given by `--today`, for rules that ask what is already past.
 */
export interface Manuscript {
  readonly file: string
  readonly units: readonly Unit[]
  readonly citations: readonly Citation[]
  readonly office: OfficeLists
  readonly parts: Parts
  readonly data?: Plan
  /** Where the data stand; of a text or Word file nothing has a place but what stands in units and parts. */
  readonly places: PlanPlaces
  /** False when syntax errors left holes in the frontmatter, so that what is missing may well be there. */
  readonly complete?: boolean
  /** The plan it was drafted from, where that can still be read. */
  readonly origin?: Plan
  readonly sources: Readonly<Record<string, Source>>
  readonly today?: string
}
