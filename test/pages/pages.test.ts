import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlan, type Plan } from '../../src/index.ts'
import { FIXTURES, fixture, FORMAT_PLANS, formatPlan, PLANS, readText, realPlan } from '../fixtures.ts'
import { convert, find, fontProblem, fontsOf, pagesOf, type Page } from './pdf.ts'
import { rendered } from '../docx.ts'
import { previewPlan } from '../../src/preview/preview.ts'
import { startPreview, type PreviewBrowser } from './preview.ts'

/** How documents stand on their pages, through LibreOffice: what Word's user would see first if it went wrong. */

const SIGNER = 'signature: { authority: KT, head: Cục trưởng, position: Phó Cục trưởng, name: Phan Thị Mai Thảo }\n'
const JOINT = `signature:
  - { authority: KT, collective: Công an tỉnh, head: Giám đốc, position: Phó Giám đốc, name: Nguyễn Văn An }
  - { authority: null, collective: Thi hành án dân sự tỉnh, position: Trưởng Thi hành án dân sự, name: Phan Thị Mai Thảo }
`
const FREE = 'signature: { authority: null, position: Cục trưởng, name: null }\n'
const MANY = `distribution:\n${Array.from({ length: 40 }, (_, index) => `  - Phòng THADS khu vực ${index + 1}`)
  .map((it) => it.replace('- ', '- to: '))
  .join('\n')}\n`
const LONG = 'Các đơn vị tổ chức thực hiện nghiêm túc, đúng thời hạn, báo cáo kết quả về Văn phòng để tổng hợp. '

const head = (more: string): string => `---
schema: kehoach/v1
kind: general
id: dai
year: 2026
number: { value: "05", symbol: KH-THADS }
date: 2026-04-22
title: Công tác năm 2026
${more}---

`
const filled = (paragraphs: number, more: string, last = 'Đoạn cuối.'): string =>
  `${head(more)}${Array.from({ length: paragraphs }, (_, index) => `Đoạn thứ ${index + 1}.`).join('\n\n')}\n\n${last}\n`

/** Plans that end all along the foot of page 1, where a signature could slip away from its text. */
const growing: readonly (readonly [string, () => Plan])[] = [
  ...[15, 16, 17, 18, 19, 20, 21, 22, 23, 24].map((n) => [`${n} paragraphs`, () => readText(filled(n, SIGNER)).plan] as const),
  ...[14, 17, 20].map((n) => [`${n} paragraphs and a long one`, () => readText(filled(n, SIGNER, LONG.repeat(6))).plan] as const),
  ...[16, 19, 22].map((n) => [`${n} paragraphs, two signers`, () => readText(filled(n, JOINT)).plan] as const),
  ...[16, 19, 22].map((n) => [`${n} paragraphs, name left free`, () => readText(filled(n, FREE)).plan] as const),
  ...[8, 14, 20].map((n) => [`${n} paragraphs, 40 recipients`, () => readText(filled(n, SIGNER + MANY)).plan] as const),
  ...[13, 17, 21].map(
    (n) => [`${n} paragraphs, a table last`, () => readText(filled(n, SIGNER, '| A | B |\n|---|---|\n| 1 | 2 |')).plan] as const,
  ),
]

const placed = (place: string, date: string, size = 14): Plan =>
  readText(
    filled(3, `${SIGNER}place: ${place}\nlayout: { size: ${size} }\n`)
      .replace('date: 2026-04-22', `date: ${date}`)
      .replace('value: "05"', 'value: null'),
  ).plan

