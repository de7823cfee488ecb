import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import {
  CITED_ISSUERS,
  ISSUER_ENDS,
  ISSUER_GOES_ON,
  REMARK_OPENERS,
  SMALL_ISSUERS,
  TITLE_VERBS,
} from '../decree/data/citing-words.ts'
import { WORDS_BEHIND_A_TYPE } from '../decree/data/document-kinds.ts'
import { ADMIN_LETTERS, CITED_TYPES, NORMATIVE_LETTERS, PARTY_LETTERS } from '../decree/symbols.ts'
import type { Citation, SymbolKind } from './citation.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import type { Unit } from './manuscript.ts'

// A space may have come behind the `&` of a ministry's letters.
const ORG = '[A-ZÀ-ỸĂÂĐÊÔƠƯ](?:[A-ZÀ-ỸĂÂĐÊÔƠƯa-zà-ỹ0-9]|& ?){0,24}'
const ADMIN = `(?:${ADMIN_LETTERS.join('|')})`
const PARTY = `(?:${PARTY_LETTERS.join('|')})`
const NORMATIVE = `(?:${NORMATIVE_LETTERS.join('|')})`

/** Spaces where an author may have put some, and a dash for a hyphen; held against the decree by a rule. */
const GAP = '[ \\u00a0]{0,2}'

/** Tried in this order; case is left open so that `QĐ-TTG` and `Ctr` are found, and told apart later. */
const KINDS: Readonly<Record<SymbolKind, string>> = {
  normative: `\\d{1,5}${GAP}/${GAP}(?:19|20)\\d{2}${GAP}/${GAP}${NORMATIVE}(?:${GAP}-${GAP}${ORG})(?:-${ORG}){0,4}`,
  assembly: `\\d{1,4}${GAP}/${GAP}(?:19|20)\\d{2}${GAP}/${GAP}(?:QH|UBTVQH)\\d{1,2}`,
  party: `\\d{1,5}${GAP}-${GAP}${PARTY}${GAP}/${GAP}${ORG}(?:[-/]${ORG}){0,3}`,
  admin: `\\d{1,5}${GAP}/${GAP}${ADMIN}${GAP}[-–]${GAP}${ORG}(?:-${ORG}){0,3}`,
  letter: `\\d{1,5}${GAP}/${GAP}${ORG}-${ORG}(?:-${ORG}){0,3}`,
}

const SYMBOL = Object.entries(KINDS)
  .map(([kind, grammar]) => `(?<${kind}>${grammar})`)
  .join('|')
const TYPE = CITED_TYPES.join('|')
/** Words that may stand between a type and its number and belong to the type. */
const MORE = `(?:\\s+(?:${wordsPattern(WORDS_BEHIND_A_TYPE)}))?`
const CITATION = latin(
  `(?<![\\p{L}\\p{N}])(?:(?<type>${TYPE})(?<link>${MORE}\\s+số\\s?:?\\s*|\\s+)|(?<only>số\\s?:?\\s*))?(?<![\\p{L}\\p{N}/-])(?:${SYMBOL})(?![\\p{L}\\p{N}])(?<note>\\s*\\([^()]{1,20}\\))?`,
  'giu',
)
const DATE =
  /,?\s+ngày\s*(?<day>\d{1,2})\s?(?:[/.-]|tháng)\s?(?<month>\d{1,2})\s?(?:[/.-]|năm)\s?(?<year>\d{4}|\d{2} \d{2}(?!\d)|\d{2})(?!\d)/uy

