import { beginsBody, namesOf, type Agencies } from '../elements/agencies.ts'
import { folded } from '../elements/fold.ts'
import { isBold } from '../elements/line.ts'
import type { WordLine } from '../elements/word-line.ts'
import { placeAndDate } from '../elements/date-line.ts'
import { blocksAbove, type WordElements } from '../elements/word.ts'
import type { FlowBlock } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import type { Issuer, Plan } from '../model/plan.ts'
import { bodyName } from './casing.ts'
import { lacking } from './missing.ts'
import { numberOf } from './number.ts'
import type { FootnoteTexts } from './notes.ts'
import type { ImportPiece } from './pieces.ts'
import type { Writings } from './writings.ts'

/** Ô số 2 to 5a: issuer, number, place and date, marks, title. */
export function headOf(
  { head, marks, closing }: WordElements,
  writings: Writings,
  notes: FootnoteTexts,
  dated?: DatedLine,
): Pick<Plan, 'issuer' | 'partners' | 'number' | 'place' | 'date' | 'marks'> {
  const { issuer, partners } = issuersOf(head, closing.signatures.length, writings, notes)
  const number = numberOf(head, notes)
  const { place, date } = dateOf(head, dated, notes)
  tellDraft(marks, notes)
  for (const { text, paragraph } of head.approval)
    notes.drop(text.normalize('NFC'), paragraph.at, {
      vi: 'phần phê duyệt của cấp trên: thể thức kế hoạch không có',
      en: 'a superior’s approval, which the form of a plan does not have',
    })
  return {
    issuer,
    ...(partners.length > 0 && { partners }),
    number,
    place: place || lacking('place'),
    date,
    marks: {
      ...(marks.urgency && { urgency: marks.urgency.text.trim() }),
      ...(marks.circulation && { circulation: marks.circulation.text.trim() }),
      draft: marks.draft !== undefined,
    },
  }
}

/** `DỰ THẢO LẦN 2`: the mark says that it is a draft, and not which. */
function tellDraft({ draft }: WordElements['marks'], notes: FootnoteTexts): void {
  const more = draft?.text.normalize('NFC').replace(/^[\s([]*dự thảo[\s:.,(-]*|[\s)\].]+$/giu, '')
  if (draft && more)
    notes.drop(more, draft.paragraph.at, {
      vi: 'dấu dự thảo in là “DỰ THẢO”: lần, ngày dự thảo không in',
      en: 'the mark is printed as “DỰ THẢO”, without the draft’s number or date',
    })
}

/** The header of page 1 where the letterhead stands there and not on the page, which is told; else nothing. */
export function letterheadAbove(
  { head }: WordElements,
  { sections: [first] }: WordDocument,
  notes: FootnoteTexts,
): readonly FlowBlock[] {
  if (!first || head.country?.paragraph.at !== 0) return []
  notes.doubt(
    null,
    {
      vi: 'Phần đầu văn bản (Quốc hiệu, tên cơ quan …) nằm trong đầu trang (header) của tệp Word: được đọc như phần đầu trang 1.',
      en: 'The letterhead stands in the Word file’s page header: it was read as the head of page 1.',
    },
    '/issuer',
  )
  return blocksAbove(first)
}

/** Of a joint plan a dash stands behind each body but the last, and each of them signs. */
const JOINING = /\s*[-–—]$/u
const JOINT_SYMBOL = /[-/]\s?(?:KHLT|KHLN|KHPH|KH-?LT|CTPH)/iu

function issuersOf(
  head: WordElements['head'],
  signers: number,
  writings: Writings,
  notes: FootnoteTexts,
): { readonly issuer: Issuer; readonly partners: readonly Issuer[] } {
  const whole = together(joinedUnit(head), signers, head.number?.text ?? '')
  const printed = parted(namesOf(whole.issuer), signers)
  const joint =
    printed.length > 1 &&
    (printed.slice(0, -1).every((name) => JOINING.test(name)) ||
      signers >= printed.length ||
      JOINT_SYMBOL.test(head.number?.text ?? ''))
  const names = (joint ? printed.map((name) => name.replace(JOINING, '')) : printed.length > 0 ? [printed.join(' ')] : []).map(
    (name) => bodyName(name, writings),
  )
  const parents = namesOf(whole.parents).map((name) => bodyName(name, writings))
  const at = head.issuer[0]?.paragraph.at ?? null
  for (const { text } of [...parents, ...names].filter(({ sure }) => !sure)) {
    notes.doubt(
      at,
      {
        vi: `Tên cơ quan in hoa trong tệp Word; chữ hoa, chữ thường được đoán: “${text}”.`,
        en: `The body’s name is in capitals in the Word file; its letters were guessed: “${text}”.`,
      },
      '/issuer',
    )
  }
  // A superior body of each, where one stands between their names; else one they have in common.
  const apart = joint && parents.length === names.length && parents.length > 1 && isBetween(whole)
  const [issuer, ...partners] = (names.length > 0 ? names : [undefined]).map((name, index): Issuer => {
    const above = apart ? [parents[index]!] : parents
    const under = joint ? `/issuer/${index}` : '/issuer'
    above.forEach(({ text, sure }, parent) =>
      notes.field(
        above.length === 1 ? `${under}/parent` : `${under}/parent/${parent}`,
        text,
        whole.parents[0]!.paragraph.at,
        sure,
      ),
    )
    notes.field(`${under}/name`, name?.text ?? null, at, name?.sure ?? false)
    return { parents: above.map(({ text }) => text), name: name?.text ?? lacking('issuer') }
  })
  return { issuer: issuer!, partners }
}

/** Bodies of a joint plan that stand above one another, all of them bold, and each of which signs. */
function together(bodies: Agencies<WordLine>, signers: number, number: string): Agencies<WordLine> {
  const all = [...bodies.parents, ...bodies.issuer]
  const joint = signers > 1 && JOINT_SYMBOL.test(number) && all.every(isBold) && namesOf(all).flatMap(partsOf).length === signers
  return joint ? { parents: [], issuer: all } : bodies
}

const UNIT = /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tinh|dac khu)\s/
const COUNCIL = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|cong an|ban chi huy quan su)$/

