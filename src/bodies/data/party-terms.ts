/* Generated from party-terms.yaml; run npm run generate. */

import type { CalendarDate } from '../../model/date.ts'

/** Terms whose tasks ended with the congress that began the next one. */
export const PARTY_TERMS: readonly { readonly name: string; readonly congress: string; readonly end: CalendarDate }[] = [
  { name: "nhiệm kỳ Đại hội XII của Đảng", congress: "XII", end: { year: 2021, month: 2, day: 1 } },
  { name: "nhiệm kỳ Đại hội XIII của Đảng", congress: "XIII", end: { year: 2026, month: 1, day: 31 } },
]