// Who issued it ends where its subject, another clause or the sentence begins. A comma goes on only inside names that have one.
const AGENCY = `(?:${wordsPattern(CITED_ISSUERS)})`
/** A title may begin with a capital; as one word of a name (`Ban Tổ chức`) it is none. */
const BEGINS_TITLE = [
  wordsPattern(TITLE_VERBS),
  wordsPattern(TITLE_VERBS.filter((verb) => verb !== 'giao').map((verb) => verb[0]!.toUpperCase() + verb.slice(1))),
  '(?<!Ban )(?:tổ chức|chỉ đạo)',
  'Tổ chức thực hiện',
  'chi tiết',
].join('|')
const STOP = `(?:${BEGINS_TITLE}|${wordsPattern(ISSUER_ENDS)}|và\\s+(?:(?:${TYPE})|\\p{Ll}+))(?!\\p{L})`
const NAME = '(?:TP\\. ?|[^;,.()“”"])'
const IN_NAME = `(?:${wordsPattern(ISSUER_GOES_ON)})`
/** A semicolon before `của` is a slip; what follows is the issuer all the same. */
const ISSUER = latin(
  `(?:,|;(?=\\s+của\\s))?\\s+(?:(?:của|do)\\s+(?=\\p{Lu}|(?:${wordsPattern(SMALL_ISSUERS)})\\s)|(?=${AGENCY}\\s))(?<issuer>${NAME}{2,110}?(?:,\\s+${IN_NAME}${NAME}{0,90}?)?)(?=\\s+${STOP}|\\s*[;.,:()“”"]|\\s*$)`,
  'uy',
)
const SUBJECT = latin(`,?\\s+(?<subject>(?:${BEGINS_TITLE})(?!\\p{L})[^;.]{3,}|[“"][^”"]{3,})`, 'uy')
const AFTER_COMMA = latin(/^(?:về|v\/v|quy định|phê duyệt)(?!\p{L})|^[“"]/u)
/** Where one citation's subject ends and another document begins. */
const NEXT = latin(`(?:,|\\s+và|\\s+cùng)\\s+(?:${TYPE})${MORE}\\s+số[\\s:]`, 'u')
/** A remark on the document itself ends its subject. */
const REMARK = latin(`\\s+\\((?:${wordsPattern(REMARK_OPENERS)})(?!\\p{L})`, 'u')
const AMENDING = latin(/^(?:về\s+)?(?:việc\s+)?(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hướng dẫn|hợp nhất)/iu)
const PARENTHESIS = /\s*\([^()]{1,120}\)/uy

/** A law's name stands between the word and the number: `Luật Đất đai số 31/2024/QH15`. */
const LAW = /(?<type>Bộ luật|Luật|Pháp lệnh)(?<link>\s+(?=\S)(?<name>[^;.:()“”]{2,120}?)(?<=\S)\s+(?:số\s?:?\s*)?)$/u

/** The documents a text cites, in order. */
export function findCitations(unit: Unit): Citation[] {
  const { text } = unit
  // Most texts cite nothing: the pattern is only worth trying around a digit and a slash or hyphen.
  if (!latin(/\d\s{0,2}[-/]\s{0,2}[\dA-ZĐ]/iu).test(text)) return []
  const citations: Citation[] = []
  let covered = 0
  for (const found of everyMatch(text, CITATION)) {
    const citation = citationOf(unit, found)
    if (!citation) continue
    citations.push(citation.start < covered ? { ...citation, nested: true } : citation)
    if (citation.start >= covered && citation.subjectEnd !== undefined) covered = citation.subjectEnd
  }
  return citations
}

function citationOf(unit: Unit, found: RegExpExecArray): Citation | undefined {
  const { text } = unit
  const groups = found.groups!
  const kind = (Object.keys(KINDS) as SymbolKind[]).find((name) => groups[name] !== undefined)!
  const written = groups[kind]!
  const symbol = written.replace(/[\s\u00a0]/gu, '').replace('–', '-')
  const named = latin(/số/iu).test(groups.link ?? groups.only ?? '')
  // Without a type or `số` before it only a symbol in capitals and in one piece is one: `24/7-365`, `5/ngày-đêm` are none.
  if (!named && (symbol !== written || !latin(/[-/]\p{Lu}{2}/u).test(symbol) || (kind === 'letter' && !groups.type)))
    return undefined
  if (kind === 'letter' && !latin(/\/\p{Lu}{2}/u).test(symbol)) return undefined
  let type = groups.type ?? ''
  let link = groups.link ?? groups.only ?? ''
  let start = found.index
  const symbolStart = start + type.length + link.length
  const symbolEnd = symbolStart + written.length
  const law =
    type === '' && /\/(?:QH|UBTVQH|L-|PL-)/u.test(symbol)
      ? lawBefore(text.slice(Math.max(0, symbolStart - 140), symbolStart))
      : null
  if (law) {
    type = law.groups!.type!
    link = law.groups!.link!
    start = symbolStart - law[0].length
  }
  const tail = tailOf(text, found.index + found[0].length)
  const name = law?.groups!.name!.trim()
  return {
    unit,
    start,
    end: tail.end,
    type,
    link,
    symbol,
    symbolStart,
    symbolEnd,
    kind,
    nested: false,
    hasSubject: tail.subject !== undefined || name !== undefined,
    ...(tail.date && { date: tail.date }),
    ...(tail.dateText && { dateText: tail.dateText }),
    ...(tail.issuer && { issuer: tail.issuer }),
    ...((name ?? tail.subject) !== undefined && { subject: name ?? tail.subject! }),
    ...(tail.subjectEnd !== undefined && { subjectEnd: tail.subjectEnd }),
  }
}

/** The law named at the end of a text; of two in a row the nearer has the number. */
const lawBefore = (text: string): RegExpExecArray | null =>
  LAW.exec(text.split(/(?:,|\svà)\s+(?=(?:Bộ luật|Luật|Pháp lệnh)\s)/u).at(-1)!)

interface Tail {
  readonly end: number
  readonly date?: CalendarDate | undefined
  readonly dateText?: string
  readonly issuer?: string
  readonly subject?: string
  readonly subjectEnd?: number
}

/** What follows a symbol: date, issuer (in either order), subject; remarks in brackets may stand between. */
function tailOf(text: string, from: number): Tail {
  let at = from
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found
  }
  // `227/TTr-SYT.DS`: some offices put a section's letters behind a dot.
  if (/^\.[A-ZĐ]{1,8}(?![\wĐ])/.test(text.slice(at, at + 12))) at += /^\.[A-ZĐ]+/.exec(text.slice(at, at + 12))![0].length
  let date = take(DATE)
  const end = at
  const remark = take(PARENTHESIS)
  const issuer = take(ISSUER)
  if (remark && !issuer) at = end
  date ??= issuer && take(DATE)
  const until = date && end === from ? at : end
  if (issuer) while (take(PARENTHESIS));
  const subject = subjectAt(text, at)
  return {
    // A date behind the issuer is no part of the stretch: other words stand between.
    end: issuer && end === from ? from : until,
    ...(date && { date: dateOf(date.groups!), dateText: date[0].replace(/^,?\s+/u, '') }),
    ...(issuer && { issuer: issuer.groups!.issuer!.trim() }),
    ...subject,
  }
}

function subjectAt(text: string, at: number): Pick<Tail, 'subject' | 'subjectEnd'> {
  const window = text.slice(at, at + 500)
  SUBJECT.lastIndex = 0
  const found = SUBJECT.exec(window)
  const whole = found?.groups!.subject
  if (!found || whole === undefined) return {}
  if (found[0].startsWith(',') && !AFTER_COMMA.test(whole)) return {}
  const next = AMENDING.test(whole) ? null : NEXT.exec(whole)
  const ends = [next, REMARK.exec(whole)].flatMap((it) => (it ? [it.index] : []))
  const subject = whole.slice(0, Math.min(whole.length, ...ends))
  return { subject: subject.slice(0, 160).trim(), subjectEnd: at + found[0].length - whole.length + subject.length }
}

const dateOf = ({ day, month, year }: Readonly<Record<string, string | undefined>>): CalendarDate | undefined =>
  parseDate(`${year!.length === 2 ? `20${year}` : year!.replace(' ', '')}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
