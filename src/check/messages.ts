import { keysOf } from '../model/pointer.ts'
import type { Wording } from '../model/problem.ts'
import { pasteable } from '../write/paste.ts'
import { type ValueType } from '../schema/shape.ts'

const TYPE_NAMES: Readonly<Record<ValueType, Wording>> = {
  null: { vi: 'chỗ trống', en: 'nothing' },
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm mục', en: 'a mapping' },
}

const LONGEST_EXCERPT = 40

const say = (vi: string, en: string): Wording => ({ vi, en })
const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const excerpt = (value: unknown): string => {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : pasteable(value)
  return `“${text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text}”`
}

/** The value at a JSON pointer as the author knows it: `“year”`, `dòng thứ 2 của “purposes”`. */
export function nameOf(pointer: string): Wording {
  const steps = keysOf(pointer)
  const last = steps.at(-1)
  if (last === undefined) return say('phần khai báo', 'the data')
  if (!/^\d+$/.test(last) || steps.length < 2) return say(`“${last}”`, `“${last}”`)
  const list = nameOf(pointer.slice(0, pointer.lastIndexOf('/')))
  const item = Number(last) + 1
  return say(`phần tử thứ ${item} của ${list.vi}`, `item ${item} of ${list.en}`)
}

const within = (pointer: string): Wording => {
  const name = nameOf(pointer)
  return pointer === '' ? say('', '') : say(` trong ${name.vi}`, ` in ${name.en}`)
}

export const missingKey = (pointer: string, key: string, inProfileToo: boolean): Wording => {
  const { vi, en } = within(pointer)
  return say(
    `Thiếu mục “${key}”${vi}${inProfileToo ? ' (ghi ở đây hoặc trong kehoach.yaml)' : ''}.`,
    `Missing key “${key}”${en}${inProfileToo ? ' (here or in kehoach.yaml)' : ''}.`,
  )
}

export const unknownKey = (pointer: string, key: string, near: string | undefined): Wording => {
  const { vi, en } = within(pointer)
  return say(
    `Không có mục nào tên là “${key}”${vi}${near ? `; có phải là “${near}”?` : '.'}`,
    `Unknown key “${key}”${en}${near ? `; did you mean “${near}”?` : '.'}`,
  )
}

/** `colon`: the text was taken for a mapping because of the colon in it. */
export const wrongType = (
  pointer: string,
  expected: readonly ValueType[],
  value: unknown,
  found: ValueType,
  colon: boolean,
): Wording => {
  const name = nameOf(pointer)
  const wanted = say(
    expected.map((type) => TYPE_NAMES[type].vi).join(' hoặc '),
    expected.map((type) => TYPE_NAMES[type].en).join(' or '),
  )
  if (found === 'null')
    return say(
      sentence(`${name.vi} chưa có nội dung; phải là ${wanted.vi}.`),
      sentence(`${name.en} is empty; it must be ${wanted.en}.`),
    )
  const shown = typeof value === 'object' ? '' : ` ${excerpt(value)}`
  const is = found === 'boolean' ? say('giá trị', 'the value') : TYPE_NAMES[found]
  return say(
    sentence(`${name.vi} phải là ${wanted.vi}, ở đây lại là ${is.vi}${shown}${colon ? ' (do có dấu hai chấm)' : ''}.`),
    sentence(`${name.en} must be ${wanted.en}, but is ${is.en}${shown}${colon ? ' (because of the colon)' : ''}.`),
  )
}

export const colonInRecipient = (text: string): Wording =>
  say(
    `Dấu hai chấm làm dòng “${text}” thành một nhóm mục, không còn là tên nơi nhận.`,
    `The colon makes “${text}” a mapping, no longer a recipient's name.`,
  )

export const archiveLine = (line: string): Wording =>
  say(
    `Dòng lưu khai riêng, ngang hàng với distribution: archive: ${line}`,
    `The archive line has a key of its own beside distribution: archive: ${line}`,
  )

