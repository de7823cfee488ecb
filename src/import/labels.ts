import { planLabels } from '../expand/frame.ts'
import type { Block } from '../model/block.ts'
import type { Plan } from '../model/plan.ts'
import type { PlacedBlock } from './body.ts'

/**
 * The paragraphs of a Word file whose label comes out otherwise when the written plan is read: nobody miscounted there, so that they have to
 * stay as they are written. The first of each text only, since what follows it is counted from it.
 */
export function relabelled(placed: readonly (readonly PlacedBlock[])[], plan: Plan): number[] {
  const bodies = [plan.body, ...plan.appendices.map(({ body }) => body)]
  return placed.flatMap((blocks, index): number[] => {
    const body = bodies[index] ?? []
    const labels = planLabels(body, plan)
    const read = flattened(body)
    let at = 0
    for (const { block, at: paragraph, label } of blocks) {
      const found = read[at]
      if (label !== undefined && !(found?.type === block.type && labels.of(found as never) === label)) return [paragraph]
      at += countBlocks(block)
    }
    return []
  })
}

/** How many `flattened` makes of one block. */
export function countBlocks(block: Block, carries = false): number {
  const own = carries || block.type === 'data' ? 0 : 1
  return 'children' in block ? block.children.reduce((sum, child, index) => sum + countBlocks(child, index === 0), own) : own
}

/** Blocks in reading order; the paragraph that carries an item's label is the item's, and none of its own. */
export function flattened(blocks: readonly Block[], inItem = false, found: Block[] = []): Block[] {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'data' && !(inItem && index === 0)) found.push(block)
    if ('children' in block) flattened(block.children, true, found)
  }
  return found
}
