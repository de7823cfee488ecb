import { beforeAll, describe, expect, it } from 'vitest'
import {
  BODY,
  ELEMENTS,
  PAGE,
  RULE_LINES,
  SPACES,
  URGENCY_WIDTHS,
  type ElementId,
  type SizeSet,
} from '../../src/decree/layout.ts'
import { textWidth } from '../../src/model/metrics.ts'
import { all, bodyOf, elementsOf, first, partOf, partsOf, rendered, styleOf, textOf, type Element, value } from '../docx.ts'
import { readText } from '../fixtures.ts'

/** What Nghị định 30/2020/NĐ-CP asks, written down here once more, against the XML of a plan that has every element. */

const plan = (
  size: SizeSet,
  { name = 'Thi hành án dân sự tỉnh Tuyên Quang', place = 'Tuyên Quang', title = 'Công tác năm 2026', urgency = 'HỎA TỐC' } = {},
) =>
  readText(`---
schema: kehoach/v1
kind: general
id: moi-thanh-phan
year: 2026
issuer: { parent: Cục Quản lý Thi hành án dân sự, name: ${name} }
place: ${place}
number: { value: null, symbol: KH-THADS }
date: 2026-10-29
title: ${title}
bases:
  - { id: luat, lead: Căn cứ, type: Luật, subject: "Thi đua, khen thưởng", date: 2022-06-15 }
marks: { urgency: ${urgency}, circulation: XEM XONG TRẢ LẠI, draft: true }
layout: { size: ${size} }
appendices:
  - { file: phu-luc-chi-tieu.md, title: Chỉ tiêu }
  - { file: phu-luc-bang-ngang.md, title: Bảng tổng hợp, orientation: landscape }
---

Mở đầu[^1], xem Phụ lục I và Phụ lục II.

# Mục

## Khoản

### Tiểu khoản

#### Tiểu khoản nhỏ

1. Khoản không tiêu đề: *nghiêng*, **đậm**.

   a) Điểm.

- Gạch đầu dòng.

| Đầu bảng | Cột hai |
|---|---|
| Ô bảng | 12 |

Đoạn cuối.

[^1]: Chú thích.
`).plan

/** mm in twips; the Government's own files are off by up to a tenth of a millimetre. */
const mm = (length: number): number => (length * 1440) / 25.4
const TOLERANCE = 6

// Sizes in points, least and most, from the clauses.
type Manner = {
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'center' | 'both'
}
const DECREE: Readonly<Partial<Record<ElementId, Manner>>> = {
  QuocHieu: { size: [12, 13], bold: true, italic: false, align: 'center' },
  TieuNgu: { size: [13, 14], bold: true, italic: false, align: 'center' },
  CoQuanChuQuan: { size: [12, 13], bold: false, italic: false, align: 'center' },
  CoQuanBanHanh: { size: [12, 13], bold: true, italic: false, align: 'center' },
  SoKyHieu: { size: [13, 13], bold: false, italic: false, align: 'center' },
  DiaDanhThoiGian: { size: [13, 14], bold: false, italic: true, align: 'center' },
  TenLoai: { size: [13, 14], bold: true, italic: false, align: 'center' },
  TrichYeu: { size: [13, 14], bold: true, italic: false, align: 'center' },
  CanCu: { size: [13, 14], bold: false, italic: true, align: 'both' },
  NoiDung: { size: [13, 14], bold: false, italic: false, align: 'both' },
  Heading1: { size: [13, 14], bold: true, italic: false, align: 'both' },
  Heading2: { size: [13, 14], bold: true, italic: false, align: 'both' },
  QuyenHan: { size: [13, 14], bold: true, italic: false, align: 'center' },
  HoTen: { size: [13, 14], bold: true, italic: false, align: 'center' },
  NoiNhan: { size: [12, 12], bold: true, italic: true, align: 'left' },
  NoiNhanMuc: { size: [11, 11], bold: false, italic: false, align: 'left' },
  MucDoKhan: { size: [13, 14], bold: true, italic: false, align: 'center' },
  LuuHanh: { size: [13, 14], bold: true, italic: false, align: 'center' },
  PhuLuc: { size: [14, 14], bold: true, italic: false, align: 'center' },
  TenPhuLuc: { size: [13, 14], bold: true, italic: false, align: 'center' },
  KemTheo: { size: [13, 14], bold: false, italic: true, align: 'center' },
  SoTrang: { size: [13, 14], bold: false, italic: false, align: 'center' },
}
/** On these the decree says nothing; offices keep to a range. */
const CUSTOM: Readonly<Partial<Record<ElementId, readonly [number, number]>>> = {
  Heading3: [13, 14],
  Heading4: [13, 14],
  DauBang: [11, 14],
  OBang: [11, 14],
  FootnoteText: [10, 11],
  DuThao: [13, 14],
}
const CAPITALS: readonly ElementId[] = [
  'QuocHieu',
  'CoQuanChuQuan',
  'CoQuanBanHanh',
  'TenLoai',
  'Heading1',
  'QuyenHan',
  'MucDoKhan',
  'LuuHanh',
  'DuThao',
  'TenPhuLuc',
]

