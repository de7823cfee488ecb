import { blankFor, plainText } from '../model/inline.ts'
import { shortCitation } from '../model/phrase.ts'
import type { Base, Plan } from '../model/plan.ts'
import { latin } from '../model/latin.ts'
import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import type { Bookkeeper } from './ledger.ts'

/** `Đề án … đến năm 2030, tầm nhìn đến năm 2045`. */
const HORIZON = latin(/đến (?:hết )?năm ((?:19|20)\d{2})/giu)
const SPANS = latin(/(?:giai đoạn|nhiệm kỳ|thời kỳ)[^\d;]{0,12}(?:19|20)\d{2}\s*(?:-|–|đến(?: năm)?)\s*((?:19|20)\d{2})/giu)
/** A document that asked for the plan, or for something to be set up: the plan is its answer. */
const ASKS_FOR_PLAN = latin(
  /(?:xây dựng|lập|ban hành|đăng ký|góp ý|đề nghị xây dựng)\s+(?:\p{L}+\s+){0,3}(?:kế hoạch|chương trình công tác)/iu,
)
const REQUEST = latin(/^(?:công văn|thông báo|công điện|tờ trình|phiếu)/iu)

const STANDING = { vi: 'căn cứ lâu dài', en: 'a standing basis' }
const NORM = {
  vi: 'văn bản quy phạm pháp luật: căn cứ lâu dài, còn hiệu lực thì giữ',
  en: 'a law or regulation: it stands until it is replaced',
}
const STILL_RUNS = { vi: 'giai đoạn nêu trong căn cứ còn trong năm mới', en: 'the period it names runs on in the new year' }
const OF_THAT_YEAR = {
  vi: 'văn bản của riêng năm cũ: thay bằng văn bản của năm mới, hoặc bỏ căn cứ',
  en: 'a document of that year alone: put the new year’s, or delete it',
}
const REQUEST_OF_OLD = {
  vi: 'đề nghị cho chính kế hoạch cũ: thay bằng đề nghị mới, hoặc bỏ',
  en: 'a request for the old plan: put the new one, or delete it',
}
const YEARLY = {
  vi: 'căn cứ ban hành hằng năm: điền văn bản của năm mới, hoặc bỏ căn cứ',
  en: 'a basis issued every year: give the new year’s document, or delete it',
}
/** A basis of so many plans already is not one of the old year. */
const YEARS_STOOD = 3
const HAS_STOOD = { vi: 'đã là căn cứ nhiều năm: còn hiệu lực thì giữ', en: 'a basis for years: it stands until it is replaced' }
const UNKNOWN = {
  vi: 'chưa rõ căn cứ này theo năm hay lâu dài: giữ hoặc thay, rồi ghi renewal',
  en: 'yearly or standing is not said: keep or replace it, then set renewal',
}
const ENDED = (last: number) => ({
  vi: `giai đoạn kết thúc năm ${last}, trước năm của kế hoạch mới`,
  en: `its period ended in ${last}, before the new plan’s year`,
})
const FULFILLED = {
  vi: 'văn bản yêu cầu lập chính kế hoạch cũ: kế hoạch mới không còn căn cứ vào đó',
  en: 'asked for the old plan itself: the new one no longer rests on it',
}

/** What is known of a basis: kept, left open for the new year's document, or asked about for a reason. */
type Fate = 'open' | { readonly keep: Wording } | { readonly ask: Wording }

/** A law, or a document whose number holds its year (văn bản quy phạm pháp luật), is there until it is replaced. */
const LAW = latin(/^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?!\p{L})/u)
const NORMATIVE = latin(/(?<![\d/])\d{1,4}\/(?:19|20)\d{2}\/\p{Lu}/u)
const SYMBOL = latin(/(?<!\d)\d{1,5}(?:\/(?:19|20)\d{2})?\s*[/-]\s*\p{Lu}[\p{Lu}\d/-]*/gu)
const DUTIES = latin(/chức năng,? nhiệm vụ/iu)
const REQUESTED = latin(/^(?:xét |theo )?(?:tờ trình|đề nghị)|^xét|^theo đề nghị/iu)

