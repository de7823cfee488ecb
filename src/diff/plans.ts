import { listChanges } from './attributes.ts'
import { bodyChanges } from './body.ts'
import type { Change } from './change.ts'
import { fieldChanges } from './fields.ts'
import { gatherReplacements } from './replacements.ts'
import { ASSIGNMENTS, BASES, PHASES, PURPOSES, RECIPIENTS, REQUIREMENTS, SIGNATURES, TARGETS } from './lists.ts'
import type { PlanVersion } from './version.ts'

/**
 * What changed between two versions of a plan, in its own terms: the frontmatter first, as the schema orders it, then the text in
 * reading order, appendices included. Labels, line breaks, quoting and the order of keys are no changes; a plan against itself
 * has none. A version that could not be read in full is compared as far as it was read.
 *
 * @example
 * diffPlans(read, later)[0].summary.en // → 'target “Tỷ lệ hồ sơ giải quyết đúng hạn” raised from 98,5% to 99%'
 */
export const diffPlans = (before: PlanVersion, after: PlanVersion): Change[] => gatherReplacements(changesIn(before, after))

const changesIn = (before: PlanVersion, after: PlanVersion): Change[] => [
  ...fieldChanges(before, after),
  ...listChanges(BASES, before, after),
  ...listChanges(PURPOSES, before, after),
  ...listChanges(REQUIREMENTS, before, after),
  ...listChanges(TARGETS, before, after),
  ...listChanges(PHASES, before, after),
  ...listChanges(ASSIGNMENTS, before, after),
  ...listChanges(RECIPIENTS, before, after),
  ...listChanges(SIGNATURES, before, after),
  ...bodyChanges(before, after),
]
