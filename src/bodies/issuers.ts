import type { CalendarDate } from '../model/date.ts'
import { latin, longestFirst, wordsPattern } from '../model/latin.ts'
import { remembered } from '../model/remembered.ts'
import { ISSUERS as LISTED } from './data/issuers.ts'
import { SHORTENED_NAMES } from './data/shortened-names.ts'

/** Who the end of a symbol stands for, with the dates between which it could issue documents. */
export interface IssuerRow {
  /** The end of symbols, `BTP` in `303/QĐ-BTP`. */
  readonly suffix: string
  /** As sentences name it. */
  readonly name: string
  /** How a text names it, held against the folded name of `foldIssuer`. */
  readonly named: RegExp
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  /** Who came after it, with its symbol, or whom it came after. */
  readonly other?: string
}

const MINISTRY = 'Bộ '
/** Who may be named in place of a ministry. */
const MINISTERS = ['thứ trưởng', 'bộ trưởng']

/** A ministry is named with any marks between its fields; of the others only the beginning counts. */
const namedBy = ({ name, named = [name.toLowerCase()], ledBy }: (typeof LISTED)[number]): RegExp => {
  const ministry = name.startsWith(MINISTRY)
  const names = longestFirst(named).map((it) =>
    ministry ? it.replace(/(?<=\s.*)[ ,-]+/gu, '[ ,-]+') : it.replace('… ', '.{0,40}'),
  )
  const posts = ledBy ?? (ministry ? MINISTERS : [])
  const lead = posts.length === 0 ? '' : `(?:(?:${wordsPattern(posts)}) )?`
  return latin(`^${lead}(?:${names.join('|')})${ministry ? '(?!\\p{L})' : ''}`, 'u')
}

export const ISSUERS: readonly IssuerRow[] = LISTED.map((row) => {
  const { named: _, ledBy: __, ...rest } = row
  return { ...rest, named: namedBy(row) }
})

/** The first day without districts and with the merged provinces (Nghị quyết số 202/2025/QH15). */
export const TWO_LEVELS: CalendarDate = { year: 2025, month: 7, day: 1 }

const LONG = new Map(Object.entries(SHORTENED_NAMES).flatMap(([long, shorts]) => shorts.map((short) => [short, long] as const)))
const SHORT = latin(`(?<!\\p{L})(?:${wordsPattern(LONG.keys())})(?!\\p{L})`, 'gu')
// `tư` is a word elsewhere.
const CENTRE = latin(/(?<!\p{L})(?:tw|tư)(?= đảng|$|,)/gu)

/** A name in small letters, known abbreviations spelled out: one form for the many ways of naming a body. */
export function foldIssuer(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/uỷ/gu, 'ủy')
    .replace(/oà/gu, 'òa')
    .replace(/oá/gu, 'óa')
    .replace(SHORT, (short) => LONG.get(short)!)
    .replace(CENTRE, 'trung ương')
}

/** The row of the body that a text names; the first that fits. Texts name the same few. */
export const issuerNamed = remembered((name): IssuerRow | undefined => {
  const folded = foldIssuer(name)
  return ISSUERS.find(({ named }) => named.test(folded))
}, 5000)
