import { plainText, type Inline } from './inline.ts'

/** How a table's column stands; null where its content decides. */
export type Alignment = 'left' | 'center' | 'right' | null

/** A cell of a table, at the first row and column it reaches over. A hard break in its text begins a line, or an item, of its own. */
export interface Cell {
  readonly text: readonly Inline[]
  /** How many columns it reaches over, where that is more than one. */
  readonly colspan?: number
  /** How many rows it reaches over, where that is more than one. */
  readonly rowspan?: number
}

/** A row has a place for every column: a cell, or null where one from the left or from above reaches over it. */
export type Row = readonly (Cell | null)[]

/** Words without marks, and open blanks. */
export type Words = Extract<Inline, { readonly type: 'text' | 'blank' }>

/** A table as a grid. */
export interface Table {
  readonly type: 'table'
  readonly columns: readonly Alignment[]
  /** The first rows are the table's head: see `headRows`. */
  readonly rows: readonly Row[]
  /** Rows of the head, where the author says so. */
  readonly header?: number
  /** Shares of the width, where the text in the columns should not decide. */
  readonly shares?: readonly number[]
  /** The title above it. */
  readonly caption?: readonly Words[]
  /** The line on the right above it: `Đơn vị tính: triệu đồng`. */
  readonly unit?: readonly Words[]
  /** Stands on landscape pages of its own. */
  readonly landscape?: true
  /** Has no lines and no head: it only places words side by side, as the letterhead of a form does. */
  readonly unruled?: true
}

/** How many rows at the top are the head, repeated on every page: those the author says, and every row that a merged cell of theirs reaches. */
export function headRows({ rows, unruled, header = 1 }: Pick<Table, 'rows' | 'header' | 'unruled'>): number {
  let head = unruled ? 0 : Math.min(header, rows.length)
  for (let row = 0; row < head; row++)
    for (const cell of rows[row]!) head = Math.min(rows.length, Math.max(head, row + (cell?.rowspan ?? 1)))
  return head
}

/** A row of cells of which none is merged. */
export const plainRow = (texts: readonly (readonly Inline[])[]): Cell[] => texts.map((text) => ({ text }))

/** The words of a row by its columns; nothing where a merged cell reaches over. */
export const rowText = (row: Row): string[] => row.map((cell) => (cell ? plainText(cell.text) : ''))

/** The cells of a table in reading order. */
export const cellsOf = ({ rows }: Pick<Table, 'rows'>): Cell[] => rows.flatMap((row) => row.filter((cell) => cell !== null))

/** A text cut at its hard breaks, those inside bold and italics too: the lines of a cell. */
export function linesOf(text: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const node of text) {
    if (node.type === 'break') lines.push([])
    else if (!('children' in node)) lines.at(-1)!.push(node)
    else {
      const [first, ...others] = linesOf(node.children).map((children) => (children.length > 0 ? [{ ...node, children }] : []))
      lines.at(-1)!.push(...first!)
      lines.push(...others)
    }
  }
  return lines
}
