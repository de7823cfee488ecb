import type { CalendarDate } from '../model/date.ts'
import { latin } from '../model/latin.ts'
import { EVENTS as LISTED_EVENTS } from './data/events.ts'
import { PARTY_TERMS } from './data/party-terms.ts'

/** An event that plans look forward to, and its last day. */
export interface KnownEvent {
  readonly name: string
  readonly pattern: RegExp
  readonly end: CalendarDate
}

// Other bodies have congresses with the same numbers: the Party's is of the whole country, or says whose it is.
const congress = (number: string, lead = ''): RegExp =>
  latin(
    `${lead}đại hội (?:đại biểu |đảng ){0,2}(?:toàn quốc (?:của đảng )?(?:lần thứ )?${number}(?![\\p{L}\\p{N}])(?! (?:hội|đoàn|công đoàn|liên đoàn|liên minh) )|(?:lần thứ )?${number} của đảng(?! bộ))`,
    'giu',
  )

const election = (term: string): RegExp => latin(`bầu cử (?:đại biểu )?quốc hội kh(?:óa|oá) ${term}(?![\\p{L}\\p{N}])`, 'giu')

/** National events of recent years. */
export const EVENTS: readonly KnownEvent[] = LISTED_EVENTS.map(({ name, congress: number, term, end }) => ({
  name,
  pattern: number === undefined ? election(term!) : congress(number),
  end,
}))

/** A term whose tasks ended with the event that began the next one. */
export interface Term {
  readonly name: string
  readonly pattern: RegExp
  readonly end: CalendarDate
}

export const TERMS: readonly Term[] = PARTY_TERMS.map(({ name, congress: number, end }) => ({
  name,
  pattern: congress(number, 'nghị quyết '),
  end,
}))
