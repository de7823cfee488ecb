import { looksLikeDate, parseDate, shortDate } from '../model/date.ts'
import { isMapping, scalarText } from '../model/pointer.ts'
import { dateMeant, numberMeant } from '../write/paste.ts'
import { Numeral } from '../write/yaml-text.ts'
import type { FormValue } from './edits.ts'
import type { FormField } from './fields.ts'

/** Values as a drafter reads and types them: `22/4/2026`, `85,1`, `10 - 15`. */

/** A value as it stands in its field. `digits` are those of numbers as they were written, by JSON pointer. */
export function shownText(kind: FormField['kind'], value: unknown, digits: (below?: string) => string | undefined): string {
  if (kind === 'amount' && isMapping(value)) {
    const end = (key: string): string => shownText('number', value[key], () => digits(key))
    return `${end('from')} - ${end('to')}`
  }
  const text = typeof value === 'number' ? (digits() ?? String(value)) : (scalarText(value) ?? '')
  if (kind === 'date') {
    const date = looksLikeDate(text) ? parseDate(text) : undefined
    return date ? shortDate(date) : text
  }
  return typeof value === 'number' ? text.replace('.', ',') : text
}

/** What a field puts into the plan for what was typed; undefined for nothing. What cannot be understood stays as it was typed, for the check to tell. */
export function typedValue(field: FormField, typed: string): FormValue | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim()
  if (text === '') return field.required ? null : undefined
  switch (field.kind) {
    case 'date': {
      const date = dateMeant(text) ?? text
      // A year alone is a number in a plan.
      return /^\d{4}$/.test(date) ? new Numeral(date) : date
    }
    case 'number':
      return numeral(text)
    case 'amount': {
      const [from, to, more] = text.replace(/^từ\s+/iu, '').split(/\s+(?:-|–|đến)\s+/u)
      return to !== undefined && more === undefined ? { from: numeral(from!), to: numeral(to) } : numeral(text)
    }
    case 'text':
      return field.whole && /^[1-9]\d*$/.test(text) ? new Numeral(text) : text
    default:
      return text
  }
}

function numeral(text: string): Numeral | string {
  const found = numberMeant(text)
  return found?.sure ? new Numeral(found.digits) : text
}
