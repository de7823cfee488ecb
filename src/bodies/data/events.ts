/* Generated from events.yaml; run npm run generate. */

import type { CalendarDate } from '../../model/date.ts'

/** National events of recent years that plans look forward to, and their last days. */
export const EVENTS: readonly { readonly name: string; readonly congress?: string; readonly end: CalendarDate; readonly term?: string }[] = [
  { name: "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", congress: "XIII", end: { year: 2021, month: 2, day: 1 } },
  { name: "Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", congress: "XIV", end: { year: 2026, month: 1, day: 31 } },
  { name: "cuộc bầu cử đại biểu Quốc hội khóa XV", term: "XV", end: { year: 2021, month: 5, day: 23 } },
  { name: "cuộc bầu cử đại biểu Quốc hội khóa XVI", term: "XVI", end: { year: 2026, month: 3, day: 15 } },
]
