import { describe, expect, it } from 'vitest'
import { headRows, type Table } from '../../src/model/table.ts'
import { outline, readBody } from './plan.ts'

const tableOf = (body: string): Table => {
  const { plan, problems } = readBody(body)
  expect(problems.filter(({ rule }) => rule !== 'open-blank').map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
  return plan.body.find((block) => block.type === 'table')!
}
const told = (body: string): string[] =>
  readBody(body).problems.map(({ at, rule, message }) => `${at.line - 13}:${at.column} ${rule} ${message.vi}`)

describe('merged cells', () => {
  it.each([
    ['across', '| a | b | c |\n|---|---|---|\n| > | x | y |', ['| a | b | c |', '| {2×1} x | · | y |']],
    ['down', '| a | b |\n|---|---|\n| x | 1 |\n| ^ | 2 |', ['| a | b |', '| {1×2} x | 1 |', '| · | 2 |']],
    ['a group row', '| a | b | c |\n|---|---|---|\n| > | > | I. Nhóm |', ['| a | b | c |', '| {3×1} I. Nhóm | · | · |']],
    [
      'both ways, by one ^ or by one for each column',
      '| a | b | c |\n|---|---|---|\n| > | x | 1 |\n| ^ | ^ | 2 |\n| > | ^ | 3 |',
      ['| a | b | c |', '| {2×3} x | · | 1 |', '| · | · | 2 |', '| · | · | 3 |'],
    ],
    [
      'a mark that is escaped, or not alone',
      '| a | b |\n|---|---|\n| \\> | > 5 |\n| \\^ | ^2 |',
      ['| a | b |', '| > | > 5 |', '| ^ | ^2 |'],
    ],
  ])('%s', (_, body, rows) => {
    expect(outline([tableOf(body)])).toEqual(rows)
  })

  it('make a head of several rows; ::table{header=…} says so where nothing is merged', () => {
    expect(headRows(tableOf('| TT | > | A |\n|---|---|---|\n| ^ | b | c |\n| 1 | 2 | 3 |'))).toBe(2)
    expect(headRows(tableOf('::table{header=2}\n| A | B |\n|---|---|\n| (1) | (2) |\n| x | y |'))).toBe(2)
    expect(headRows(tableOf('| A | B |\n|---|---|\n| (1) | (2) |'))).toBe(1)
  })

  it.each([
    ['nothing above', '| a | ^ |\n|---|---|\n| 1 | 2 |', ['1:5 table-merge Ô ở dòng đầu bảng không có ô nào bên trên để gộp.']],
    ['nothing on the right', '| a | b |\n|---|---|\n| 1 | > |', ['3:5 table-merge Ô ở cột cuối không có ô nào bên phải để gộp.']],
    [
      'half of the cell above',
      '| a | b |\n|---|---|\n| > | x |\n| 1 | ^ |',
      ['4:5 table-merge Dấu ^ ở đây không gộp được: ô bên trên trải trên những cột khác.'],
    ],
  ])('are an error with %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('lines in a cell', () => {
  it('are cut by <br>, without the spaces around it, and each stands where it was typed', () => {
    const body = '| a | b |\n|---|---|\n| x <br> - một;<br/>- **hai<BR>ba** | y |'
    expect(outline([tableOf(body)])[1]).toBe('| x⏎- một;⏎- **hai⏎ba** | y |')
    const { plan, read } = readBody(body)
    const [text] = (plan.body[0] as Table).rows[1]!
    const last = text!.text.find((node) => node.type === 'text' && node.value === '- một;')!
    expect(read.places.traces.of(last)).toMatchObject([{ length: 6, whole: false }])
  })

  it('outside of a table it is HTML', () => {
    expect(told('a<br>b')[0]).toContain('raw-html')
  })
})

describe('the line ::table{…}', () => {
  it('says what stands above the table and how it is set', () => {
    expect(
      tableOf(
        '::table{caption="Bảng 1: \\"A\\" &amp; B [[cần điền: năm]]" unit="Đơn vị tính: triệu đồng" header=1 widths="1 4" landscape}\n| a | b |\n|---|---|\n| 1 | 2 |'.replaceAll(
          '\\"',
          '&quot;',
        ),
      ),
    ).toMatchObject({
      caption: [
        { type: 'text', value: 'Bảng 1: "A" & B ' },
        { type: 'blank', value: '[[cần điền: năm]]' },
      ],
      unit: [{ type: 'text', value: 'Đơn vị tính: triệu đồng' }],
      header: 1,
      shares: [1, 4],
      landscape: true,
    })
  })

  it('keeps where its words stand', () => {
    const body = '::table{caption="Bảng 1" unit="triệu đồng"}\n| a |\n|---|\n| 1 |'
    const { plan, read } = readBody(body)
    const { caption, unit } = plan.body[0] as Table
    const slice = (node: object): string => {
      const [{ from, to }] = read.places.traces.of(node as never) as unknown as [{ from: number; to: number }]
      return read.sources[read.file]!.text.slice(from, to)
    }
    expect([slice(caption![0]!), slice(unit![0]!)]).toEqual(['Bảng 1', 'triệu đồng'])
  })

  it.each([
    ['no table', '::table{unit="a"}\n\nx', 'table-setting Dưới dòng ::table không có bảng.'],
    [
      'a key it does not have',
      '::table{captoin="a"}\n| a |\n|---|\n| 1 |',
      'unknown-directive Lệnh ::table không có mục “captoin”.',
    ],
    ['widths for other columns', '::table{widths="1 2"}\n| a |\n|---|\n| 1 |', 'table-setting widths="1 2": phải có 1 số dương'],
    ['a head of all rows', '::table{header=2}\n| a |\n|---|\n| 1 |', 'table-setting header="2": phải là số hàng của đầu bảng'],
    ['no words', '::table{caption=""}\n| a |\n|---|\n| 1 |', 'table-setting caption="": chưa có chữ.'],
  ])('is an error with %s', (_, body, expected) => {
    expect(told(body)).toHaveLength(1)
    expect(told(body)[0]).toContain(expected)
  })

  it('names the nearest key', () => {
    expect(readBody('::table{captoin="a"}\n| a |\n|---|\n| 1 |').problems[0]!.hint!.vi).toContain('Có phải là caption?')
  })
})
