import type { CalendarDate } from '../model/date.ts'
import { DAYS } from './data/days.ts'

/** A day or an event whose anniversaries plans celebrate; `name` follows a count: `96 năm Ngày thành lập Đảng …`. */
export interface CelebratedDay {
  readonly id: string
  readonly name: string
  readonly origin: CalendarDate
}

/**
 * The national, Party and sector days that official plans celebrate, by month and day, each with the date that its years are
 * counted from. Source: `data/days.yaml`, entry by entry.
 *
 * @example
 * COMMEMORATIONS.find(({ id }) => id === 'luu-tru-viet-nam').origin // → { year: 1946, month: 1, day: 3 }
 */
export const COMMEMORATIONS: readonly CelebratedDay[] = DAYS.map(({ id, name, origin }) => ({ id, name, origin }))

/** What texts call those days besides, by their ids, in the form in which `reading/anniversaries.ts` compares names. */
export const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(DAYS.map(({ id, called = [] }) => [id, called]))
