/** Plans → their files. */
export { writePlan, type WrittenPlan } from '../write/plan.ts'
