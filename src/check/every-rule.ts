import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { RULES } from '../rules/index.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import { checkPlanBy } from './check.ts'
import { mergeProblems } from './merge-problems.ts'
import type { CheckOptions } from './ruled.ts'
import { checkProseBy } from './texts.ts'

/**
 * What is wrong with a plan beyond what reading found, by the schema and every rule.
 *
 * @example
 * checkPlan(read) // → []
 * const wrong = readPlan({ path: 'a.md', content: text.replace('2021-07-15', '2031-07-15') }).value
 * checkPlan(wrong).map(({ rule, at }) => `${at.line} ${rule}`) // → ['11 cites-future-document']
 */
export const checkPlan = (read: ReadPlan, options?: CheckOptions): Problem[] => checkPlanBy(RULES, read, options)

/** What every rule that needs no frontmatter finds in a text that was read. `office` is the data of `kehoach.yaml`. */
export const checkProse = (source: Source, office?: unknown, options?: CheckOptions): Problem[] =>
  checkProseBy(RULES, source, office, options)

/** How to check a text that is no plan: `office` is the data of `kehoach.yaml`, as `readProfile` gives it. */
export interface TextCheckOptions extends CheckOptions {
  readonly office?: unknown
}

/**
 * What is wrong with any text, Markdown or plain: what reading finds, and every rule that needs no frontmatter. In reading order.
 *
 * @example
 * checkText({ path: 'a.txt', content: 'Căn cứ  Luật' }).map(({ rule, at }) => `${at.line}:${at.column} ${rule}`) // → ['1:7 double-space']
 */
export function checkText(file: SourceFile, { office, ...options }: TextCheckOptions = {}): Problem[] {
  const { value: source, problems } = readSource(file, { pages: true })
  return mergeProblems([...problems, ...(source ? checkProse(source, office, options) : [])])
}
