import type { CutPoint, Fragment } from '../../../preview/cut.ts'
import type { PreviewCell, PreviewTable } from '../../../preview/node.ts'
import type { Laid } from './blocks.ts'
import { build, buildTable } from './build.ts'
import { lineStart } from './measure.ts'

/**
 * What stands of a block on a page: the block's own element, or a copy of its lines or rows. A block that is parted has to be laid out
 * now. No word stands in two copies: whoever reads the page aloud or looks for a word in it meets each once.
 */
export function fragmentElement({ from, to, whole }: Fragment, { block, element, measured }: Laid): HTMLElement {
  if (whole) return element
  if (block.kind === 'table' && measured.kind === 'table') {
    const heights = measured.rows.map(({ split }) => split?.line ?? 0)
    return tableFragment(block, element as HTMLTableElement, heights, from, to)
  }
  return measured.kind === 'paragraph' ? linesOf(element, measured, from.index, to.index) : element
}

/** How many lines a paragraph has, and how high they are. */
interface Lines {
  readonly lines: number
  readonly line: number
}

/** A copy of a paragraph's lines from one to another. */
function linesOf(element: HTMLElement, { lines, line }: Lines, from: number, to: number): HTMLElement {
  const [start, end] = [from > 0 && lineStart(element, line, from), to < lines && lineStart(element, line, to)]
  const range = document.createRange()
  range.selectNodeContents(element)
  if (start) range.setStart(start.node, start.offset)
  if (end) range.setEnd(end.node, end.offset)
  const copy = element.cloneNode(false) as HTMLElement
  copy.append(range.cloneContents())
  if (from > 0) copy.classList.add('tiep')
  if (to < lines) copy.classList.add('cat')
  return copy
}

/** Rows of a table; of one that is parted, the lines that stand here. `heights`: of a line of each row. */
function tableFragment(
  table: PreviewTable,
  element: HTMLTableElement,
  heights: readonly number[],
  from: CutPoint,
  to: CutPoint,
): HTMLTableElement {
  const content = (cell: PreviewCell, row: number): HTMLElement => {
    const own = table.rows[row]!.cells.indexOf(cell)
    const [first, end] = [row === from.index ? from.line : 0, row === to.index ? to.line : Infinity]
    if (own < 0 || (first === 0 && end === Infinity)) return build(cell.node)
    return cellLines(element.rows[row]!.cells[own]!, heights[row]!, first, end)
  }
  return buildTable(table, from.index, to.line > 0 ? to.index + 1 : to.index, content)
}

/** A copy of a cell with its lines from one to another; what is no text stands where it begins. */
function cellLines(cell: HTMLElement, line: number, from: number, to: number): HTMLElement {
  const copy = cell.cloneNode(false) as HTMLElement
  copy.style.verticalAlign = 'top'
  let at = 0
  for (const child of cell.children as HTMLCollectionOf<HTMLElement>) {
    const lines = Math.max(1, Math.round(child.getBoundingClientRect().height / line))
    const [first, end] = [Math.max(0, from - at), Math.min(lines, to - at)]
    const begins = at >= from && at < to
    if (child.textContent === '' ? begins : first === 0 && end === lines) copy.append(child.cloneNode(true))
    else if (child.textContent !== '' && first < end) copy.append(linesOf(child, { lines, line }, first, end))
    at += lines
  }
  return copy
}
