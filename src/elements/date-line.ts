import { latin } from '../model/latin.ts'
import { plain } from './fold.ts'

/** Địa danh và thời gian ban hành (ô số 4): `Lâm Đồng, ngày 05 tháng 3 năm 2026`. */

/** In folded text; day, month and year may be left for a hand. */
export const DATE = /(?:[^\t]*?\S, *)?ngay(?:[\s\d.…_]*thang[\s\d.…_]*nam[\s\d.…_]*| *\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})/

/** The gap before the place, where something else stands on the same line. */
export const BEFORE_PLACE = /^.*(?:\t| {3,})(?=\S[^\t]*?, *ngay)/

/** True for a line that is a place with a date, and nothing else. */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text)

const DATE_LINE = latin(/^\p{Lu}[\p{L} .-]{1,40},\s*ngày\s.{0,30}(?:tháng|năm)/u)

/** Place and date apart; day, month and year are missing where they are left for a hand. */
export interface PlaceAndDate {
  readonly place: string
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

export function placeAndDate(text: string): PlaceAndDate {
  const [, place = '', date = ''] = /^([^]*?)[\s,]*(ngày[^]*)$/iu.exec(plain(text).trim()) ?? []
  const part = (pattern: RegExp): number | undefined => {
    const digits = pattern.exec(date)?.[1]
    return digits === undefined ? undefined : Number(digits)
  }
  const short = /ngày\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/iu.exec(date)
  if (short) {
    const [day, month, year] = short.slice(1).map(Number)
    return { place: place.replace(/\s+/g, ' '), day: day!, month: month!, year: year! }
  }
  const [day, month, year] = [part(/ngày\s*(\d{1,2})\b/iu), part(/tháng\s*(\d{1,2})\b/iu), part(/năm\s*(\d{4})\b/iu)]
  return {
    place: place.replace(/\s+/g, ' '),
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  }
}
