import type { Manuscript } from '../manuscript/manuscript.ts'
import { everyMatch } from '../model/matches.ts'

/** The year of the plan that a plan was made from: as that plan or its path says it, else the year before; nothing where it is made from none. */
export function originYear({ data: plan, origin }: Manuscript): number | undefined {
  if (!plan?.origin) return undefined
  return origin?.year ?? yearOfPath(plan.origin.plan, plan.year) ?? plan.year - 1
}

/** `plans/2026/…`. */
function yearOfPath(path: string, year: number): number | undefined {
  const years = everyMatch(path, /(?<!\d)(?:19|20)\d{2}(?!\d)/g).map(([found]) => Number(found))
  return years.filter((found) => found < year).at(-1)
}
