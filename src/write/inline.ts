import type { PhrasingContent } from 'mdast'
import type { Inline } from '../model/inline.ts'
import { latin } from '../model/latin.ts'

/** The plan's inline nodes as those of its Markdown. */
export function inlineNodes(nodes: readonly Inline[]): PhrasingContent[] {
  const [only] = nodes
  // Most texts have no marks.
  if (nodes.length === 1 && only!.type === 'text') return [only!]
  return nodes.flatMap((node, index) =>
    node.type === 'text' && isInsideWord(node, nodes[index + 1], nodes[index + 2]) ? beforeMark(node.value) : [inlineNode(node)],
  )
}

/** True where a mark stands between letters or digits: it would be taken for a sign of multiplication. */
const isInsideWord = (before: Inline, marked: Inline | undefined, behind: Inline | undefined): boolean =>
  (marked?.type === 'strong' || marked?.type === 'emphasis') &&
  before.type === 'text' &&
  behind?.type === 'text' &&
  latin(/[\p{L}\p{N}]$/u).test(before.value) &&
  latin(/^[\p{L}\p{N}]/u).test(behind.value)

/** A text whose last letter is written by its number. */
function beforeMark(text: string): PhrasingContent[] {
  const last = [...text].at(-1)!
  const number = last.codePointAt(0)!.toString(16).toUpperCase()
  return [
    ...(text === last ? [] : [{ type: 'text' as const, value: text.slice(0, -last.length) }]),
    { type: 'blank', value: `&#x${number};` },
  ]
}

function inlineNode(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
      return node
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
