import type { RootContent } from 'mdast'
import type { DataBlock } from '../../model/block.ts'

/** The place of the plan's data: the directive alone, since what it becomes is made of the frontmatter. */
export const dataNodes = ({ of, as, columns, groups }: DataBlock): RootContent[] => [
  {
    type: 'leafDirective',
    name: of,
    ...(as && { attributes: { as, ...(groups && { groups: 'true' }), ...(columns && { columns: columns.join(' ') }) } }),
    children: [],
  },
]
