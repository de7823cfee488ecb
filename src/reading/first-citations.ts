import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { RECIPIENT_KINDS } from '../bodies/data/kinds-of-bodies.ts'
import { FIRMS } from '../decree/data/capital-names.ts'
import { MISTYPED_OF } from '../language/data/small-words.ts'
import type { Citation } from '../manuscript/citation.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { citationsIn, isJoint, isLaw, keyOf, partsOf } from './citing.ts'
import { cutOff } from './cut-off.ts'
import { isCapitals, isQuoted } from './scan.ts'

/** What a first citation lacks. */
export interface Incomplete {
  readonly citation: Citation
  readonly date: boolean
  readonly issuer: boolean
  readonly subject: boolean
}

/** Who issued it may be the sentence's subject: `Thủ tướng Chính phủ ban hành Quyết định số …`. */
const NAMED_BEFORE = latin(
  /(?:\p{Lu}[^;.]{2,110}\s(?:ban hành|ký|có|gửi|phê duyệt|thông qua|xây dựng)(?:\s+(?:kèm theo|tại))?|(?:của|do|được)\s+\p{Lu}[^;.]{2,200}\s(?:\(?(?:tại|theo|trong|bằng)|(?=\()))(?:\s+|\()$/u,
)
/** So may the one who sent it, in a list of requests: `gồm: Công ty A tại Văn bản số …; Hợp tác xã B tại …`. */
const SENT_BY = latin(
  `(?:^|[:;,–-])\\s*(?:và\\s+)?(?:${wordsPattern([...FIRMS, ...RECIPIENT_KINDS, 'ubnd', 'đảng ủy'])})(?!\\p{L})[^;:]{2,160}\\s(?:tại|theo|có|gửi)\\s+$`,
  'iu',
)
/** Or stand behind what the document is about: `Quyết định số … ngày … về việc … do Bộ Tài chính ban hành`. */
const NAMED_BEHIND = latin(
  /^[^;.]{0,240}\sban hành bởi\s+\p{Lu}|^[^;.]{2,240}\s(?:do\s+\p{Lu}[^;.]{2,80}\sban hành|của (?:Bộ|[Ss]ở|[Pp]hòng|UBND|Ủy ban|Uỷ ban|Tỉnh ủy|Chính phủ|Thủ tướng|Viện|T(?:òa|oà) án)(?!\p{L})[^;.,]{0,80})\s*(?:[;.(]|(?<=năm \d{4}),|$)/u,
)
/** Or at the head of a list: `các Quyết định của Thủ tướng Chính phủ: số …; Quyết định số …`. */
const NAMED_FOR_ALL = latin(/(?<!\p{L})các (?<type>\p{L}{2,8}(?: \p{L}{2,8})?) của \p{Lu}[^;:.]{2,80}:/giu)
/** So may its day: `Ngày 06/01/2022, Thủ tướng Chính phủ đã ban hành Quyết định số …`. */
const DATED_BEFORE = /[Nn]gày\s+\d{1,2}(?:\/|\s+tháng\s)[^;.]{2,130}\s(?:ban hành|ký|có|thông qua|xây dựng)\s+$/u
/** A date that is there, though not as it should be written, or behind something that should not stand between. */
const MALFORMED = /^[^;.]{0,24}?ngày\s+\d/u
/** Or the day stands behind who issued it: `… do Bộ trưởng Bộ Quốc phòng ban hành ngày 06/12/2023`. */
const DATED_BEHIND = latin(/^\s+(?:do|của|được|đã được)\s+\p{Lu}[^;.]{2,110}\s(?:ban hành|ký|thông qua|phê duyệt)\s+ngày\s+\d/u)
/** `của`, mistyped. */
const OF = new RegExp(`^\\s+(?:${wordsPattern(MISTYPED_OF)})\\s`, 'u')
/** `ngày 03/12/2021của Sở …`: the issuer is there, what lacks is a space. */
const GROWN_ON = /^của\s/u
/** What it decides may stand before it: `Chương trình … ban hành kèm theo Quyết định số …`, `Đề án … (Quyết định số …`. */
const SUBJECT_BEFORE = latin(
  /(?:kèm theo|theo|tại|bằng|trong|bởi|của|\()\s*$|(?:sửa đổi|bổ sung|thay thế|hợp nhất)[^;.]{0,40}$/iu,
)
const GOING_ON = /^\s*(?:,|;?\s*và|;)\s*(?:các\s+(?:văn bản\s*)?)?$/u
/** Another number of the same list follows, and says the rest. */
const LIST = /^\s*(?:,|và)\s*(?:số\s*)?$/u

/** A name in brackets says what the document is: `Quyết định số 06/QĐ-TTg … (Đề án 06)`. */
function isGivenName({ unit, end, issuer }: Citation): boolean {
  const at = issuer === undefined ? end : unit.text.indexOf(issuer, end) + issuer.length
  return latin(/^\s*\(\p{Lu}/u).test(unit.text.slice(at, at + 4))
}

/** First citations of documents that are not introduced as the decree asks; each document once. */
export function* firstCitations(manuscript: Manuscript): Generator<Incomplete> {
  const citations = citationsIn(manuscript)
  const known = new Set<string>()
  let named: Citation | undefined
  let placed: Citation | undefined
  const cut = cutOff(manuscript)
  // A footnote explains the words it hangs on, which may come before its own place in the list of units.
  for (const it of citations) if ((it.unit.role === 'footnote' || it.base) && it.dateText !== undefined) known.add(keyOf(it))
  for (const [index, citation] of citations.entries()) {
    const { unit, start, end, type, dateText, nested } = citation
    const key = keyOf(citation)
    const before = unit.text.slice(Math.max(0, start - 260), start)
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
    // `của Bộ … tại Tờ trình số A và Báo cáo số B`: who sent the one sent the other.
    const goesOn =
      named?.unit === unit && named.end <= start && GOING_ON.test(unit.text.slice(named.subjectEnd ?? named.end, start))
    const isNamed = citation.issuer === undefined && (goesOn || NAMED_BEFORE.test(clause) || SENT_BY.test(clause))
    named = isNamed ? citation : undefined
    // `Quy chế … ban hành kèm theo Quyết định số A và Quyết định số B`: what stands before holds for both.
    const isPlaced =
      SUBJECT_BEFORE.test(before) ||
      (placed?.unit === unit && /^[^;.(]{0,120}(?:,|\svà)\s*$/u.test(unit.text.slice(placed.end, start)))
    placed = isPlaced ? citation : undefined
    // A type in capitals stands in a title, whose lines may be units of their own.
    if (known.has(key) || (type !== '' && isCapitals(unit.text.slice(start, start + type.length)))) continue
    if (nested || isQuoted(unit, start)) {
      if (dateText !== undefined) known.add(key)
      continue
    }
    // In a list that says the type once, for all its documents, a number with its day is the citation: `các Kế hoạch …: số A ngày …; số B ngày …`.
    if (type === '' && dateText !== undefined) known.add(key)
    if (type === '' || isLaw(citation)) continue
    known.add(key)
    if (unit === cut && unit.text.length - citation.end < 8) continue
    const next = citations[index + 1]
    if (next?.unit === unit && next.start >= end && LIST.test(unit.text.slice(end, next.start))) continue
    const open = /^\s*,?\s*ngày\s*[….\s/]/u.test(unit.text.slice(citation.symbolEnd, citation.symbolEnd + 24))
    const after = unit.text.slice(citation.symbolEnd, citation.symbolEnd + 40)
    const behind = unit.text.slice(citation.symbolEnd, citation.symbolEnd + 340)
    const malformed = dateText === undefined && MALFORMED.test(after)
    yield {
      citation,
      date: dateText === undefined && !open && !malformed && !DATED_BEFORE.test(clause) && !DATED_BEHIND.test(behind),
      issuer:
        citation.issuer === undefined &&
        !malformed &&
        !OF.test(unit.text.slice(end, end + 8)) &&
        !GROWN_ON.test(unit.text.slice(end, end + 8)) &&
        !isJoint(citation) &&
        !isNamed &&
        !NAMED_BEHIND.test(behind) &&
        !DATED_BEHIND.test(behind) &&
        !isNamedForAll(citation) &&
        !isNamedByNext(citation, next),
      // `Công văn số A của X và Công văn số B của Y về …`: one subject for both; joint documents are named by their parties.
      subject:
        !citation.hasSubject &&
        !isJoint(citation) &&
        !(next?.unit === unit && next.hasSubject && /^[^;.(]{0,120}\svà\s*$/u.test(unit.text.slice(end, next.start))) &&
        !isPlaced &&
        !isGivenName(citation),
    }
  }
}

/** True where the list that the citation stands in names the issuer of all its documents. */
function isNamedForAll({ unit, start, type }: Citation): boolean {
  const before = unit.text.slice(Math.max(0, start - 400), start)
  return everyMatch(before, NAMED_FOR_ALL).some(({ groups }) => groups!.type!.toLowerCase() === type.toLowerCase())
}

/** True where one of the same body's follows at once, whose issuer is named: `Quyết định số A ngày …; Quyết định số B ngày … của X`. */
function isNamedByNext(citation: Citation, next: Citation | undefined): boolean {
  if (next?.unit !== citation.unit || next.issuer === undefined) return false
  const between = citation.unit.text.slice(citation.end, next.start)
  return /^\s*(?:[;,]|và)\s*$/u.test(between) && partsOf(citation).bodies[0] === partsOf(next).bodies[0]
}
