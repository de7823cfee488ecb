import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../src/index.ts'
import { all, bodyOf, elementsOf, paragraphsOf, textBlocks, textOf, value, type Element } from '../docx.ts'
import { planFile } from '../read/plan.ts'
import { readText } from '../fixtures.ts'

const documentOf = async (body: string): Promise<Uint8Array> => (await renderDocx(readText(planFile(body)).plan)).value
const tables = (bytes: Uint8Array): Element[] => textBlocks(bytes).filter(({ name }) => name === 'w:tbl')
const rowsOf = (table: Element): Element[] => [...all(table, 'w:tr')]
const kept = (row: Element): boolean => [...all(row, 'w:p')].every((it) => [...all(it, 'w:keepNext')].length > 0)

describe('a table', () => {
  it('has merged cells as Word has them, its head of two rows on every page', async () => {
    const [table] = tables(await documentOf('| TT | > | Việc |\n|---|---|---|\n| ^ | A | B |\n| 1 | x | y |\n| ^ | z | t |\n'))
    const cells = rowsOf(table!).map((row) =>
      [...all(row, 'w:tc')].map((cell) =>
        [textOf(cell).trim(), value(cell, 'w:gridSpan') ?? '', value(cell, 'w:vMerge') ?? ''].join(),
      ),
    )
    expect(cells).toEqual([
      ['TT,,restart', 'Việc,2,'],
      [',,continue', 'A,,', 'B,,'],
      ['1,,restart', 'x,,', 'y,,'],
      [',,continue', 'z,,', 't,,'],
    ])
    expect(rowsOf(table!).map((row) => value(row, 'w:tblHeader') === undefined)).toEqual([true, true, false, false])
    const widths = [...all(table!, 'w:gridCol')].map(({ attributes }) => Number(attributes['w:w']))
    expect(Number([...all(rowsOf(table!)[0]!, 'w:tcW')][1]!.attributes['w:w'])).toBe(widths[1]! + widths[2]!)
  })

  it('has no lines and no head where it only places words side by side', async () => {
    const [table] = tables(await documentOf('::table{borders=false}\n| TỔ 5 | Mẫu 01 |\n|---|---|\n'))
    const lines = elementsOf([...all(table!, 'w:tblBorders')][0]!).map(({ attributes }) => attributes['w:val'])
    expect(new Set(lines)).toEqual(new Set(['none']))
    expect([...all(table!, 'w:tblHeader')].map(({ attributes }) => attributes['w:val'])).toEqual(['off'])
  })

  it('has a paragraph for each line of a cell', async () => {
    const [table] = tables(await documentOf('| A |\n|---|\n| Rà soát:<br>- một;<br>- hai. |\n'))
    expect(paragraphsOf(table!)).toEqual(['A', 'Rà soát:', '- một;', '- hai.'])
  })

  it('leaves no row alone on a page, and its title with none', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => `| ${index + 1} | Việc |`).join('\n')
    const bytes = await documentOf(
      `::table{caption="Bảng 1" unit="việc"}\n| TT | A |\n|---|---|\n${rows}\n\nĐoạn sau.\n\nĐoạn cuối.\n`,
    )
    const [table] = tables(bytes)
    expect(rowsOf(table!).map(kept)).toEqual([true, true, false, false, false, true, false])
    const above = textBlocks(bytes).slice(0, 3)
    expect(above.map(textOf)).toEqual(['', 'Bảng 1', 'việc'])
    expect(above.map(kept)).toEqual([true, true, true])
    expect(value(above[2]!, 'w:jc')).toBe('right')
  })

  it('does not starve its columns for one long word', async () => {
    const word = 'https://dichvucong.gov.vn/'.padEnd(120, 'x')
    const [table] = tables(
      await documentOf(`| TT | Nội dung công việc | Địa chỉ |\n|---|---|---|\n| 1 | Niêm yết thủ tục | ${word} |\n`),
    )
    const [, task, link] = [...all(table!, 'w:gridCol')].map(({ attributes }) => Number(attributes['w:w']))
    expect(task!).toBeGreaterThan(1700)
    expect(link!).toBeGreaterThan(3000)
  })

  it('stands on landscape pages of its own where it says so; numbers of pages go on', async () => {
    const bytes = await documentOf(
      '# A\n\nĐoạn trước.\n\n::table{landscape=true}\n| A |\n|---|\n| 1 |\n\nĐoạn sau dài hơn.\n\n# B\n\nĐoạn cuối.\n',
    )
    const sections = bodyOf(bytes).flatMap((it) => [...all(it, 'w:sectPr')])
    expect(sections.map((it) => value(it, 'w:pgSz', 'w:orient') ?? 'portrait')).toEqual(['portrait', 'landscape', 'portrait'])
    expect(
      sections.flatMap((it) => elementsOf(it)).filter(({ name, attributes }) => name === 'w:pgNumType' && attributes['w:start']),
    ).toEqual([])
  })
})
