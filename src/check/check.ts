import type { Plan } from '../model/plan.ts'
import { inReadingOrder, type Problem } from '../model/problem.ts'
import type { YamlValue } from '../read/yaml.ts'
import { schemaProblems } from './schema.ts'

/** What is wrong with a plan beyond what reading found, in reading order: its frontmatter held against the schema. */
export function checkPlan(plan: Plan): Problem[] {
  // A syntax error swallows lines: what seems missing may stand in them.
  const told = schemaProblems('plan', plan.front, plan.places, plan.file)
  return plan.complete ? told : told.filter(({ rule }) => rule !== 'missing-key')
}

/** What is wrong with an office profile, `kehoach.yaml`. */
export const checkProfile = (profile: YamlValue, file: string): Problem[] =>
  schemaProblems('office', profile.data, profile.places, file)

/** All problems once each, in reading order: a value shared by a profile is found wrong in every plan that takes it. */
export function settle(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return inReadingOrder(problems).filter(({ at, rule }) => {
    const key = `${at.file}:${at.line}:${at.column}:${rule}`
    return !seen.has(key) && seen.add(key)
  })
}
