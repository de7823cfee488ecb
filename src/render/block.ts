import type { LabelledBlock, LabelledHeading, LabelledItem, ListedContents } from '../expand/labelled.ts'
import type { Paragraph as ParagraphBlock } from '../model/block.ts'
import type { Image } from '../model/image.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import { aroundOf, linesIn, paragraphOf, spacer } from './element.ts'
import { runsOf } from './runs.ts'
import { spacedTable } from './table.ts'
import { contentsParagraphs } from './contents.ts'
import { imageParagraphs } from './image.ts'
import type { Sheet } from './sheet.ts'
import type { WmlBlock } from './wml/table.ts'

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const

/** A last paragraph of more lines cannot stand on one page with its signature; kept with it, LibreOffice would only leave pages empty. */
export const MOST_KEPT = 36
/** A last paragraph of more lines is worth breaking the chain from title to signature for. */
const SHORT = 8

/** A heading in the face of its level: parts and chapters have their label on a line above the title, both in the middle (II.6.đ). */
function heading({ level, label, text, face }: LabelledHeading, keepNext = true): WmlBlock {
  const id = HEADINGS[level]
  const around = { ...aroundOf(id), capitals: face !== 'plain' }
  const kept = keepNext ? {} : { keepNext: false }
  if (face !== 'chapter') return paragraphOf(id, runsOf(labelled(label, text), around), kept)
  const above = runsOf([{ type: 'text', value: label }, ...(text.length > 0 ? [{ type: 'break' } as const] : [])], {
    ...around,
    capitals: false,
  })
  return paragraphOf(id, [...above, ...runsOf(text, around)], {
    ...kept,
    alignment: 'center',
    indent: { firstLine: 0 },
  })
}

/** The blocks of a body on a sheet: one renderer for each type of block, typed over the whole union. */
const RENDERERS: {
  readonly [T in LabelledBlock['type']]: (block: Extract<LabelledBlock, { type: T }>, sheet: Sheet, last: boolean) => WmlBlock[]
} = {
  heading: (block: LabelledHeading) => [heading(block)],
  paragraph: ({ text, basis }: ParagraphBlock, sheet, last) => {
    const id = basis ? 'CanCu' : 'NoiDung'
    const kept = last && linesIn(text, id, sheet) <= MOST_KEPT
    return [paragraphOf(id, runsOf(text, aroundOf(id)), kept ? { keepNext: true } : {})]
  },
  clause: item,
  point: item,
  bullet: item,
  table: spacedTable,
  image: (block: Image, sheet) => imageParagraphs(block, sheet),
  // As high as a hair: the paragraph that the break needs.
  'page-break': () => [spacer(20, { pageBreakBefore: true })],
  toc: (block: ListedContents) => contentsParagraphs(block),
  data: ({ blocks }, sheet, last) => renderBlocks(blocks, sheet, last),
}

/**
 * Renders blocks in order. `closing` says that a signature follows: the last paragraph then stays on the page with it, and so
 * does the last row of a table right above that paragraph, which is often the end mark alone.
 */
export function renderBlocks(blocks: readonly LabelledBlock[], sheet: Sheet, closing = false): WmlBlock[] {
  const last = blocks.length - 1
  return blocks.flatMap((block, index) =>
    renderBlock(block, sheet, closing && (index === last || (index === last - 1 && block.type === 'table'))),
  )
}

/** True for a text of nothing but headings and one long paragraph: title, headings, text and signature would all keep together. */
export const isOneChain = (blocks: readonly LabelledBlock[], sheet: Sheet): boolean => {
  const last = blocks.at(-1)
  return (
    last?.type === 'paragraph' &&
    blocks.slice(0, -1).every(({ type }) => type === 'heading') &&
    linesIn(last.text, 'NoiDung', sheet) > SHORT
  )
}

/** Renders a text that is one chain with its end open: what stands right above the paragraph lets go of it. */
export const renderChain = (blocks: readonly LabelledBlock[], sheet: Sheet): WmlBlock[] =>
  blocks.flatMap((block, index) =>
    block.type === 'heading' && index === blocks.length - 2
      ? [heading(block, false)]
      : renderBlocks([block], sheet, index === blocks.length - 1),
  )

const renderBlock = <T extends LabelledBlock['type']>(
  block: Extract<LabelledBlock, { type: T }>,
  sheet: Sheet,
  last: boolean,
): WmlBlock[] =>
  (RENDERERS[block.type as T] as (block: Extract<LabelledBlock, { type: T }>, sheet: Sheet, last: boolean) => WmlBlock[])(
    block,
    sheet,
    last,
  )

/** A labelled item: its first paragraph carries the label as plain text, never as Word's automatic number. */
function item(block: LabelledItem, sheet: Sheet, last: boolean): WmlBlock[] {
  return renderBlocks(itemBlocks(block), sheet, last)
}

/** An item as blocks of which the first begins with its label. */
export function itemBlocks({ type, label, children }: LabelledItem): readonly LabelledBlock[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') throw new Error(`An item begins with a paragraph; found ${first?.type}`)
  // A mark before nothing says nothing; a number or letter counts, even over a table.
  const empty = first.text.every((node) => node.type === 'text' && node.value.trim() === '')
  if (empty && type === 'bullet') return rest
  const head = {
    ...first,
    text: empty ? inlineText(label) : type === 'bullet' ? labelled(label, first.text) : opened(label, first.text),
  }
  return [head, ...rest]
}

/** The label of an item before its text, in the face of the words that it opens: **6. Báo …**. */
function opened(label: string, text: readonly Inline[]): Inline[] {
  const [first, ...rest] = text
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return labelled(label, text)
  return [{ ...first, children: opened(label, first.children) }, ...rest]
}

/** The label before the text, in one run with it where the text begins plain. */
export function labelled(label: string, text: readonly Inline[]): Inline[] {
  const [first, ...rest] = text
  return first?.type === 'text'
    ? [{ type: 'text', value: `${label} ${first.value}` }, ...rest]
    : [{ type: 'text', value: `${label} ` }, ...text]
}
