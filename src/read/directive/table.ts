import type { LeafDirective } from 'mdast-util-directive'
import { textNodes } from '../inline.ts'
import type { Reading } from '../context.ts'
import type { Words } from '../../model/table.ts'
import type { TableSettings } from '../table.ts'
import { attributesOf } from './attributes.ts'

const KEYS = ['caption', 'unit', 'header', 'widths', 'landscape', 'borders'] as const
const EXAMPLE = '::table{caption="Bảng 1. Kinh phí thực hiện" unit="Đơn vị tính: triệu đồng"}'

/** What `::table{…}` says of the table below it, which has so many columns and rows. */
export function tableSettings(node: LeafDirective, columns: number, rows: number, reading: Reading): TableSettings {
  const { given } = attributesOf(node, KEYS, EXAMPLE, reading)
  const refuse = (key: string, vi: string, en: string, right: string): undefined => {
    reading.report(
      'error',
      'table-setting',
      reading.place(node),
      {
        vi: `${key}="${given.get(key as (typeof KEYS)[number])!.text}": ${vi}`,
        en: `${key}="${given.get(key as (typeof KEYS)[number])!.text}": ${en}`,
      },
      { vi: `Viết, ví dụ: ${right}`, en: `Write, for example: ${right}` },
    )
  }
  const text = (key: 'caption' | 'unit') => {
    const value = given.get(key)
    if (value === undefined) return undefined
    if (value.text.trim() === '') return refuse(key, 'chưa có chữ.', 'there are no words.', EXAMPLE)
    return textNodes(value, reading.traces) as Words[]
  }
  const header = (): number | undefined => {
    const value = given.get('header')?.text.trim()
    if (value === undefined) return undefined
    const number = /^\d{1,2}$/.test(value) ? Number(value) : 0
    if (number >= 1 && number < rows) return number
    return refuse(
      'header',
      `phải là số hàng của đầu bảng, từ 1 đến ${Math.max(1, rows - 1)}.`,
      `this is how many rows the head has, from 1 to ${Math.max(1, rows - 1)}.`,
      `::table{header=${Math.max(1, Math.min(2, rows - 1))}}`,
    )
  }
  const shares = (): readonly number[] | undefined => {
    const value = given.get('widths')?.text
    if (value === undefined) return undefined
    const numbers = value
      .split(/[\s,;:%]+/)
      .filter(Boolean)
      .map(Number)
    if (numbers.length === columns && numbers.every((it) => it > 0 && it <= 1000)) return numbers
    return refuse(
      'widths',
      `phải có ${columns} số dương, mỗi cột một số.`,
      `there must be ${columns} positive numbers, one for each column.`,
      `::table{widths="${[1, ...Array.from({ length: columns - 1 }, () => 3)].join(' ')}"}`,
    )
  }
  const flag = (key: 'landscape' | 'borders', example: string): boolean | undefined => {
    const value = given.get(key)?.text.trim()
    if (value === undefined) return undefined
    if (value === '' || value === 'true') return true
    if (value === 'false') return false
    return refuse(key, 'chỉ nhận true hoặc false.', 'this is true or false.', example)
  }
  const [caption, unit, widths] = [text('caption'), text('unit'), shares()]
  const turned = flag('landscape', '::table{landscape=true}')
  const ruled = flag('borders', '::table{borders=false}')
  const head =
    ruled === false && given.has('header')
      ? refuse(
          'header',
          'bảng không kẻ ô thì không có hàng đầu bảng.',
          'a table without lines has no head.',
          '::table{borders=false}',
        )
      : header()
  return {
    ...(caption && { caption }),
    ...(unit && { unit }),
    ...(head !== undefined && { header: head }),
    ...(widths && { shares: widths }),
    ...(turned && { landscape: true }),
    ...(ruled === false && { unruled: true }),
  }
}
