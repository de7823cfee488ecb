import { BODY, SPACES } from '../decree/layout.ts'
import { linesOf, type Table } from '../model/table.ts'
import { aroundOf } from '../render/element.ts'
import type { Sheet } from '../render/sheet.ts'
import { twips } from '../render/style.ts'
import { tableSetting, type TableSetting } from '../render/table.ts'
import { inlineNodes } from './inline.ts'
import { element, px, PX_PER_POINT, type PreviewBlock, type PreviewCell, type PreviewRow } from './node.ts'
import { gap, line, paragraph, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

/** Above and below the lines of a cell, in twips. */
const ROOM = 40
/** A browser draws a line of half a point as a whole pixel: by so many twips it is thicker than on paper. */
const THICKER = 20 / PX_PER_POINT - 10

/** A table, a paragraph's gap below what is above it, with its title and unit. */
export function tableBlocks(block: Table, sheet: Sheet, last: boolean, where: ShownPlaces): PreviewBlock[] {
  const setting = tableSetting(block, sheet, last)
  const near = { style: { 'margin-bottom': px(twips(BODY.gap)) } }
  const { caption, unit } = block
  return [
    paragraph(gap(twips(BODY.gap)), { keepNext: true }),
    ...(caption
      ? [paragraph(textLine('DauBang', caption, { ...near, at: where.text(caption) }), { keepNext: true, keepLines: true })]
      : []),
    ...(unit
      ? [
          paragraph(
            textLine('OBang', [{ type: 'emphasis', children: unit }], {
              style: { ...near.style, 'text-align': 'right' },
              at: where.text(unit),
            }),
            { keepNext: true },
          ),
        ]
      : []),
    {
      kind: 'table',
      grid: block.unruled === true,
      columns: setting.widths,
      head: setting.head,
      rows: rowsOf(block, setting, where),
    },
  ]
}

const rowsOf = (block: Table, { grid, aligned, head, tall, keeps }: TableSetting, where: ShownPlaces): PreviewRow[] =>
  grid.map((row, index) => {
    const id = index < head ? 'DauBang' : 'OBang'
    return {
      keepNext: keeps[index]!,
      splits: tall[index]!,
      cells: row.flatMap(({ cell, column, colspan }): PreviewCell[] => {
        if (!cell) return []
        const align = aligned[column]!
        const style = index >= head && align !== 'left' ? { style: { 'text-align': align } } : {}
        const at = where.text(cell.text) ?? where.of(block)
        return [
          {
            column,
            colspan,
            rowspan: Math.min(cell.rowspan ?? 1, grid.length - index),
            node: element(
              'td',
              linesOf(cell.text).map((text) => line(id, inlineNodes(text, aroundOf(id)), { ...style, at })),
              { style: { padding: `${px(ROOM)} ${px(twips(SPACES.tableCell))} ${px(ROOM - THICKER)}` } },
            ),
          },
        ]
      }),
    }
  })
