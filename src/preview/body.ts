import type { LabelledBlock, LabelledHeading, LabelledItem, ListedContents, PlacedData } from '../expand/labelled.ts'
import type { Paragraph } from '../model/block.ts'
import type { Image } from '../model/image.ts'
import type { Table } from '../model/table.ts'
import { itemBlocks, labelled, MOST_KEPT } from '../render/block.ts'
import { aroundOf, linesIn } from '../render/element.ts'
import type { Sheet } from '../render/sheet.ts'
import { contentsBlocks } from './contents.ts'
import { imageBlocks } from './image.ts'
import { inlineNodes } from './inline.ts'
import { element, type PreviewBlock, type PreviewParagraph, type PreviewTag } from './node.ts'
import { gap, line, paragraph, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'
import { tableBlocks } from './table.ts'

/** What every block is shown with. `last`: a signature follows, which the block's end stays with. */
interface Setting {
  readonly sheet: Sheet
  readonly last: boolean
  readonly where: ShownPlaces
}

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const
/** Below the document's own title, which is `h2`. */
const TAGS: Readonly<Record<LabelledHeading['level'], PreviewTag>> = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' }

/** Parts and chapters have their label on a line above the title, both in the middle (II.6.đ). */
function heading(block: LabelledHeading, where: ShownPlaces, keepNext = true): PreviewParagraph {
  const { level, label, text, face } = block
  const id = HEADINGS[level]
  const around = { ...aroundOf(id), capitals: face !== 'plain' }
  const more = { tag: TAGS[level], at: where.of(block) }
  const kept = { keepNext, keepLines: true }
  if (face !== 'chapter') return paragraph(line(id, inlineNodes(labelled(label, text), around), more), kept)
  const words = [label, ...(text.length > 0 ? [element('br', [])] : []), ...inlineNodes(text, around)]
  return paragraph(line(id, words, { ...more, style: { 'text-align': 'center', 'text-indent': '0' } }), kept)
}

/** One handler for each type of block, typed over the whole union. */
const HANDLERS = {
  heading: (block: LabelledHeading, { where }) => [heading(block, where)],
  paragraph: (block: Paragraph, { sheet, last, where }) => {
    const { text, basis } = block
    const id = basis ? 'CanCu' : 'NoiDung'
    const keepNext = last && linesIn(text, id, sheet) <= MOST_KEPT
    return [paragraph(textLine(id, text, { at: where.of(block) ?? where.text(text) }), { keepNext })]
  },
  clause: item,
  point: item,
  bullet: item,
  table: (block: Table, { sheet, last, where }) => tableBlocks(block, sheet, last, where),
  image: (block: Image, { sheet, where }) => imageBlocks(block, sheet, where),
  'page-break': () => [{ ...paragraph(gap(20)), breakBefore: true }],
  toc: (block: ListedContents, { where }) => contentsBlocks(block, where),
  data: ({ blocks }: PlacedData, { sheet, last, where }) => bodyBlocks(blocks, sheet, where, last),
} satisfies {
  readonly [T in LabelledBlock['type']]: (block: Extract<LabelledBlock, { type: T }>, setting: Setting) => readonly PreviewBlock[]
}

/** The blocks of a text in order; `closing` says that a signature follows. */
export function bodyBlocks(blocks: readonly LabelledBlock[], sheet: Sheet, where: ShownPlaces, closing = false): PreviewBlock[] {
  const end = blocks.length - 1
  return blocks.flatMap((block, index) =>
    shown(block, { sheet, where, last: closing && (index === end || (index === end - 1 && block.type === 'table')) }),
  )
}

/** A text that is one chain: what stands right above its paragraph lets go of it. */
export const chainBlocks = (blocks: readonly LabelledBlock[], sheet: Sheet, where: ShownPlaces): PreviewBlock[] =>
  blocks.flatMap((block, index) =>
    block.type === 'heading' && index === blocks.length - 2
      ? [heading(block, where, false)]
      : bodyBlocks([block], sheet, where, index === blocks.length - 1),
  )

const shown = (block: LabelledBlock, setting: Setting): readonly PreviewBlock[] =>
  (HANDLERS[block.type] as (block: LabelledBlock, setting: Setting) => readonly PreviewBlock[])(block, setting)

/** An item stands where its author wrote it, whatever stands in it. */
function item(block: LabelledItem, { sheet, last, where }: Setting): readonly PreviewBlock[] {
  const at = where.of(block)
  const [first, ...rest] = bodyBlocks(itemBlocks(block), sheet, where, last)
  if (first?.kind !== 'paragraph' || !at) return first ? [first, ...rest] : []
  return [{ ...first, node: { ...first.node, at: first.node.at ?? at } }, ...rest]
}
