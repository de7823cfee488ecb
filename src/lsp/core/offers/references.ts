import { shortDate, type CalendarDate } from '../../../model/date.ts'
import type { Plan } from '../../../model/plan.ts'
import { REFERENCES } from '../../../read/inline.ts'
import { meaningOf } from '../meaning.ts'
import type { NameKind } from '../named.ts'
import { REFERENCE_WORDS } from '../directives.ts'
import type { Offer, Typing } from '../typing.ts'
import { itemOf } from './item.ts'
import { daysKnown } from './values.ts'

const OPEN = new RegExp(`:(${REFERENCES.join('|')})\\[([^\\]]*)$`)

/** `:target[…`: the ids there are, each with the words it stands for. */
export const ids: Offer = (typing) => {
  const [, to, typed] = OPEN.exec(typing.before) ?? []
  if (to === undefined || typed === undefined || typing.role.is === 'profile') return undefined
  const { read, behind } = typing
  const close = behind.startsWith(']') ? '' : ']'
  const offered = to === 'date' ? daysOf(read?.plan) : namesFor(to as NameKind, typing)
  return offered.map(({ id, words }, rank) =>
    itemOf({ label: id, kind: 'reference', text: id + close, detail: words, about: words, rank }, typing, typed),
  )
}

interface Id {
  readonly id: string
  readonly words: string | undefined
}

function namesFor(kind: NameKind, typing: Typing): Id[] {
  const plan = typing.read?.plan
  if (!plan) return []
  const of: Record<NameKind, () => readonly (string | undefined)[]> = {
    target: () => plan.targets.map(({ id }) => id),
    base: () => plan.bases.map(({ id }) => id),
    commemoration: () => daysKnown(typing).map(({ id }) => id),
    section: () =>
      [plan.body, ...plan.appendices.map(({ body }) => body)].flat().map((it) => (it.type === 'heading' ? it.id : undefined)),
    appendix: () => plan.appendices.map(({ file }) => file),
  }
  return of[kind]().flatMap((id) => (id === undefined ? [] : [{ id, words: meaningOf(plan, kind, id) }]))
}

/** The days a plan speaks of already. */
function daysOf(plan: Plan | undefined): Id[] {
  if (!plan) return []
  const days = [
    plan.period.start,
    plan.period.end,
    ...plan.phases.flatMap(({ start, end }) => [start, end]),
    ...plan.targets.map(({ deadline }) => deadline),
  ]
  const full = days.filter((day): day is CalendarDate => day?.day !== undefined)
  return [...new Map(full.map((day) => [isoOf(day), { id: isoOf(day), words: `ngày ${shortDate(day)}` }])).values()]
}

const isoOf = ({ year, month = 1, day = 1 }: CalendarDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** `:` in a sentence: what can be referred to. */
export const kinds: Offer = (typing) => {
  const typed = /(?:^|[\s(“"'[,;>])(:[a-z]*)$/u.exec(typing.before)?.[1]
  if (typed === undefined || typing.role.is === 'profile') return undefined
  if (!typing.inBody && typing.yaml?.typed.includes(typed) !== true) return undefined
  return Object.entries(REFERENCE_WORDS).map(([name, words], rank) =>
    itemOf(
      { label: `:${name}[…]`, kind: 'reference', text: `:${name}[`, detail: words[typing.desk.language], rank },
      typing,
      typed,
    ),
  )
}