/** Letterheads whose date, blanks included, needs more room than usual. */
const places = [
  'Thành phố Hồ Chí Minh',
  'Phường Điện Biên Phủ',
  'Thừa Thiên Huế',
  'Bà Rịa - Vũng Tàu',
  'Xã Thạnh Mỹ Đông Hải Lộc Phước',
].flatMap((place) =>
  ['2026', '2026-03', '2026-10-22'].flatMap((date) =>
    [14, 13].map((size) => [`${place}, ${date}, size ${size}`, () => placed(place, date, size)] as const),
  ),
)

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Phòng-số-${index + 1}`)
/** One group of recipients with one note, up to longer than a page. */
const groups = [12, 13, 40, 70].map(
  (count) =>
    [
      `a group of ${count}`,
      count,
      () =>
        readText(
          `${head(`${SIGNER}layout: { recipients: group }\ndistribution: [{ to: [${names(count).join(', ')}], purpose: t/h }]\n`)}Đoạn.\n`,
        ).plan,
    ] as const,
)

/** Texts of one long block, which must not drag title and heading off page 1. */
const chains = [
  ...[18, 22, 27, 30, 40].map((n) => [`one paragraph of ${n} sentences`, `# Mục\n\n${LONG.repeat(n)}`] as const),
  ['a first row of two pages', `# Mục\n\n| A | B |\n|---|---|\n| 1 | ${LONG.repeat(60)} |\n\nĐoạn cuối.`] as const,
].map(([name, text]) => [name, () => readText(`${head(SIGNER)}${text}\n`).plan] as const)

/** Tables of data and in lists that end a plan. */
const DUTY = '  - { unit: Đơn-vị, duty: tổng hợp. }\n'
const tablesLast = [9, 14, 16, 18, 20, 22].flatMap((n) => [
  [
    `${n} duties as a table last`,
    () => readText(`${head(`${SIGNER}assignments:\n${DUTY.repeat(n)}`)}::assignments{as=table}\n`).plan,
  ] as const,
  [
    `a wide table of ${n} rows last`,
    () =>
      readText(
        `${head(SIGNER)}Đoạn.\n\nXem bảng:\n\n${'| Cộtbảngrấtdài '.repeat(12)}|\n${'|---'.repeat(12)}|\n${`${'| 1 '.repeat(12)}|\n`.repeat(n)}`,
      ).plan,
  ] as const,
])

/** Recipients below the signature that reach the foot of the page. */
const crossing = [13, 14, 15, 16].map(
  (n) =>
    [
      `${n} paragraphs, 14 recipients`,
      () => readText(filled(n, SIGNER + MANY.split('\n').slice(0, 15).join('\n') + '\n')).plan,
    ] as const,
)

/** Without the profile of the small plans. */
const OFFICE = `issuer: { name: Sở Tư pháp }
place: Hà Nội
archive: { units: [VT] }
distribution: [{ to: Các phòng }]
appendices:
  - { file: a.md, title: Phần một }
  - { file: b.md, title: Phần hai, orientation: landscape }
`

const withAppendices = (): Plan =>
  readPlan(
    {
      path: 'plan.md',
      content: filled(30, `${SIGNER}${OFFICE}`),
    },
    { open: (path) => ({ path, content: Array.from({ length: 60 }, (_, index) => `Đoạn phụ lục ${index + 1}.`).join('\n\n') }) },
  ).value!.plan

const documents: readonly (readonly [string, () => Plan])[] = [
  ...PLANS.map((path) => [path, () => realPlan(path).plan] as const),
  // What is issued with another document has neither number nor date to look at.
  ...FIXTURES.filter((name) => name !== 'attached').map((name) => [name, () => fixture(name).plan] as const),
  ...FORMAT_PLANS.filter((name) => name !== 'kem-quyet-dinh').map((name) => [name, () => formatPlan(name).plan] as const),
  ...growing,
  ...places,
  ...groups.map(([name, , plan]) => [name, plan] as const),
  ...chains,
  ...tablesLast,
  ...crossing,
  ['without a note', () => readText(filled(3, SIGNER)).plan],
  ['with a note', () => readText(`${filled(3, SIGNER, 'Đoạn cuối[^1].')}\n[^1]: Ghi chú.\n`).plan],
  ['appendices of several pages', withAppendices],
]

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
const pdfs = new Map<string, string>()
const plans = new Map<string, Plan>()

