/** What changed between two plans. */
export { diffPlans } from '../diff/plans.ts'
export type { PlanVersion } from '../diff/version.ts'
export { countChanges, type Change, type ChangeCounts, type ChangeObject, type ChangeType } from '../diff/change.ts'
