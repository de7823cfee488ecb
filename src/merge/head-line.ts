import { placeAndDate } from '../elements/date-line.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import type { BaseLine } from './base.ts'
import type { Merge } from './context.ts'
import type { EditedLine } from './edited.ts'
import { LEFT_OPEN } from './reasons.ts'

/** Number and symbol as they are now. */
export function newNumber({ read, data, ledger }: Merge, line: BaseLine, edited: EditedLine): void {
  const { number, symbol } = numberAndSymbol(edited.whole.text)
  const { value, symbol: old } = read.plan.number
  if (number !== undefined && number !== (value ?? ''))
    data.set({ '/number/value': JSON.stringify(number) }, line, edited, value ?? '', number)
  if (symbol !== undefined && symbol !== old) data.set({ '/number/symbol': JSON.stringify(symbol) }, line, edited, old, symbol)
  if ((value && number === undefined) || (old !== '' && symbol === undefined)) ledger.kept(line, edited, LEFT_OPEN)
}

/** Place and date as they are now. */
export function newDate({ read: { plan }, data, ledger }: Merge, line: BaseLine, edited: EditedLine): void {
  const { text } = edited.whole
  const { place, ...given } = placeAndDate(text)
  if (place !== plan.place && place !== '') data.set({ '/place': JSON.stringify(place) }, line, edited, plan.place, place)
  const known = plan.date
  // What stands open in the file is for the clerk, and takes nothing away.
  const { day = known?.day, month = known?.month, year = known?.year ?? plan.year } = given
  const two = (part: number): string => String(part).padStart(2, '0')
  const parts = [String(year), ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])])]
  if (year !== (known?.year ?? plan.year) || month !== known?.month || day !== known?.day)
    data.set({ '/date': parts.join('-') }, line, edited, line.text, text)
  const isOpen =
    (known?.day !== undefined && given.day === undefined) || (known?.month !== undefined && given.month === undefined)
  if (isOpen || given.year === undefined) ledger.kept(line, edited, LEFT_OPEN)
  else if (hasMore(text.slice(place.length))) ledger.byProgram(line, edited, line.text, text)
}

/** A date and nothing else, with what is dotted out or left blank for the clerk. */
const DATE =
  /^[\s,]*ngày[\s.…_]*(?:\d{1,2}[\s.…_]*)?(?:tháng|\/)[\s.…_]*(?:\d{1,2}[\s.…_]*)?(?:năm|\/)[\s.…_]*(?:\d{1,4}[\s.…_]*)?$/iu
const LONGEST_DATE = 120

/** True for words, figures or signs in a date that are no part of it. */
const hasMore = (date: string): boolean => date.length > LONGEST_DATE || !DATE.test(date)
