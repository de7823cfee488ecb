import { describe, expect, it } from 'vitest'
import { diffPlans } from '../../src/diff/plans.ts'
import { renderComparison } from '../../src/index.ts'
import { comparisonRows } from '../../src/report/comparison.ts'
import {
  all,
  bodyOf,
  closingStart,
  elementsOf,
  first,
  footnotesOf,
  paragraphsOf,
  partOf,
  rendered,
  styleOf,
  textBlocks,
  textOf,
  value,
} from '../docx.ts'
import { readText } from '../fixtures.ts'

/** What readers saw on pages of built documents, each mended where it is set; pages.test.ts looks at the pages themselves. */

const plan = (body: string, more = ''): ReturnType<typeof readText>['plan'] =>
  readText(`---
schema: kehoach/v1
kind: general
id: trang
year: 2026
number: { value: null, symbol: KH-THADS }
date: 2026-04
title: Kiểm kê tài sản
${more}---

${body}
`).plan

const textsOf = (body: string, more = ''): string[] => textBlocks(rendered(plan(body, more))).flatMap(paragraphsOf)

describe('the dash of a range', () => {
  it.each([
    ['Kiểm kê từ ngày 05/3/2026 - 20/4/2026.', 'Kiểm kê từ ngày 05/3/2026\u00a0- 20/4/2026.'],
    ['Làm việc từ 7h30 – 11h30 các ngày.', 'Làm việc từ 7h30\u00a0– 11h30 các ngày.'],
    ['Trong tháng 6 - tháng 8 năm 2026.', 'Trong tháng 6\u00a0- tháng 8 năm 2026.'],
    ['Thực hiện quý II - IV.', 'Thực hiện quý II\u00a0- IV.'],
    ['Tăng 5% - 7% so với năm 2025.', 'Tăng 5%\u00a0- 7% so với năm 2025.'],
    ['Từ ngày **05/3** - *tháng* **[20/4](https://example.vn)**.', 'Từ ngày 05/3\u00a0- tháng 20/4.'],
  ])('%s stays with what is before it', (source, printed) => {
    expect(textsOf(`# Nội dung\n\n${source}\n\nĐoạn cuối.`)).toContain(printed)
  })

  it('of a name is left alone, and so is one that opens an item', () => {
    const body = '# Nội dung\n\nPhòng Tài chính - Kế toán lập biểu.\n\n- 05 bộ hồ sơ;\n- 06 bộ phiếu.\n\nĐoạn cuối.'
    expect(textsOf(body).filter((text) => text.includes('\u00a0'))).toEqual([])
  })

  it('in cells and notes too', () => {
    const built = rendered(
      plan(
        '# Nội dung\n\nTheo lịch[^1]:\n\n| Kỳ | Ngày |\n|---|---|\n| Một | 01 - 05/3 |\n\nĐoạn cuối.\n\n[^1]: Từ 2025 - 2026.',
      ),
    )
    expect(
      textBlocks(built)
        .flatMap((block) => [...all(block, 'w:p')])
        .map(textOf),
    ).toContain('01\u00a0- 05/3')
    expect(Object.values(footnotesOf(built))[0]).toContain('2025\u00a0- 2026')
  })
})

const recipients = (count: number): string =>
  `distribution:\n${Array.from({ length: count }, (_, index) => `  - { to: Phường số ${index + 1} }`).join('\n')}\n`

describe('recipients below the signature', () => {
  it.each([12, 13, 14, 15, 30])('of %i the last and the archive’s line go to the next page together', (count) => {
    const built = rendered(plan('# Nội dung\n\nĐoạn cuối.', recipients(count)))
    const list = bodyOf(built).at(-2)!.name === 'w:tbl' ? bodyOf(built).at(-2)! : bodyOf(built).at(-3)!
    const rows = [...all(list, 'w:tr')]
    expect(rows.length).toBeGreaterThan(1)
    const kept = rows.map((row) =>
      [...all(row, 'w:p')].every((it) => value(it, 'w:pStyle') !== undefined && [...all(it, 'w:keepNext')].length > 0),
    )
    expect(kept).toEqual(rows.map((_, index) => index === rows.length - 2))
    expect(textOf(rows.at(-1)!)).toBe('- Lưu: VT, VP.')
  })
})

