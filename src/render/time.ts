import type { Plan } from '../model/plan.ts'

/** The date of issue as far as it is known; a document's properties need some moment, and the clock's would change the bytes. */
export function timeOf({ date, year }: Pick<Plan, 'date' | 'year'>): string {
  const two = (n: number | undefined): string => String(n ?? 1).padStart(2, '0')
  return `${String(date?.year ?? year).padStart(4, '0')}-${two(date?.month)}-${two(date?.day)}T00:00:00Z`
}