beforeAll(async () => {
  const problem = fontProblem()
  if (problem) throw new Error(problem)
  const files: string[] = []
  for (const [index, [name, plan]] of documents.entries()) {
    plans.set(name, plan())
    const file = join(folder, `${index}.docx`)
    writeFileSync(file, rendered(plans.get(name)!))
    files.push(file)
    pdfs.set(name, file.replace('.docx', '.pdf'))
  }
  convert(files, folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const pt = (mm: number): number => (mm * 72) / 25.4
const MARGIN = { top: pt(20), bottom: pt(20), left: pt(30), right: pt(15) }
const SLACK = 2
const inTopMargin = ({ words }: Page) => words.filter(({ bottom }) => bottom < MARGIN.top)

/** The page number each page should show: counted within the plan and within each appendix, none on a first page. */
function expectedNumbers(pages: readonly Page[]): string[][] {
  let count = 0
  return pages.map((page) => {
    const heading = find(page, 'Phụ lục')?.[0]
    count = heading && heading.top < MARGIN.top + SLACK ? 1 : count + 1
    return count === 1 ? [] : [String(count)]
  })
}

it('the fonts are those of Times New Roman', () => {
  expect(fontProblem()).toBeUndefined()
})

describe.each(documents)('%s', (name) => {
  let pages: Page[]
  let plan: Plan
  beforeAll(() => {
    pages = pagesOf(pdfs.get(name)!)
    plan = plans.get(name)!
  })

  it('is set in Times, with no font put in its place', () => {
    const fonts = fontsOf(pdfs.get(name)!)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !/^(?:TimesNewRoman(?:PS(?:MT)?)?|Tinos|LiberationSerif)$/.test(font))).toEqual([])
  })

  it('numbers its pages at the top, in the middle, first pages not', () => {
    const shown = pages.map((page, index) => (index === 0 && plan.marks.circulation ? [] : inTopMargin(page)))
    expect(shown.map((words) => words.map(({ text }) => text))).toEqual(expectedNumbers(pages))
    for (const [index, [number]] of shown.entries()) {
      if (!number) continue
      const middle = (MARGIN.left + pages[index]!.width - MARGIN.right) / 2
      expect(Math.abs((number.left + number.right) / 2 - middle)).toBeLessThan(SLACK)
    }
  })

  it('has the Quốc hiệu on one line, number and date level', () => {
    const country = find(pages[0]!, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(country).toBeDefined()
    expect(Math.max(...country!.map(({ top }) => top)) - Math.min(...country!.map(({ top }) => top))).toBeLessThan(1)
    const number = find(pages[0]!, 'Số:')![0]!
    const date = pages[0]!.words.filter(({ text, left }) => text === 'ngày' && left > number.right)[0]!
    const level = pages[0]!.words.filter(({ top }) => Math.abs(top - date.top) < 1).map(({ text }) => text)
    const year = level.filter((text) => text === 'năm' || text === String(plan.date?.year ?? plan.year))
    expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(SLACK)
    expect(year, 'the date stands on one line').toHaveLength(2)
  })

  it('keeps the signature with text', () => {
    for (const { name: signer, position } of plan.signatures) {
      const on = pages.filter((page) => find(page, signer ?? position.toUpperCase()))
      expect(on).toHaveLength(1)
      const page = on[0]!
      expect(find(page, position.toUpperCase()), 'post and name on one page').toBeDefined()
      const end = page.words.find(({ text }) => text.endsWith('./.'))
      expect(end, 'the end of the text on the same page').toBeDefined()
      const above = page.words.filter(
        ({ text, top, bottom }) => top >= MARGIN.top - SLACK && bottom <= end!.bottom + 1 && text !== './.',
      )
      expect(above.length, 'more than the end mark').toBeGreaterThan(0)
    }
  })

  it('stays within its margins', () => {
    for (const [index, { width, height, words }] of pages.entries()) {
      const out = words.filter(
        ({ left, right, top, bottom }) =>
          left < MARGIN.left - SLACK ||
          right > width - MARGIN.right + SLACK ||
          bottom > height - MARGIN.bottom + SLACK ||
          (top < MARGIN.top - SLACK && bottom >= MARGIN.top),
      )
      expect(out, `page ${index + 1}`).toEqual([])
    }
  })
})

it('the plans that grow do cross the end of the page', () => {
  const lengths = growing.map(([name]) => pagesOf(pdfs.get(name)!).length)
  expect(lengths).toContain(1)
  expect(lengths).toContain(2)
})

it('appendices of several pages count from 1 anew', () => {
  const shown = pagesOf(pdfs.get('appendices of several pages')!).map((page) =>
    inTopMargin(page)
      .map(({ text }) => text)
      .join(' '),
  )
  expect(shown).toEqual(['', '2', '', '2', '3', '', '2', '3', '4'])
})

it.each(groups)('%s: every name once, in order', (name, count) => {
  const shown = pagesOf(pdfs.get(name)!).flatMap(({ words }) =>
    words.map(({ text }) => text.replace(/;$/, '')).filter((text) => text.startsWith('Phòng-số-')),
  )
  expect(shown).toEqual(names(count))
})

it.each(chains)('%s: title and heading stand on page 1', (name) => {
  const [first] = pagesOf(pdfs.get(name)!)
  expect(find(first!, 'Công tác năm 2026')).toBeDefined()
  expect(find(first!, 'I. MỤC')).toBeDefined()
})

it.each([...chains.slice(3)])('%s: the text begins on page 1', (name) => {
  expect(find(pagesOf(pdfs.get(name)!)[0]!, 'Các đơn vị tổ chức')).toBeDefined()
})

it.each(tablesLast)('%s: its last row stays with the signature', (name) => {
  const page = pagesOf(pdfs.get(name)!).find((it) => find(it, 'Phan Thị Mai Thảo'))!
  expect(find(page, name.includes('wide') ? '1' : 'Đơn-vị')).toBeDefined()
})

it('a plan with footnotes has its letterhead as high as one without', () => {
  const [without, having] = ['without a note', 'with a note'].map(
    (name) => find(pagesOf(pdfs.get(name)!)[0]!, 'CỘNG HÒA')![0]!.top,
  )
  expect(Math.abs(having! - without!)).toBeLessThan(SLACK)
})

it.each(crossing)('%s: no page holds the archive’s line alone', (name) => {
  const pages = pagesOf(pdfs.get(name)!)
  const page = pages.find((it) => find(it, 'Lưu: VT, VP.'))!
  expect(find(page, '14;')).toBeDefined()
})

it('the sentence that introduces a wide table stands above it', () => {
  const pages = pagesOf(pdfs.get('a wide table of 9 rows last')!)
  expect(pages.findIndex((page) => find(page, 'Xem bảng:'))).toBe(pages.findIndex(({ width, height }) => width > height))
})

describe('the preview', () => {
  let preview: PreviewBrowser
  beforeAll(async () => {
    preview = await startPreview(folder)
  })
  afterAll(() => preview.close())

  /** The letters of a text in the order of the alphabet: no two programs tell words, columns and cells in the same order. */
  const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('')

  it('has as many pages as the document, and they begin with the same line', async () => {
    const counts: [string, number, number][] = []
    const others: string[] = []
    let starts = 0
    for (const [name] of documents) {
      const pages = pagesOf(pdfs.get(name)!)
      const texts = await preview.texts(previewPlan({ plan: plans.get(name)! }))
      counts.push([name, texts.length, pages.length])
      const printed = pages.map((page) => {
        const above = new Set(inTopMargin(page))
        return letters(page.words.flatMap((word) => (above.has(word) ? [] : [word.text])).join(''))
      })
      starts += pages.length - 1
      // Where a page holds what it holds in the document, the next one begins where it does there.
      for (let page = 1; page < pages.length; page++)
        if (letters(texts.slice(0, page).join('')) !== [...printed.slice(0, page).join('')].sort().join(''))
          others.push(`${name}, page ${page + 1}`)
    }
    console.info(`preview: ${starts - others.length} of ${starts} page starts as in LibreOffice's PDF`, others)
    expect(counts.filter(([, shown, printed]) => shown !== printed)).toEqual([])
    expect(others.length / starts).toBeLessThan(0.05)
  })
})
