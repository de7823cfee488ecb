import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'

/** What became of something. */
export const CHANGE_TYPES = ['added', 'removed', 'changed', 'moved'] as const
/** What became of something. */
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** What it is, in the plan's own terms. */
export const CHANGE_OBJECTS = [
  'base',
  'goal',
  'target',
  'phase',
  'task',
  'assignment',
  'recipient',
  'signature',
  'section',
  'paragraph',
  'table',
  'field',
] as const
/** What changed, in the plan's own terms. */
export type ChangeObject = (typeof CHANGE_OBJECTS)[number]

/** One difference between two versions of a plan. */
export interface Change {
  readonly type: ChangeType
  readonly of: ChangeObject
  /** The id an item has in the frontmatter; null for what has none. */
  readonly id: string | null
  /**
   * Where it stands: `targets.xong-ve-viec.value` in the frontmatter, the labels of sections and clauses (`II.3`) in the text,
   * with the number of the appendix before them (`Phụ lục I, II.3`); empty before the first heading.
   */
  readonly path: string
  /** The old and the new text; null where there is none. */
  readonly before: string | null
  readonly after: string | null
  readonly beforeAt: Place | null
  readonly afterAt: Place | null
  /** Where it was made, of a change made in several places; the first is the change’s own. */
  readonly places?: readonly Pick<Change, 'path' | 'beforeAt' | 'afterAt'>[]
  /** Data for the program that no reader of the document sees: ids, the file it comes from, how it is laid out. */
  readonly internal?: true
  readonly summary: Wording
  /** What it is about, to stand before the old and the new text: `mục II.3`, `chỉ tiêu “…”: mức`. */
  readonly subject: Wording
  /** The same in the old version, where it was called otherwise. */
  readonly subjectBefore?: Wording
}

/** How many changes there are of each type. */
export type ChangeCounts = Readonly<Record<ChangeType, number>>

/**
 * How many changes there are of each type.
 *
 * @example
 * countChanges(diffPlans(read, later)) // → { added: 0, removed: 0, changed: 1, moved: 0 }
 */
export const countChanges = (changes: readonly Change[]): ChangeCounts => ({
  added: changes.filter(({ type }) => type === 'added').length,
  removed: changes.filter(({ type }) => type === 'removed').length,
  changed: changes.filter(({ type }) => type === 'changed').length,
  moved: changes.filter(({ type }) => type === 'moved').length,
})
