import { issuersOf } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { yamlLines } from '../yaml-text.ts'
import { baseValue } from './base.ts'
import { phaseValue } from './phase.ts'
import { signatureValue } from './signature.ts'
import { targetValue } from './target.ts'
import { dateValue, markdownValue, markedValue, oneOrMany, someOf } from './values.ts'

/** What stands under each key of the frontmatter, in the order of the schema; undefined, and a mapping of nothing else, leaves it out. */
const KEYS: Readonly<Record<string, (plan: Plan) => unknown>> = {
  schema: () => 'kehoach/v1',
  kind: ({ kind }) => kind,
  id: ({ id }) => id,
  year: ({ year }) => year,
  years: ({ years }) => years,
  period: (plan) => (samePeriod(plan) ? undefined : { start: dateValue(plan.period.start), end: dateValue(plan.period.end) }),
  issuer: (plan) => oneOrMany(issuersOf(plan).map(({ parents, name, short }) => ({ parent: oneOrMany(parents), name, short }))),
  number: ({ number, attached }) => (attached && number.symbol === '' ? undefined : number),
  place: ({ place, attached }) => (attached && place === '' ? undefined : place),
  date: ({ date, place, attached }) => dateValue(date ?? undefined) ?? (attached && place === '' ? undefined : null),
  title: ({ title, titleText }) => markedValue(title, titleText),
  note: ({ note }) => note && markdownValue(note),
  attached: ({ attached }) => attached && { ...attached, date: dateValue(attached.date) },
  abbreviations: ({ abbreviations }) => (Object.keys(abbreviations).length === 0 ? undefined : abbreviations),
  bases: ({ bases }) => someOf(bases.map(baseValue)),
  goals: ({ goals }) => ({
    purposes: someOf(goals.purposes.map(markdownValue)),
    requirements: someOf(goals.requirements.map(markdownValue)),
  }),
  targets: ({ targets }) => someOf(targets.map(targetValue)),
  phases: (plan) => someOf(plan.phases.map(phaseValue(plan))),
  assignments: ({ assignments }) =>
    someOf(
      assignments.map(({ units, role, duties }) => ({
        unit: oneOrMany(units),
        role,
        duty: oneOrMany(duties.map(markdownValue)),
      })),
    ),
  distribution: ({ distribution }) => someOf(distribution.map(({ to, purpose }) => ({ to: oneOrMany(to), purpose }))),
  archive: ({ archive: { units, drafter } }) => ({ units: someOf(units), drafter }),
  signature: ({ signatures }) => oneOrMany(signatures.map(signatureValue)),
  origin: ({ origin }) => origin,
  appendices: ({ appendices }) =>
    someOf(
      appendices.map(({ file, title, label, number, orientation, numbering }) => ({
        file,
        title,
        label,
        number,
        orientation,
        numbering,
      })),
    ),
  marks: ({ marks: { urgency, circulation, draft } }) => ({ urgency, circulation, draft: draft || undefined }),
  layout: ({ layout: { size, bases, recipients, numbering } }) => ({
    size: size === 14 ? undefined : size,
    bases: bases === 'paragraph' ? undefined : bases,
    recipients: recipients === 'line' ? undefined : recipients,
    numbering: numbering === 'I' ? undefined : numbering,
  }),
}

/** The frontmatter between its `---` lines, with a line end at the end. What a plan has by default is not written. */
export function frontText(plan: Plan): string {
  const lines = Object.entries(KEYS).flatMap(([key, valueOf]) => {
    const value = withoutGaps(valueOf(plan))
    return value === undefined ? [] : [yamlLines(key, value, {}, '')]
  })
  return ['---', ...lines, '---', ''].join('\n')
}

/** True where the period is what it is when none is given: from the first day of the plan's years to the last. */
function samePeriod({ year, years, period: { start, end } }: Plan): boolean {
  const first = dateValue({ year: years?.from ?? year, month: 1, day: 1 })
  const last = dateValue({ year: years?.to ?? year, month: 12, day: 31 })
  return dateValue(start) === first && dateValue(end) === last
}

/** A value without the keys that have none. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const given = Object.entries(value).flatMap(([key, below]) => (below === undefined ? [] : [[key, withoutGaps(below)] as const]))
  return given.length === 0 ? undefined : Object.fromEntries(given)
}
