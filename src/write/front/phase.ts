import { COMMEMORATIONS } from '../../bodies/commemorations.ts'
import type { Commemoration, Phase, Plan } from '../../model/plan.ts'
import { dateValue, markdownValue, someOf } from './values.ts'

export const phaseValue =
  ({ commemorations }: Pick<Plan, 'commemorations'>) =>
  (phase: Phase): object => ({
    id: phase.id,
    name: phase.name,
    start: dateValue(phase.start),
    startText: phase.startText,
    end: dateValue(phase.end),
    endText: phase.endText,
    commemorations: someOf(phase.commemorations.map((day) => dayValue(day, commemorations))),
    activities: phase.activities && markdownValue(phase.activities),
  })

/** A day of the office's list or the built-in one by its name there; any other written out. */
function dayValue({ id, name, origin, on }: Commemoration, own: readonly Commemoration[]): unknown {
  if (id !== undefined && [...own, ...COMMEMORATIONS].some((day) => day.id === id)) return id
  return { name, origin: dateValue(origin), on: dateValue(on) }
}
