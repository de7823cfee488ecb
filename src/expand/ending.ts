import type { DataBlock, Item, Paragraph } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'

/** The mark that ends a document's text in every form of Phụ lục III. */
export const END_MARK = './.'

/** Is told of each copy that stands in place of a part, and of what it stands for. */
export type Copied = (copy: object, of: object) => void

/** A block by what its end is: blocks of a plan, and those of an expanded one, whose data hold blocks. */
type Ended =
  | Paragraph
  | { readonly type: 'heading' | 'table' | 'image' | 'page-break' | 'toc' }
  | { readonly type: Item['type']; readonly children: readonly Ended[] }
  | (DataBlock & { readonly blocks?: readonly Ended[] })

/**
 * The blocks with `./.` at their end. A full stop or an end mark that the author typed is not doubled. Behind data that are not
 * expanded yet nothing is set: the mark ends what they become.
 */
export function endBody<B extends Ended>(
  blocks: readonly B[],
  makesNothing: (data: DataBlock & { readonly blocks?: readonly unknown[] }) => boolean,
  copied: Copied = () => {},
): B[] {
  return ended(blocks, makesNothing, copied) as B[]
}

function ended(blocks: readonly Ended[], makesNothing: (data: Extract<Ended, DataBlock>) => boolean, copied: Copied): Ended[] {
  const last = blocks.at(-1)
  if (!last) return []
  const before = blocks.slice(0, -1)
  const inPlace = (copy: Ended): Ended[] => {
    copied(copy, last)
    return [...before, copy]
  }
  switch (last.type) {
    case 'paragraph':
      return inPlace({ ...last, text: endText(last.text, copied) })
    case 'clause':
    case 'point':
    case 'bullet':
      return inPlace({ ...last, children: ended(last.children, makesNothing, copied) })
    case 'data':
      if (makesNothing(last)) return [...ended(before, makesNothing, copied), last]
      return last.blocks ? inPlace({ ...last, blocks: ended(last.blocks, makesNothing, copied) }) : [...blocks]
    default: {
      const mark: Paragraph = { type: 'paragraph', text: [{ type: 'text', value: END_MARK }] }
      copied(mark, last)
      return [...blocks, mark]
    }
  }
}

/** Takes the stop at the end away, through bold or italics, and sets the mark behind the text. */
function endText(text: readonly Inline[], copied: Copied): Inline[] {
  return [...dropStop(text, copied), { type: 'text', value: END_MARK }]
}

function dropStop(nodes: readonly Inline[], copied: Copied): readonly Inline[] {
  const last = nodes.at(-1)
  if (!last) return nodes
  const before = nodes.slice(0, -1)
  const inPlace = (copy: Inline): Inline[] => {
    copied(copy, last)
    return [...before, copy]
  }
  if (last.type === 'text') {
    const value = last.value
      .trimEnd()
      .replace(/\.(?:\s*\/\s*\.)?$/u, '')
      .trimEnd()
    return value === '' ? dropStop(before, copied) : inPlace({ ...last, value })
  }
  // `…năm 2026.[^1]`: the mark of a note stands behind the stop.
  if (last.type === 'footnote') return [...dropStop(before, copied), last]
  if (last.type === 'strong' || last.type === 'emphasis') {
    const children = dropStop(last.children, copied)
    return plainText(children) === '' ? before : inPlace({ ...last, children })
  }
  return nodes
}