export const signatureLacks = (key: string, authority: string): Wording =>
  say(`Ký ${authority} nhưng thiếu mục “${key}” trong “signature”.`, `Signed ${authority}, but “signature” has no key “${key}”.`)

export const amountForm = (pointer: string, range: boolean): Wording => {
  const name = nameOf(pointer)
  return range
    ? say(
        sentence(`${name.vi} là một số, nhưng operator là range: phải có hai mức from và to.`),
        sentence(`${name.en} is one number, but the operator is range: it must give from and to.`),
      )
    : say(
        sentence(`${name.vi} có hai mức from và to, nhưng operator không phải là range.`),
        sentence(`${name.en} gives from and to, but the operator is not range.`),
      )
}

export const unknownValue = (pointer: string, value: unknown, near: unknown): Wording => {
  const name = nameOf(pointer)
  return say(
    sentence(`${name.vi} không nhận giá trị ${excerpt(value)}${near === undefined ? '.' : `; có phải là ${excerpt(near)}?`}`),
    sentence(
      `${name.en} does not take the value ${excerpt(value)}${near === undefined ? '.' : `; did you mean ${excerpt(near)}?`}`,
    ),
  )
}

export const badForm = (pointer: string, value: unknown): Wording => {
  const name = nameOf(pointer)
  return say(
    sentence(`${name.vi} viết chưa đúng dạng: ${excerpt(value)}.`),
    sentence(`${name.en} is not written in the right form: ${excerpt(value)}.`),
  )
}

export const emptyText = (pointer: string): Wording => {
  const name = nameOf(pointer)
  return say(sentence(`${name.vi} là chữ rỗng.`), sentence(`${name.en} is an empty text.`))
}

export const outOfRange = (pointer: string, value: unknown, least?: number, most?: number): Wording => {
  const name = nameOf(pointer)
  const vi = [
    least === undefined ? [] : `từ ${least}${most === undefined ? ' trở lên' : ''}`,
    most === undefined ? [] : `đến ${most}`,
  ]
    .flat()
    .join(' ')
  const en = [least === undefined ? [] : `at least ${least}`, most === undefined ? [] : `at most ${most}`].flat().join(' and ')
  return say(
    sentence(`${name.vi} phải ${vi}, ở đây là ${String(value)}.`),
    sentence(`${name.en} must be ${en}, but is ${String(value)}.`),
  )
}

export const tooFew = (pointer: string, least: number, found: number): Wording => {
  const name = nameOf(pointer)
  return say(
    sentence(`danh sách ${name.vi} phải có ít nhất ${least} phần tử, ở đây có ${found}.`),
    sentence(`the list ${name.en} must hold at least ${least}, but holds ${found}.`),
  )
}

export const tooMany = (pointer: string, most: number, found: number): Wording => {
  const name = nameOf(pointer)
  return say(
    sentence(`danh sách ${name.vi} chỉ được có nhiều nhất ${most} phần tử, ở đây có ${found}.`),
    sentence(`the list ${name.en} may hold at most ${most}, but holds ${found}.`),
  )
}

/** Hints: what to do, then the text to paste. */
export const addLine = (line: string): Wording => say(`Thêm dòng: ${line}`, `Add: ${line}`)
export const write = (text: string): Wording => say(`Ghi: ${text}`, `Write: ${text}`)
export const writeFor = (text: string): Wording => say(`Ví dụ: ${text}`, `For example: ${text}`)
export const quote = (text: string): Wording =>
  say(`Đặt cả dòng trong ngoặc kép: ${text}`, `Put the whole text in quotes: ${text}`)
export const renameTo = (key: string): Wording => say(`Sửa tên mục thành: ${key}`, `Rename the key: ${key}`)
export const oneOf = (values: readonly unknown[]): Wording => {
  const list = values.map(pasteable).join(', ')
  return say(`Chọn một trong các giá trị: ${list}`, `Use one of: ${list}`)
}
export const knownKeys = (keys: readonly string[]): Wording =>
  say(`Các mục dùng được ở đây: ${keys.join(', ')}`, `Keys to use here: ${keys.join(', ')}`)
