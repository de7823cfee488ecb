import { placeAndDate } from '../elements/date-line.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import type { BaseLine } from './base.ts'
import type { Merge } from './context.ts'
import type { EditedLine } from './edited.ts'

/** Number and symbol as they are now. */
export function newNumber({ read, data }: Merge, line: BaseLine, edited: EditedLine): void {
  const { number, symbol } = numberAndSymbol(edited.whole.text)
  const { value, symbol: old } = read.plan.number
  if (number !== undefined && number !== (value ?? ''))
    data.set({ '/number/value': JSON.stringify(number) }, line, edited, value ?? '', number)
  if (symbol !== undefined && symbol !== old) data.set({ '/number/symbol': JSON.stringify(symbol) }, line, edited, old, symbol)
}

/** Place and date as they are now. */
export function newDate({ read: { plan }, data }: Merge, line: BaseLine, edited: EditedLine): void {
  const { place, ...given } = placeAndDate(edited.whole.text)
  if (place !== plan.place && place !== '') data.set({ '/place': JSON.stringify(place) }, line, edited, plan.place, place)
  const known = plan.date
  // What stands open in the file is for the clerk, and takes nothing away.
  const { day = known?.day, month = known?.month, year = known?.year ?? plan.year } = given
  if (year === (known?.year ?? plan.year) && month === known?.month && day === known?.day) return
  const two = (part: number): string => String(part).padStart(2, '0')
  const parts = [String(year), ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])])]
  data.set({ '/date': parts.join('-') }, line, edited, line.text, edited.whole.text)
}
