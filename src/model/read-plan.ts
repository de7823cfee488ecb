import type { PlanPlaces } from './plan-places.ts'
import type { Plan } from './plan.ts'
import { sha256 } from './sha256.ts'
import type { Source } from './source.ts'

/** A plan with all that reading it told beside: where its parts stand, the files they come from, what the author typed. */
export interface ReadPlan {
  readonly plan: Plan
  /** The path it was read from. */
  readonly file: string
  /** SHA-256, in hex, of the source as normalised on reading (UTF-8 without mark, LF, NFC). */
  readonly sha256: string
  readonly places: PlanPlaces
  /** The files it was read from, by their paths: plan, appendices, office profile. */
  readonly sources: Readonly<Record<string, Source>>
  /** The frontmatter as it was written, the office profile merged in: what the schema is held against. */
  readonly front: unknown
  /** The office profile as it was written; null where there is none. */
  readonly office: unknown
  /** False when syntax errors left holes in the frontmatter, so that what is missing may well be there. */
  readonly complete: boolean
}

/**
 * What a document is told of the files it is made from: the plan's own hash, and, where it has any, that of the files beside it
 * (appendices, office profile) together.
 *
 * @example
 * sourceHashes(read).sha256 === read.sha256 // → true
 */
export function sourceHashes(read: Pick<ReadPlan, 'file' | 'sha256' | 'sources'>): {
  readonly sha256: string
  readonly beside?: string
} {
  const beside = Object.values(read.sources).filter(({ file }) => file !== read.file)
  return { sha256: read.sha256, ...(beside.length > 0 && { beside: sha256(beside.map((it) => it.sha256).join('\n')) }) }
}
