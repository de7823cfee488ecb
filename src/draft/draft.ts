import { isMapping, step, valueAt } from '../model/pointer.ts'
import { checkPlanBy } from '../check/check.ts'
import { startOf, type Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'
import { readFrontmatter } from '../read/frontmatter.ts'
import { readPlan, type ReadOptions } from '../read/plan.ts'
import { readSource } from '../read/source.ts'
import type { Rule } from '../rules/rule.ts'
import { type Given } from './given.ts'
import { ADDED } from './helpers.ts'
import { completed } from './open.ts'
import { renderTemplate, type TemplateFiles } from './template.ts'
import { variablesOf, type About } from './variables.ts'
import { yamlLines } from '../write/yaml-text.ts'

/** What a new plan is made of. */
export interface DraftOptions extends ReadOptions {
  readonly template: TemplateFiles & About
  readonly given: Given
  readonly year: number
  /** Path of the new plan, for the problems that are found in it. */
  readonly path: string
  readonly rules: readonly Rule[]
}

/** A new plan: its text, what is read from it, and everything that is wrong or still open in it. */
export interface Draft {
  readonly text: string
  readonly plan: Plan
  readonly problems: readonly Problem[]
}

/**
 * Makes a new plan from a template and values. Every value given stands in the plan as it was given: those the template does not
 * place are put at the end of the frontmatter. Undefined, with problems, where the template is wrong or makes no plan of them.
 */
export function draftPlan({ template, given, year, path, rules, ...options }: DraftOptions): Outcome<Draft | undefined> {
  const file = template.main.file
  const { value: rendered, problems } = renderTemplate(template, variablesOf(given, year, template), given)
  if (!rendered) return { value: undefined, problems }
  const text = withRest(rendered.text, rendered.written, given)
  const { value: read, problems: told } = readPlan({ path, content: text }, options)
  if (!read) return { value: undefined, problems: told.map((problem) => noPlan(problem, file)) }
  const lost = lostValues(text, given, template.main)
  if (lost.length > 0) return { value: undefined, problems: lost }
  return { value: { text, plan: read.plan, problems: [...told, ...checkPlanBy(rules, read)] }, problems: [] }
}

const CLOSING = /\n---[ \t]*(?=\n|$)/

/** The text with the values the template has no place for, and without the empty lines left by those it has no value for. */
function withRest(text: string, written: ReadonlySet<string>, { data, digits }: Given): string {
  const closing = CLOSING.exec(text.slice(3))
  if (!text.startsWith('---') || !closing) return text
  const head = text
    .slice(0, 3 + closing.index)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const stands = (key: string): boolean => head.some((line) => line.startsWith(`${key}:`))
  const rest = Object.keys(data).filter((key) => !written.has(step('', key)) && !stands(key))
  const lines = rest.map((key) => yamlLines(key, completed(data[key], step('', key)), digits, step('', key)))
  return `${[...head, ...lines].join('\n')}${text.slice(3 + closing.index).trimEnd()}\n`
}

/** What the template fixes otherwise than it was told to: those values would be lost. */
function lostValues(text: string, { data, digits }: Given, template: Source): Problem[] {
  const { value: source } = readSource({ path: template.file, content: text })
  const head = source && readFrontmatter(source).value
  const lost = Object.keys(data).filter((key) => {
    const same = (given: unknown, found: unknown, pointer: string, there = pointer): boolean => {
      if (Array.isArray(given)) {
        if (!Array.isArray(found)) return false
        // Items that are added stand behind the template's own.
        const own = found.length - given.length
        if (own !== 0 && !(own > 0 && ADDED.has(pointer))) return false
        return given.every((it, at) => same(it, found[own + at], step(pointer, at), step(there, own + at)))
      }
      if (isMapping(given))
        return (
          isMapping(found) &&
          Object.keys(given).every((inner) => same(given[inner], found[inner], step(pointer, inner), step(there, inner)))
        )
      return given === found && (digits[pointer] === undefined || digits[pointer] === head?.digits[there])
    }
    return !same(data[key], valueAt(head?.data, step('', key)), step('', key))
  })
  const placeOf = (key: string): Place => {
    const found = new RegExp(`^${key}:`, 'm').exec(template.text)
    return found ? placeAt(template, found.index, found.index + key.length) : startOf(template.file)
  }
  return lost.map((key) => ({
    at: placeOf(key),
    severity: 'error',
    rule: 'answer-not-used',
    message: {
      vi: `Mẫu không ghi giá trị đã cho của “${key}” vào kế hoạch.`,
      en: `The template does not put the value given for “${key}” into the plan.`,
    },
    hint: {
      vi: `Trong mẫu, thay mục đó bằng: {{#field "${key}"}}…{{/field}}; hoặc không cho giá trị này.`,
      en: `Put in its place: {{#field "${key}"}}…{{/field}}; or do not give the value.`,
    },
  }))
}

/** Nothing of what the template made can be read: told of the template, where it can be mended. */
const noPlan = ({ message, hint, rule }: Problem, file: string): Problem => ({
  at: startOf(file),
  severity: 'error',
  rule,
  message: {
    vi: `Mẫu không tạo ra được một kế hoạch: ${message.vi}`,
    en: `The template makes no plan: ${message.en}`,
  },
  ...(hint && { hint }),
})
