import type { RootContent } from 'mdast'
import type { Footnote } from '../../model/plan.ts'
import { inlineNodes } from '../inline.ts'

/** A footnote as Markdown has it, with its number. */
export const noteNode = ({ number, paragraphs }: Footnote): RootContent => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: paragraphs.map((text) => ({ type: 'paragraph', children: inlineNodes(text) })),
})
