import type { Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { readPlan } from '../read/plan.ts'
import type { SourceFile } from '../read/source.ts'
import type { Files } from './files.ts'
import { PLANS } from './find.ts'
import { sourceAt } from './open.ts'
import { tidy } from './path.ts'

/** The plan that a plan says it was drafted from, from here or from the folder above its own `plans/`; one that is gone is no fault. */
export async function originOf(
  { plan, file }: ReadPlan,
  profile: SourceFile | undefined,
  files: Files,
): Promise<Plan | undefined> {
  if (!plan.origin) return undefined
  const above = file.lastIndexOf(`${PLANS}/`)
  for (const path of [plan.origin.plan, `${above < 0 ? '' : file.slice(0, above)}${plan.origin.plan}`].map(tidy)) {
    if (path !== file && (await files.kind(path)) === 'file')
      return readPlan(await sourceAt(files, path), { ...(profile && { profile }) }).value?.plan
  }
  return undefined
}
