import type { RootContent } from 'mdast'
import type { Image } from '../../model/image.ts'
import { plainText } from '../../model/inline.ts'

/** An image on a line of its own; its caption is what Markdown calls a title. */
export const imageNodes = ({ file, alt, caption, width }: Image): RootContent[] => [
  {
    type: 'paragraph',
    children: [
      { type: 'image', url: encodeURI(file), alt, ...(caption && { title: plainText(caption) }) },
      ...(width === undefined ? [] : [{ type: 'blank' as const, value: `{width=${width / 10}cm}` }]),
    ],
  },
]
