import { isNumbered } from '../decree/printed.ts'
import { parseDate } from '../model/date.ts'
import type { Plan } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { setValue, type ValueEdit } from './set-value.ts'

/** Number and date of issue, as the clerk gives them: `05`, `2026-04-22`. */
export interface Registration {
  readonly number: string
  readonly date: string
}

/** What registering a plan comes to: the edits of its files, or why it cannot be, and where. */
export type Registered =
  { readonly edits: readonly ValueEdit[] } | { readonly refused: Wording; readonly hint?: Wording; readonly pointer?: string }

/**
 * Number and date put into a plan's source, by place; an issued document bears no DỰ THẢO. A number that was given before is kept unless
 * `force` says otherwise.
 */
export function registerPlan(read: ReadPlan, { number, date }: Registration, force = false): Registered {
  const { plan } = read
  const known = numberOf(plan)
  if (known !== undefined && known !== number && !force) {
    return {
      refused: {
        vi: `Kế hoạch đã có số ${known}; không cấp số ${number} đè lên.`,
        en: `The plan has the number ${known} already; ${number} does not take its place.`,
      },
      hint: { vi: 'Đúng là phải cấp lại số thì thêm --force.', en: 'To give another number all the same, add --force.' },
    }
  }
  const unsigned = plan.signatures.find(({ name }) => name === null)
  if (unsigned) {
    return {
      refused: {
        vi: `Chưa có họ tên người ký (${unsigned.position}).`,
        en: `The name of who signs is missing (${unsigned.position}).`,
      },
      hint: { vi: 'Ghi ở mục signature: name: …', en: 'Give it under signature: name: …' },
      pointer: '/signature',
    }
  }
  const values: Record<string, string> = isNumbered(plan)
    ? { '/number/value': JSON.stringify(number), '/date': date }
    : { '/attached/number': JSON.stringify(number + suffixOf(plan)), '/attached/date': date }
  if (plan.marks.draft) values['/marks/draft'] = 'false'
  const same = (pointer: string): boolean =>
    (pointer === '/number/value' && known === number) || (pointer.endsWith('date') && sameDate(plan, date))
  const edits: ValueEdit[] = []
  for (const [pointer, yaml] of Object.entries(values)) {
    if (same(pointer)) continue
    const edit = setValue(read, pointer, yaml)
    if (!edit)
      return {
        refused: { vi: `Không ghi được mục ${pointer} vào tệp kế hoạch.`, en: `${pointer} cannot be written into the plan.` },
      }
    edits.push(edit)
  }
  return { edits }
}

function numberOf(plan: Plan): string | undefined {
  if (isNumbered(plan)) return plan.number.value ?? undefined
  const [digits] = /^\d+/.exec(plan.attached?.number ?? '') ?? []
  return digits
}

/** `/QĐ-UBND` of the number of the document that a plan is attached to. */
const suffixOf = ({ attached }: Plan): string => (attached?.number ?? '').replace(/^\d+/, '')

function sameDate(plan: Plan, date: string): boolean {
  const known = isNumbered(plan) ? plan.date : plan.attached?.date
  const given = parseDate(date)
  return known?.day !== undefined && known.day === given?.day && known.month === given.month && known.year === given.year
}

/** True for a plan that bears this number among those of its symbol in the year of the date; zeros before it do not count. */
export function bearsNumber(plan: Plan, other: Plan, { number, date }: Registration): boolean {
  const known = numberOf(plan)
  const bare = (text: string): string => text.replace(/^0+(?=\d)/, '').toUpperCase()
  return (
    known !== undefined &&
    isNumbered(plan) &&
    isNumbered(other) &&
    bare(known) === bare(number) &&
    plan.number.symbol === other.number.symbol &&
    plan.date?.year === parseDate(date)?.year
  )
}
