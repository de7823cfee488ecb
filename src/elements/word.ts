import { everyParagraph, type FlowBlock, type WordParagraph, type WordTable } from '../ooxml/block.ts'
import type { Section, WordDocument } from '../ooxml/document.ts'
import { COUNTRY } from './country.ts'
import { findElements, type Elements } from './find.ts'
import { fold } from './fold.ts'
import { isTypedRule, type LineBlock } from './line.ts'
import { isPlanLine } from './title.ts'
import { isBlank, joinedLine, linesOf, type WordColumn, type WordLine } from './word-line.ts'

/** A paragraph or table of a Word file, as the finder of elements reads it. */
export interface WordBlock extends LineBlock<WordLine> {
  readonly source: FlowBlock
  /** The page's own column it stands in. */
  readonly column: WordColumn
}

/** The elements of a Word file. */
export type WordElements = Elements<WordLine, WordBlock>

/** The elements of a Word file, found by text and place; each line leads back to its paragraph. */
export const elementsOfWord = (document: WordDocument): WordElements =>
  findElements<WordLine, WordBlock>(wordBlocks(document), linesAbove(document.sections[0]))

/** The blocks in the top margin of page 1. */
export const blocksAbove = ({ titlePage, headers }: Section): readonly FlowBlock[] =>
  titlePage ? headers.first : headers.default

/** The header of page 1 where the letterhead stands there and not on the page; else nothing. */
export function letterheadAbove(document: WordDocument): readonly FlowBlock[] {
  const [first] = document.sections
  const above = first ? blocksAbove(first) : []
  const holds = everyParagraph(above).some(({ text }) => COUNTRY.test(fold(text)))
  return holds && elementsOfWord(document).head.country?.paragraph.at === 0 ? above : []
}

/** A frame of one cell around fewer paragraphs stands around a remark. */
const LEAST_IN_FRAME = 20

/**
 * A table that the text of a whole page stands in, and nothing a reader takes for a table: one column around a page or around a title
 * with what is below it, or rows of which that of the title and one below it go from margin to margin.
 */
export const isPageFrame = (block: FlowBlock): block is WordTable =>
  block.type === 'table' && (block.rows.every(isWhole) ? framesPage(block) : laysOutPage(block))

const isWhole = (row: WordTable['rows'][number]): boolean => row.length === 1

const framesPage = (table: WordTable): boolean =>
  (table.rows.length === 1 || table.rows.some(([cell]) => cell!.blocks.some(({ type }) => type === 'table'))) &&
  holdsPage(everyParagraph([table]))

const holdsPage = (paragraphs: readonly WordParagraph[]): boolean =>
  paragraphs.length >= LEAST_IN_FRAME || paragraphs.some(holdsTitle)

const holdsTitle = ({ text }: WordParagraph): boolean => text.split('\n').some((line) => isPlanLine(line.trim()))

function laysOutPage({ rows }: WordTable): boolean {
  const title = rows.findIndex((row) => isWhole(row) && everyParagraph(row[0]!.blocks).some(holdsTitle))
  return title >= 0 && rows.slice(title + 1).some((row) => isWhole(row) && !everyParagraph(row[0]!.blocks).every(isBlank))
}

/** Blocks with what stands in frames of pages as their own; rows of several cells stay tables. */
const unframed = (blocks: readonly FlowBlock[]): readonly FlowBlock[] =>
  blocks.some(isPageFrame)
    ? blocks.flatMap((block) => (isPageFrame(block) ? block.rows.flatMap((row) => unframedRow(row, block)) : [block]))
    : blocks

const unframedRow = (row: WordTable['rows'][number], table: WordTable): readonly FlowBlock[] =>
  isWhole(row) ? unframed(row[0]!.blocks) : [{ ...table, rows: [row] }]

