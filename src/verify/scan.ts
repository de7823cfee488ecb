import type { Block, Cell, Paragraph } from '../ooxml/block.ts'
import { linesOf, type Span } from './span.ts'

/** A place in the document where lines stand under each other: the page itself, a cell, a text box. */
export interface Column {
  readonly paragraphs: readonly Paragraph[]
  readonly width: number
  readonly cell: Cell | undefined
  /** Number of its table's row in the document; columns of one row stand side by side. */
  readonly row: number | undefined
  /** Number of its table, for cells below each other. */
  readonly table: number | undefined
}

/** Blocks as columns: runs of paragraphs on the page, and each cell by itself; tables in cells and text boxes are columns too. */
export function columnsOf(blocks: readonly Block[], width: number): Column[] {
  let rows = 0
  let tables = 0
  const walk = (blocks: readonly Block[], width: number, cell?: Cell, row?: number, table?: number): Column[] => {
    const result: Column[] = []
    let open: Paragraph[] = []
    const close = (): void => {
      if (open.length > 0) result.push({ paragraphs: open, width, cell, row, table })
      open = []
    }
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        open.push(block)
        for (const box of block.boxes) result.push(...walk(box, width))
        continue
      }
      close()
      const number = ++tables
      for (const cells of block.rows) {
        const row = ++rows
        for (const inner of cells) result.push(...walk(inner.blocks, inner.width, inner, row, number))
      }
    }
    close()
    return result
  }
  return walk(blocks, width)
}

/** A line with the column it stands in. */
export interface Place {
  readonly line: Span
  readonly column: Column
}

/** The lines of columns, empty ones included. */
export const placesOf = (columns: readonly Column[]): Place[] =>
  columns.flatMap((column) =>
    column.paragraphs.flatMap((paragraph) => linesOf(paragraph, column.width).map((line) => ({ line, column }))),
  )

const TYPED_RULE = /[_\-–—─‾¯]{3,}/
const NOTHING_ELSE = /^[\s\u00a0_\-–—─‾¯*.]+$/

/** Underscores or dashes typed for a rule, or for two beside each other. */
export const isTypedRule = ({ text }: Pick<Span, 'text'>): boolean => TYPED_RULE.test(text) && NOTHING_ELSE.test(text)
