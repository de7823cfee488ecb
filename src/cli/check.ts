import { settle } from '../check/check.ts'
import { problemsToGithub, problemsToJson } from '../report/problems.ts'
import { exitOf, toJson, writeCounts, writeProblems } from './report.ts'
import { oneOf, type Arguments, type Option } from './usage.ts'
import { findPlans, loadPlan, type Loaded } from './workspace.ts'
import { type World } from './world.ts'

export const options = {
  format: { value: 'pretty|json|github', about: { vi: 'dạng của báo cáo', en: 'form of the report' } },
  strict: { about: { vi: 'coi cảnh báo là lỗi', en: 'count warnings as errors' } },
} as const satisfies Record<string, Option>

/** `kehoach check`: everything wrong with the plans, with places and hints. */
export async function run(given: Arguments, world: World): Promise<number> {
  oneOf('format', given.options.format, ['pretty', 'json', 'github'])
  const format = given.options.json ? 'json' : (given.options.format ?? 'pretty')
  const loaded: Loaded[] = []
  for (const found of findPlans(given.paths, world.files)) loaded.push(await loadPlan(found, world))
  const problems = settle(loaded.flatMap((it) => it.problems))
  if (format === 'json') world.stdout.write(toJson(problemsToJson(problems, given.language)))
  else if (format === 'github') world.stdout.write(problems.length > 0 ? `${problemsToGithub(problems, given.language)}\n` : '')
  else writeProblems(loaded, problems, given, world.stdout, world)
  if (format === 'pretty') writeCounts(problems, loaded, given, world)
  return Math.max(...loaded.map((it) => exitOf(it, it.problems, given.options.strict === true)))
}
