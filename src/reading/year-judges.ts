import { kept } from '../model/kept.ts'
import { EVENTS } from '../bodies/events.ts'
import { TWO_LEVELS } from '../bodies/issuers.ts'
import type { Citation, CitationSpot } from '../manuscript/citation.ts'
import { compareDates, type CalendarDate } from '../model/date.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { SUPERIOR_BEGINNINGS } from '../bodies/data/kinds-of-bodies.ts'
import { DATED_DOCUMENTS, YEARLY_DOCUMENTS } from '../decree/data/document-kinds.ts'
import { COUNTED_THINGS } from '../reading/data/figure-words.ts'
import {
  ALREADY_THERE,
  FACTS,
  FIRST_OF,
  OF_AN_AGE,
  OUT_OF_A_NAME,
  OWN_ACTS,
  OWN_YEARS,
  PREPARED,
  RESULTS,
  SCHOOL_YEARS,
  STARTED,
} from '../reading/data/time-words.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { anniversariesIn, type Anniversary } from './anniversaries.ts'
import { isOfTheMoon, LUNAR_NAME } from './lunar-days.ts'
import { dayNumber, latest, type WrittenDate } from './dates.ts'
import type { Period } from './period.ts'
import { isCitedTitle, isQuoted } from './scan.ts'
import { isOneOfAWeekday } from './weekdays.ts'

/**
 * What a year in a text means: `plan`, a year that goes along with the plan's; `other`, one that stays what it is (history, a
 * document's, a term's); `unclear`, one that only a person can tell.
 */
export type Meaning = 'plan' | 'other' | 'unclear'

/** Whose years are asked about: a plan's own year and period, and its day of issue as far as it is known. */
export interface OfPlan {
  readonly year: number
  readonly period: Period
  readonly date?: CalendarDate | null
}

/** A year and what stands around it. */
export interface Judged {
  readonly manuscript: Manuscript
  readonly unit: Unit
  readonly start: number
  readonly end: number
  readonly year: number
  /** The text before and behind, as far as it matters. */
  readonly before: string
  readonly after: string
  /** The documents the unit cites, in reading order. */
  readonly citations: readonly Citation[]
  readonly date: WrittenDate | undefined
  readonly of: OfPlan
}

export type YearVerdict = readonly [Meaning, vi: string, en: string]
type YearJudge = (it: Judged) => YearVerdict | undefined

/** How many characters before and behind a year are looked at. */
export const SEEN = 90
/** Work on a plan begins before it and is closed after it. */
const DAYS_BEFORE = 45
const DAYS_AFTER = 75

const anniversariesOf = kept((unit: Unit): readonly Anniversary[] => anniversariesIn(unit))

/** What a plan for one year asks for before that year begins, it asks for behind its day of issue. */
const beginOf = ({ period: { start }, date }: OfPlan): CalendarDate => {
  const early = date?.month === undefined ? 0 : dayNumber(start) - dayNumber(date)
  return date && early > 0 && early < 366 ? date : start
}

const inPeriod = (date: CalendarDate, of: OfPlan): boolean => {
  const { period } = of
  const day = dayNumber(date)
  return day >= dayNumber(beginOf(of)) && day <= dayNumber({ month: 12, day: 31, ...period.end })
}

/** A document that is named by its date alone: `Công văn ngày 12/3/2026 của Sở Nội vụ`. */
const DATED_DOCUMENT = latin(`(?:${wordsPattern(DATED_DOCUMENTS)})(?:\\s+(?:khẩn|hỏa tốc|chung|cuộc họp))?\\s+ngày\\s+$`, 'u')

/** `thay thế Kế hoạch số …`: what the old plan took the place of; the new one takes its own. */
const REPLACES = latin(/(?<!\p{L})thay(?: thế)?(?: cho)?\s+$/iu)

const citation: YearJudge = ({ citations, start, before, after, date, unit, of }) => {
  const cited = citations.find((it) => it.start <= start && start < it.end)
  if (cited && date && date.year! >= of.year - 1 && REPLACES.test(unit.text.slice(Math.max(0, cited.start - 16), cited.start)))
    return ['unclear', 'văn bản mà kế hoạch cũ thay thế', 'the document that the old plan took the place of']
  const dated = date && DATED_DOCUMENT.test(unit.text.slice(Math.max(0, date.dayAt - 90), date.dayAt))
  if (dated || cited || (/\d\/$/.test(before) && latin(/^\/\p{Lu}/u).test(after)))
    return ['other', 'số, ngày của văn bản được viện dẫn', 'number or date of a cited document']
  return undefined
}

const PAIR = /\(\s*(?:\d{1,2}\/){0,2}\d{4}\s*[-–]\s*(?:\d{1,2}\/){0,2}$/

/** `khóa 17 (2022 - 2026)`: no anniversary, but a time that somebody's studies take. */
const SHORT_TIME = latin(/(?<!\p{L})(?:khóa|khoá|nhiệm kỳ|giai đoạn|niên khóa)[^.;]{0,80}$/iu)

/** `10 năm thực hiện Chỉ thị số …`: held once, not an anniversary that comes again. */
export const isReview = (name: string): boolean => /^(?:thực hiện|triển khai|thi hành|xây dựng|đổi mới)\s/iu.test(name)

/** True for the day on which a plan's own time marks an anniversary. */
export const isAnniversaryOf = (day: CalendarDate, of: OfPlan): boolean =>
  day.year === of.year || (day.day !== undefined && inPeriod(day, of))

const anniversary: YearJudge = ({ unit, start, end, year, of, before, after }) => {
  for (const { from, to, name } of anniversariesOf(unit)) {
    const holds = (side: typeof from): boolean => side !== undefined && side.spot.start <= start && end <= side.spot.end
    if (!holds(from) && !holds(to)) continue
    if (isReview(name))
      return ['unclear', 'tổng kết sau một số năm: không lặp lại hằng năm', 'a review after so many years: not one of every year']
    return holds(to) && isAnniversaryOf(to!.date, of)
      ? ['plan', 'năm kỷ niệm', 'year of the anniversary']
      : ['other', 'ngày gốc của sự kiện', 'day the event is counted from']
  }
  return year === of.year && PAIR.test(before) && !SHORT_TIME.test(before) && /^\s*\)/.test(after)
    ? [
        'unclear',
        'cặp ngày kỷ niệm, không thấy số năm: tính lại cả hai',
        'days of an anniversary without a count: count both anew',
      ]
    : undefined
}

