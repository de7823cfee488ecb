import { step } from '../model/pointer.ts'
import { nearest } from '../model/nearest.ts'
import { placeOf } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { YamlValue } from '../read/yaml.ts'
import type { Rule } from '../rules/rule.ts'
import { manuscriptOf } from '../manuscript/of-plan.ts'
import { amountProblems } from './amounts.ts'
import { schemaProblems } from './schema.ts'
import { ruleProblems, type CheckOptions } from './ruled.ts'
import { readSettings, rulesNamed } from './settings.ts'
import { signatureProblems } from './signature.ts'

const SHAPE_RULES = ['missing-key', 'unknown-key', 'wrong-type', 'empty-text', 'too-few']

/**
 * What is wrong with a plan beyond what reading found: its frontmatter held against the schema, its text against rules.
 *
 * @example
 * checkPlanBy(ERROR_RULES, read, { errorsOnly: true }) // → []
 * checkPlanBy(RULES.filter(({ id }) => id !== 'long-sentence'), read) // → []
 */
export function checkPlanBy(rules: readonly Rule[], read: ReadPlan, options: CheckOptions = {}): Problem[] {
  const { file, front, places, sources } = read
  // A syntax error swallows lines or moves them: what seems missing, empty or out of place may be right.
  const told = [
    ...schemaProblems('plan', front, places.values, file, ({ file, line, column, endColumn }) =>
      sources[file]?.text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1),
    ),
    ...amountProblems(front, places.values, file),
    ...signatureProblems(front, places.values, file),
  ]
  const shape = read.complete ? told : told.filter(({ rule }) => !SHAPE_RULES.includes(rule))
  const settings = readSettings(read.office)
  return [
    ...shape,
    ...ruleProblems(
      rules,
      manuscriptOf(read, settings.lists, options.today, options.origin),
      Object.values(sources),
      settings,
      options,
    ),
  ]
}

/**
 * What is wrong with an office profile, `kehoach.yaml`, beyond what reading found; an empty one is right. Where the ids of all rules
 * are given, the rules it names are looked up in them.
 *
 * @example
 * const { value } = readProfile({ path: 'kehoach.yaml', content: 'plase: Lào Cai' })
 * const [problem] = checkProfile(value, 'kehoach.yaml')
 * problem.rule // → 'unknown-key'
 * problem.hint.en // → 'Rename the key: place'
 */
export function checkProfile(profile: YamlValue, file: string, known?: readonly string[]): Problem[] {
  const told = [
    ...schemaProblems('office', profile.data, profile.places, file),
    ...signatureProblems(profile.data, profile.places, file),
  ]
  const shape = profile.broken ? told.filter(({ rule }) => !SHAPE_RULES.includes(rule)) : told
  return known ? [...shape, ...unknownRules(profile, file, known)] : shape
}

function unknownRules({ data, places }: YamlValue, file: string, known: readonly string[]): Problem[] {
  return rulesNamed(data)
    .filter((id) => !known.includes(id))
    .map((id): Problem => {
      const near = nearest(id, known)?.value
      return {
        at: placeOf(places, `${step('/check/rules', id)}#key`, file),
        severity: 'warning',
        rule: 'unknown-rule',
        message: {
          vi: `Không có quy tắc nào đổi mức được tên là “${id}”.`,
          en: `There is no rule “${id}” whose severity could be set.`,
        },
        hint: near
          ? { vi: `Có phải là ${near}?`, en: `Did you mean ${near}?` }
          : { vi: 'Xem các quy tắc: kehoach explain', en: 'See the rules: kehoach explain' },
      }
    })
}
