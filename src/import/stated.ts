import type { Plan } from '../model/plan.ts'
import type { PlacedBlock } from './body.ts'
import { assignmentTable, targetTable, taskTable, titlesAsInTables } from './data-tables.ts'
import { assignmentsIn, phasesIn } from './duties.ts'
import { targetList, targetSentences } from './targets.ts'

/** What some blocks state, and all blocks with a directive in the place of those. */
export interface Stated<T> {
  readonly placed: readonly PlacedBlock[]
  readonly data: readonly T[]
}

/** A body with what it states as data, where that prints the same words; all else stays text. */
export interface StatedBody extends Pick<Plan, 'assignments' | 'phases' | 'targets'> {
  readonly placed: readonly PlacedBlock[]
}

/** Phân công, các đợt, chỉ tiêu, nhiệm vụ: the first place of each that says it as the plan’s data would. */
export function stated(placed: readonly PlacedBlock[]): StatedBody {
  const assignments = firstOf(placed, assignmentsIn, assignmentTable)
  const phases = phasesIn(assignments.placed)
  // What is placed as a list or a table is all targets there are.
  const targets = firstOf(phases.placed, targetList, targetTable, targetSentences)
  const titled = titlesAsInTables(targets.placed)
  const withTasks = taskTable(titled, titled)
  return {
    // Letters of titles are told apart only where that makes them data.
    placed: withTasks === titled ? targets.placed : withTasks,
    assignments: assignments.data,
    phases: phases.data,
    targets: targets.data,
  }
}

/** What the first way that finds something finds. */
function firstOf<T>(
  placed: readonly PlacedBlock[],
  ...ways: readonly ((placed: readonly PlacedBlock[]) => Stated<T>)[]
): Stated<T> {
  for (const way of ways) {
    const found = way(placed)
    if (found.data.length > 0) return found
  }
  return { placed, data: [] }
}
