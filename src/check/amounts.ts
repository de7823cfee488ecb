import { isMapping } from '../model/pointer.ts'
import { placeOf, type Places } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import * as messages from './messages.ts'

const OPERATORS = ['=', '>', '>=', '<', '<=', 'range']

const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Where a target's or tier's value does not go with its operator: `range` takes `{from, to}`, the others one number. */
export function amountProblems(data: unknown, places: Places, file: string): Problem[] {
  const targets = isMapping(data) ? items(data.targets) : []
  return targets.flatMap((target, index) => {
    if (!isMapping(target)) return []
    const at = `/targets/${index}`
    const tiers = items(target.tiers).flatMap((tier, place) =>
      isMapping(tier) ? amountProblem({ operator: target.operator, ...tier }, `${at}/tiers/${place}/value`, places, file) : [],
    )
    return [...amountProblem(target, `${at}/value`, places, file), ...tiers]
  })
}

function amountProblem({ operator, value }: Record<string, unknown>, pointer: string, places: Places, file: string): Problem[] {
  const range = operator === 'range'
  const fits = range ? typeof value !== 'number' : !isMapping(value)
  // An operator that is none is told as that.
  if (fits || !OPERATORS.includes(operator as string)) return []
  const hint = range ? messages.writeFor(`{ from: ${value}, to: ${Number(value) + 10} }`) : messages.write('operator: range')
  return [
    {
      at: placeOf(places, pointer, file),
      severity: 'error',
      rule: 'value-form',
      message: messages.amountForm(pointer, range),
      hint,
    },
  ]
}
