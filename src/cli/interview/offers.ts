import { idMeant } from '../../write/paste.ts'
import { typesOf, type Shape } from '../../schema/shape.ts'
import { COMMEMORATIONS } from '../../bodies/commemorations.ts'
import { longDate } from '../../model/date.ts'
import type { Language } from '../../model/problem.ts'
import type { Commemoration } from '../../model/plan.ts'
import type { Files } from '../../workspace/files.ts'
import { LEADS, unitsIn, unitsOfPlans } from '../../workspace/names.ts'

/** What a value is most often chosen from, offered while it is typed. */
export type Offers = (typed: string) => readonly { readonly value: string; readonly about?: string }[]

/** What an office is known to write: its units, days, and words. */
export interface KnownNames {
  /** The offers for the value at a pointer; undefined where there are none. */
  offersFor(pointer: string, shape: Shape): Offers | undefined
}

const MOST_OFFERED = 8

/** The units that the values given and past plans name, the commemorations of the list and the office's own `days`. */
export async function knownTo(given: unknown, days: readonly Commemoration[], files: Files): Promise<KnownNames> {
  const units = offersOf([...unitsIn(given), ...(await unitsOfPlans(files))].map((value) => ({ value })))
  const leads = offersOf(LEADS.map((value) => ({ value })))
  const commemorations = offersOf(
    [...days, ...COMMEMORATIONS].flatMap(({ id, name, origin }) =>
      id === undefined ? [] : [{ value: id, about: origin ? `${name}, ${longDate(origin)}` : name }],
    ),
  )
  return {
    offersFor(pointer, shape) {
      if (pointer === '/bases/0/lead') return leads
      if (isDays(pointer)) return commemorations
      return /\/(?:unit|to|lead|support)$/.test(pointer) && typesOf(shape).includes('string') ? units : undefined
    },
  }
}

export const isDays = (pointer: string): boolean => pointer.endsWith('/commemorations')

/** A day goes by its id; one that is not in the list is declared in the plan itself, with its origin. */
export function unknownDay(typed: string, days: Offers, language: Language): string | undefined {
  const id = typed.trim()
  if (id === '' || days(id).some(({ value }) => value === id)) return undefined
  return language === 'vi'
    ? `Không có ngày kỷ niệm “${id}” trong danh sách; ngày khác thì khai báo sau, trong tệp kế hoạch.`
    : `There is no day “${id}” in the list; another one is declared later, in the plan.`
}

/** Offers what holds the typed words, whether or not they are typed with their marks. */
function offersOf(all: readonly { readonly value: string; readonly about?: string }[]): Offers {
  const unique = [...new Map(all.map((offer) => [offer.value, offer])).values()]
  const searched = unique.map((offer) => [idMeant(`${offer.value} ${offer.about ?? ''}`), offer] as const)
  return (typed) => {
    const wanted = idMeant(typed)
    return searched
      .filter(([words]) => words.includes(wanted))
      .flatMap(([, offer]) => offer)
      .slice(0, MOST_OFFERED)
  }
}