/** The blocks of a document in reading order, sections joined. */
export function wordBlocks({ sections }: WordDocument): WordBlock[] {
  const count = new Counter()
  let breaks = false
  return sections.flatMap(({ blocks, page }, section) => {
    const layout = new LineLayout(page.width - page.left - page.right, count)
    return unframed(blocks).map((source, index): WordBlock => {
      const newPage =
        breaks ||
        (source.type === 'paragraph' && (source.pageBreak || source.format.breakBefore === true)) ||
        (index === 0 && section > 0)
      breaks = source.type === 'paragraph' && source.pageBreak && source.text.slice(source.breakAt ?? 0).trim() === ''
      return layout.block(source, section, newPage)
    })
  })
}

/** The lines of the top margin of page 1. */
function linesAbove(section: Section | undefined): WordLine[] {
  if (!section) return []
  const { page } = section
  return linesIn(blocksAbove(section), page.width - page.left - page.right)
}

/** The lines of blocks by themselves, those of cells and text boxes included. */
export function linesIn(blocks: readonly FlowBlock[], width: number): WordLine[] {
  const layout = new LineLayout(width, new Counter())
  return blocks.flatMap((block) => layout.block(block, 0, false).lines)
}

class Counter {
  rows = 0
  tables = 0
}

/** Lines with the columns they stand in: runs of paragraphs on the page, and each cell and text box by itself. */
class LineLayout {
  readonly #width: number
  readonly #count: Counter
  #open: WordParagraph[] | undefined
  #column: WordColumn | undefined

  constructor(width: number, count: Counter) {
    this.#width = width
    this.#count = count
  }

  block(source: FlowBlock, section: number, newPage: boolean): WordBlock {
    if (source.type === 'table') {
      this.#open = undefined
      const lines: WordLine[] = []
      this.#table(source, lines)
      return {
        source,
        lines,
        table: true,
        whole: undefined,
        section,
        newPage,
        column: { paragraphs: [], width: this.#width, cell: undefined },
      }
    }
    if (!this.#open) this.#column = { paragraphs: (this.#open = []), width: this.#width, cell: undefined }
    const column = this.#column!
    this.#open.push(source)
    const lines: WordLine[] = []
    for (const box of source.boxes) this.#flow(box, this.#width, undefined, lines)
    const own = linesOf(source, column)
    return {
      source,
      lines: lines.length > 0 ? [...lines, ...own] : own,
      table: false,
      whole: joinedLine(own),
      section,
      newPage,
      column,
    }
  }

  #table(table: WordTable, lines: WordLine[]): void {
    const number = ++this.#count.tables
    const above = new Map<number, WordParagraph[]>()
    for (const cells of table.rows) {
      const row = ++this.#count.rows
      for (const { blocks, width, column } of cells) {
        const rule = ruleAlone(blocks)
        if (rule) above.get(column)?.push(...rule)
        const own = this.#flow(blocks, width, { table: number, row, column }, lines)
        if (!rule) above.set(column, own)
      }
    }
  }

  /**
   * The lines of a cell or a text box: text boxes that hang in it first, its paragraphs up to a table as one column. Gives the
   * paragraphs of the last column.
   */
  #flow(blocks: readonly FlowBlock[], width: number, cell: WordColumn['cell'], lines: WordLine[]): WordParagraph[] {
    let open: WordParagraph[] = []
    const close = (): void => {
      const column: WordColumn = { paragraphs: open, width, cell }
      for (const paragraph of open) for (const line of linesOf(paragraph, column)) lines.push(line)
    }
    for (const block of blocks) {
      if (block.type === 'table') {
        close()
        open = []
        this.#table(block, lines)
        continue
      }
      open.push(block)
      for (const box of block.boxes) this.#flow(box, width, undefined, lines)
    }
    close()
    return open
  }
}

/** The paragraphs of a cell that holds a rule and no words: in a row of its own it stands below the text of the row above. */
function ruleAlone(blocks: readonly FlowBlock[]): WordParagraph[] | undefined {
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
  const empty =
    paragraphs.length === blocks.length && paragraphs.every((it) => it.boxes.length === 0 && (isBlank(it) || isTypedRule(it)))
  const ruled = ({ format, lines, text }: WordParagraph): boolean =>
    format.top !== undefined || format.bottom !== undefined || lines.length > 0 || text.trim() !== ''
  return empty && paragraphs.some(ruled) ? paragraphs : undefined
}
