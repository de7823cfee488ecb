import type { PhrasingContent, Table as TableNode, TableCell, TableRow } from 'mdast'
import { sliceText } from '../model/trace.ts'
import type { Inline } from '../model/inline.ts'
import type { Cell, Table } from '../model/table.ts'
import type { Reading } from './context.ts'
import { readInline } from './inline.ts'
import { unwrapped } from './lines.ts'

/** What the line `::table{…}` above a table says of it. */
export type TableSettings = Omit<Table, 'type' | 'columns' | 'rows'>

/**
 * A table of Markdown with merged cells: `>` alone in a cell joins it to the one on its right, `^` to the one above. `<br>` begins a
 * line of its own. What is wrong is told at its row or cell, and stays there as it was typed.
 */
export function readTable(node: TableNode, reading: Reading, settings: TableSettings = {}): Table {
  const columns = node.children[0]!.children.length
  const rows = node.children.map((row, index) => cellsOf(row, index, columns, node, reading))
  const table: Table = {
    type: 'table',
    columns: node.children[0]!.children.map((_, index) => node.align?.[index] ?? null),
    rows: merged(rows, reading),
    ...settings,
  }
  return table
}

/** A cell as it was typed: its marks are known by what stands in the file, so that `\^` is a character. */
interface Typed {
  readonly node: TableCell | undefined
  readonly mark: '>' | '^' | undefined
}

/** The cells of a row, one for each column. A sentence that touches the table, and rows of another length, are told. */
function cellsOf(row: TableRow, index: number, columns: number, table: TableNode, reading: Reading): Typed[] {
  const found = row.children.length
  const source = written(row, reading)
  if (index > 0 && columns > 1 && !source.includes('|') && written(table.children[0]!, reading).includes('|')) {
    const at = reading.place(row)
    const start = { line: at.line, column: at.column }
    reading.report(
      'error',
      'table-sentence',
      at,
      {
        vi: `Câu “${shorten(source)}” dính liền bảng ở trên nên thành một hàng của bảng.`,
        en: `The sentence “${shorten(source)}” touches the table above, and becomes a row of it.`,
      },
      { vi: 'Để một dòng trống giữa bảng và câu này.', en: 'Leave an empty line between the table and the sentence.' },
      { fixes: [{ range: { start, end: start }, text: '\n' }] },
    )
  } else if (found > columns) {
    reading.report(
      'error',
      'table-cells',
      reading.place(row),
      {
        vi: `Hàng này có ${found} ô, dòng đầu bảng có ${columns} cột; ô thừa sẽ bị mất.`,
        en: `This row has ${found} cells, the table's head has ${columns}; what is too much would be lost.`,
      },
      {
        vi: 'Thêm cột vào dòng đầu bảng và dòng `|---|`; dấu | là chữ của ô thì viết \\|',
        en: 'Add the column to the head and to the line `|---|`; for a | in the text write \\|',
      },
    )
  } else if (found < columns) {
    const missing = columns - found
    const padded = `${source.trimEnd().replace(/\|$/, '').trimEnd()} |${' |'.repeat(missing)}`
    reading.report(
      'error',
      'table-cells',
      reading.place(row),
      {
        vi: `Hàng này có ${found} ô, bảng có ${columns} cột: thiếu ${missing} ô.`,
        en: `This row has ${found} cells, the table has ${columns} columns: ${missing} missing.`,
      },
      {
        vi: `Ô để trống vẫn phải có dấu |, ví dụ: ${padded}. Ô gộp với ô bên phải viết >, gộp với ô bên trên viết ^`,
        en: `An empty cell has its | as well: ${padded}. A cell merged with the one on its right is written >, with the one above ^`,
      },
    )
  }
  return Array.from({ length: Math.max(columns, found) }, (_, column) => {
    const cell = row.children[column]
    const mark = cell && /^\|?[ \t]*([>^])[ \t]*\|?$/.exec(written(cell, reading))?.[1]
    return { node: cell, mark: mark as Typed['mark'] }
  })
}

