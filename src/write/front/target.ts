import type { Target } from '../../model/plan.ts'
import { amountValue, dateValue, oneOrMany, someOf } from './values.ts'

export const targetValue = (target: Target): object => ({
  id: target.id,
  name: target.name,
  operator: target.operator,
  value: amountValue(target.value),
  unit: target.unit === '' ? undefined : target.unit,
  previous: target.previous && amountValue(target.previous),
  deadline: dateValue(target.deadline),
  lead: oneOrMany(target.lead),
  support: oneOrMany(target.support),
  tiers: someOf(target.tiers.map(({ when, operator, value }) => ({ when, operator, value: amountValue(value) }))),
  wording: target.wording,
})