describe('the column of recipients', () => {
  const columnsOf = (more: string): { readonly left: number; readonly lines: string[] } => {
    const built = rendered(plan('# Nội dung\n\nĐoạn cuối.', more))
    const table = bodyOf(built)[closingStart(built) + 1]!
    const lines = [...all(table, 'w:p')].filter((it) => styleOf(it) === 'NoiNhanMuc').map(textOf)
    return { left: Number(value(first(table, 'w:tblGrid'), 'w:gridCol', 'w:w')), lines }
  }
  const WIDE = 'signature: { position: Phó Trưởng Thi hành án dân sự, name: Lê Thị Hoa }\n'
  const SHORT = 'signature: { position: Chánh Văn phòng, name: Lê Thị Hoa }\n'

  it('is as wide as ever where no word stands alone', () => {
    expect(columnsOf(`${SHORT}distribution: [{ to: Sở Nội vụ, purpose: để báo cáo }]\n`)).toEqual({
      left: 4210,
      lines: ['- Sở Nội vụ (để báo cáo);', '- Lưu: VT, VP.'],
    })
  })

  it('grows up to half where that keeps a word from standing alone', () => {
    const { left, lines } = columnsOf(`${SHORT}distribution: [{ to: Thường trực Hội đồng nhân dân, purpose: để báo cáo }]\n`)
    expect(left).toBeGreaterThan(4210)
    expect(left).toBeLessThanOrEqual(4678)
    expect(lines[0]).not.toContain('\u00a0')
  })

  it('else the last word takes the one before it along', () => {
    const { left, lines } = columnsOf(`${WIDE}distribution: [{ to: Thường trực Hội đồng nhân dân, purpose: để báo cáo }]\n`)
    expect([left, lines[0]]).toEqual([4210, '- Thường trực Hội đồng nhân dân (để báo\u00a0cáo);'])
  })
})

describe('the letterhead', () => {
  const namesOf = (name: string, more = ''): string[] => {
    const built = rendered(plan('# Nội dung\n\nĐoạn cuối.', `issuer: { name: ${name} }\n${more}`))
    return [...all(bodyOf(built)[0]!, 'w:p')].filter((it) => styleOf(it) === 'CoQuanBanHanh').map(textOf)
  }

  it.each(['Trường THPT Cao Lãnh 2', 'Trạm Y tế xã Hòa Thuận'])(
    'keeps %s on one line, though the right column gives way for it',
    (name) => {
      expect(namesOf(name)).toEqual([name.toUpperCase()])
    },
  )

  it('breaks a name no column can hold by its sense, and leaves the columns as they are', () => {
    expect(namesOf('Trường Trung cấp nghề Việt Bắc')).toEqual(['TRƯỜNG TRUNG CẤP NGHỀ\nVIỆT BẮC'])
  })
})

describe('the rule below a title', () => {
  const lengthOf = (title: string): readonly [length: number, lines: string[]] => {
    const built = rendered({ ...plan('# Nội dung\n\nĐoạn cuối.'), title })
    const blocks = bodyOf(built)
    const rule = blocks.find((it) => styleOf(it) === 'DuongKe')!
    const lines = paragraphsOf(blocks.find((it) => styleOf(it) === 'TrichYeu')!)[0]!.split('\n')
    return [9355 - 2 * Number(value(rule, 'w:ind', 'w:left')), lines]
  }

  it('is four tenths of the line it stands under', () => {
    const [two] = lengthOf(
      'Kiểm kê tài sản công tại các đơn vị trực thuộc Sở Tài chính và các trường học trên địa bàn tỉnh năm 2026',
    )
    const [one] = lengthOf('Kiểm kê tài sản công tại các đơn vị')
    expect(two).toBeGreaterThan(one)
    expect(two).toBeLessThan(3500)
  })
})

