import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { RULES } from '../rules/index.ts'
import { checkPlanBy, checkProseBy, type CheckOptions } from './check.ts'

/** What is wrong with a plan beyond what reading found, by the schema and every rule. */
export const checkPlan = (read: ReadPlan, options?: CheckOptions): Problem[] => checkPlanBy(RULES, read, options)

/** What every rule that needs no frontmatter finds in a text, Markdown or plain. `office` is the data of `kehoach.yaml`. */
export const checkProse = (source: Source, office?: unknown, options?: CheckOptions): Problem[] =>
  checkProseBy(RULES, source, office, options)
