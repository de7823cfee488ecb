import type { Block, DataBlock } from '../model/block.ts'
import { areForms } from '../model/label.ts'
import type { Plan } from '../model/plan.ts'
import type { Labels } from '../model/outline.ts'
import { tasksOf, type Task } from '../model/task.ts'
import { dataBlocks, taskBlocks, type Made } from './data.ts'
import { endBody, type Copied } from './ending.ts'
import { planLabels, withBases } from './frame.ts'
import type { LabelledBlock, LabelledHeading } from './labelled.ts'

/** The text of a plan as the document prints it. */
export interface Expanded {
  readonly body: readonly LabelledBlock[]
  /** The text of each appendix, in their order. */
  readonly appendices: readonly (readonly LabelledBlock[])[]
}

/**
 * The text of a plan as the document prints it: bases on top and end mark put in, data placed by directives as ordinary blocks, every
 * heading, clause and point with its label. `made` is told of each block made of data, with the part of the plan it says, `copied` of
 * each copy that stands for a part of the plan.
 *
 * @example
 * const [first] = expand(plan).body.filter(({ type }) => type === 'heading')
 * `${first.label} ${plainText(first.text)}` // → 'I. Mục tiêu'
 */
export function expand(plan: Plan, made: Made = () => {}, copied: Copied = () => {}): Expanded {
  // Most plans place no table of tasks.
  let tasks: readonly Task[] | undefined
  const expanded = (blocks: readonly Block[]): LabelledBlock[] => {
    const labels = planLabels(blocks, plan)
    const place = (block: DataBlock): LabelledBlock[] =>
      block.of === 'tasks'
        ? taskBlocks((tasks ??= tasksOf(plan.body)), block, made)
        : dataBlocks(block, plan, labels.clausesOf(block), made)
    const printed = blocks.map((block) => labelledBlock(block, labels, place, copied))
    const headings = printed.filter((block): block is LabelledHeading => block.type === 'heading')
    return printed.map((block) => (block.type === 'toc' ? { ...block, headings } : block))
  }
  return {
    body: endBody(expanded(withBases(plan)), ({ blocks }) => blocks?.length === 0, copied),
    appendices: plan.appendices.map((appendix) =>
      areForms(appendix.numbering ?? plan.layout.numbering ?? 'I')
        ? onPagesOfTheirOwn(expanded(appendix.body))
        : expanded(appendix.body),
    ),
  }
}

/** Forms behind the first begin a page each, and what stands above the first has one. */
const onPagesOfTheirOwn = (blocks: readonly LabelledBlock[]): LabelledBlock[] =>
  blocks.flatMap((block, index): LabelledBlock[] =>
    block.type === 'heading' && block.level === 1 && index > 0 && blocks[index - 1]!.type !== 'page-break'
      ? [{ type: 'page-break' }, block]
      : [block],
  )

function labelledBlock(
  block: Block,
  labels: Labels,
  place: (block: DataBlock) => LabelledBlock[],
  copied: Copied,
): LabelledBlock {
  const standsFor = (copy: LabelledBlock): LabelledBlock => {
    copied(copy, block)
    return copy
  }
  switch (block.type) {
    case 'heading':
      return standsFor({ label: labels.of(block), face: labels.faceOf(block), ...block })
    case 'data':
      return standsFor({ blocks: place(block), ...block })
    case 'paragraph':
    case 'table':
    case 'image':
    case 'page-break':
      return block
    case 'toc':
      return { ...block, headings: [] }
    default: {
      const { type, level, children } = block
      return standsFor({
        type,
        level,
        children: children.map((child) => labelledBlock(child, labels, place, copied)),
        label: labels.of(block),
      })
    }
  }
}