describe('a document with footnotes', () => {
  const opening = (body: string): string[] =>
    elementsOf(first(partOf(rendered(plan(body)), 'word/document.xml'), 'w:body'))
      .slice(0, 2)
      .map(({ name }) => name)

  it('has a paragraph of no height above its letterhead, others have none', () => {
    expect(opening('# Nội dung\n\nĐoạn cuối[^1].\n\n[^1]: Ghi chú.')).toEqual(['w:p', 'w:tbl'])
    expect(opening('# Nội dung\n\nĐoạn cuối.')).toEqual(['w:tbl', 'w:p'])
  })
})

describe('pages that turn', () => {
  const WIDE = '::table{landscape=true}\n| TT | Việc |\n|---|---|\n| 1 | Lập |'
  /** For each section: how it is turned, and what stands in it. */
  const pages = (body: string): string[] =>
    bodyOf(rendered(plan(body))).flatMap((it) => [
      it.name === 'w:tbl' ? 'table' : [...all(it, 'w:pageBreakBefore')].length > 0 ? 'break' : paragraphsOf(it).join(''),
      ...[...all(it, 'w:pgSz')].map((size) => `| ${size.attributes['w:orient']}`),
    ])

  it('begin by themselves: no break that was typed leaves a page empty', () => {
    const body = `# Một\n\nĐoạn.\n\n::page-break\n\n# Hai\n\n${WIDE}\n\n::page-break\n\n# Ba\n\n${WIDE}\n\n::page-break\n\nĐoạn cuối.`
    const found = pages(body).filter((it) => /^(?:table|break|\||I+\.|Đoạn)/.test(it))
    expect(found).toEqual([
      ...['table', 'I. MỘT', 'Đoạn.', '| portrait'],
      ...['II. HAI', 'table', 'break', 'III. BA', 'table', '| landscape'],
      ...['Đoạn cuối./.', 'table', '| portrait'],
    ])
  })

  it('begin by themselves behind data that there is none of', () => {
    expect(pages(`# Một\n\n${WIDE}\n\n::requirements\n\n::page-break\n\nĐoạn cuối.`)).not.toContain('break')
  })

  it('are one stretch where one wide table follows another', () => {
    expect(pages(`# Một\n\n${WIDE}\n\n# Hai\n\n${WIDE}`).filter((it) => it.startsWith('|'))).toEqual([
      '| portrait',
      '| landscape',
    ])
  })
})

describe('the table that compares two versions', () => {
  const SENTENCE = 'Các đơn vị rà soát hồ sơ còn tồn, phân loại từng việc, báo cáo kết quả về Văn phòng để tổng hợp chung. '
  const version = (first: number, id: string): ReturnType<typeof plan> => ({
    ...plan(
      `# Nội dung\n\n${Array.from({ length: 20 }, (_, index) => `${index + 1}. Theo mục ${first + index}. ${SENTENCE.repeat(8)}`).join('\n')}\n\nĐoạn cuối.`,
    ),
    id,
  })
  const [before, after] = [version(1, 'ban-mot'), version(40, 'ban-hai')]
  const rows = comparisonRows(diffPlans({ plan: before }, { plan: after }))
  const blocks = bodyOf(renderComparison(after, rows).value)
  const table = blocks.find(({ name }) => name === 'w:tbl')!

  it('has its rule clear of the line in italics above it', () => {
    const link = blocks.findIndex((it) => styleOf(it) === 'KemTheo')
    const rule = blocks[link + 1]!
    expect(styleOf(rule)).toBe('DuongKe')
    // Descenders and brackets of 14 points reach some 3 points below their line.
    expect(Number(value(rule, 'w:spacing', 'w:before'))).toBeGreaterThanOrEqual(60)
  })

  it('tells of nothing that no reader of the document sees', () => {
    expect(rows).toHaveLength(20)
    expect(paragraphsOf(table).join(' ')).not.toMatch(/ban-mot|ban-hai|Mã kế hoạch/iu)
  })

  it('is shorter than the plan: of each text only what stands around the change', () => {
    const length = (texts: readonly string[]): number => texts.join('').length
    expect(length(paragraphsOf(table))).toBeLessThan(length(textBlocks(rendered(after)).flatMap(paragraphsOf)) / 2)
  })
})
