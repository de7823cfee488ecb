import type { Wording } from '../model/problem.ts'
import { FIELDS, type FormField } from './fields.ts'

/** Fields of the form that are filled in together. */
export interface FormGroup {
  readonly name: string
  readonly title: Wording
  readonly fields: readonly FormField[]
}

/** What a drafter goes through, in the order of the document; the keys of each part. */
const GROUPS: readonly (readonly [name: string, vi: string, en: string, keys: readonly string[]])[] = [
  [
    'head',
    'Đầu văn bản',
    'Head of the document',
    ['kind', 'issuer', 'number', 'place', 'date', 'title', 'note', 'year', 'years', 'period', 'attached', 'marks'],
  ],
  ['bases', 'Căn cứ', 'Legal bases', ['bases']],
  ['goals', 'Mục đích, yêu cầu', 'Purposes and requirements', ['goals']],
  ['targets', 'Mục tiêu, chỉ tiêu', 'Targets', ['targets']],
  ['phases', 'Tiến độ', 'Phases', ['phases']],
  ['assignments', 'Phân công', 'Assignments', ['assignments']],
  ['recipients', 'Nơi nhận', 'Recipients', ['distribution', 'archive']],
  ['signature', 'Ký', 'Signature', ['signature']],
  ['appendices', 'Phụ lục', 'Appendices', ['appendices']],
  ['more', 'Chữ viết tắt, trình bày', 'Abbreviations and layout', ['abbreviations', 'layout', 'id']],
]

/** What the program writes itself, and no form asks. */
export const NOT_ASKED: readonly string[] = ['schema', 'origin']

/** The form of a plan. */
export const FORM_GROUPS: readonly FormGroup[] = GROUPS.map(([name, vi, en, keys]) => ({
  name,
  title: { vi, en },
  fields: keys.map((key) => FIELDS.find((field) => field.key === key)!),
}))
