import type { PhrasingContent, RootContent } from 'mdast'
import { plainText } from '../../model/inline.ts'
import type { Cell, Row, Table } from '../../model/table.ts'
import { inlineNodes } from '../inline.ts'

/** A table, under the line `::table{…}` where there is something to say of it. Merged cells are written as the extension has them. */
export function tableNodes(table: Table): RootContent[] {
  const attributes = settings(table)
  return [
    ...(Object.keys(attributes).length > 0
      ? [{ type: 'leafDirective', name: 'table', attributes, children: [] } satisfies RootContent]
      : []),
    {
      type: 'table',
      align: [...table.columns],
      children: marked(table.rows).map((cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
    },
  ]
}

/** Every place of the grid as the author writes it: `>` before the place on the right of a merged cell, `^` below its own row. */
function marked(rows: readonly Row[]): PhrasingContent[][][] {
  const written: PhrasingContent[][][] = rows.map((row) => row.map(() => []))
  for (const [top, row] of rows.entries())
    for (const [left, cell] of row.entries()) {
      if (!cell) continue
      const [last, bottom] = [left + (cell.colspan ?? 1) - 1, top + (cell.rowspan ?? 1) - 1]
      for (let column = left; column <= last; column++) {
        written[top]![column] = column < last ? [mark('>')] : textNodes(cell)
        for (let below = top + 1; below <= bottom; below++) written[below]![column] = [mark('^')]
      }
    }
  return written
}

/** A character that would be a mark of merging is escaped. */
const textNodes = ({ text }: Cell): PhrasingContent[] =>
  /^\s*[>^]\s*$/.test(plainText(text)) ? [mark(`\\${plainText(text).trim()}`)] : inlineNodes(text)

const mark = (value: string): PhrasingContent => ({ type: 'blank', value })

const settings = ({ caption, unit, header, shares, landscape, unruled }: Table): Record<string, string> => ({
  ...(caption && { caption: plainText(caption) }),
  ...(unit && { unit: plainText(unit) }),
  ...(header !== undefined && { header: String(header) }),
  ...(shares && { widths: shares.join(' ') }),
  ...(landscape && { landscape: 'true' }),
  ...(unruled && { borders: 'false' }),
})
