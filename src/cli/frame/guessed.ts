import { fieldAt, type FormField } from '../../form/fields.ts'
import { shortDate, type CalendarDate } from '../../model/date.ts'
import type { ImportedPlan } from '../../model/imported.ts'
import { isMapping, keysOf } from '../../model/pointer.ts'
import type { Language, Wording } from '../../model/problem.ts'

/** What an import guessed, each in the words of a form: `Cơ quan chủ quản: Sở Giáo dục và Đào tạo`. */
export const guessedIn = ({ fields }: ImportedPlan): Wording[] =>
  Object.entries(fields)
    .filter(([, { sure }]) => !sure)
    .map(([pointer, { value }]) => ({ vi: sentence(pointer, value, 'vi'), en: sentence(pointer, value, 'en') }))

const sentence = (pointer: string, value: unknown, language: Language): string =>
  `${labelAt(pointer, language)}: ${shortened(said(fieldAt(pointer), value, language))}`

/** The label of a field; of one of a list, that of the list with its place in it. */
function labelAt(pointer: string, language: Language): string {
  const keys = keysOf(pointer)
  const at = (length: number): FormField | undefined => fieldAt(`/${keys.slice(0, length).join('/')}`)
  const nth = language === 'vi' ? 'thứ' : 'no.'
  const places = keys.flatMap((key, index) =>
    /^\d+$/.test(key) ? `${at(index)?.label[language] ?? ''}, ${nth} ${Number(key) + 1}` : [],
  )
  const own = /^\d+$/.test(keys.at(-1) ?? '') ? undefined : (at(keys.length)?.label[language] ?? keys.at(-1))
  return [...places, ...(own === undefined ? [] : [own])].join(', ')
}

/** A value as an official writes it: days as 22/4/2026, choices in their words, what has parts one part behind the other. */
function said(field: FormField | undefined, value: unknown, language: Language): string {
  if (field?.kind === 'choice') return field.choices.find((it) => it.value === value)?.words[language] ?? String(value)
  if (Array.isArray(value)) return value.map((it) => said(undefined, it, language)).join('; ')
  if (!isMapping(value)) return String(value ?? '')
  if (typeof value.year === 'number') return shortDate(value as unknown as CalendarDate)
  const parts = Object.entries(value).filter(([key]) => key !== 'id')
  return parts.map(([, part]) => said(undefined, part, language)).join('start' in value ? ' - ' : ' ')
}

const LONGEST = 160
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
