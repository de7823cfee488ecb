import { amountPhrase } from '../model/phrase.ts'
import { parseDate } from '../model/date.ts'
import type { Figure, Operator, Plan, Target } from '../model/plan.ts'
import { dateMeant, numberMeant } from '../write/paste.ts'

/** The new value of a datum as its key is to hold it: by JSON pointer, what is written there. */
export type WrittenValues = Readonly<Record<string, string>>

/** How each operator is said. */
export const OPERATORS: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /^từ (.+) trở lên$/iu],
  ['<=', /^không quá (.+)$/iu],
  ['>', /^trên (.+)$/iu],
  ['<', /^dưới (.+)$/iu],
  ['=', /^(.+)$/u],
]

/** The pointer of the value that words such as `trên 85,1%` print, and what they say now; undefined where that cannot be told. */
export function readAmount(words: string, under: string, target: Pick<Target, 'operator' | 'unit'>): WrittenValues | undefined {
  const text = words.trim()
  const range = /^từ (.+) đến (.+)$/iu.exec(text)
  const holder = under.slice(0, under.lastIndexOf('/'))
  if (range) {
    const [from, to] = [range[1]!, range[2]!].map((part) => numberMeant(part))
    if (!from || !to) return undefined
    const figures = { from: figureOf(from.digits), to: figureOf(to.digits) }
    const operator = target.operator === 'range' ? {} : { [`${holder}/operator`]: 'range' }
    return amountPhrase('range', figures, target.unit) === text
      ? { ...operator, [under]: `{ from: ${from.digits}, to: ${to.digits} }` }
      : undefined
  }
  for (const [operator, pattern] of OPERATORS) {
    const found = pattern.exec(text)
    const number = found && numberMeant(found[1]!)
    if (!number || amountPhrase(operator, figureOf(number.digits), target.unit) !== text) continue
    return { ...(operator !== target.operator && { [`${holder}/operator`]: JSON.stringify(operator) }), [under]: number.digits }
  }
  return undefined
}

/** A figure by YAML’s digits. */
export const figureOf = (digits: string): Figure => ({ value: Number(digits), text: digits.replace('.', ',') })

/** `30/6/2026`, `ngày 30 tháng 6 năm 2026` → `2026-06-30`; undefined where it is no day there is. */
export function readDate(words: string): string | undefined {
  const meant = dateMeant(words.replace(/^từ |^đến /iu, '').trim())
  return meant !== undefined && parseDate(meant) ? meant : undefined
}

/** The target that a pointer to one of its values stands in. */
export function targetAt({ targets }: Plan, pointer: string): Pick<Target, 'operator' | 'unit'> | undefined {
  const [, index, tier] = /^\/targets\/(\d+)\/(?:tiers\/(\d+)\/)?value$/.exec(pointer) ?? []
  const target = index === undefined ? undefined : targets[Number(index)]
  if (!target || tier === undefined) return target
  return { operator: target.tiers[Number(tier)]!.operator, unit: target.unit }
}
