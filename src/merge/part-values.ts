import { shortDate } from '../model/date.ts'
import { amountPhrase, isLaw, phaseSpan, printedBase, printedCitation, targetPhrase } from '../model/phrase.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Printed } from '../model/printed.ts'
import type { StandingValue } from './line-text.ts'

/** The values of a part of the frontmatter in the order in which the document prints them; see `expand/data.ts`. */
export function partValues(part: object, { plan, places }: ReadPlan): StandingValue[] {
  const base = plan.bases.indexOf(part as never)
  if (base >= 0) {
    // Neighbours of one lead stand in one paragraph.
    return plan.bases
      .slice(base)
      .flatMap((it, index) =>
        printedValues(index === 0 ? printedBase(it) : printedCitation(it), (key) => `/bases/${base + index}/${key}`, isLaw(it)),
      )
  }
  const target = plan.targets.indexOf(part as never)
  if (target >= 0) {
    const { name, deadline, lead, support, tiers, operator, value, unit, wording } = plan.targets[target]!
    const under = `/targets/${target}`
    return [
      { pointer: `${under}/name`, text: name },
      wording === undefined
        ? {
            pointer: `${under}/value`,
            text: amountPhrase(operator, value, unit),
            datum: { kind: 'amount', id: `${under}/value` },
          }
        : { pointer: `${under}/wording`, text: targetPhrase(plan.targets[target]!) },
      ...(deadline ? [dateAt(`${under}/deadline`, shortDate(deadline))] : []),
      ...lists(`${under}/lead`, lead, places),
      ...lists(`${under}/support`, support, places),
      ...tiers.flatMap((tier, index): StandingValue[] => [
        { pointer: `${under}/tiers/${index}/when`, text: tier.when },
        {
          pointer: `${under}/tiers/${index}/value`,
          text: amountPhrase(tier.operator, tier.value, unit),
          datum: { kind: 'amount', id: `${under}/tiers/${index}/value` },
        },
      ]),
    ]
  }
  const phase = plan.phases.indexOf(part as never)
  if (phase >= 0) {
    const { name, start, end, startText, endText } = plan.phases[phase]!
    const under = `/phases/${phase}`
    const span = phaseSpan(plan.phases[phase]!)
    return [
      { pointer: `${under}/name`, text: name },
      ...(startText !== undefined
        ? [{ pointer: `${under}/startText`, text: startText }]
        : start && span !== ''
          ? [dateAt(`${under}/start`, shortDate(start))]
          : []),
      ...(endText !== undefined
        ? [{ pointer: `${under}/endText`, text: endText }]
        : end && span !== ''
          ? [dateAt(`${under}/end`, shortDate(end))]
          : []),
    ]
  }
  const assignment = plan.assignments.indexOf(part as never)
  if (assignment >= 0) return lists(`/assignments/${assignment}/unit`, plan.assignments[assignment]!.units, places)
  return []
}

const dateAt = (pointer: string, text: string): StandingValue => ({ pointer, text, datum: { kind: 'date', id: pointer } })

const lists = (pointer: string, texts: readonly string[], places: ReadPlan['places']): StandingValue[] =>
  texts.map((text, index) => ({ pointer: places.at(`${pointer}/${index}`) ? `${pointer}/${index}` : pointer, text }))

const printedValues = (line: Printed, pointer: (key: string) => string, law: boolean): StandingValue[] =>
  line.flatMap((part) => {
    if (typeof part === 'string') return []
    const under = pointer(part.key)
    // Of a text with marks the document sets the end anew; what stands before it leads back by itself.
    const last = part.marks?.at(-1)
    if (part.marks) return last?.type === 'text' ? [{ pointer: under, text: last.value.replace(/[.;,]\s*$/u, '') }] : []
    if (!/(?:^|\/)date$/.test(part.key)) return [{ pointer: under, text: part.text.replace(/[.;,]\s*$/u, '') }]
    const text = law ? part.text : part.text.replace(/^ngày /u, '')
    return [dateAt(under, text)]
  })
