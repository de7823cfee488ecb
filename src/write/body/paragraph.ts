import type { PhrasingContent, RootContent } from 'mdast'
import type { Paragraph } from '../../model/block.ts'
import { inlineNodes } from '../inline.ts'

export const paragraphNodes = ({ text }: Paragraph): RootContent[] => [
  { type: 'paragraph', children: unlabelled(inlineNodes(text)) },
]

/** A label up to the sign that makes it one. */
const LABEL = /^(\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5}|[A-ZĐ]))([.)/])/u

/** A paragraph that begins with a label in bold or italics, which would be read as that of a clause: its sign is escaped. */
function unlabelled(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return nodes
  const [inner, ...others] = first.children
  if (inner?.type === 'strong' || inner?.type === 'emphasis') return [{ ...first, children: unlabelled(first.children) }, ...rest]
  const found = inner?.type === 'text' ? LABEL.exec(inner.value) : null
  if (inner?.type !== 'text' || !found) return nodes
  const [whole, label, sign] = found
  const behind: PhrasingContent = { type: 'text', value: inner.value.slice(whole.length) }
  return [{ ...first, children: [{ type: 'blank', value: `${label}\\${sign}` }, behind, ...others] }, ...rest]
}
