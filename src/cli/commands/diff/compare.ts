import type { Change } from '../../../diff/change.ts'
import { diffPlans } from '../../../diff/plans.ts'
import type { Version } from '../../../workspace/version.ts'

/** Two versions of a plan, and what changed between them with places as a report names them. */
export interface Compared {
  readonly before: Version
  readonly after: Version
  readonly changes: readonly Change[]
}

/** What changed between two versions, at places as a report names them. */
export function compare(before: Version, after: Version): Compared {
  const changes = diffPlans(before.read, after.read).map((change) => ({
    ...change,
    beforeAt: change.beforeAt && before.place(change.beforeAt),
    afterAt: change.afterAt && after.place(change.afterAt),
  }))
  return { before, after, changes }
}
