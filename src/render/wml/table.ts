import { borderXml, bordersXml, paragraphXml, type WmlBorder, type WmlParagraph, type WmlSides } from './paragraph.ts'
import type { PartCounts } from './part.ts'

/** What stands below one another on a page or in a cell. */
export type WmlBlock = WmlParagraph | WmlTable

/** A table with fixed columns (17.4). Lengths in twips. */
export interface WmlTable {
  readonly type: 'table'
  readonly width: number
  readonly columns: readonly number[]
  /** Around it and between its cells. */
  readonly border: WmlBorder
  /** Between the edges of a cell and what stands in it. */
  readonly margins: WmlMargins
  readonly rows: readonly WmlRow[]
}

export type WmlMargins = Required<WmlSides<number>>

export interface WmlRow {
  /** Not broken over pages. */
  readonly whole: boolean
  /** Repeated on every page; left out where a table has no such rows. */
  readonly head?: boolean
  readonly cells: readonly WmlCell[]
}

export interface WmlCell {
  readonly width: number
  /** How many columns it takes, where these are more than one. */
  readonly span?: number
  /** Of a cell over several rows: the first, or what it reaches into. */
  readonly merge?: 'restart' | 'continue'
  readonly borders?: WmlSides<WmlBorder>
  readonly margins?: WmlMargins
  readonly verticalAlign?: 'center'
  readonly blocks: readonly WmlBlock[]
}

/** Blocks as XML. */
export const blocksXml = (blocks: readonly WmlBlock[], part: PartCounts): string => {
  let xml = ''
  for (const block of blocks) xml += blockXml(block, part)
  return xml
}

export const blockXml = (block: WmlBlock, part: PartCounts): string =>
  block.type === 'table' ? tableXml(block, part) : paragraphXml(block, part)

function tableXml({ width, columns, border, margins, rows }: WmlTable, part: PartCounts): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => borderXml(side, border)).join('')
  const properties =
    `<w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${marginsXml(margins)}</w:tblCellMar>`
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
  let xml = `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  for (const row of rows) xml += rowXml(row, part)
  return `${xml}</w:tbl>`
}

/** A row; Word refuses one without cells. */
function rowXml({ whole, head, cells }: WmlRow, part: PartCounts): string {
  if (cells.length === 0) return ''
  let xml = `<w:tr><w:trPr>${switchXml('cantSplit', whole)}${head === undefined ? '' : switchXml('tblHeader', head)}</w:trPr>`
  for (const cell of cells) xml += cellXml(cell, part)
  return `${xml}</w:tr>`
}

/** Rows are told on and off by these words. */
const switchXml = (name: string, on: boolean): string => (on ? `<w:${name}/>` : `<w:${name} w:val="off"/>`)

/** A cell; its last block has to be a paragraph (17.4.65). */
function cellXml({ width, span, merge, borders, margins, verticalAlign, blocks }: WmlCell, part: PartCounts): string {
  const properties =
    `<w:tcW w:type="dxa" w:w="${width}"/>` +
    (span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`) +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (borders === undefined ? '' : `<w:tcBorders>${bordersXml(borders)}</w:tcBorders>`) +
    (margins === undefined ? '' : `<w:tcMar>${marginsXml(margins)}</w:tcMar>`) +
    (verticalAlign === undefined ? '' : `<w:vAlign w:val="${verticalAlign}"/>`)
  const end = blocks.at(-1)?.type === 'paragraph' ? '' : '<w:p/>'
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${blocksXml(blocks, part)}${end}</w:tc>`
}

const marginsXml = ({ top, left, bottom, right }: WmlMargins): string =>
  `<w:top w:type="dxa" w:w="${top}"/><w:left w:type="dxa" w:w="${left}"/>` +
  `<w:bottom w:type="dxa" w:w="${bottom}"/><w:right w:type="dxa" w:w="${right}"/>`
