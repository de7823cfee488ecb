import { roman } from './label.ts'
import type { Appendix, Plan } from './plan.ts'

const CALLED_BY_DEFAULT = 'Phụ lục'

/** What an appendix is called: `Phụ lục` unless the plan says otherwise; undefined for nothing. */
const calledOf = ({ label = CALLED_BY_DEFAULT }: Pick<Appendix, 'label'>): string | undefined => label ?? undefined

/**
 * The number of an appendix: as the plan gives it, else counted among those called alike where there are two or more, an appendix
 * with Roman numerals (Phụ lục I, Mục III, 1.a), a table or form by offices' custom as `01`.
 */
export function appendixNumber({ appendices }: Pick<Plan, 'appendices'>, index: number): string | undefined {
  const appendix = appendices[index]!
  if (appendix.number !== undefined) return appendix.number ?? undefined
  const called = calledOf(appendix)
  const alike = appendices.filter((it) => calledOf(it) === called)
  if (called === undefined || alike.length < 2) return undefined
  const position = alike.indexOf(appendix) + 1
  return called === CALLED_BY_DEFAULT ? roman(position) : String(position).padStart(2, '0')
}

/** `Phụ lục`, `Phụ lục II`, `Biểu 01`; empty for an appendix without name and number. */
export const appendixHeading = (plan: Pick<Plan, 'appendices'>, index: number): string =>
  [calledOf(plan.appendices[index] ?? {}), plan.appendices[index] && appendixNumber(plan, index)].filter(Boolean).join(' ')