/** The rows as a grid: each merged cell at the first place it reaches over. */
function merged(rows: readonly (readonly Typed[])[], reading: Reading): (Cell | null)[][] {
  const grid: (Reached | null)[][] = []
  for (const [index, row] of rows.entries()) {
    grid.push(row.map(() => null))
    for (let from = 0; from < row.length;) {
      let last = from
      while (row[last]!.mark === '>' && last < row.length - 1) last++
      const end = row[last]!
      const above = end.mark === '^' ? rootOver(grid, index, from) : undefined
      const reach = above ? above.column + above.colspan : last + 1
      // Below a wide cell each of its columns may have its own `^`.
      const joins = above?.column === from && row.slice(from, reach).every(({ mark }) => mark) && reach > last
      if (joins) {
        above.rowspan++
        from = reach
        continue
      }
      if (end.mark) reportMark(end, index === 0 ? 'first-row' : end.mark === '>' ? 'last-column' : 'shape', reading)
      const span = end.mark ? 1 : last - from + 1
      for (let column = from; column <= last; column += span)
        grid[index]![column] = {
          text: end.mark ? textOf(row[column]!.node, reading) : textOf(end.node, reading),
          row: index,
          column,
          colspan: span,
          rowspan: 1,
        }
      from = last + 1
    }
  }
  return grid.map((row) =>
    row.map(
      (cell) =>
        cell && {
          text: cell.text,
          ...(cell.colspan > 1 && { colspan: cell.colspan }),
          ...(cell.rowspan > 1 && { rowspan: cell.rowspan }),
        },
    ),
  )
}

/** A cell while the rows it reaches over are counted. */
interface Reached {
  readonly text: readonly Inline[]
  readonly row: number
  readonly column: number
  readonly colspan: number
  rowspan: number
}

/** The cell that reaches over the place right above. */
function rootOver(grid: readonly (readonly (Reached | null)[])[], row: number, column: number): Reached | undefined {
  for (let above = row - 1; above >= 0; above--)
    for (let left = column; left >= 0; left--) {
      const cell = grid[above]![left]
      if (!cell) continue
      if (cell.row + cell.rowspan >= row && cell.column + cell.colspan > column) return cell
      break
    }
  return undefined
}

const MARKS = {
  'first-row': [
    'Ô ở dòng đầu bảng không có ô nào bên trên để gộp.',
    'A cell of the first row has none above it to be merged with.',
  ],
  'last-column': [
    'Ô ở cột cuối không có ô nào bên phải để gộp.',
    'A cell of the last column has none on its right to be merged with.',
  ],
  shape: [
    'Dấu ^ ở đây không gộp được: ô bên trên trải trên những cột khác.',
    'This ^ cannot be merged: the cell above reaches over other columns.',
  ],
} as const

function reportMark({ node, mark }: Typed, why: keyof typeof MARKS, reading: Reading): void {
  const [vi, en] = MARKS[why === 'first-row' && mark === '>' ? 'last-column' : why]
  reading.report(
    'error',
    'table-merge',
    reading.place(node!),
    { vi, en },
    {
      vi: `Ô trải nhiều cột: ghi > ở các cột đầu, chữ ở cột cuối (| > | Cả hai cột |); gộp xuống thì ghi ^ ở mọi cột của nó. Nếu là chữ của ô, viết \\${mark}`,
      en: `A cell over several columns has > in the first ones and its words in the last (| > | Both |); below it, ^ in each of them. For the character itself write \\${mark}`,
    },
  )
}

/** The text of a cell; its lines, cut by `<br>`, without spaces at their ends. */
function textOf(cell: TableCell | undefined, reading: Reading): Inline[] {
  if (!cell) return []
  const read = unwrapped(readInline(withBreaks(cell.children), reading), reading.traces)
  return read.flatMap((node, index): Inline[] => {
    if (node.type !== 'text') return [node]
    const from = read[index - 1]?.type === 'break' ? node.value.length - node.value.trimStart().length : 0
    const to = read[index + 1]?.type === 'break' ? node.value.trimEnd().length : node.value.length
    if (from === 0 && to === node.value.length) return [node]
    return to <= from ? [] : [reading.traces.textNode(sliceText(reading.traces.traced(node), from, to))]
  })
}

const LINE_BREAK = /^<br[ \t]*\/?>$/i

/** `<br>`, which in a cell is the only way to begin a line, as the hard break it is. */
const withBreaks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node): PhrasingContent => {
    if (node.type === 'html' && LINE_BREAK.test(node.value)) return { type: 'break', position: node.position! }
    return 'children' in node ? ({ ...node, children: withBreaks(node.children as PhrasingContent[]) } as PhrasingContent) : node
  })

const written = ({ position }: TableRow | TableCell, { text }: Reading): string =>
  text.slice(position!.start.offset, position!.end.offset)

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