/** Congresses, elections, censuses: they come in one year and not in the next. */
const ONCE = latin(
  /(?<!nghị quyết )đại hội (?:[^.;,]{0,60}?lần thứ [IVXLC\d]+|đại biểu|(?:đảng )?(?:toàn quốc )?[XVI]{1,6}(?!\p{L})|(?:đảng bộ|đảng viên|công đoàn|đoàn|chi bộ|hội|thi đua yêu nước)(?!\p{L}))|bầu cử (?:đại biểu )?(?:quốc hội|hội đồng nhân dân)|tổng điều tra|sea games|asiad|hội khỏe phù đổng/giu,
)

/** The events of a single year that a text speaks of. */
export const singleYearEvents = kept((unit: Unit): readonly CitationSpot[] => {
  const found = [ONCE, ...EVENTS.map(({ pattern }) => pattern)].flatMap((pattern) =>
    everyMatch(unit.text, pattern).map(({ index, 0: words }) => ({ unit, start: index, end: index + words.length })),
  )
  const ordered = found
    .filter(({ start }) => !latin(/nghị quyết\s$/iu).test(unit.text.slice(Math.max(0, start - 12), start)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return ordered.filter((spot, index) => !ordered.slice(0, index).some((other) => spot.start < other.end))
})

/** How far behind an event's name its date stands, with nothing but its own words between, and how far before it. */
const BEHIND_EVENT = 110
const BEFORE_EVENT = 12
const singleEvent: YearJudge = ({ unit, start, end, year, of }) =>
  Math.abs(year - of.year) <= 1 &&
  singleYearEvents(unit).some((event) =>
    event.end <= start
      ? start - event.end <= BEHIND_EVENT && !/[,;.]\s/.test(unit.text.slice(event.end, start))
      : event.start >= end && event.start - end <= BEFORE_EVENT,
  )
    ? ['unclear', 'gắn với sự kiện của riêng một năm', 'belongs to an event of that year alone']
    : undefined

const NAMED_DOCUMENT = latin(`(?:${wordsPattern(YEARLY_DOCUMENTS)})(?! này| nêu trên)[^.;:()“”]{0,100}$`, 'u')
const OF_A_BODY = latin(`^[^.;,()“”]{0,40}\\scủa (?:${wordsPattern(SUPERIOR_BEGINNINGS)})`, 'u')

/** Behind the documents it carries out, the plan's own sentence goes on: `…, Sở Tư pháp ban hành Kế hoạch … năm 2026`. */
const OWN_CLAUSE = latin(
  /,\s+(?:các|từng|mỗi)\s+(?:đơn vị|phòng|cơ quan|địa phương|sở|ngành)\s[^;]{0,140}$|,\s+(?:\p{Lu}[\p{L}\s-]{1,80}?\s)(?:phát động|ban hành|xây dựng|tổ chức|triển khai|yêu cầu|đề nghị)\s[^,;]{0,140}$/u,
)

/** What the plan's own year may have behind it: things that happened, figures that came out. */
const HAPPENED = latin(
  /^[^.;]{0,70}?(?<!\p{L})(?:đã (?!(?:được )?(?:giao|đề ra|phê duyệt|đăng ký|xác định|ban hành|nêu|hoàn thành))|vừa qua|xảy ra|có hiệu lực|kết luận tại|còn \d)/iu,
)
const CAME_OUT = latin(/^(?:\)?:\s*\d|,?\s+(?:\p{L}+\s+){0,4}?(?:giảm|tăng|đạt|có|là)\s+[\d.,]+\s?(?:%|\p{L}))/u)
const SO_FAR = latin(/(?:số liệu[^.;]{0,40}|(?<!\p{L})\d{1,2} tháng (?:đầu )?(?:năm )?)$/iu)
/** `đầu năm 2026 là 412 hộ`: how things stood when it was written. */
const AT_FIRST = latin(/(?<!\p{L})đầu năm\s+$/iu)
const MEETING = latin(/(?:Nghị quyết|Kết luận|Thông báo)[^.;]{0,30}(?:kỳ họp|phiên họp|cuộc họp|hội nghị)[^.;]{0,30}$/u)
/** `đạt tối thiểu 45% (học kỳ I năm 2026: 38%)`: what an aim is measured by. */
const MEASURED_BY = latin(/\d\s?(?:%|\p{L}+)?\s*\([^()]{0,60}$/u)
const MEASURE = /^(?:\s*[-–]\s*\d{4})?:\s*\d[^()]*\)/u
const measure: YearJudge = ({ year, of, before, after }) =>
  Math.abs(year - of.year) <= 1 && MEASURED_BY.test(before) && MEASURE.test(after)
    ? ['unclear', 'mốc so sánh ghi trong ngoặc đơn', 'what a figure is compared with, in brackets']
    : undefined

const past: YearJudge = ({ year, of, before, after }) => {
  if (year !== of.year) return undefined
  if (HAPPENED.test(after) || ((SO_FAR.test(before) || AT_FIRST.test(before)) && CAME_OUT.test(after)))
    return ['unclear', 'việc đã xảy ra, số liệu đã có', 'something that happened, a figure that came out']
  return MEETING.test(before)
    ? [
        'unclear',
        'văn bản của một cuộc họp: xem đã có văn bản mới chưa',
        'a document of a meeting: see whether there is a newer one',
      ]
    : undefined
}

/** A theme or slogan is given out for one year. */
const THEME = latin(
  /(?:chủ đề|thông điệp|khẩu hiệu|chủ điểm|phương châm)(?!\s+(?:công tác\s+)?của kế hoạch)[^.;:“”]{0,80}năm\s+$/iu,
)
const SAYS_IT = latin(/^(?:\s+(?:của|trên|tại)[^.;:“]{0,80})?\s*(?::|là\s|[“"])/iu)
const theme: YearJudge = ({ year, of, before, after, unit }) =>
  year === of.year && unit.role !== 'title' && THEME.test(before) && SAYS_IT.test(after)
    ? ['unclear', 'chủ đề, khẩu hiệu của riêng năm đó', 'a theme or slogan of that year alone']
    : undefined

/** `dự toán năm 2026 đã giao tại Quyết định số …`: what a document of the old year gives belongs to that year. */
const GIVEN_BY = latin(/^[^.;)]{0,90}?(?<!\p{L})(?:theo|tại|bởi|do|giao|phê duyệt|phân bổ)\s+$/iu)
const given: YearJudge = ({ year, of, unit, end, citations }) => {
  if (year !== of.year || unit.role === 'title') return undefined
  const by = citations.find((it) => it.start >= end)
  return by && by.kind !== 'normative' && by.date && by.date.year >= of.year - 1 && GIVEN_BY.test(unit.text.slice(end, by.start))
    ? ['unclear', 'do một văn bản của năm cũ quy định: thay cả năm và văn bản', 'set by a document of the old year: replace both']
    : undefined
}

const IN_LINK = /(?:https?:\/\/|www\.)\S*$/iu
const link: YearJudge = ({ before, year, of }) =>
  Math.abs(year - of.year) <= 1 && IN_LINK.test(before)
    ? ['unclear', 'năm trong địa chỉ trang mạng: xem địa chỉ của năm mới', 'a year in a link: see the new year’s']
    : undefined

const MOON: YearVerdict = [
  'unclear',
  'ngày tính theo âm lịch: tra lại ngày dương',
  'a day of the lunar calendar: look up the new one',
]
const ONE_WEEKDAY: YearVerdict = [
  'unclear',
  'các ngày cùng một thứ trong tuần: tính lại ngày',
  'days of one weekday: count the days anew',
]
const FIRST_REGULAR: YearVerdict = [
  'unclear',
  'ngày đầu của việc định kỳ: tính lại theo lịch năm mới',
  'the first day of something regular: count it anew',
]
/** True of a day that each year has, and on which nobody but a calendar can put it: left as it was, it is the old plan’s. */
export const isCountedAnew = (reason: { readonly en: string }): boolean =>
  [MOON, ONE_WEEKDAY, FIRST_REGULAR].some(([, , en]) => en === reason.en)

const lunar: YearJudge = ({ manuscript, unit, year, of, before, date }) => {
  if (LUNAR_NAME.test(before) && (year === of.year || year === of.year + 1)) return ['plan', 'năm âm lịch', 'a lunar year']
  return date && Math.abs(year - of.year) <= 1 && isOfTheMoon(manuscript.units, unit, date) ? MOON : undefined
}

/** `các ngày Chủ nhật 01/3, 08/3 và 15/3/2026`: the weekday stays, and the days are others. */
const regularDay: YearJudge = ({ unit, year, of, date }) =>
  year === of.year && date && isOneOfAWeekday(unit, date) ? ONE_WEEKDAY : undefined

const headsIn = kept(
  (units: readonly Unit[]) =>
    new Map(units.flatMap(({ cell, text }) => (cell?.row === 1 ? [[`${cell.table} ${cell.column}`, text] as const] : []))),
)
/** The head of the column that a cell stands in. */
const headOf = (units: readonly Unit[], { cell }: Unit): string =>
  (cell && cell.row > 1 && headsIn(units).get(`${cell.table} ${cell.column}`)) || ''

/** `công dân sinh từ ngày 01/01/2000 đến ngày 31/12/2008`: whoever has an age in a year is born in another each time. */
const BORN = latin(
  `(?<!\\p{L})(?:${wordsPattern(OF_AN_AGE)})\\s(?:[^.;]{0,40}\\s)?sinh\\s+(?:từ|năm|trong|trước|sau|ngày)[^.;]{0,60}$|\\(\\s*sinh (?:năm|từ|trước|sau)[^.;)]{0,40}$|\\p{L}\\s(?<!(?:phát|nảy|tuyển|học|thí|vệ|hộ|tái)\\s)sinh\\s+(?:từ|trong|trước|sau)\\s+(?:ngày|năm|tháng)[^.;]{0,60}$`,
  'iu',
)
const BIRTH = latin(/^(?:năm|ngày|ngày, tháng, năm|ngày tháng năm) sinh|^sinh năm/iu)
const born: YearJudge = ({ manuscript, unit, before, year, of, citations, start }) =>
  year < of.year &&
  (BIRTH.test(headOf(manuscript.units, unit)) ||
    (BORN.test(before) && !citations.some((it) => it.start <= start && start < it.end)))
    ? ['unclear', 'năm sinh của đối tượng: tính lại theo độ tuổi', 'years of birth: count them anew by age']
    : undefined

/** `Trên đây là Kế hoạch … năm 2026 của UBND tỉnh`: the plan speaks of itself. */
const OF_ITSELF = latin(/(?:^|[.;]\s)\s*Trên đây là (?:(?:toàn bộ )?nội dung )?[^.;]*$/u)

const words = (text: string): string =>
  text
    .replace(/(?:năm )?(?:19|20)\d{2}/giu, '')
    .replace(/[“”"*]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** The name of a document without its kind: `Kế hoạch chuyển đổi số năm ` → `chuyển đổi số năm `. */
const nameIn = (named: string): string => named.replace(latin(`^(?:${wordsPattern(YEARLY_DOCUMENTS)})\\s*`, 'u'), '')

const titleOf = kept((units: readonly Unit[]) => words(units.find(({ role }) => role === 'title')?.text ?? ''))

/** `ban hành Kế hoạch tổ chức hội thi … năm 2026 như sau`: what stands behind is the plan's own title. */
const OWN_LEAD = latin(/(?:ban hành|xây dựng|lập)\s+Kế hoạch\s+([^.;:()“”]{8,})$/u)
const leadsToTitle = ({ manuscript, unit, start }: Judged): boolean => {
  const name = OWN_LEAD.exec(unit.text.slice(0, start))?.[1]
  const title = titleOf(manuscript.units)
  return name !== undefined && title.length >= 12 && title.startsWith(words(name).replace(/\snăm$/u, ''))
}

/** The last words of the title before its year: `Hội chợ Bắc Hà 2026`, wherever they stand. */
const NAMED_BY_YEAR = latin(/(?<![\p{L}\d])((?:[\p{L}\d]+\s+){2}[\p{L}\d]+)\s+((?:19|20)\d{2})\s*(?:[”"]\s*)?$/u)
const titledYear: YearJudge = ({ manuscript, unit, year, of, before }) => {
  if (year !== of.year || latin(/năm\s+$/iu).test(before)) return undefined
  const title = NAMED_BY_YEAR.exec(manuscript.units.find(({ role }) => role === 'title')?.text ?? '')
  if (!title || Number(title[2]) !== year || latin(/\snăm$/iu).test(title[1]!)) return undefined
  return unit.role === 'title' || words(before).endsWith(words(title[1]!))
    ? ['plan', 'năm trong tên của kế hoạch', 'the year in the plan’s name']
    : undefined
}

const inFull = (text: string): string => words(text).replace(latin(/(?<!\p{L})ubnd(?!\p{L})/gu), 'ủy ban nhân dân')

/** A document called by the plan's own title, of the body that issues the plan. */
function isOwnName(named: string, after: string, { units, parts }: Manuscript): boolean {
  const [title, name] = [titleOf(units), words(named)]
  const issuer = inFull(parts.issuer?.name?.text ?? '')
  const body = inFull(/\scủa ([^.;,()]*)/u.exec(after)?.[1] ?? '')
  const isOwn = issuer !== '' && body !== '' && (body.startsWith(issuer) || issuer.startsWith(body))
  return isOwn && title.length >= 12 && name.length >= 12 && (name.includes(title) || title.includes(name))
}

/** `…, nghiệm thu trước ngày 20/01/2026`: behind a document, a deadline of the plan’s own. */
const OWN_DEADLINE = latin(/,\s+[^,;]{2,80}(?<!\p{L})(?:trước|chậm nhất|xong trong)\s+(?:ngày\s+)?$/iu)
const citedTitle: YearJudge = (it) => {
  const { manuscript, unit, start, year, of, before, after, citations, date } = it
  if (year === of.year && leadsToTitle(it)) return undefined
  const last = citations.findLast((it) => it.end <= start)
  if (last && date?.date && inPeriod(date.date, of) && OWN_DEADLINE.test(unit.text.slice(last.end, date.start))) return undefined
  const titled =
    isCitedTitle(manuscript, unit, start) &&
    !(last && (last.subjectEnd ?? 0) <= start && OWN_CLAUSE.test(unit.text.slice(last.end, start)))
  const named = year === of.year && unit.role !== 'title' && OF_A_BODY.test(after) ? NAMED_DOCUMENT.exec(before) : null
  if (!titled && (!named || OF_ITSELF.test(unit.text.slice(0, start)) || isOwnName(nameIn(named[0]), after, manuscript)))
    return undefined
  return year === of.year
    ? [
        'unclear',
        'tên văn bản của năm cũ: xem đã có văn bản của năm mới chưa',
        'title of a document of that year: see whether there is a newer one',
      ]
    : ['other', 'tên văn bản được viện dẫn', 'title of a cited document']
}

const LAW = latin(/(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?: [^.;:()“”]{0,90})?\s(?:năm\s)?$/u)
/** A law's name does not go on behind these. */
const BEHIND_NAME = latin(`(?:${wordsPattern(OUT_OF_A_NAME)})\\s+(?:năm\\s)?$`, 'u')
const law: YearJudge = ({ before, year, of }) =>
  LAW.test(before) && !(BEHIND_NAME.test(before) || (year === of.year && /,\s+(?:năm\s)?$/u.test(before)))
    ? ['other', 'năm của luật', 'year of a law']
    : undefined

const RANGE_BEFORE = latin(/((?:19|20)\d{2})\s*(?:[-–]|đến(?:\s+(?:hết\s+|cuối\s+)?năm)?)\s*$/u)
const RANGE_AFTER = latin(/^\s*(?:[-–]|đến(?:\s+(?:hết\s+|cuối\s+)?năm)?)\s*((?:19|20)\d{2})(?!\d)/u)
const SCHOOL = latin(`(?:${wordsPattern(SCHOOL_YEARS)})\\s+(?:năm\\s+)?(?:(?:19|20)\\d{2}\\s*[-–]\\s*)?$`, 'iu')

/** The year in which the plan's own school year begins, where its period or its title says it. */
function ownSchoolYear({ year, period: { start, end } }: OfPlan, { units }: Manuscript): number | undefined {
  if (end.year === start.year + 1) return start.year
  const [, first, last] = latin(/(20\d{2})\s*[-–]\s*(20\d{2})/).exec(units.find(({ role }) => role === 'title')?.text ?? '') ?? []
  return Number(last) - Number(first) === 1 && (Number(first) === year || Number(last) === year) ? Number(first) : undefined
}

function schoolYear(first: number, last: number, of: OfPlan, manuscript: Manuscript): YearVerdict {
  const own = ownSchoolYear(of, manuscript)
  if (last - first !== 1) return ['other', 'năm học, niên độ khác', 'another school or budget year']
  if (own === undefined ? first === of.year || last === of.year : first === own)
    return ['plan', 'năm học, niên độ của kế hoạch', 'the plan’s school or budget year']
  if (own !== undefined && first === own - 1)
    return ['unclear', 'năm học, niên độ trước của kế hoạch cũ', 'the school year before that plan']
  if (own !== undefined && first === own + 1) return ['plan', 'năm học kế tiếp của kế hoạch', 'the school year after the plan’s']
  return ['other', 'năm học, niên độ khác', 'another school or budget year']
}

/** `Năm học 2025 - 2026, trường có 24 lớp; tỷ lệ đỗ tốt nghiệp năm 2026 đạt 98,9%`: a year in which two school years meet. */
const schoolResult: YearJudge = ({ manuscript, unit: { text }, start, year, of, before, after }) => {
  if (!CAME_TO.test(after) || AIM.test(before) || year !== ownSchoolYear(of, manuscript)) return undefined
  return new RegExp(`${year - 1}\\s*[-–]\\s*${year}(?!\\d)`).test(sentenceBefore(text, start)) ||
    new RegExp(`^(?:trong |kết thúc )?năm học ${year - 1}\\s*[-–]\\s*${year}(?!\\d)`, 'iu').test(text)
    ? ['unclear', 'kết quả của năm học trước kế hoạch cũ', 'a result of the school year before that plan']
    : undefined
}

/** What stands of a sentence before a place in it. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[.!?]\s/)
    .at(-1)!

/** `các khóa 17 (2022 - 2026), 18 (2023 - 2027)`: who begins and who ends is another course each year. */
const COURSE = latin(/(?<!\p{L})(?:khóa|khoá)\s+\d{1,3}\s*\([^;]{0,80}$/iu)

const range: YearJudge = ({ before, after, year, of, date, manuscript }) => {
  if (date) return undefined
  const [from, to] = [RANGE_BEFORE.exec(before), RANGE_AFTER.exec(after)]
  if (!from && !to) return undefined
  const [first, last] = from ? [Number(from[1]), year] : [year, Number(to![1])]
  if (SCHOOL.test(before)) return schoolYear(first, last, of, manuscript)
  if (COURSE.test(before) && first <= of.year && last >= of.year)
    return ['unclear', 'các khóa đang học: tính lại khóa và năm', 'the courses that are running: count them anew']
  if (/\d\/\d{4}\s*[-–]\s*$|^\s*[-–]\s*\d/.test(before.slice(-12)) && !from) return undefined
  return last === of.year && first !== last
    ? [
        'unclear',
        'giai đoạn kết thúc trong năm cũ: xem có còn thực hiện không',
        'a period that ends with that year: see whether it still runs',
      ]
    : ['other', 'giai đoạn, nhiệm kỳ', 'a period or term of office']
}

/** `công bố kết quả vào ngày …`: what the plan itself does, where the day comes after its issue. */
const OWN_ACT = latin(`(?:${wordsPattern(OWN_ACTS)})(?:\\s+\\p{L}+){0,4}\\s*$`, 'iu')
/** `văn bản đã ký trước ngày …` is none. */
const isOwnAct = (lead: string): boolean => OWN_ACT.test(lead) && !BY_THEN.test(lead) && !ALREADY.test(lead)
const ALREADY = latin(/(?<!\p{L})(?:đã|được)\s[^.;,]{0,40}$/iu)
const isYetToCome = (day: CalendarDate, { date }: OfPlan): boolean =>
  date?.month !== undefined && compareDates(day, latest(date)) > 0

/** What comes before a day that is a fact and no deadline. */
const FACT = latin(`(?:${wordsPattern(FACTS)})(?:\\s+\\p{L}+){0,4}\\s*$`, 'iu')

/** What a day means that a text sets without saying more: within the plan's time it is one of its own. */
export function dayMeaning(day: CalendarDate, of: OfPlan): YearVerdict {
  if (inPeriod(day, of)) return ['plan', 'mốc thời gian trong kỳ kế hoạch', 'a day within the plan’s time']
  const late = dayNumber(day) - dayNumber(of.period.end)
  if (late > 0 && day.year === of.year) return ['plan', 'ngày trong năm của kế hoạch', 'a day of the plan’s year']
  if (late > 0 && late <= DAYS_AFTER) return ['plan', 'mốc ngay sau kỳ kế hoạch', 'a day soon after the plan’s time']
  const early = dayNumber(of.period.start) - dayNumber(day)
  if (early > 0 && early <= DAYS_BEFORE && day.year === of.year)
    return ['plan', 'mốc ngay trước kỳ kế hoạch', 'a day soon before the plan’s time']
  return early > DAYS_BEFORE && day.year < of.year
    ? ['other', 'ngày trước kỳ kế hoạch', 'a day before the plan’s time']
    : ['unclear', 'ngày ngoài kỳ kế hoạch', 'a day outside the plan’s time']
}

/** `Tính đến hết ngày …, toàn tỉnh có …`: how things stood, where no aim is set. */
const STOOD = latin(/(?<!(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,40})tính (?:từ [^.;]{0,30})?đến\s+(?:hết\s+|thời điểm\s+)?$/iu)
/** `Số lượng hiện có (tính đến 31/3/2026)`: how things stood, at the head of what stood so. */
const STANDS = latin(/(?:hiện có|hiện trạng|thực trạng|số liệu)[^.;]{0,40}$/iu)
const COUNTED_THEN = latin(
  /^[^.;]{0,70}?(?<!\p{L})(?:ghi nhận|đã|xảy ra|phát sinh|(?:có|còn|đạt|là)\s+(?:khoảng |gần |trên |hơn )?\d)/iu,
)
const DEADLINE = latin(/(?:trước|đến|hạn|chậm nhất|từ)(?: là)?\s+$/iu)

const SPAN_END = latin(/^\s*(?:đến|[-–])\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}\/(\d{4})/iu)

/** `hợp đồng … hết hạn ngày 15/3/2027`, `chứng nhận có hiệu lực đến ngày …`. */
const RUNS_OUT = latin(/(?<!\p{L})(?:hết hạn|hết hiệu lực|(?:hiệu lực|giá trị) đến(?: hết)?)\s+(?:vào\s+)?(?:ngày\s+)?$/iu)

/** `dư nợ đến ngày 31/10/2026 là 214 tỷ đồng`, in a plan issued in November. */
const UP_TO = latin(/(?<!\p{L})đến\s+(?:hết\s+|thời điểm\s+)?$/iu)
const CAME_UP_TO = latin(/^\)?,?\s+(?:\p{L}+\s+){0,4}?(?:là|có|còn|đạt)\s+(?:khoảng |gần |trên |hơn )?\d/iu)
const hadCome = (day: CalendarDate, lead: string, after: string, { date }: OfPlan): boolean =>
  date?.month !== undefined && compareDates(day, latest(date)) <= 0 && UP_TO.test(lead) && CAME_UP_TO.test(after)

/** `(ban hành trước ngày …)` sets a deadline, `văn bản ban hành trước ngày …` says what was there. */
const BY_THEN = latin(/(?<!\p{L})(?:trước|chậm nhất(?: là| vào)?|muộn nhất|không quá|xong trong)\s*$/iu)
const WAS_THERE = latin(
  `(?<!\\p{L})(?:${wordsPattern(ALREADY_THERE)}|có hiệu lực|(?<!(?:tuyển|học|thí|vệ|phát|hộ|dân|nhân) )sinh)(?:\\s+\\p{L}+){0,3}\\s*$`,
  'iu',
)
const MADE_BY = latin(/(?<!\p{L})do [\p{L}, ]+ ban hành(?:\s+\p{L}+){0,2}\s*$/iu)
const setsDeadline = (lead: string): boolean => BY_THEN.test(lead) && !WAS_THERE.test(lead) && !MADE_BY.test(lead)

/** `vào thứ Năm hằng tuần, bắt đầu từ ngày 08/01/2026`: no fact, but the first day of what has days of its own in each year. */
const REGULAR = latin(/(?<!\p{L})(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)|định kỳ|các ngày thứ)(?!\p{L})/iu)
const BEGINS = latin(/(?<!\p{L})từ\s*$/iu)

const fullDate: YearJudge = ({ date, year, of, unit }) => {
  if (!date) return undefined
  // `từ ngày 01/10/2025 đến ngày 30/9/2026`: a working year that begins in the calendar year before.
  if (year === of.year - 1 && Number(SPAN_END.exec(unit.text.slice(date.end, date.end + 40))?.[1]) === of.year)
    return ['plan', 'mốc đầu của khoảng thời gian trong kế hoạch', 'beginning of a time that lies in the plan']
  if (date.date && compareDates(date.date, TWO_LEVELS) === 0)
    return ['other', 'ngày bắt đầu chính quyền hai cấp', 'the first day of the two levels of government']
  const lead = unit.text.slice(Math.max(0, date.start - 60), date.start).replace(/ngày\s*$/u, '')
  if (date.date && BEGINS.test(lead) && inPeriod(date.date, of) && REGULAR.test(sentenceBefore(unit.text, date.start)))
    return FIRST_REGULAR
  if (RUNS_OUT.test(unit.text.slice(Math.max(0, date.start - 60), date.start)))
    return ['unclear', 'ngày hết hạn của giấy tờ, hợp đồng', 'the day on which a paper or contract runs out']
  if (date.date && hadCome(date.date, lead, unit.text.slice(date.end, date.end + SEEN), of))
    return ['unclear', 'số liệu đến một ngày trước khi ban hành', 'how things stood on a day before its issue']
  if (
    (STOOD.test(lead) && (STANDS.test(lead) || COUNTED_THEN.test(unit.text.slice(date.end, date.end + SEEN)))) ||
    (FACT.test(lead) && !setsDeadline(lead) && !(date.date && isOwnAct(lead) && isYetToCome(date.date, of)))
  ) {
    return Math.abs(year - of.year) <= 1
      ? ['unclear', 'ngày xảy ra một việc, không phải thời hạn', 'the day something happened, no deadline']
      : ['other', 'ngày xảy ra một việc', 'the day something happened']
  }
  const late = dayNumber(date.date ?? { year, month: date.month }) - dayNumber(of.period.end)
  if (late > DAYS_AFTER && late <= 366 && setsDeadline(lead))
    return ['plan', 'thời hạn sau kỳ kế hoạch', 'a deadline after the plan’s time']
  const verdict = dayMeaning(date.date ?? { year, month: date.month, day: Math.min(date.day, 28) }, of)
  return verdict[0] === 'other' && year >= of.year - 1 && DEADLINE.test(lead)
    ? ['unclear', 'thời hạn trước kỳ kế hoạch', 'a deadline before the plan’s time']
    : verdict
}

const MONTH = latin(/tháng\s+(\d{1,2})(?:\s*[\/-]\s*|\s+năm\s+)$/iu)
const QUARTER = latin(
  /quý\s+(?:(?:IV|III|II|I|\d)\s*(?:[-–,]|và|đến)\s*(?:quý\s+)?)*(IV|III|II|I|\d)(?:\s*[\/-]\s*|\s*,\s+năm\s+|\s+năm\s+)$/iu,
)
const NUMERIC_MONTH = /(?<![\d/])(\d{1,2})\/$/
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

/** `Mẫu 02/2026`: the number of a form, no month. */
const FORM = latin(/(?<!\p{L})(?:mẫu|biểu|biên lai|quyển|lô|số)(?:\s+(?:số|mẫu))?\s*:?\s*\d{1,2}\/$/iu)
const month: YearJudge = ({ before, year, of }) => {
  if (FORM.test(before))
    return ['unclear', 'ký hiệu có số năm: xem còn dùng không', 'a symbol with a year in it: see whether it still holds']
  const named = MONTH.exec(before) ?? NUMERIC_MONTH.exec(before)
  const quarter = QUARTER.exec(before)
  const number = named ? Number(named[1]) : quarter ? 3 * (QUARTERS[quarter[1]!.toUpperCase()] ?? Number(quarter[1])) : undefined
  if (number === undefined || number < 1 || number > 12) return undefined
  if (inPeriod({ year, month: number, day: 15 }, of))
    return ['plan', 'tháng, quý trong kỳ kế hoạch', 'a month or quarter within the plan’s time']
  const late = dayNumber({ year, month: number, day: 1 }) - dayNumber(of.period.end)
  if (late > 0 && late <= DAYS_AFTER) return ['plan', 'mốc ngay sau kỳ kế hoạch', 'a month soon after the plan’s time']
  return Math.abs(year - of.year) <= 1
    ? ['unclear', 'tháng, quý ngoài kỳ kế hoạch', 'a month or quarter outside the plan’s time']
    : ['other', 'tháng, quý của năm khác', 'a month or quarter of another year']
}

const COUNTED = latin(`^\\s+(?:${wordsPattern(COUNTED_THINGS)})(?!\\p{L})`, 'iu')
const counted: YearJudge = ({ before, after }) =>
  !latin(/(?:năm|\/|-|–)\s*$/iu).test(before) && COUNTED.test(after)
    ? ['other', 'số lượng, không phải năm', 'a count, no year']
    : undefined

/** The name that a year in quotation marks belongs to, lower case. */
function quotedName(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('"', start))
  return /^[^”"]*/u
    .exec(text.slice(from + 1))![0]
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** What all texts say outside quotation marks, lower case. */
const unquoted = kept((units: readonly Unit[]) =>
  units
    .map(({ text }) =>
      text
        .replace(/“[^”"]*[”"]|"[^"]*"/gu, '“”')
        // Single spaces stay: to write each anew is most of the work.
        .replace(/\s{2,}|[^\S ]/gu, ' ')
        .toLowerCase(),
    )
    .join('\n'),
)

/** The same name stands without marks elsewhere: what becomes of one becomes of both. */
const hasTwin = ({ manuscript, unit, start }: Judged): boolean =>
  unquoted(manuscript.units).includes(quotedName(unit.text, start))

const quoted: YearJudge = (it) =>
  it.year === it.of.year && isQuoted(it.unit, it.start) && !hasTwin(it)
    ? ['unclear', 'nằm trong tên gọi, khẩu hiệu đặt trong ngoặc kép', 'stands in a name or slogan in quotation marks']
    : undefined

const FIRST_YEAR = latin(`^\\s*(?:là|[-–,:])\\s*năm (?:${wordsPattern(FIRST_OF)})`, 'iu')
const SINCE = latin(/(?:^|[\s(])(?:từ|kể từ|bắt đầu từ|sau|trước)\s+(?:đầu\s+|tháng \d+\s+)?năm\s+$/iu)
const UNTIL = latin(/đến\s+năm\s+$/iu)
const BEGAN = latin(
  `(?:${wordsPattern(STARTED)}|ban hành(?! [Kk]ế hoạch| [Cc]hương trình))(?:\\s+\\p{L}+){0,3}\\s+(?:vào\\s+|trong\\s+|từ\\s+)?năm\\s+$`,
  'iu',
)
const SURE = latin(/^\s+(?:và (?:các |những )?năm tiếp theo|trở đi)/iu)
const NAMED = latin(/năm\s+(?:(?:công tác|thi đua|kế hoạch|ngân sách|tài chính|học)\s+)?$/iu)

const ownYear: YearJudge = ({ year, of, before, after }) => {
  if (year !== of.year || !NAMED.test(before)) return undefined
  if (FIRST_YEAR.test(after)) return ['unclear', 'điều chỉ đúng với riêng năm đó', 'true of that year alone']
  if (latin(/^\s+trở đi/iu).test(after) || (SINCE.test(before) && !SURE.test(after)))
    return ['unclear', 'mốc bắt đầu, không rõ có dời theo năm không', 'a beginning: it may stay']
  if (UNTIL.test(before)) return ['unclear', 'mốc “đến năm”, không rõ có dời theo năm không', 'a horizon: it may stay']
  if (BEGAN.test(before)) return ['unclear', 'năm xảy ra một việc', 'the year something happened']
  return ['plan', 'năm của kế hoạch', 'the plan’s year']
}

const BARE = latin(`(?:${wordsPattern(OWN_YEARS)}|(?<!\\p{L})KH)(?:\\s+\\p{L}+){0,6}\\s+$`, 'iu')
const bareYear: YearJudge = ({ year, of, before, after }) =>
  year === of.year && BARE.test(before) && latin(/^(?:\s*[,.;:)]|\s*$|\s+(?:của|tại|trên|và)\s)/iu).test(after)
    ? ['plan', 'năm của kế hoạch', 'the plan’s year']
    : undefined

const RESULT = latin(`(?:${wordsPattern(RESULTS)}|tồn (?:từ )?)[^.;,]{0,60}năm\\s+$`, 'iu')
const CAME_TO = latin(/^\s+(?:đạt|đã|chiếm|tăng|giảm|có \d|là \d)/iu)
/** A task of the plan that looks back: last year's plan had it for the year before. */
const REVIEWED = latin(/(?:sơ kết|tổng kết|đánh giá|báo cáo|quyết toán)[^.;]{0,60}năm\s+$/iu)
const COMPARED = latin(/(?:so với|bằng|cao hơn|thấp hơn|cùng kỳ|vượt(?! khó| khỏi| lên))[^.;,]{0,40}$/iu)

/** `Phấn đấu năm 2026 giảm 10%`: what is to come to be. */
const AIM = latin(/(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,40}$/iu)

/** A year that the text looks back on: results, reviews, comparisons. */
export const isLookedBackOn = ({ unit: { text }, start, end }: CitationSpot): boolean => {
  const before = text.slice(Math.max(0, start - SEEN), start)
  return (
    [RESULT, REVIEWED, COMPARED].some((pattern) => pattern.test(before)) ||
    (CAME_TO.test(text.slice(end, end + SEEN)) && !AIM.test(before))
  )
}

/** `Đến hết năm 2025`, in a plan that goes on to 2026. */
const ITS_END = latin(/(?:đến|hết|cuối)\s+(?:hết\s+|cuối\s+)?năm\s+$/iu)

const lastYear: YearJudge = ({ unit, start, year, of, before, after }) => {
  if (year !== of.year - 1) return undefined
  if (year === of.period.start.year && ITS_END.test(before) && !CAME_TO.test(after))
    return ['plan', 'năm trong kỳ kế hoạch', 'a year of the plan’s time']
  if (isQuoted(unit, start) && CAME_TO.test(after))
    return ['unclear', 'năm trước, trong tên gọi đặt trong ngoặc kép', 'the year before, in a name in quotation marks']
  if (COMPARED.test(before))
    return ['unclear', 'mốc so sánh: năm trước của kế hoạch cũ', 'a comparison with the year before that plan']
  if (RESULT.test(before) || CAME_TO.test(after))
    return ['unclear', 'kết quả của năm trước kế hoạch cũ', 'a result of the year before that plan']
  return ['unclear', 'năm trước của kế hoạch cũ', 'the year before that plan']
}

const AHEAD = latin(
  `(?:${wordsPattern(PREPARED)}|chuyển(?:\\s+\\p{L}+){0,2}\\s+sang)(?:\\s+[\\p{L},]+){0,8}\\s+(?:cho\\s+)?năm\\s+$`,
  'iu',
)
/** `điều chỉnh cho năm 2027`. */
const FOR_IT = latin(/(?:điều chỉnh|áp dụng|dự kiến|để dành)[^.;,]{0,40}\scho\s+năm\s+$/iu)
/** `năm 2026 bố trí 0,8 tỷ đồng, năm 2027 bố trí 0,3 tỷ đồng`: one goes with the other. */
const isToldAlike = ({ unit: { text }, start, after, of }: Judged): boolean => {
  const verb = latin(/^\s+(\p{L}+)/u).exec(after)?.[1]
  return verb !== undefined && sentenceBefore(text, start).includes(`năm ${of.year} ${verb}`)
}

const nextYear: YearJudge = (it) => {
  const { year, of, before, after } = it
  if (year !== of.year + 1) return undefined
  if (year === of.period.end.year && (NAMED.test(before) || BARE.test(before)))
    return ['plan', 'năm trong kỳ kế hoạch', 'a year of the plan’s time']
  if (FOR_IT.test(before) || (NAMED.test(before) && isToldAlike(it)))
    return ['plan', 'việc của năm kế tiếp', 'what is meant for the year after']
  if (NAMED.test(before) && SURE.test(after))
    return ['plan', 'năm sau kế hoạch và về sau', 'the year after the plan and those behind it']
  if (UNTIL.test(before)) return ['other', 'mốc dài hạn', 'a long-term horizon']
  return AHEAD.test(before)
    ? ['plan', 'việc chuẩn bị cho năm kế tiếp', 'preparing for the year after']
    : ['unclear', 'năm sau của kế hoạch cũ', 'the year after that plan']
}

const farYear: YearJudge = ({ year, of }) =>
  year < of.year - 1
    ? ['other', 'thuộc những năm trước', 'belongs to earlier years']
    : year > of.year + 1
      ? ['other', 'mốc dài hạn', 'a long-term horizon']
      : undefined

/** In this order: the first that knows decides. */
export const JUDGES: readonly YearJudge[] = [
  anniversary,
  citation,
  link,
  born,
  measure,
  range,
  titledYear,
  citedTitle,
  law,
  counted,
  singleEvent,
  lunar,
  regularDay,
  theme,
  given,
  past,
  fullDate,
  month,
  quoted,
  schoolResult,
  ownYear,
  bareYear,
  lastYear,
  nextYear,
  farYear,
]
