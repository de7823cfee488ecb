import { CITED_TYPES } from '../decree/symbols.ts'
import type { Citation, SymbolKind } from '../model/citation.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import type { Unit } from '../model/manuscript.ts'

const ORG = '[A-ZÀ-ỸĂÂĐÊÔƠƯ][A-ZÀ-ỸĂÂĐÊÔƠƯa-zà-ỹ0-9&]{0,24}'
const STATE = '(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)'
const PARTY = '(?:NQ|QĐi|QĐ|CT|KL|QC|TB|HD|BC|KH|CTrHĐ|CTr|ĐA|PA|DA|TTr|CV|TT|BB|GM)'

/** Tried in this order; case is left open so that `QĐ-TTG` and `Ctr` are found, and told apart later. */
const KINDS: Readonly<Record<SymbolKind, string>> = {
  normative: `\\d{1,5}\\/(?:19|20)\\d{2}\\/(?:NĐ|TTLT|TT|QĐ|NQ|CT|L|PL)(?:-${ORG}){1,4}`,
  assembly: '\\d{1,4}\\/(?:19|20)\\d{2}\\/(?:QH|UBTVQH|L-CTN)\\d{0,2}',
  party: `\\d{1,5}-${PARTY}\\/${ORG}(?:[-/]${ORG}){0,3}`,
  admin: `\\d{1,5}\\/${STATE}-${ORG}(?:-${ORG}){0,3}`,
  letter: `\\d{1,5}\\/${ORG}-${ORG}(?:-${ORG}){0,3}`,
}

const SYMBOL = Object.entries(KINDS).map(([kind, grammar]) => `(?<${kind}>${grammar})`).join('|')
const TYPE = CITED_TYPES.join('|')
const DATE = '(?:,?\\s+ngày\\s+(?<day>\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(?<month>\\d{1,2})(?:[/.-]|\\s+năm\\s+)(?<year>\\d{4}))?'
const CITATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<type>${TYPE})(?<link>\\s+(?:liên tịch\\s+)?số\\s?:?\\s*|\\s+))?(?<![\\p{L}\\p{N}/-])(?:${SYMBOL})(?![\\p{L}\\p{N}])(?<note>\\s*\\([^()]{1,20}\\))?(?<date>${DATE})`,
  'giu',
)

// Who issued it ends where its subject, another clause or the sentence begins.
const ISSUER = /^,?\s+của\s+(?<issuer>\p{Lu}[^;,.()“”"]*?(?:,\s+\p{Lu}[^;,.()“”"]*?)?)(?=\s+(?:về|quy định|ban hành|phê duyệt|triển khai|thực hiện|hướng dẫn|phát động|sửa đổi|tổ chức|giao|quyết định|công bố|kèm|và|nhằm|trong|theo|đối với)(?!\p{L})|\s*[;.()“”]|\s*,|\s*$)/u
const SUBJECT = /^[\s,]*(?:của\s+[^;.()“”]{1,120}?\s)?\s*(?<subject>(?:về|quy định|ban hành|phê duyệt|triển khai|hướng dẫn|phát động|sửa đổi|tổ chức thực hiện|thực hiện|giao|công bố)(?!\p{L})[^;.]{3,}|[“"][^”"]{3,})/u

/** The documents a text cites, in order. */
export function findCitations(unit: Unit): Citation[] {
  // Most texts cite nothing: the pattern is only worth trying around a digit and a slash or hyphen.
  if (!/\d[-/]\s?[\dA-ZĐ]/u.test(unit.text)) return []
  return [...unit.text.matchAll(CITATION)].map((found): Citation => {
    const groups = found.groups!
    const kind = (Object.keys(KINDS) as SymbolKind[]).find((name) => groups[name] !== undefined)!
    const symbol = groups[kind]!
    const start = found.index
    const end = start + found[0].length
    const after = unit.text.slice(end, end + 400)
    const issuer = ISSUER.exec(after)
    const subject = SUBJECT.exec(issuer ? after.slice(issuer[0].length) : after)
    const date = groups.date ? dateOf(groups) : undefined
    const type = groups.type ?? ''
    return {
      unit,
      start,
      end,
      type,
      link: groups.link ?? '',
      symbol,
      symbolStart: start + type.length + (groups.link ?? '').length,
      kind,
      ...(date && { date }),
      ...(groups.date && { dateText: groups.date.replace(/^,?\s+/u, '') }),
      ...(issuer && { issuer: issuer.groups!.issuer!.trim() }),
      hasSubject: subject !== null,
      ...(subject && { subject: subject.groups!.subject!.slice(0, 160) }),
    }
  })
}

function dateOf({ day, month, year }: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  return parseDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
}
