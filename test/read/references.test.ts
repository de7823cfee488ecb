import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../src/model/block.ts'
import { plainText } from '../../src/model/inline.ts'
import { outline, readBody } from './plan.ts'

const APPENDICES = 'appendices:\n  - { file: a.md, title: Một }\n  - { file: b.md, title: Hai }\n'
const open = (path: string) => ({ path, content: path === 'a.md' ? '# Biểu {#bieu}\n\nx\n' : 'y theo mục :section[to-chuc]\n' })

describe('references to sections and annexes', () => {
  it('print the label that the document has, wherever they stand', () => {
    const { plan, problems } = readBody(
      '# Mục đích\n\nTheo mục :section[to-chuc], khoản :section[viec], biểu :section[bieu] và :appendix[b.md].\n\n# Nhiệm vụ\n\n## Việc một {#viec}\n\nx\n\n# **Tổ chức** thực hiện {#to-chuc}\n\ny\n',
      APPENDICES,
      { open },
    )
    expect(problems).toEqual([])
    const [, paragraph, , heading, , last] = plan.body
    expect(plainText((paragraph as Paragraph).text)).toBe('Theo mục III, khoản II.1, biểu I Phụ lục I và Phụ lục II.')
    expect(heading).toMatchObject({ id: 'viec', text: [{ type: 'text', value: 'Việc một' }] })
    expect(last).toMatchObject({ id: 'to-chuc', text: [{ type: 'strong' }, { type: 'text', value: ' thực hiện' }] })
    expect(plainText((plan.appendices[1]!.body[0] as Paragraph).text)).toBe('y theo mục III')
  })

  it('are told once, with the nearest, where they point nowhere', () => {
    const { problems } = readBody('# A {#to-chuc}\n\nTheo :section[to-chu] và :appendix[c.md].\n', APPENDICES, { open })
    expect(problems.map(({ rule, hint }) => [rule, hint!.vi])).toEqual([
      ['unknown-reference', 'Có phải là :section[to-chuc]?'],
      ['unknown-reference', expect.stringContaining(':appendix[')],
    ])
    expect(readBody('# A\n\n:section[x]').problems[0]!.hint!.vi).toBe('Ghi mã ở cuối tiêu đề: # Tổ chức thực hiện {#x}')
  })

  it('an id twice is an error; an escaped one is text', () => {
    expect(readBody('# A {#a}\n\nx\n\n# B {#a}\n\ny').problems.map(({ rule }) => rule)).toEqual(['duplicate-id'])
    expect(outline(readBody('# A \\{#a}\n\nx').text.body)[0]).toBe('# I. A {#a}')
  })
})

describe('::tasks{as=table}', () => {
  const TASKS = `# Thể chế

## Rà soát

- Đơn vị chủ trì: Sở Tư pháp.
- Các giải pháp: họp giao ban.

## Sửa đổi

- Đơn vị chủ trì: Sở Nội vụ.

# Tuyên truyền

## Tập huấn

- Đơn vị chủ trì: Văn phòng.
- Tiến độ thực hiện: Quý II.

# Phân công

`
  const table = (directive: string): string[] => {
    const { text, problems } = readBody(TASKS + directive)
    expect(problems).toEqual([])
    const block = text.body.find((it) => it.type === 'data')
    return outline(block?.type === 'data' ? block.blocks : []).filter((line) => line.startsWith('|'))
  }
  it('has a row for each heading its tasks stand under, and counts them anew', () => {
    expect(table('::tasks{as=table groups=true}')).toEqual([
      '| TT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ thực hiện |',
      '| I | {3×1} **Thể chế** | · | · |',
      '| 1 | Rà soát | Sở Tư pháp. |  |',
      '| 2 | Sửa đổi | Sở Nội vụ. |  |',
      '| II | {3×1} **Tuyên truyền** | · | · |',
      '| 1 | Tập huấn | Văn phòng. | Quý II. |',
    ])
  })
  it('has the columns that are named, in their order, filled in or not', () => {
    expect(table('::tasks{as=table columns="measures lead result"}').slice(0, 2)).toEqual([
      '| TT | Nhiệm vụ | Giải pháp | Đơn vị chủ trì | Kết quả đạt được |',
      '| 1 | Rà soát | họp giao ban. | Sở Tư pháp. |  |',
    ])
  })
  it.each([
    ['columns="leed"', 'Có phải là lead?'],
    ['groups=yes', 'groups=true'],
    ['column="lead"', 'Có phải là columns?'],
  ])('tells of %s', (setting, hint) => {
    const { problems } = readBody(`${TASKS}::tasks{as=table ${setting}}`)
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-directive'])
    expect(problems[0]!.hint!.vi).toContain(hint)
  })
})
