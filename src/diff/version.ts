import type { ReadPlan } from '../model/read-plan.ts'

/**
 * One of two versions that are compared. A plan alone will do; what reading told beside it says where a change stands, what the
 * author typed, and what a version that could not be read in full may hide.
 */
export type PlanVersion = Pick<ReadPlan, 'plan'> & Partial<Pick<ReadPlan, 'places' | 'front' | 'complete'>>
