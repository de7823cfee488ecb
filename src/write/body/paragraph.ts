import type { RootContent } from 'mdast'
import type { Paragraph } from '../../model/block.ts'
import { inlineNodes } from '../inline.ts'

export const paragraphNodes = ({ text }: Paragraph): RootContent[] => [{ type: 'paragraph', children: inlineNodes(text) }]
