import type { Block, DataBlock } from '../model/block.ts'
import type { Plan } from '../model/plan.ts'
import type { Scheme } from '../model/label.ts'
import { labelsOf, type Labels } from '../model/outline.ts'
import { placesThrough, type PlanPlaces } from '../model/plan-places.ts'
import { tasksOf } from '../model/task.ts'
import { endBody, type Copied } from './ending.ts'

/** The body with the bases on top, where no directive places them. */
export function withBases(plan: Plan, copied: Copied = () => {}): readonly Block[] {
  const [first] = plan.bases
  if (!first || placesBases(plan)) return plan.body
  const top: DataBlock = { type: 'data', of: 'bases' }
  copied(top, first)
  return [top, ...plan.body]
}

const placesBases = (plan: Plan): boolean => [plan, ...plan.appendices].some(({ body }) => body.some(holdsBases))

const holdsBases = (block: Block): boolean =>
  'children' in block ? block.children.some(holdsBases) : block.type === 'data' && block.of === 'bases'

/**
 * A plan whose body is that of the document: bases on top and end mark put in. Data are still placed by their directives, and every
 * part has the place of what it was made from.
 */
export function framed<T extends { readonly plan: Plan; readonly places?: PlanPlaces }>(version: T): T {
  const copies = new Map<object, object>()
  const { plan } = version
  const copied: Copied = (copy, of) => void copies.set(copy, of)
  const body = endBody(withBases(plan, copied), (block) => makesNothing(block, plan), copied)
  return {
    ...version,
    plan: { ...plan, body },
    ...(version.places && { places: placesThrough(version.places, copies) }),
  }
}

/** The labels of a text of the plan: its body, or that of an appendix. */
export const planLabels = (blocks: readonly Block[], plan: Plan): Labels =>
  labelsOf(blocks, (block) => clausesIn(block, plan), schemeOf(blocks, plan))

/** An appendix may be numbered otherwise than the plan itself. */
const schemeOf = (blocks: readonly Block[], { appendices, layout }: Plan): Scheme =>
  appendices.find(({ body }) => body === blocks)?.numbering ?? layout.numbering ?? 'I'

/** How many clauses placed data becomes, or, where it is placed as points, how many points. */
export function clausesIn({ of, as }: DataBlock, plan: Pick<Plan, 'phases' | 'assignments' | 'goals'>): number {
  if (as === 'points') return of === 'purposes' || of === 'requirements' ? plan.goals[of].length : 0
  return of === 'phases' ? plan.phases.length : of === 'assignments' && !as ? plan.assignments.length : 0
}

/** True for placed data of which there is none. */
function makesNothing({ of, as }: DataBlock, plan: Plan): boolean {
  if (as === 'table') return false
  if (of === 'tasks') return tasksOf(plan.body).length === 0
  return (of === 'purposes' || of === 'requirements' ? plan.goals[of] : plan[of]).length === 0
}
