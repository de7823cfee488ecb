import { latin } from '../model/latin.ts'
import type { CalendarDate } from '../model/date.ts'

/** An event that plans look forward to, and its last day. */
export interface KnownEvent {
  readonly name: string
  readonly pattern: RegExp
  readonly end: CalendarDate
}

// Other bodies have congresses with the same numbers: the Party's is of the whole country, or says whose it is.
const congress = (number: string, lead = ''): RegExp =>
  latin(new RegExp(
    `${lead}đại hội (?:đại biểu |đảng ){0,2}(?:toàn quốc (?:của đảng )?(?:lần thứ )?${number}(?![\\p{L}\\p{N}])(?! (?:hội|đoàn|công đoàn|liên đoàn|liên minh) )|(?:lần thứ )?${number} của đảng(?! bộ))`,
    'giu',
  ))

/** National events of recent years. Where the closing day is not beyond doubt, the end of its month stands here. */
export const EVENTS: readonly KnownEvent[] = [
  { name: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', pattern: congress('XIII'), end: { year: 2021, month: 2, day: 1 } },
  { name: 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', pattern: congress('XIV'), end: { year: 2026, month: 1, day: 31 } },
  { name: 'cuộc bầu cử đại biểu Quốc hội khóa XV', pattern: latin(/bầu cử (?:đại biểu )?quốc hội kh(?:óa|oá) XV(?![\p{L}\p{N}])/giu), end: { year: 2021, month: 5, day: 23 } },
  { name: 'cuộc bầu cử đại biểu Quốc hội khóa XVI', pattern: latin(/bầu cử (?:đại biểu )?quốc hội kh(?:óa|oá) XVI(?![\p{L}\p{N}])/giu), end: { year: 2026, month: 3, day: 15 } },
]

/** A term whose tasks ended with the event that began the next one. */
export interface Term {
  readonly name: string
  readonly pattern: RegExp
  readonly end: CalendarDate
}

export const TERMS: readonly Term[] = [
  { name: 'nhiệm kỳ Đại hội XII của Đảng', pattern: congress('XII', 'nghị quyết '), end: { year: 2021, month: 2, day: 1 } },
  { name: 'nhiệm kỳ Đại hội XIII của Đảng', pattern: congress('XIII', 'nghị quyết '), end: { year: 2026, month: 1, day: 31 } },
]
