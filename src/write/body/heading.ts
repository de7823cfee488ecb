import type { RootContent } from 'mdast'
import type { Heading } from '../../model/block.ts'
import { inlineNodes } from '../inline.ts'

/** A heading; its label is the program's. */
export const headingNodes = ({ level, id, text }: Heading): RootContent[] => [
  {
    type: 'heading',
    depth: level,
    children: [...inlineNodes(text), ...(id === undefined ? [] : [{ type: 'blank' as const, value: ` {#${id}}` }])],
  },
]
