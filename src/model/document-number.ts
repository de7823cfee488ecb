import type { Plan } from './plan.ts'

/** Số, ký hiệu as one reference: `05/KH-STP`, `/KH-STP` before the clerk has given the number; empty for a plan that has none of its own. */
export const documentNumber = ({ number: { value, symbol } }: Pick<Plan, 'number'>): string =>
  symbol === '' ? '' : `${value ?? ''}/${symbol}`
