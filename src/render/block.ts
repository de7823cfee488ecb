import type { FileChild } from 'docx'
import type { Block, Heading, Item, Paragraph as ParagraphBlock } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { aroundOf, paragraphOf } from './element.ts'
import { runsOf } from './runs.ts'
import { spacedTable } from './table.ts'
import type { Sheet } from './sheet.ts'

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const

/** The blocks of a body on a sheet: one renderer for each type of block, typed over the whole union. */
const RENDERERS: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, sheet: Sheet, last: boolean) => FileChild[] } = {
  heading: ({ level, label, text }: Heading) => [paragraphOf(HEADINGS[level], runsOf(labelled(label, text), aroundOf(HEADINGS[level])))],
  paragraph: ({ text, basis }: ParagraphBlock, _sheet, last) => {
    const id = basis ? 'CanCu' : 'NoiDung'
    return [paragraphOf(id, runsOf(text, aroundOf(id)), last ? { keepNext: true } : {})]
  },
  clause: item,
  point: item,
  bullet: item,
  table: spacedTable,
  data: ({ blocks }, sheet, last) => renderBlocks(blocks, sheet, last),
}

/**
 * Renders blocks in order. `closing` says that a signature follows: the last paragraph then stays on the page with it, and so
 * does the last row of a table right above that paragraph, which is often the end mark alone.
 */
export function renderBlocks(blocks: readonly Block[], sheet: Sheet, closing = false): FileChild[] {
  const last = blocks.length - 1
  return blocks.flatMap((block, index) =>
    renderBlock(block, sheet, closing && (index === last || (index === last - 1 && block.type === 'table'))),
  )
}

const renderBlock = <T extends Block['type']>(block: Extract<Block, { type: T }>, sheet: Sheet, last: boolean): FileChild[] =>
  (RENDERERS[block.type as T] as (block: Extract<Block, { type: T }>, sheet: Sheet, last: boolean) => FileChild[])(block, sheet, last)

/** A labelled item: its first paragraph carries the label as plain text, never as Word's automatic number. */
function item({ label, children }: Item, sheet: Sheet, last: boolean): FileChild[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') throw new Error(`An item begins with a paragraph; found ${first?.type}`)
  const head = { ...first, text: labelled(label, first.text) }
  return renderBlocks([head, ...rest], sheet, last)
}

/** The label before the text, in one run with it where the text begins plain. */
function labelled(label: string, text: readonly Inline[]): Inline[] {
  const [first, ...rest] = text
  return first?.type === 'text' ? [{ type: 'text', value: `${label} ${first.value}` }, ...rest] : [{ type: 'text', value: `${label} ` }, ...text]
}
