import type { ListKind } from '../diff/attributes.ts'
import { readable } from '../diff/content.ts'
import { FIELDS } from '../diff/fields.ts'
import { ASSIGNMENTS, BASES, PHASES, PURPOSES, RECIPIENTS, REQUIREMENTS, SIGNATURES, TARGETS } from '../diff/lists.ts'
import { unitsOf, type TextUnit } from '../diff/units.ts'
import type { PlanVersion } from '../diff/version.ts'
import type { Plan } from '../model/plan.ts'
import type { Language } from '../model/problem.ts'

const MARKS: Partial<Record<TextUnit['kind'], (unit: TextUnit) => string>> = {
  heading: ({ level }) => `${'#'.repeat(level)} `,
  bullet: ({ level }) => `${['-', '+', '*'][level - 1] ?? '-'} `,
  clause: () => '1. ',
  point: () => 'a) ',
  footnote: () => '[^] ',
}

const SENTENCE = /(?<=[.!?…;][”’)]?)\s+/u

/**
 * A plan as lines in its own terms, for programs that compare line by line: each value, each property of an item and each sentence
 * on a line of its own; no labels, so that renumbering changes nothing. Quoting, wrapping and the order of keys leave no trace.
 */
export function planText(version: PlanVersion, language: Language): string[] {
  const { plan, places, front } = version
  const fields = FIELDS.flatMap(({ path, name, of }) => {
    const value = of(plan, front)
    // What is not in the file, or only says what goes without saying, is no line.
    const told =
      value !== undefined && !value.includes('[[cần điền') && !(path.startsWith('layout.') && places && !places.at('/layout'))
    return !told ? [] : [`${name[language]}: ${flat(value)}`]
  })
  const listed = [
    ...listLines(BASES, plan, language),
    ...listLines(TARGETS, plan, language),
    ...listLines(PHASES, plan, language),
    ...goalLines(PURPOSES, plan, { vi: 'mục đích', en: 'purpose' }[language]),
    ...goalLines(REQUIREMENTS, plan, { vi: 'yêu cầu', en: 'requirement' }[language]),
    ...listLines(ASSIGNMENTS, plan, language),
    ...goalLines(RECIPIENTS, plan, { vi: 'nơi nhận', en: 'recipient' }[language]),
    ...listLines(SIGNATURES, plan, language),
  ]
  return [...fields, ...listed, ...unitsOf(version).flatMap(unitLines)]
}

/** A line for each property an item has. */
function listLines<T>(kind: ListKind<T>, plan: Plan, language: Language): string[] {
  return kind.items(plan).flatMap(({ item }, index) =>
    kind.attributes.flatMap(({ key, name, of }) => {
      const value = key === 'id' ? undefined : of(item)
      return value === undefined ? [] : [`${kind.noun(item, index + 1)[language]}: ${name[language]}: ${flat(value)}`]
    }),
  )
}

/** A line for each item that is one text. */
const goalLines = <T>(kind: ListKind<T>, plan: Plan, word: string): string[] =>
  kind.items(plan).map(({ item }) => `${word}: ${flat(kind.text(item))}`)

function unitLines(unit: TextUnit): string[] {
  if (unit.table) return unit.text.split('\n').map((row) => `| ${row} |`)
  const mark = MARKS[unit.kind]?.(unit) ?? ''
  // What a reference prints is told where it is data.
  const text = unit.kind === 'appendix' ? unit.text : readable(unit.content)
  const [first = '', ...rest] = text.split(SENTENCE).map(flat)
  const blank = unit.kind === 'heading' || unit.kind === 'appendix' ? [''] : []
  return [...blank, `${mark}${first}`, ...rest.map((line) => `${' '.repeat(mark.length)}${line}`)]
}

const flat = (text: string): string => text.replace(/\s*\n\s*/gu, ' ')
