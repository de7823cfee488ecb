import { typesOf, type Shape } from '../schema/shape.ts'
import { parseDate } from '../model/date.ts'
import { latin } from '../model/latin.ts'

/** Dates and numbers as officials type them, in the form of a plan file. */

const DAY = latin(/^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})$/iu)
const MONTH = latin(/^(?:tháng\s+)?(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})$/iu)
const two = (digits: string): string => digits.padStart(2, '0')

function dateTyped(text: string, inPart: boolean): string {
  const day = DAY.exec(text)
  const month = !day && inPart ? MONTH.exec(text) : null
  const found = day ?? month
  const iso = found?.slice(1).reverse().map(two).join('-')
  // A day that is in no calendar stays as it was typed, to be refused in those words.
  return iso !== undefined && parseDate(iso) ? iso : text
}

const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const DECIMAL = /^[+-]?\d+,\d+$/

/** `98,5` → `98.5`, `1.250.000` → `1250000`; a sign of percent says nothing more. */
function numberTyped(text: string): string {
  const bare = text.replace(/\s*%$/, '')
  if (GROUPED.test(bare)) return bare.replaceAll('.', '').replace(',', '.')
  return DECIMAL.test(bare) ? bare.replace(',', '.') : /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? bare : text
}

const RANGE = latin(/^(?:từ\s+)?([\d.,]+)\s*%?\s*(?:[-–]|đến)\s*([\d.,]+)\s*%?$/iu)

/** What is typed for a value, as the plan file writes it: `15/01/2027` → `2027-01-15`, `98,5` → `98.5`, `80 - 85` → `{from: 80, to: 85}`. */
export function asWritten(shape: Shape, typed: string): string {
  const text = typed.trim()
  if (shape.pattern?.startsWith('^\\d{4}')) return dateTyped(text, !shape.pattern.endsWith('\\d{2}$'))
  const types = typesOf(shape)
  if (!types.includes('number')) return text
  const range = shape.properties?.from ? RANGE.exec(text) : null
  return range ? `{from: ${numberTyped(range[1]!)}, to: ${numberTyped(range[2]!)}}` : numberTyped(text)
}
