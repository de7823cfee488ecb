import { isMapping, step } from '../model/pointer.ts'
import { idMeant } from '../write/paste.ts'
import { Numeral } from '../write/yaml-text.ts'
import { insertItem, moveItem, removeItem, setFront, type FormValue } from './edits.ts'
import { keyOrder, type FieldOf, type FormField } from './fields.ts'
import type { FormEdit, FrontText } from './front-text.ts'

/** Lists as a form has them: one that may stand without its list is shown as a list all the same. */

type ListField = FieldOf<'list'>

/** The items of a list by their pointers. */
export function itemsOf(front: FrontText, { one }: ListField, list: string): string[] {
  const value = front.value(list)
  if (Array.isArray(value)) return front.below(list)
  return one && value !== undefined && value !== null ? [list] : []
}

/** A value as it was written, numbers with their digits. */
export function asWritten(front: FrontText, pointer: string): FormValue {
  const value = front.value(pointer)
  if (typeof value === 'number') return new Numeral(front.digits[pointer] ?? String(value))
  if (Array.isArray(value)) return value.map((_, index) => asWritten(front, step(pointer, index)))
  if (isMapping(value)) return Object.fromEntries(Object.keys(value).map((key) => [key, asWritten(front, step(pointer, key))]))
  return value as FormValue
}

/** Adds an item with nothing in it but what it has to have. */
export function addItem(front: FrontText, field: ListField, list: string): FormEdit[] {
  const items = itemsOf(front, field, list)
  const value = emptyItem(
    field.item,
    items.map((item) => front.value(step(item, 'id'))),
  )
  if (!field.one || Array.isArray(front.value(list))) return insertItem(front, list, items.length, value, keyOrder)
  return setFront(front, list, items.length === 0 ? value : [asWritten(front, list), value], keyOrder)
}

/** Takes an item out; what is left of two stands without its list where it may. */
export function dropItem(front: FrontText, field: ListField, list: string, index: number): FormEdit[] {
  const items = itemsOf(front, field, list)
  if (items[index] === list) return setFront(front, list, field.required ? null : undefined, keyOrder)
  if (field.one && field.item.kind === 'group' && items.length === 2)
    return setFront(front, list, asWritten(front, items[1 - index]!), keyOrder)
  return removeItem(front, list, index, field.required)
}

/** Puts an item a place higher or lower. */
export const shiftItem = (front: FrontText, list: string, index: number, by: 1 | -1): FormEdit[] =>
  moveItem(front, list, index, index + by)

/** What one item of a list is called: without the word for one. */
export const itemName = ({ label }: FormField): string =>
  label.vi.replace(/^Một (?:trong )?/u, '').replace(/^./u, (first) => first.toUpperCase())

function emptyItem(item: FormField, ids: readonly unknown[]): FormValue {
  if (item.kind !== 'group') return item.kind === 'choice' ? item.choices[0]!.value : null
  const needed = item.fields.filter(({ required }) => required)
  return Object.fromEntries(needed.map((field) => [field.key, field.key === 'id' ? freeId(item, ids) : emptyItem(field, [])]))
}

/** `chi-tieu-3`: the first number that no item has. */
function freeId(item: FormField, ids: readonly unknown[]): string {
  const name = idMeant(itemName(item).split(',')[0]!)
  let count = ids.length + 1
  while (ids.includes(`${name}-${count}`)) count++
  return `${name}-${count}`
}
