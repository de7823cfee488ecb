import { blankFor } from '../model/inline.ts'
import { shortCitation } from '../model/phrase.ts'
import type { Base, Plan } from '../model/plan.ts'
import { latin } from '../model/latin.ts'
import type { Bookkeeper } from './ledger.ts'

const SPAN = latin(/(?:giai đoạn|nhiệm kỳ|thời kỳ)[^\d;]{0,12}(?:19|20)\d{2}\s*(?:-|–|đến(?: năm)?)\s*((?:19|20)\d{2})/iu)
/** A document that asked for the plan, or for something to be set up: the plan is its answer. */
const ASKS_FOR_PLAN = latin(
  /(?:xây dựng|lập|ban hành|đăng ký|góp ý|đề nghị xây dựng)\s+(?:\p{L}+\s+){0,3}(?:kế hoạch|chương trình công tác)/iu,
)
const REQUEST = latin(/^(?:công văn|thông báo|công điện|tờ trình|phiếu)/iu)

const STANDING = { vi: 'căn cứ lâu dài', en: 'a standing basis' }
const YEARLY = {
  vi: 'căn cứ ban hành hằng năm: điền văn bản của năm mới, hoặc bỏ căn cứ',
  en: 'a basis issued every year: give the new year’s document, or delete it',
}
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

/** Bases: standing ones stay, yearly ones are left open with type, issuer and subject, of the others it is asked. */
export function rollBases(plan: Plan, year: number, books: Bookkeeper): void {
  for (const [index, base] of plan.bases.entries()) {
    const pointer = `/bases/${index}`
    const at = books.own(pointer)
    if (!at) continue
    const name = shortCitation(base)
    if (base.renewal === 'yearly') openBase(base, pointer, books)
    else if (base.renewal === 'standing') books.keep(at, name, STANDING)
    else books.ask(at, name, UNKNOWN)
    const last = Number(SPAN.exec(base.subject ?? '')?.[1] ?? Infinity)
    if (last < year) books.ask(at, name, ENDED(last))
    else if (fulfilled(base)) books.ask(at, name, FULFILLED)
  }
}

const fulfilled = ({ type = '', subject = '' }: Base): boolean => REQUEST.test(type) && ASKS_FOR_PLAN.test(subject)

/** A number and a date of last year would be a lie; what kind of document, whose and on what stays. */
function openBase({ documents = [] }: Pick<Base, 'documents'>, pointer: string, books: Bookkeeper): void {
  for (const index of documents.keys()) openBase({}, `${pointer}/documents/${index}`, books)
  const number = books.own(`${pointer}/number`)
  const blank = blankFor('số, ký hiệu')
  if (number && !books.textAt(number).includes('[[')) {
    books.ask(number, books.textAt(number), YEARLY, blank)
    books.edit(number, JSON.stringify(blank))
  }
  const date = books.own(`${pointer}/date`)
  if (date && books.textAt(date) !== 'null') {
    books.ask(date, books.textAt(date), YEARLY, 'null')
    books.edit(date, 'null')
  }
}
