import type { RootContent } from 'mdast'
import { planLabels } from '../expand/frame.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { blockNodes } from './body/blocks.ts'
import { frontText } from './front/front.ts'
import { inlineNodes } from './inline.ts'
import { markdownOf } from './markdown.ts'

/** A plan as files: its own text, and that of each appendix by the name the frontmatter gives it. */
export interface WrittenPlan {
  readonly text: string
  readonly appendices: readonly { readonly file: string; readonly text: string }[]
}

/**
 * Writes a plan anew: frontmatter in the order of the schema, the body's labels, end mark and expanded data left to the program.
 * Reading what is written gives the same plan, and writing that gives the same text. UTF-8, LF. Nothing can go wrong today;
 * problems are there for what a later format may not be able to say.
 *
 * @example
 * const { value } = writePlan(plan)
 * readPlan({ path: 'cu.md', content: value.text }).value.plan.title // → 'Cải cách hành chính năm 2026 của Sở Tư pháp'
 */
export function writePlan(plan: Plan): Outcome<WrittenPlan> {
  const value = {
    text: `${frontText(plan)}\n${bodyText(plan, plan)}`,
    appendices: plan.appendices.map(({ file, body, footnotes }) => ({ file, text: bodyText({ body, footnotes }, plan) })),
  }
  return { value, problems: [] }
}

/** Before the first heading clauses are 1., 2. */
const bodyText = ({ body, footnotes }: Pick<Plan, 'body' | 'footnotes'>, plan: Plan): string =>
  markdownOf([...blockNodes(body, { depth: 1, labels: planLabels(body, plan) }), ...footnotes.map(noteNode)])

const noteNode = ({ number, paragraphs }: Footnote): RootContent => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: paragraphs.map((text) => ({ type: 'paragraph', children: inlineNodes(text) })),
})
