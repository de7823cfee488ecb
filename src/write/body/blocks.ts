import type { RootContent } from 'mdast'
import type { Block, Item } from '../../model/block.ts'
import { dataNodes } from './data.ts'
import { headingNodes } from './heading.ts'
import type { Inside } from './inside.ts'
import { imageNodes } from './image.ts'
import { itemKind, listNode } from './item.ts'
import { paragraphNodes } from './paragraph.ts'
import { tableNodes } from './table.ts'

/** Blocks as those of the plan's Markdown. Items of one kind that follow one another make one list. */
export function blockNodes(blocks: readonly Block[], from: Inside): RootContent[] {
  const nodes: RootContent[] = []
  let inside = from
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!
    if (isItem(block)) {
      const kind = itemKind(block, inside)
      const items: Item[] = []
      for (let next = blocks[at]; next && isItem(next) && itemKind(next, inside) === kind; next = blocks[++at]) items.push(next)
      nodes.push(listNode(items, inside, blockNodes))
      if (kind === 'run-in') inside = { ...inside, depth: block.level + 1 }
    } else {
      if (block.type === 'heading') inside = { ...inside, depth: inside.labels.depthBelow(block) }
      nodes.push(...WRITERS[block.type](block as never))
      at++
    }
  }
  return nodes
}

const isItem = (block: Block): block is Item => block.type === 'clause' || block.type === 'point' || block.type === 'bullet'

const WRITERS = {
  heading: headingNodes,
  paragraph: paragraphNodes,
  table: tableNodes,
  image: imageNodes,
  'page-break': () => [{ type: 'leafDirective', name: 'page-break', children: [] }],
  toc: () => [{ type: 'leafDirective', name: 'toc', children: [] }],
  data: dataNodes,
} satisfies { readonly [K in Exclude<Block, Item>['type']]: (block: Extract<Block, { type: K }>) => RootContent[] }
