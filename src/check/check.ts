import type { Plan } from '../model/plan.ts'
import { inReadingOrder, type Problem } from '../model/problem.ts'
import type { YamlValue } from '../read/yaml.ts'
import { schemaProblems } from './schema.ts'

const SHAPE_RULES = ['missing-key', 'unknown-key', 'wrong-type', 'empty-text', 'too-few']

/** What is wrong with a plan beyond what reading found, in reading order: its frontmatter held against the schema. */
export function checkPlan(plan: Plan): Problem[] {
  // A syntax error swallows lines or moves them: what seems missing, empty or out of place may be right.
  const told = schemaProblems('plan', plan.front, plan.places, plan.file)
  return plan.complete ? told : told.filter(({ rule }) => !SHAPE_RULES.includes(rule))
}

/** What is wrong with an office profile, `kehoach.yaml`, beyond what reading found; an empty one is right. */
export function checkProfile(profile: YamlValue, file: string): Problem[] {
  const told = profile.data === null ? [] : schemaProblems('office', profile.data, profile.places, file)
  return profile.broken ? told.filter(({ rule }) => !SHAPE_RULES.includes(rule)) : told
}

/** All problems once each, in reading order: a value shared by a profile is found wrong in every plan that takes it. */
export function settle(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  const where = ({ at }: Problem): string => `${at.file}:${at.line}:${at.column}`
  // Where null may not stand at all, it is no blank that a draft could keep.
  const refused = new Set(problems.filter(({ rule }) => rule === 'wrong-type').map(where))
  return inReadingOrder(problems).filter((problem) => {
    if (problem.rule === 'open-blank' && refused.has(where(problem))) return false
    const key = `${where(problem)}:${problem.rule}:${problem.message.vi}`
    return !seen.has(key) && seen.add(key)
  })
}
