import type { Manuscript } from '../manuscript/manuscript.ts'
import type { Plan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Rule } from '../rules/rule.ts'
import { runRules, type RuleSettings } from './run.ts'
import { applySuppressions } from './suppression.ts'

/** How to check; nothing is looked up. */
export interface CheckOptions {
  /** ISO day, for rules that ask what is past. */
  readonly today?: string
  /** Leaves out what would be no error: all that a build needs to know. */
  readonly errorsOnly?: boolean
  /** The plan this one was drafted from, for the rule that looks for what is left of it. */
  readonly origin?: Plan
}

/** What the rules find that an office wants, without what its authors have taken responsibility for. */
export function ruleProblems(
  rules: readonly Rule[],
  manuscript: Manuscript,
  sources: readonly Source[],
  settings: RuleSettings,
  { errorsOnly = false }: CheckOptions,
): Problem[] {
  const severityOf = ({ id, severity }: Rule) => settings.severities[id] ?? severity
  const wanted = errorsOnly ? rules.filter((rule) => severityOf(rule) === 'error') : rules
  const found = runRules(manuscript, wanted, settings)
  const idle = rules
    .filter((rule) => !wanted.includes(rule) || severityOf(rule) === 'off' || !(manuscript.data || rule.prose))
    .map(({ id }) => id)
  const left = applySuppressions(
    found,
    sources,
    rules.map(({ id }) => id),
    new Set(idle),
  )
  return errorsOnly ? left.filter(({ severity }) => severity === 'error') : left
}
