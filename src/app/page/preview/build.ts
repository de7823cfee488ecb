import {
  px,
  type PreviewCell,
  type PreviewElement,
  type PreviewNode,
  type PreviewPlace,
  type PreviewTable,
} from '../../../preview/node.ts'

/** Elements of the page from plain data. Text becomes text: nothing of an author's is ever parsed as HTML. */

/** An element as the document has it. Styles go through the object model, which a strict Content-Security-Policy allows. */
export function build({ tag, class: name, style, at, href, src, alt, note, children }: PreviewElement): HTMLElement {
  const made = document.createElement(tag)
  if (name !== undefined) made.className = name
  for (const [property, value] of Object.entries(style ?? {})) made.style.setProperty(property, value)
  if (at) setPlace(made, at)
  if (href !== undefined && made instanceof HTMLAnchorElement) {
    made.href = href
    made.target = '_blank'
    made.rel = 'noopener noreferrer'
  }
  if (src !== undefined && made instanceof HTMLImageElement) {
    made.src = src
    made.alt = alt ?? ''
  }
  if (note !== undefined) made.dataset.note = String(note)
  for (const child of children) made.append(typeof child === 'string' ? child : build(child))
  return made
}

/** Says of an element where its author wrote it. */
export function setPlace(made: HTMLElement, { offset, file }: PreviewPlace): void {
  const at = String(offset)
  if (made.dataset.at !== at) made.dataset.at = at
  if (file !== undefined && made.dataset.file !== file) made.dataset.file = file
}

/** The places of a tree in its order. */
export const placesIn = (node: PreviewNode): PreviewPlace[] =>
  typeof node === 'string' ? [] : [...(node.at ? [node.at] : []), ...node.children.flatMap(placesIn)]

/** A cell's element; its row is given by its index. */
type BuildCell = (cell: PreviewCell, row: number) => HTMLElement

/** Rows of a table as one of its own, under the table's head where they are not its first. */
export function buildTable(
  table: PreviewTable,
  from = 0,
  to = table.rows.length,
  cell: BuildCell = ({ node }) => build(node),
): HTMLTableElement {
  const made = document.createElement('table')
  made.className = table.grid ? 'luoi' : 'bang'
  if (table.grid) made.setAttribute('role', 'presentation')
  made.style.width = px(table.columns.reduce((sum, width) => sum + width, 0))
  const columns = made.appendChild(document.createElement('colgroup'))
  for (const width of table.columns) {
    const column = columns.appendChild(document.createElement('col'))
    column.style.width = px(width)
  }
  const head = from === 0 ? Math.min(table.head, to) : table.head
  if (head > 0) made.createTHead().append(...buildRows(table, 0, head, cell))
  made.createTBody().append(...buildRows(table, Math.max(from, head), to, cell))
  return made
}

/** Rows; of a cell from above that reaches in, its empty part. */
function buildRows({ rows, columns }: PreviewTable, from: number, to: number, buildCell: BuildCell): HTMLTableRowElement[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    const index = from + at
    const made = document.createElement('tr')
    const reaching =
      index === from
        ? rows
            .slice(0, from)
            .flatMap(({ cells }, above) =>
              cells
                .filter(({ rowspan }) => above + rowspan > from)
                .map((cell) => ({ ...cell, rowspan: above + cell.rowspan - from, node: { ...cell.node, children: [] } })),
            )
        : []
    const cells = [...rows[index]!.cells, ...reaching].toSorted((a, b) => a.column - b.column)
    for (const each of cells) {
      const { colspan, rowspan } = each
      const cell = buildCell(each, index) as HTMLTableCellElement
      if (colspan > 1) cell.colSpan = Math.min(colspan, columns.length)
      if (rowspan > 1) cell.rowSpan = Math.min(rowspan, to - index)
      made.append(cell)
    }
    return made
  })
}
