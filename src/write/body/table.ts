import type { RootContent } from 'mdast'
import type { Table } from '../../model/block.ts'
import { inlineNodes } from '../inline.ts'

export const tableNodes = ({ columns, rows }: Table): RootContent[] => [
  {
    type: 'table',
    align: [...columns],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inlineNodes(cell) })),
    })),
  },
]
