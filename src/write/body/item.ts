import type { List, RootContent } from 'mdast'
import type { Block, Item } from '../../model/block.ts'
import { inlineNodes } from '../inline.ts'
import type { MarkedItem } from '../markdown.ts'
import type { Inside } from './inside.ts'

type ItemKind = 'clause' | 'point' | 'bullet' | 'labelled' | 'run-in'

/**
 * Which list an item belongs to. A clause whose label has more or fewer numbers than its place would give it is told by that
 * label.
 */
export const itemKind = (item: Item, { depth }: Inside): ItemKind =>
  item.type !== 'clause' || item.level === depth ? item.type : item.level === 1 ? 'run-in' : 'labelled'

/** Items of one kind as a list. `below` writes what stands inside an item. */
export function listNode(
  items: readonly Item[],
  inside: Inside,
  below: (blocks: readonly Block[], inside: Inside) => RootContent[],
): List {
  const children = items.map((item, index): MarkedItem => {
    const [first, ...rest] = item.children
    const kind = itemKind(item, inside)
    const text = first?.type === 'paragraph' ? inlineNodes(first.text) : []
    return {
      type: 'listItem',
      spread: false,
      marker: kind === 'run-in' || kind === 'labelled' ? inside.labels.of(item) : markerOf(item, kind, index),
      children: [
        { type: 'paragraph', children: text },
        ...below(first?.type === 'paragraph' ? rest : item.children, insideOf(item, inside)),
      ] as MarkedItem['children'],
    }
  })
  return { type: 'list', ordered: children[0]!.marker.length > 1, spread: false, children }
}

const insideOf = (item: Item, inside: Inside): Inside => (item.type === 'clause' ? { ...inside, depth: item.level + 1 } : inside)

function markerOf(item: Item, kind: Exclude<ItemKind, 'run-in' | 'labelled'>, index: number): string {
  switch (kind) {
    case 'clause':
      return `${index + 1}.`
    case 'point':
      return `${index + 1})`
    case 'bullet':
      return item.level === 1 ? '-' : '+'
  }
}
