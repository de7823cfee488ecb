import type { CalendarDate } from '../model/date.ts'
import { REPLACED as LISTED } from './data/replaced.ts'

/** A document that another has replaced as a whole. */
export interface Replaced {
  readonly symbol: string
  /** A law's name and year, by which texts cite it: `Luật Đất đai năm 2013`. */
  readonly law?: { readonly name: string; readonly year: number }
  readonly by: string
  /** From when on the other holds. */
  readonly since: CalendarDate
}

/** Documents that plans still cite though they ended. */
export const REPLACED: readonly Replaced[] = LISTED.map(({ symbol, law, year, by, since }) => ({
  symbol,
  by,
  since,
  ...(law !== undefined && year !== undefined && { law: { name: law, year } }),
}))
