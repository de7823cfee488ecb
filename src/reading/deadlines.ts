import { latin, wordsPattern } from '../model/latin.ts'
import { ASKED, NO_DEADLINE } from '../reading/data/time-words.ts'
import { datesIn } from './dates.ts'
import { once } from './once.ts'
import { unitsOf } from './scan.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import type { CalendarDate } from '../model/date.ts'

/** A day by which something asked of someone must be done. */
export interface Deadline {
  readonly date: Required<CalendarDate>
  readonly spot: CitationSpot
}

// `trước ngày …` says when things began or were granted as well: only what is asked makes it a deadline.
const ASKED_OF = latin(`(?:${wordsPattern(ASKED)})(?!\\p{L})`, 'iu')
const PAST = latin(`(?:(?<!\\p{L})đã\\s|sinh |${wordsPattern(NO_DEADLINE)})`, 'iu')
const BY = latin(
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|hạn chót(?: là)?|xong(?: trước)?|hoàn thành|thời hạn:?|thời hạn hoàn thành:?)\s+(?:hết\s+|trước\s+)?(?:ngày\s+)?$/iu,
)

/** The deadlines of the running text and of its tables that carry a full date. */
export const deadlinesIn = once((manuscript): Deadline[] =>
  unitsOf(manuscript).flatMap((unit) =>
    datesIn(unit).flatMap(({ date, start, end, long }): Deadline[] => {
      if (!date) return []
      const before = unit.text.slice(Math.max(0, start - 140), start + (long ? 5 : 0))
      if (!BY.test(before)) return []
      const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
      return ASKED_OF.test(sentence) && !PAST.test(sentence) ? [{ date, spot: { unit, start, end } }] : []
    }),
  ),
)
