import { FIELD_LABELS } from '../../../model/task.ts'
import type { Offer } from '../typing.ts'
import { itemOf } from './item.ts'
import { unitsKnown } from './values.ts'

/** `[[`: an open blank. */
export const blanks: Offer = (typing) => {
  const typed = /\[\[[^\]]*$/.exec(typing.before)?.[0]
  if (typed === undefined) return undefined
  const over = /^\]{0,2}/.exec(typing.behind)![0].length
  return [itemOf({ label: '[[cần điền: …]]', kind: 'text', text: '[[cần điền: ]]' }, typing, typed, over)]
}

/** The labels of a task's fields, as the decree's tables of duties call them. */
const LABELS = ['Kết quả đạt được: ', 'Giải pháp: ', 'Tiến độ thực hiện: ', 'Đơn vị chủ trì: ', 'Đơn vị phối hợp: ']

/** The labels of tasks at the head of an item; behind those of units, the units. */
export const tasks: Offer = (typing) => {
  if (!typing.inBody) return undefined
  const [, text] = /^\s*[-+*]\s+(.*)$/u.exec(typing.before) ?? []
  if (text === undefined) return undefined
  const led = (['lead', 'support'] as const).some((field) => FIELD_LABELS[field].test(text.normalize('NFC')))
  const typed = led ? /[^:;,]*$/u.exec(text)![0].trimStart() : text
  if (led) return unitsKnown(typing).map((label, rank) => itemOf({ label, kind: 'unit', rank }, typing, typed))
  if (text.includes(':') || text.length > 24) return undefined
  return LABELS.map((label, rank) => itemOf({ label, kind: 'field', rank }, typing, typed))
}