/** `ỦY BAN NHÂN DÂN` over `XÃ BÌNH MINH` is one name, and so is the unit that stands below a name, however bold. */
function joinedUnit({ parents, issuer }: Agencies<WordLine>): Agencies<WordLine> {
  const [first] = issuer
  if (!first) return { parents, issuer }
  const last = parents.findLast(({ paragraph }) => paragraph.at <= first.paragraph.at)
  const below = parents.filter(({ paragraph, text }) => paragraph.at > issuer.at(-1)!.paragraph.at && UNIT.test(folded(text)))
  const begins = last && UNIT.test(folded(first.text)) && COUNCIL.test(folded(last.text)) ? [last] : []
  return {
    parents: parents.filter((line) => !begins.includes(line) && !below.includes(line)),
    issuer: [...begins, ...issuer, ...below],
  }
}

/** `SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO` on one line, where each of them signs. */
function parted(names: readonly string[], signers: number): readonly string[] {
  const parts = names.flatMap(partsOf)
  return signers > 1 && (names.length === 1 || parts.length === signers) ? parts : names
}

const partsOf = (name: string): string[] => {
  const parts = name.split(/\s+[-–]\s+/u)
  return parts.every(beginsBody) ? parts : [name]
}

/** A superior body stands below the first of the names. */
const isBetween = ({ parents, issuer }: Agencies<WordLine>): boolean =>
  parents.some(({ paragraph }) => paragraph.at > issuer[0]!.paragraph.at)

const PLACE_AND_DATE = /^\p{Lu}[^,.;:]{1,40},\s*ngày\s(?:[^.;:]{0,20}tháng\s.{0,16}năm\s.{0,8}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u

/** Place and date that stand above the signature, where the head of the document has none, and the text without them. */
export function datedBelow(
  { head, closing }: WordElements,
  pieces: readonly ImportPiece[],
): { readonly line: DatedLine | undefined; readonly rest: readonly ImportPiece[] } {
  if (head.date || head.place) return { line: undefined, rest: pieces }
  if (closing.dated) return { line: { text: closing.dated.text, at: closing.dated.paragraph.at }, rest: pieces }
  const last = pieces.at(-1)
  return last?.type === 'text' && !last.label && PLACE_AND_DATE.test(last.rich.text)
    ? { line: { text: last.rich.text, at: last.at }, rest: pieces.slice(0, -1) }
    : { line: undefined, rest: pieces }
}

/** Place and date, and the paragraph they stand in. */
export interface DatedLine {
  readonly text: string
  readonly at: number
}

function dateOf(
  head: WordElements['head'],
  dated: DatedLine | undefined,
  notes: FootnoteTexts,
): { readonly place: string; readonly date: CalendarDate | null } {
  const at = head.date?.paragraph.at ?? dated?.at ?? null
  const found = placeAndDate(head.date?.text.normalize('NFC') ?? dated?.text ?? '')
  const place = (head.place || found.place).normalize('NFC').replace(/\s+/g, ' ').trim()
  const { year, month, day } = found
  const two = (part: number) => String(part).padStart(2, '0')
  const iso =
    year === undefined
      ? undefined
      : [year, month === undefined ? [] : two(month), month === undefined || day === undefined ? [] : two(day)].flat().join('-')
  const date = (iso && parseDate(iso)) || null
  notes.field('/place', place || null, at, place !== '')
  notes.field('/date', iso ?? null, at, year === undefined || date !== null)
  if (
    head.date &&
    ((year === undefined && (month ?? day) !== undefined) ||
      (iso !== undefined && !date) ||
      (day !== undefined && month === undefined))
  ) {
    notes.doubt(
      at,
      {
        vi: `Không đọc được trọn ngày ban hành: “${head.date.text.trim()}”.`,
        en: `The date of issue could not be read whole: “${head.date.text.trim()}”.`,
      },
      '/date',
    )
  }
  return { place, date }
}
