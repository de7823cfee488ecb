/** What is wrong: with a plan, a profile, a text. */
export { checkPlanBy, checkProfile } from '../check/check.ts'
export { mergeProblems } from '../check/merge-problems.ts'
export type { CheckOptions } from '../check/ruled.ts'
export { checkPlan, checkText, type TextCheckOptions } from '../check/every-rule.ts'
export { applyFixes } from '../check/fix.ts'
export { ERROR_RULES } from '../rules/errors.ts'
export { RULES } from '../rules/index.ts'
export { KINDS as PROBLEM_KINDS } from '../problems/index.ts'
export type { ProblemExample, ProblemKind } from '../problems/problem-kind.ts'
export type { Manuscript, OfficeLists, Role, Unit } from '../manuscript/manuscript.ts'
export type { More, Say, Where } from '../manuscript/say.ts'
export type { Citation, CitationSpot, SymbolKind } from '../manuscript/citation.ts'
export type {
  AnnexPart,
  DatePart,
  IssuerPart,
  PartLine,
  NumberPart,
  Parts,
  RecipientPart,
  SignerPart,
} from '../manuscript/parts.ts'
export type { Example, Rule } from '../rules/rule.ts'