function fateOf(base: Base, plan: Plan, year: number): Fate {
  const subject =
    base.subject ?? (base.text ? plainText(base.text) : (base.documents ?? []).map((it) => it.subject ?? '').join('; '))
  const last = Math.max(...[SPANS, HORIZON].flatMap((pattern) => [...subject.matchAll(pattern)].map(([, to]) => Number(to))))
  if (last > 0 && last < year) return { ask: ENDED(last) }
  if (fulfilled(base)) return { ask: FULFILLED }
  if (base.renewal === 'yearly') return 'open'
  if (base.renewal === 'standing') return { keep: STANDING }
  const cited = (base.documents ?? []).flatMap((it) => [it.type, it.number, it.subject])
  const whole = [base.type, base.number, subject, ...cited].filter(Boolean).join(' ')
  if (REQUESTED.test(base.lead ?? '')) return /\d/.test(whole) ? { ask: REQUEST_OF_OLD } : { keep: STANDING }
  if (
    new RegExp(`năm (?:học )?(?:\\d{4}\\s*[-–]\\s*)?${plan.year}(?!\\d)`, 'u').test(subject) &&
    !NORMATIVE.test(base.number ?? '')
  )
    return { ask: OF_THAT_YEAR }
  const symbols = whole.match(SYMBOL) ?? []
  const others = symbols.filter((it) => !NORMATIVE.test(it))
  if (!/\d/.test(whole) || DUTIES.test(subject)) return { keep: STANDING }
  if ((LAW.test(base.type ?? '') || LAW.test(subject) || symbols.length > 0) && others.length === 0) return { keep: NORM }
  if (last >= year && others.length < 2) return { keep: STILL_RUNS }
  if (others.length === 1 && base.date && base.date.year <= plan.year - YEARS_STOOD) return { keep: HAS_STOOD }
  return { ask: UNKNOWN }
}

/** Bases: standing ones stay, yearly ones are left open with type, issuer and subject, of the others it is asked, once each. */
export function rollBases(plan: Plan, year: number, books: Bookkeeper): void {
  for (const [index, base] of plan.bases.entries()) {
    const pointer = `/bases/${index}`
    const at = books.own(pointer)
    if (!at) continue
    const fate = fateOf(base, plan, year)
    if (fate === 'open') openBase(base, pointer, books)
    else if ('keep' in fate) books.keep(at, shortCitation(base), fate.keep)
    else books.ask(at, shortCitation(base), fate.ask)
  }
}

const fulfilled = ({ type = '', subject = '' }: Base): boolean => REQUEST.test(type) && ASKS_FOR_PLAN.test(subject)

/** A number and a date of last year would be a lie; what kind of document, whose and on what stays. */
function openBase({ documents = [] }: Pick<Base, 'documents'>, pointer: string, books: Bookkeeper): void {
  for (const index of documents.keys()) openBase({}, `${pointer}/documents/${index}`, books)
  const blank = blankFor('số, ký hiệu')
  const number = books.own(`${pointer}/number`)
  const date = books.own(`${pointer}/date`)
  const opened: { readonly at: Place; readonly before: string; readonly after: string }[] = []
  if (number && !books.textAt(number).includes('[[')) {
    opened.push({ at: number, before: books.textAt(number), after: blank })
    books.edit(number, JSON.stringify(blank))
  }
  if (date && books.textAt(date) !== 'null') {
    opened.push({ at: date, before: books.textAt(date), after: 'null' })
    books.edit(date, 'null')
  }
  opened.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  const [first, last] = [opened[0], opened.at(-1)]
  if (!first || !last) return
  const all = (side: 'before' | 'after'): string => opened.map((it) => it[side]).join(', ')
  books.ask({ ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn }, all('before'), YEARLY, all('after'))
}