const on = (style: Element, toggle: string): boolean => {
  const found = value(style, toggle)
  return [...all(style, toggle)].length > 0 && found !== 'false' && found !== '0' && found !== 'off'
}

describe('the chosen measures', () => {
  const rows = [PAGE, BODY, RULE_LINES, SPACES].flatMap((table) => Object.entries(table))
  it.each(rows)('%s lies in its own range', (_, { min, max, chosen }) => {
    expect(chosen).toBeGreaterThanOrEqual(min)
    expect(chosen).toBeLessThanOrEqual(max)
  })

  it('every element of the layout is held against the decree here', () => {
    expect(Object.keys(ELEMENTS).toSorted()).toEqual([...Object.keys(DECREE), ...Object.keys(CUSTOM)].toSorted())
  })
})

describe.each([14, 13] as const)('a plan in size set %s', (set) => {
  let bytes: Uint8Array
  let styles: Map<string, Element>
  let body: Element
  beforeAll(async () => {
    bytes = rendered(plan(set))
    styles = new Map(
      [...all(partOf(bytes, 'word/styles.xml'), 'w:style')].map((style) => [style.attributes['w:styleId']!, style]),
    )
    body = first(partOf(bytes, 'word/document.xml'), 'w:body')
  })
  const sizeOf = (id: string): number => Number(value(styles.get(id)!, 'w:sz')) / 2
  const paragraphs = (...parts: string[]): Element[] => parts.flatMap((path) => [...all(partOf(bytes, path), 'w:p')])
  const headerPaths = (): string[] => Object.keys(partsOf(bytes)).filter((path) => /^word\/header\d+\.xml$/.test(path))
  const written = (): Element[] =>
    paragraphs('word/document.xml', 'word/footnotes.xml', ...headerPaths()).filter((it) => textOf(it).trim() !== '')

  it.each(Object.entries(DECREE))('%s: size, bold, italic, alignment', (id, { size, bold, italic, align }) => {
    const style = styles.get(id)!
    expect(sizeOf(id)).toBeGreaterThanOrEqual(size[0])
    expect(sizeOf(id)).toBeLessThanOrEqual(size[1])
    expect({ bold: on(style, 'w:b'), italic: on(style, 'w:i'), align: value(style, 'w:jc') ?? 'left' }).toEqual({
      bold,
      italic,
      align,
    })
  })

  it.each(Object.entries(CUSTOM))('%s: a size that offices use', (id, [min, max]) => {
    expect(sizeOf(id)).toBeGreaterThanOrEqual(min)
    expect(sizeOf(id)).toBeLessThanOrEqual(max)
  })

  it('sizes rise and fall together (Mục V, note 1)', () => {
    const sizes = ['QuocHieu', 'TieuNgu', 'DiaDanhThoiGian', 'CoQuanChuQuan', 'CoQuanBanHanh'].map(sizeOf)
    expect(sizes).toEqual(set === 14 ? [13, 14, 14, 13, 13] : [12, 13, 13, 12, 12])
    expect(sizeOf('NoiDung')).toBe(set)
  })

  it.each(Object.keys(ELEMENTS) as ElementId[])('%s: the document has it, in the size of src/decree/layout.ts', (id) => {
    const shown = [...written(), ...headerPaths().flatMap((path) => paragraphs(path))].map(styleOf)
    expect(shown).toContain(id)
    expect(sizeOf(id)).toBe(ELEMENTS[id].size[set])
    const szCs = Number(value(styles.get(id)!, 'w:szCs')) / 2
    expect(szCs).toBe(sizeOf(id))
  })

  it('every written paragraph has the style of an element, and no run looks of its own', () => {
    expect(
      written()
        .filter((it) => !(styleOf(it)! in ELEMENTS))
        .map(textOf),
    ).toEqual([])
    const runs = [...all(body, 'w:r')]
    expect(runs.length).toBeGreaterThan(30)
    const direct = runs.flatMap((run) => [...all(run, 'w:rPr')].flatMap(elementsOf).map(({ name }) => name))
    expect([...new Set(direct)].toSorted()).toEqual(['w:color', 'w:rStyle'])
  })

  it('capitals are capitals, never an effect', () => {
    for (const id of CAPITALS) {
      const texts = written()
        .filter((it) => styleOf(it) === id)
        .map(textOf)
      expect(texts, id).toEqual(texts.map((text) => text.toUpperCase()))
    }
    for (const [path, xml] of Object.entries(partsOf(bytes))) expect(xml, path).not.toMatch(/<w:(?:caps|smallCaps)\b/)
  })

  it('Times New Roman, black; only the urgency stamp is red', () => {
    const parts = Object.entries(partsOf(bytes)).filter(([path]) =>
      /^word\/(?:document|styles|footnotes|header\d+)\.xml$/.test(path),
    )
    const used = [...styles.values()].filter((style) => style.attributes['w:styleId']! in ELEMENTS)
    const fonts = parts.flatMap(([path]) =>
      [...all(partOf(bytes, path), 'w:rFonts')].flatMap(({ attributes }) => Object.entries(attributes)),
    )
    expect(new Set(fonts.map(([, font]) => font))).toEqual(new Set(['Times New Roman']))
    expect(fonts.map(([name]) => name).filter((name) => name.endsWith('Theme'))).toEqual([])
    expect(
      used
        .flatMap((style) => [...all(style, 'w:color')].map((it) => it.attributes['w:val']))
        .filter((color) => color !== '000000'),
    ).toEqual([])
    const coloured = written().filter((it) => [...all(it, 'w:color')].some((color) => color.attributes['w:val'] !== '000000'))
    expect(coloured.map(styleOf)).toEqual(['MucDoKhan'])
    expect(value(partOf(bytes, 'word/styles.xml'), 'w:lang')).toBe('vi-VN')
  })

  it('A4, upright but for the annex that asks otherwise, margins 20-25, 20-25, 30-35, 15-20 mm', () => {
    const sections = [...all(body, 'w:sectPr')]
    const pages = sections.map((it) => [value(it, 'w:pgSz', 'w:w'), value(it, 'w:pgSz', 'w:h'), value(it, 'w:pgSz', 'w:orient')])
    expect(pages).toEqual([
      ['11906', '16838', 'portrait'],
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ])
    for (const section of sections) {
      for (const [side, min, max, chosen] of [
        ['top', 20, 25, PAGE.top],
        ['bottom', 20, 25, PAGE.bottom],
        ['left', 30, 35, PAGE.left],
        ['right', 15, 20, PAGE.right],
      ] as const) {
        const margin = Number(value(section, 'w:pgMar', `w:${side}`))
        expect(margin, side).toBeGreaterThanOrEqual(mm(min) - TOLERANCE)
        expect(margin, side).toBeLessThanOrEqual(mm(max) + TOLERANCE)
        expect(margin, side).toBe(Math.round(mm(chosen.chosen)))
      }
      expect(value(section, 'w:pgMar', 'w:gutter')).toBe('0')
      expect(value(section, 'w:docGrid', 'w:type')).toBeUndefined()
    }
  })

  it('page numbers: in the header, hidden on first pages, annexes from 1', () => {
    const sections = [...all(body, 'w:sectPr')]
    expect(sections.map((it) => on(it, 'w:titlePg'))).toEqual([true, true, true])
    expect(sections.map((it) => value(it, 'w:pgNumType', 'w:start'))).toEqual([undefined, '1', '1'])
    const rels = new Map(
      elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).map(({ attributes }) => [
        attributes['Id'],
        `word/${attributes['Target']}`,
      ]),
    )
    for (const section of sections) {
      for (const { attributes } of all(section, 'w:headerReference')) {
        const header = partOf(bytes, rels.get(attributes['r:id'])!)
        const fields = [...all(header, 'w:instrText')].map((it) => it.children.join('').trim())
        expect(fields, attributes['w:type']).toEqual(attributes['w:type'] === 'first' ? [] : ['PAGE'])
        if (fields.length > 0) expect(styleOf(first(header, 'w:p'))).toBe('SoTrang')
      }
      expect([...all(section, 'w:headerReference')]).toHaveLength(2)
      expect([...all(section, 'w:footerReference')]).toEqual([])
    }
  })

  it('text: indent of 1 or 1,27 cm, 6 pt apart or more, single to 1,5 lines, both margins', () => {
    for (const id of ['NoiDung', 'CanCu', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const) {
      const style = styles.get(id)!
      const indent = Number(value(style, 'w:ind', 'w:firstLine'))
      expect(Math.min(Math.abs(indent - mm(10)), Math.abs(indent - mm(12.7))), id).toBeLessThanOrEqual(TOLERANCE)
      expect(indent).toBe(Math.round(mm(BODY.firstLine.chosen)))
      expect(Number(value(style, 'w:spacing', 'w:before')), id).toBeGreaterThanOrEqual(120)
      expect(value(style, 'w:spacing', 'w:before')).toBe(String(BODY.gap.chosen * 20))
      expect(value(style, 'w:spacing', 'w:lineRule')).toBe('auto')
      expect(Number(value(style, 'w:spacing', 'w:line')) / 240).toBeCloseTo(BODY.lineSpacing.chosen, 2)
      expect(BODY.lineSpacing.chosen).toBeGreaterThanOrEqual(1)
      expect(BODY.lineSpacing.chosen).toBeLessThanOrEqual(1.5)
    }
    for (const xml of Object.values(partsOf(bytes))) expect(xml).not.toMatch(/contextualSpacing|Autospacing/)
    // No paragraph of the text takes any of that back.
    const flowing = [...all(body, 'w:p')].filter((it) => ['NoiDung', 'CanCu', 'Heading1', 'Heading2'].includes(styleOf(it)!))
    expect(flowing.length).toBeGreaterThan(8)
    expect(
      flowing.filter((it) => ['w:ind', 'w:spacing', 'w:jc'].some((name) => value(it, name, 'w:val') ?? [...all(it, name)][0])),
    ).toEqual([])
  })

  it('Quốc hiệu and Tiêu ngữ follow each other at single spacing', () => {
    const cell = [...all(bodyOf(bytes)[0]!, 'w:tc')][1]!
    expect(elementsOf(cell).slice(1).map(styleOf)).toEqual(['QuocHieu', 'TieuNgu', 'DuongKe'])
    for (const id of ['QuocHieu', 'TieuNgu']) {
      const { attributes } = first(styles.get(id)!, 'w:spacing')
      expect(attributes).toEqual({ 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' })
    }
  })

  it('room for the signature: at least 60 pt between post and name', () => {
    const cell = [...all(body, 'w:tc')].find((it) =>
      [...all(it, 'w:pStyle')].some(({ attributes }) => attributes['w:val'] === 'HoTen'),
    )!
    const empty = [...all(cell, 'w:p')].filter((it) => styleOf(it) === 'QuyenHan' && textOf(it) === '')
    expect(empty.length * sizeOf('QuyenHan') * 1.15).toBeGreaterThanOrEqual(59)
    expect(empty).toHaveLength(SPACES.signatureLines.chosen)
  })

  describe.each([
    ['a short name', { name: 'Sở Tư pháp', place: 'Hà Nội' }],
    ['a name of two lines', { title: 'Phát động phong trào thi đua trong cơ quan Thi hành án dân sự tỉnh Tuyên Quang năm 2026' }],
    [
      'a long name, a long date line',
      { name: 'Ban Chỉ đạo Thi hành án dân sự Thành phố Hồ Chí Minh', place: 'Thành phố Hồ Chí Minh' },
    ],
  ])('%s', (_, of) => {
    let letterhead: Element
    let body: Element[]
    beforeAll(async () => {
      body = bodyOf(rendered(plan(set, of)))
      letterhead = body[0]!
    })
    const lines = (paragraph: Element): string[] => textOf(paragraph).split('\n')
    const widest = (paragraph: Element, id: ElementId): number =>
      Math.max(...lines(paragraph).map((line) => textWidth(line, 'bold', sizeOf(id))))
    const lengthOf = (rule: Element, column: number): number =>
      column - Number(value(rule, 'w:ind', 'w:left')) - Number(value(rule, 'w:ind', 'w:right'))
    const columns = (): number[] => [...all(letterhead, 'w:gridCol')].map((it) => Number(it.attributes['w:w']))
    const find = (id: string, among: readonly Element[] = [...all(letterhead, 'w:p')]): Element =>
      among.find((it) => styleOf(it) === id)!

    it('the columns fill the page and hold the Quốc hiệu and the date on one line each', () => {
      expect(columns().reduce((sum, it) => sum + it, 0)).toBe(11906 - 1701 - 850)
      const right = columns()[1]!
      expect(right).toBeGreaterThan(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', sizeOf('QuocHieu')))
      expect(right).toBeGreaterThan(textWidth(textOf(find('DiaDanhThoiGian')), 'italic', sizeOf('DiaDanhThoiGian')))
      expect(lines(find('QuocHieu'))).toHaveLength(1)
      expect(lines(find('DiaDanhThoiGian'))).toHaveLength(1)
      expect(value(letterhead, 'w:tblLayout', 'w:type')).toBe('fixed')
    })

    it('the lines of the name fit their column', () => {
      for (const id of ['CoQuanChuQuan', 'CoQuanBanHanh'] as const) expect(widest(find(id), id)).toBeLessThan(columns()[0]!)
      expect(lines(find('CoQuanBanHanh')).length).toBeLessThanOrEqual(4)
    })

    it('rules: as long as the Tiêu ngữ; a third to a half of the name and of the title', () => {
      const [left, right] = [...all(letterhead, 'w:tc')]
      const share = (rule: Element, column: number, text: Element, id: ElementId): number =>
        lengthOf(rule, column) / widest(text, id)
      const motto = share(find('DuongKe', elementsOf(right!)), columns()[1]!, find('TieuNgu'), 'TieuNgu')
      expect(motto).toBeGreaterThan(0.95)
      expect(motto).toBeLessThan(1.05)
      const issuer = share(find('DuongKe', elementsOf(left!)), columns()[0]!, find('CoQuanBanHanh'), 'CoQuanBanHanh')
      const title = share(find('DuongKe', body), 11906 - 1701 - 850, find('TrichYeu', body), 'TrichYeu')
      for (const ratio of [issuer, title]) {
        expect(ratio).toBeGreaterThanOrEqual(1 / 3)
        expect(ratio).toBeLessThanOrEqual(1 / 2)
      }
    })
  })
})

describe('urgency stamps (Mục III, 2.b)', () => {
  it.each([
    ['HỎA TỐC', 30],
    ['THƯỢNG KHẨN', 40],
    ['KHẨN', 20],
  ] as const)('%s: %s × 8 mm', async (urgency, width) => {
    const letterhead = bodyOf(rendered(plan(14, { urgency })))[0]!
    const box = [...all(letterhead, 'w:p')].find((it) => styleOf(it) === 'MucDoKhan')!
    const column = Number([...all(letterhead, 'w:gridCol')][0]!.attributes['w:w'])
    expect(textOf(box)).toBe(urgency)
    const inside = column - Number(value(box, 'w:ind', 'w:left')) - Number(value(box, 'w:ind', 'w:right'))
    expect(Math.abs(inside - mm(width))).toBeLessThan(mm(1))
    expect(Math.abs(Number(value(box, 'w:spacing', 'w:line')) + 60 - mm(8))).toBeLessThan(mm(0.5))
    expect(URGENCY_WIDTHS[urgency]).toBe(width)
    expect([
      ...new Set(
        [...all(first(box, 'w:pBdr'), 'w:top'), ...all(first(box, 'w:pBdr'), 'w:left')].map((it) => it.attributes['w:val']),
      ),
    ]).toEqual(['single'])
  })
})
