import { namesOf } from '../elements/agencies.ts'
import { placeAndDate } from '../elements/date-line.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import type { WordElements } from '../elements/word.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import { blankFor } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { bodyName, type Writings } from './casing.ts'
import type { FootnoteTexts } from './notes.ts'

/** Ô số 2 to 5a: issuer, number, place and date, marks, title. */
export function headOf(
  { head, marks }: WordElements,
  writings: Writings,
  notes: FootnoteTexts,
): Pick<Plan, 'issuer' | 'number' | 'place' | 'date' | 'marks'> {
  const parents = namesOf(head.parents).map((name) => bodyName(name, writings))
  const [own] = namesOf(head.issuer).length > 0 ? [bodyName(namesOf(head.issuer).join(' '), writings)] : []
  const issuerAt = head.issuer[0]?.paragraph.at ?? null
  parents.forEach(({ text, sure }, index) => notes.field(`/issuer/parent/${index}`, text, head.parents[0]!.paragraph.at, sure))
  notes.field('/issuer/name', own?.text ?? null, issuerAt, own?.sure ?? false)
  const unsure = [...parents, ...(own ? [own] : [])].filter(({ sure }) => !sure)
  for (const { text } of unsure) {
    notes.doubt(
      issuerAt,
      {
        vi: `Tên cơ quan in hoa trong tệp Word; chữ hoa, chữ thường được đoán: “${text}”.`,
        en: `The body’s name is in capitals in the Word file; its letters were guessed: “${text}”.`,
      },
      '/issuer',
    )
  }
  const number = head.number ? numberAndSymbol(head.number.text.normalize('NFC')) : {}
  const numberAt = head.number?.paragraph.at ?? null
  notes.field('/number/value', number.number ?? null, numberAt)
  notes.field('/number/symbol', number.symbol ?? null, numberAt, number.symbol !== undefined)
  const { place, date } = dateOf(head, notes)
  return {
    issuer: { parents: parents.map(({ text }) => text), name: own?.text ?? blankFor('tên cơ quan ban hành') },
    number: { value: number.number ?? null, symbol: number.symbol ?? blankFor('ký hiệu') },
    place: place || blankFor('địa danh'),
    date,
    marks: {
      ...(marks.urgency && { urgency: marks.urgency.text.trim() }),
      ...(marks.circulation && { circulation: marks.circulation.text.trim() }),
      draft: marks.draft !== undefined,
    },
  }
}

function dateOf(
  head: WordElements['head'],
  notes: FootnoteTexts,
): { readonly place: string; readonly date: CalendarDate | null } {
  const at = head.date?.paragraph.at ?? null
  const found = placeAndDate(head.date?.text.normalize('NFC') ?? '')
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

export function titleOf({ title }: WordElements, notes: FootnoteTexts): string {
  const lines = title?.lines.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim()) ?? []
  const text = lines.join(' ')
  notes.field('/title', text || null, title?.lines[0]?.paragraph.at ?? null, text !== '')
  return text || blankFor('trích yếu')
}
