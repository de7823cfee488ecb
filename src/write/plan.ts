import type { RootContent } from 'mdast'
import { planLabels } from '../expand/frame.ts'
import type { Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { blockNodes } from './body/blocks.ts'
import { noteNode } from './body/note.ts'
import { frontText } from './front/front.ts'
import { blockText, type MarkedItem } from './markdown.ts'

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
  return { value: writtenLabels(plan).files, problems: [] }
}

/** A written plan, and whether it holds labels as they are typed: what a reader makes of those depends on what stands around them. */
export function writtenLabels(plan: Plan): { readonly files: WrittenPlan; readonly typed: boolean } {
  const body = bodyText(plan, plan)
  const appendices = plan.appendices.map((appendix) => ({ file: appendix.file, ...bodyText(appendix, plan) }))
  return {
    files: {
      text: `${frontText(plan)}\n${body.text}`,
      appendices: appendices.map(({ file, text }) => ({ file, text })),
    },
    typed: [body, ...appendices].some(({ typed }) => typed),
  }
}

/** Before the first heading clauses are 1., 2. */
function bodyText(
  { body, footnotes }: Pick<Plan, 'body' | 'footnotes'>,
  plan: Plan,
): { readonly text: string; readonly typed: boolean } {
  const blocks = blockNodes(body, { depth: 1, labels: planLabels(body, plan) })
  const texts = [...blocks, ...footnotes.map(noteNode)].map(blockText)
  return { text: texts.length === 0 ? '' : `${texts.join('\n\n')}\n`, typed: blocks.some(hasTypedLabel) }
}

/** A label or blank that is written as it stands, or a number that is not the next of its list. */
function hasTypedLabel(node: RootContent): boolean {
  if (node.type === 'blank') return node.value !== '>' && node.value !== '^'
  if (node.type === 'list' && node.ordered)
    if ((node.children as MarkedItem[]).some(({ marker }, index) => !marker.startsWith(String(index + 1)))) return true
  return 'children' in node && (node.children as RootContent[]).some(hasTypedLabel)
}
