import { describe, expect, it } from 'vitest'
import { all, bodyOf, first, partOf, rendered, styleOf, textBlocks, textOf, type Element, value } from '../docx.ts'
import { readText } from '../fixtures.ts'

/** Small things of a document that no small plan of golden/ is about. */

const plan = (more: string, body: string) =>
  readText(`---
schema: kehoach/v1
kind: general
id: nho
year: 2026
number: { value: null, symbol: KH-THADS }
date: 2026-04-22
title: Công tác năm 2026
${more}---

${body}
`).plan

const highlighted = (paragraphs: readonly Element[]): string[] =>
  paragraphs
    .flatMap((paragraph) => [...all(paragraph, 'w:r')])
    .filter((run) => value(run, 'w:highlight') === 'yellow')
    .map(textOf)

describe('open blanks too long for a line stay in one piece, highlighted', () => {
  const BLANK = '[[cần điền: tên đầy đủ của cơ quan, tổ chức ban hành văn bản này]]'
  it.each([
    ['issuer', `issuer: { name: "Thi hành án dân sự ${BLANK}" }\n`, 'CoQuanBanHanh'],
    ['title', '', 'TrichYeu'],
    ['post', `signature: { authority: KT, head: "${BLANK}", position: Phó Cục trưởng, name: A }\n`, 'QuyenHan'],
  ] as const)('%s', async (of, more, style) => {
    const { title, ...rest } = plan(more, 'Đoạn.')
    const bytes = rendered({ ...rest, title: of === 'title' ? `${title} trên toàn địa bàn ${BLANK} và ${BLANK}` : title })
    const shown = [...all(partOf(bytes, 'word/document.xml'), 'w:p')].filter((it) => styleOf(it) === style)
    const blanks = highlighted(shown).map((text) => text.toLowerCase())
    expect(blanks).toEqual(of === 'title' ? [BLANK, BLANK] : [BLANK])
  })
})

describe('items that hold only a table', () => {
  const TABLE = '| A | B |\n|---|---|\n| 1 | 2 |'
  const under = (mark: string): string => `${mark}${TABLE.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`
  it.each([
    ['- ', undefined],
    ['1. ', '1.'],
    ['a) ', 'a)'],
  ])('“%s”: only a number or letter is printed', async (mark, label) => {
    const bytes = rendered(plan('', `Mở đầu.\n\n${under(mark === 'a) ' ? '1) ' : mark)}\n\nĐoạn cuối.`))
    const outside = textBlocks(bytes).filter(({ name }) => name === 'w:p')
    expect(outside.map((it) => textOf(it)).filter(Boolean)).toEqual(['Mở đầu.', ...(label ? [label] : []), 'Đoạn cuối./.'])
  })
})

it('the sentence that introduces a wide table goes with it to its page', async () => {
  const wide = `${'| Cộtbảngrấtdài '.repeat(12)}|\n${'|---'.repeat(12)}|\n${'| 1 '.repeat(12)}|`
  const sectionsOf = async (intro: string): Promise<string[]> => {
    const text: string[] = ['']
    for (const block of bodyOf(rendered(plan('', `# Mục\n\nĐoạn một.\n\n## Khoản\n\n${intro}\n\n${wide}\n`)))) {
      if (block.name === 'w:p') text[text.length - 1] += ` ${textOf(block)}`
      if ([...all(block, 'w:sectPr')].length > 0) text.push('')
    }
    return text.map((it) => it.trim())
  }
  expect((await sectionsOf('Xem bảng sau:'))[1]).toMatch(/^1\. Khoản Xem bảng sau:/)
  expect((await sectionsOf('Xem bảng sau.'))[0]).toMatch(/Xem bảng sau\.$/)
  expect((await sectionsOf(`${'Dài dòng '.repeat(60)}:`))[0]).toMatch(/Dài dòng :$/)
})

it('the link line of an upright appendix leaves no word alone', async () => {
  const bytes = rendered(plan('appendices: [{ file: phu-luc-chi-tieu.md, title: Chỉ tiêu }]\n', 'Xem Phụ lục.'))
  const link = [...all(first(partOf(bytes, 'word/document.xml'), 'w:body'), 'w:p')].find((it) => styleOf(it) === 'KemTheo')!
  for (const line of textOf(link).split('\n')) expect(line.split(' ').length).toBeGreaterThan(3)
})

it.each([
  ['a table', '| A | B |\n|---|---|\n| 1 | 2 |'],
  ['a table of data', '::assignments{as=table}'],
  ['a table in a list', '- Gạch:\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |'],
])('%s that ends a plan: its last row stays with the end mark', async (_, table) => {
  const bytes = rendered(plan('assignments:\n  - { unit: Văn phòng, duty: tổng hợp. }\n', `Mở đầu.\n\n${table}`))
  const rows = textBlocks(bytes).flatMap((block) => [...all(block, 'w:tr')])
  expect(rows.length).toBeGreaterThan(1)
  const kept = [...all(rows.at(-1)!, 'w:p')].map((it) => [...all(it, 'w:keepNext')].length)
  expect(kept).toEqual(kept.map(() => 1))
})
