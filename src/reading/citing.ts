import { latin } from '../model/latin.ts'
import { COMMON_PAIRS } from '../decree/data/citing-words.ts'
import { ISSUERS } from '../bodies/issuers.ts'
import { JOINT_LETTERS } from '../decree/data/joint-letters.ts'
import { PARTY_TYPES } from '../decree/data/party-types.ts'
import { STATE_TYPES } from '../decree/data/state-types.ts'
import { shortDate } from '../model/date.ts'
import { kept } from '../model/kept.ts'
import type { Citation, CitationSpot } from '../manuscript/citation.ts'
import type { Manuscript, Role } from '../manuscript/manuscript.ts'
import { RUNNING } from '../manuscript/manuscript.ts'

/** The stretch from type to date, the symbol alone, the type alone. */
export const wholeOf = ({ unit, start, end }: Citation): CitationSpot => ({ unit, start, end })
export const symbolOf = ({ unit, symbolStart, symbolEnd }: Citation): CitationSpot => ({
  unit,
  start: symbolStart,
  end: symbolEnd,
})
export const typeOf = ({ unit, start, type }: Citation): CitationSpot => ({ unit, start, end: start + type.length })

const PLACES_OF_CITING: ReadonlySet<Role> = RUNNING

/** Citations in running text: where the decree's forms of citing hold. Titles, headings and tables may cite in short. */
export const citationsIn = ({ citations }: Manuscript): Citation[] =>
  citations.filter(({ unit }) => PLACES_OF_CITING.has(unit.role))

/** False for what a reference to the frontmatter prints: all of it stands where the reference does. */
export const isTyped = kept(({ unit, start, end }: Citation): boolean => {
  const [first, last] = [unit.place(start, start + 1), unit.place(end - 1, end)]
  return first === undefined || last === undefined || first.line !== last.line || first.column !== last.column
})

/** One key for all ways of writing a symbol. */
export const keyOf = ({ symbol }: Citation): string => symbol.toUpperCase()

/** Letters of documents that several bodies issue together. */
const JOINT: ReadonlySet<string> = new Set(['TTLT', ...JOINT_LETTERS].map((letters) => letters.toUpperCase()))

/** Letters whose case is certain: of types (Phụ lục III, Mục I) and of the bodies that the issuers' table knows. */
const CASED = new Map(
  [
    ...Object.values(STATE_TYPES),
    ...Object.values(PARTY_TYPES).flat(),
    'NĐ',
    'TT',
    'TTLT',
    'NQLT',
    'BCSĐ',
    ...ISSUERS.map(({ suffix }) => suffix),
  ].map((letters) => [letters.toUpperCase(), letters]),
)

/** A symbol with the known letters in their right case. */
export const canonical = (symbol: string): string =>
  symbol.replace(latin(/\p{L}+/gu), (letters) => CASED.get(letters.toUpperCase()) ?? letters)

/** `Quyết định số 717/QĐ-BTP`: how a document is cited once it is known. */
export function shortForm({ type, link, symbol, subject }: Citation): string {
  // `Kế hoạch liên ngành số …` keeps its words; a law's name stands in the same place.
  const words = `${type}${link.replace(/\s*số\s?:?\s*$/iu, '')}`.trim()
  const name = words.length <= 40 || subject === undefined ? words : type
  return `${name === '' ? 'văn bản' : name[0]!.toUpperCase() + name.slice(1)} số ${canonical(symbol)}`
}

/** Joint documents name several bodies, in the symbol or behind `giữa`. */
export const isJoint = (citation: Citation): boolean =>
  JOINT.has(partsOf(citation).letters.toUpperCase()) || latin(/liên|phối hợp/iu).test(citation.type + citation.link)

/** Number, year, letters of the type and the bodies behind them: `30/2020/NĐ-CP` → 30, 2020, NĐ, [CP]. */
export interface SymbolParts {
  readonly number: number
  readonly year?: number
  readonly letters: string
  readonly bodies: readonly string[]
}

export const partsOf = kept(({ symbol, kind }: Citation): SymbolParts => {
  const [head = '', ...rest] = symbol.split(kind === 'party' ? '-' : '/')
  const number = Number(head)
  if (kind === 'party') {
    const [letters = '', ...bodies] = rest.join('-').split(/[-/]/u)
    return { number, letters, bodies }
  }
  if (kind === 'assembly') return { number, year: Number(rest[0]), letters: '', bodies: [(rest[1] ?? '').replace(/\d+$/u, '')] }
  if (kind === 'letter') return { number, letters: '', bodies: rest.join('/').split('-') }
  const year = kind === 'normative' ? Number(rest.shift()) : undefined
  const [letters = '', ...bodies] = rest.join('/').split('-')
  return { number, letters, bodies, ...(year !== undefined && { year }) }
})

/** A law is cited by name; its number is no duty. */
export const isLaw = ({ type }: Citation): boolean => latin(/^(?:bộ luật|luật|pháp lệnh|hiến pháp|lệnh)$/iu).test(type)

/** The day as short dates have it, or as written. */
export const dayText = ({ date, dateText }: Citation): string =>
  date ? shortDate(date) : (dateText ?? '').replace(/^ngày\s+/u, '')

/** The words of a subject, small, without those that any title may have. */
export function wordsOf(subject: string): Set<string> {
  const syllables = subject.toLowerCase().match(latin(/\p{L}+/gu)) ?? []
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < syllables.length; index++) {
    const pair = `${syllables[index]} ${syllables[index + 1]}`
    if (!COMMON.has(pair)) pairs.add(pair)
  }
  return pairs
}

const COMMON: ReadonlySet<string> = new Set(COMMON_PAIRS)
