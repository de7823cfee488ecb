import { parseDate, shortDate } from '../model/date.ts'
import { commemorationPhrase, shortCitation, targetPhrase } from '../model/phrase.ts'
import type { Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { Report, Resolve } from './context.ts'
import { findCommemoration, notInList } from './commemorations.ts'
import { meant, offered } from './meant.ts'

/** The data of a plan that references look up. */
export type Referable = Pick<Plan, 'targets' | 'bases' | 'year' | 'period' | 'commemorations'>

/** Looks up a section or annex. */
export type ToDestination = (to: 'section' | 'appendix', id: string, at: Place) => string | undefined

/** The words that `:target[id]`, `:base[id]`, `:date[…]`, `:commemoration[id]`, `:section[id]` and `:appendix[file]` stand for. */
export function resolveReference(
  front: Referable,
  to: Parameters<Resolve>[0],
  id: string,
  at: Place,
  report: Report,
  toDestination: ToDestination,
): string | undefined {
  if (to === 'section' || to === 'appendix') return toDestination(to, id, at)
  if (to === 'date') {
    const date = parseDate(id)
    if (date) return shortDate(date)
    report(
      'error',
      'impossible-date',
      at,
      { vi: `“${id}” không phải là một ngày có trong lịch.`, en: `“${id}” is not a day of the calendar.` },
      { vi: 'Viết :date[2026-06-30]', en: 'Write :date[2026-06-30]' },
    )
    return undefined
  }
  if (to === 'commemoration') {
    const found = findCommemoration(id, front.commemorations)
    if (!found) report('error', 'unknown-reference', at, ...notInList(id, front.commemorations, 'text', at))
    return found && commemorationPhrase(found, front.year, front.period)
  }
  const target = to === 'target' ? front.targets.find((it) => it.id === id) : undefined
  if (target) return targetPhrase(target)
  const base = to === 'base' ? front.bases.find((it) => it.id === id) : undefined
  if (base) return shortCitation(base)
  const known = (to === 'target' ? front.targets : front.bases).map((it) => it.id)
  const [vi, en] = to === 'target' ? ['chỉ tiêu', 'target'] : ['căn cứ', 'base']
  const written = (name: string): string => `:${to}[${name}]`
  report(
    'error',
    'unknown-reference',
    at,
    { vi: `Phần khai báo không có ${vi} “${id}”.`, en: `The frontmatter has no ${en} “${id}”.` },
    known.length === 0 ? { vi: `Thêm ${vi} vào mục ${to}s.`, en: `Add the ${en} under ${to}s.` } : meant(id, known, written),
    offered(id, known, written, at),
  )
  return undefined
}
