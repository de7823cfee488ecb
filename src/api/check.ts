/** What is wrong: with a plan, a profile, a text. */
export { checkPlanBy, checkProfile, mergeProblems, type CheckOptions } from '../check/check.ts'
export { checkPlan, checkText, type TextCheckOptions } from '../check/every-rule.ts'
export { applyFixes } from '../check/fix.ts'
export { ERROR_RULES } from '../rules/errors.ts'
export { RULES } from '../rules/index.ts'
export type { Example, Rule } from '../rules/rule.ts'
