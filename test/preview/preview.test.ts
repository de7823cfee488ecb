import { describe, expect, it } from 'vitest'
import type { ReadPlan } from '../../src/index.ts'
import { previewPlan } from '../../src/preview/preview.ts'
import { previewStyles } from '../../src/preview/style.ts'
import { ELEMENTS } from '../../src/decree/layout.ts'
import { all, footnotesOf, partOf, rendered, styleOf, textOf } from '../docx.ts'
import { FIXTURES, fixture, FORMAT_PLANS, formatPlan, PLANS, readText, realPlan } from '../fixtures.ts'
import { everyElement, rootsOf, shownLines, shownNotes } from './shown.ts'

const plans: readonly (readonly [string, () => ReadPlan])[] = [
  ...PLANS.map((path) => [path, () => realPlan(path).read] as const),
  ...FIXTURES.map((name) => [name, () => fixture(name).read] as const),
  ...FORMAT_PLANS.map((name) => [name, () => formatPlan(name).read] as const),
]

/** Fixed words of the form, which no author wrote. */
const FORM = /^(?:CỘNG HÒA XÃ HỘI|Độc lập|KẾ HOẠCH$|\(Kèm theo|MỤC LỤC|\.\/\.$)/

describe.each(plans)('%s', (_, read) => {
  const given = read()
  const preview = previewPlan(given)

  it('shows each line of the document in its style, no more and no less', () => {
    const bytes = rendered(given.plan)
    const document = partOf(bytes, 'word/document.xml')
    const printed = [...all(document, 'w:p')]
      .map((paragraph) => ({ style: styleOf(paragraph) ?? '', text: textOf(paragraph) }))
      .filter(({ text }) => text.trim() !== '')
    expect(shownLines(preview).map(({ style, text }) => ({ style, text }))).toEqual(printed)
    const noted = Object.entries(shownNotes(preview)).map(([number, text]) => [number, text.replace(`${number} `, '')])
    expect(Object.fromEntries(noted)).toEqual(footnotesOf(bytes))
  })

  it('says of each line where its author wrote it', () => {
    for (const { text, element } of shownLines(preview)) {
      if (FORM.test(text)) continue
      expect(element.at, text).toBeDefined()
      const source = given.sources[element.at!.file ?? given.file]!
      expect(element.at!.offset, text).toBeLessThanOrEqual(source.text.length)
    }
  })
})

const head = (more = ''): string => `---
schema: kehoach/v1
kind: general
id: thu
year: 2026
date: 2026-04-22
title: Công tác năm 2026
${more}---

`
const shown = (text: string) => previewPlan(readText(text).read)
const elements = (text: string) =>
  shown(text).sections.flatMap(({ blocks }) => blocks.flatMap(rootsOf).flatMap((root) => [...everyElement(root)]))

it('finds a paragraph of the body at its first letter, whatever stands before it', () => {
  const text = `${head()}# Mục đích\n\nNhằm *nâng cao* hiệu quả.\n\n1. Việc một\n\n- Ý thứ hai\n`
  const at = (words: string): string => {
    const line = shownLines(shown(text)).find((it) => it.text.includes(words))!
    return text.slice(line.element.at!.offset).split('\n', 1)[0]!
  }
  expect(at('MỤC ĐÍCH')).toMatch(/Mục đích$/)
  expect(at('Nhằm nâng')).toBe('Nhằm *nâng cao* hiệu quả.')
  expect(at('Việc một')).toMatch(/Việc một$/)
  expect(at('Ý thứ hai')).toMatch(/Ý thứ hai$/)
  expect(at('Công tác năm 2026')).toBe('Công tác năm 2026')
})

it('finds each recipient and the archive at their own lines', () => {
  const text = `${head('distribution:\n  - to: Sở Nội vụ\n  - to: Các phòng\narchive: { units: [VT, TH] }\n')}Đoạn.\n`
  const at = (words: string): string => {
    const line = shownLines(shown(text)).find((it) => it.text.includes(words))!
    return text.slice(line.element.at!.offset).split('\n', 1)[0]!
  }
  expect(at('Sở Nội vụ')).toBe('to: Sở Nội vụ')
  expect(at('Các phòng')).toBe('to: Các phòng')
  expect(at('Lưu: VT')).toBe('{ units: [VT, TH] }')
})

it('counts letters as the author saved them, above a line of decomposed letters and below', () => {
  const text = `${head()}Đoạn ${'Kế hoạch'.normalize('NFD')}.\n\nĐoạn sau.\n`
  const line = shownLines(shown(text)).find((it) => it.text.startsWith('Đoạn sau'))!
  expect(text.slice(line.element.at!.offset)).toBe('Đoạn sau.\n')
})

it('gives a browser text as text, and no address but of the web and of mail', () => {
  const text = `${head()}Đoạn &lt;script>alert(1)&lt;/script> và &lt;img src=x onerror=alert(1)>.

[một](https://example.gov.vn/a) [hai](mailto:a@example.gov.vn) [ba](javascript:alert(1)) [bốn](data:text/html,x) [năm](file:///etc/passwd)
`
  const found = elements(text)
  expect(found.map(({ href }) => href).filter(Boolean)).toEqual(['https://example.gov.vn/a', 'mailto:a@example.gov.vn'])
  expect(shownLines(shown(text)).map((it) => it.text)).toContainEqual(
    expect.stringContaining('<script>alert(1)</script> và <img src=x onerror=alert(1)>'),
  )
  expect(new Set(found.map(({ tag }) => tag))).not.toContain('script')
  expect(found.filter(({ tag }) => tag === 'img')).toEqual([])
})

it('a plan that a program made is shown, without places', () => {
  const { plan } = fixture(FIXTURES[0]!)
  const lines = shownLines(previewPlan({ plan }))
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.filter(({ element }) => element.at)).toEqual([])
})

it('shows DỰ THẢO, urgency and circulation in their boxes', () => {
  const preview = shown(`${head('marks: { urgency: HỎA TỐC, circulation: XEM XONG TRẢ LẠI }\n')}Đoạn.\n`)
  const draft = previewPlan(readText(`${head()}Đoạn.\n`).read, { draft: true })
  expect(preview.sections[0]!.mark?.children).toEqual(['XEM XONG TRẢ LẠI'])
  expect(shownLines(preview).find(({ style }) => style === 'MucDoKhan')?.element.style?.width).toBe('30mm')
  expect(shownLines(draft).map(({ text }) => text)).toContain('DỰ THẢO')
})

it('has a rule of style for each element of the decree, with its size', () => {
  for (const size of [14, 13] as const) {
    const styles = previewStyles(size)
    for (const [id, element] of Object.entries(ELEMENTS))
      expect(styles).toContain(`.to .${id}{font-size:${(element.size[size] * 1.5).toFixed(4)}px`)
  }
})
