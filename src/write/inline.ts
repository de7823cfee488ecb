import type { PhrasingContent } from 'mdast'
import type { Inline } from '../model/inline.ts'

/** The plan's inline nodes as those of its Markdown. */
export const inlineNodes = (nodes: readonly Inline[]): PhrasingContent[] => nodes.map(inlineNode)

function inlineNode(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'blank':
      return { type: 'blank', value: node.value }
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: inlineNodes(node.children) }
    case 'break':
      return { type: 'break' }
    case 'link':
      return { type: 'link', url: node.url, children: inlineNodes(node.children) }
    case 'footnote':
      return { type: 'footnoteReference', identifier: String(node.number), label: String(node.number) }
    case 'reference':
      return { type: 'textDirective', name: node.to, children: [{ type: 'text', value: node.id }] }
  }
}
