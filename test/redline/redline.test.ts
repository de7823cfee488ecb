import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan } from '../../src/index.ts'
import { all, partOf, partsOf, redlined, rendered } from '../docx.ts'
import { blockEdit, FRONT_EDITS, moveEdit } from '../diff/edits.ts'
import { fixture, FIXTURES, FORMAT, FORMAT_PLANS, PLANS, readText, sourceOf } from '../fixtures.ts'
import { validated, validatedTogether } from '../validator.ts'
import { documentText, paragraphCount } from './resolve.ts'

/** Accepting all changes of a redline gives the text of the new document, rejecting all that of the old one. */

const WHO = { author: 'Nguyễn Văn A', date: '2026-04-22' }
async function lawHolds(before: Plan, after: Plan): Promise<Uint8Array> {
  const marked = redlined(before, after, WHO)
  expect(documentText(marked, 'accept')).toEqual(documentText(rendered(after)))
  expect(documentText(marked, 'reject')).toEqual(documentText(rendered(before)))
  return marked
}

const head = (more: string): string => `---
schema: kehoach/v1
kind: general
id: la
year: 2026
${more}---

`

/** Pairs of versions that differ in what a redline minds. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'notes come, go and change': [
    `${head('title: Một\n')}Câu thứ nhất[^1]. Câu thứ hai[^2].\n\nĐoạn hai giữ nguyên[^3].\n\n[^1]: Ghi chú thứ nhất rất dài.\n[^2]: Ghi chú sẽ bị bỏ.\n[^3]: Ghi chú cuối.\n`,
    `${head('title: Một\n')}Câu mới[^4]. Câu thứ nhất[^1]. Câu thứ hai.\n\nĐoạn hai giữ nguyên[^3].\n\n[^1]: Ghi chú thứ nhất khá dài.\n[^3]: Ghi chú cuối.\n[^4]: Ghi chú mới hoàn toàn khác.\n`,
  ],
  'a note with two marks': [
    `${head('title: Một\n')}Câu thứ nhất[^1].\n\nĐoạn hai[^1] cũng vậy.\n\n[^1]: Ghi chú chung.\n`,
    `${head('title: Một\n')}Câu thứ nhất[^1].\n\nĐoạn hai cũng vậy.\n\nĐoạn ba[^1], và nữa[^1].\n\n[^1]: Ghi chú chung cho cả ba.\n`,
  ],
  'rows come and go': [
    `${head('title: Một\n')}| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Lập danh sách | 30/6 |\n| 2 | Tổ chức kiểm tra | 31/8 |\n| 3 | Sơ kết đợt một | 01/9 |\n`,
    `${head('title: Một\n')}| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Lập danh sách | 30/7 |\n| 2 | Rà soát hồ sơ tồn đọng | 15/8 |\n| 3 | Sơ kết đợt một | 01/9 |\n| 4 | Tổng kết | 31/12 |\n`,
  ],
  'figures of a row change': [
    `${head('title: Một\n')}| Nhóm | Quý I | Quý II | Cả năm |\n|---|---|---|---|\n| Rau | 20 | 30 | 50 |\n| Thịt | 20 | 20 | 40 |\n`,
    `${head('title: Một\n')}| Nhóm | Quý I | Quý II | Cả năm |\n|---|---|---|---|\n| Rau | 20 | 30 | 50 |\n| Thịt | 25 | 35 | 60 |\n`,
  ],
  'words in italics': [
    `${head('title: Một\n')}Duyệt điều kiện dự thi trước ngày 24/4/2026, *không* gia hạn.\n`,
    `${head('title: Một\n')}Duyệt điều kiện dự thi *trước ngày 24/4/2026*, không gia hạn.\n`,
  ],
  'a table of more columns': [
    `${head('title: Một\n')}Trước.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nSau.\n`,
    `${head('title: Một\n')}Trước.\n\n| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\nSau.\n`,
  ],
  'a table comes beside another': [
    `${head('title: Một\n')}| A | B |\n|---|---|\n| 1 | 2 |\n`,
    `${head('title: Một\n')}| X | Y | Z |\n|---|---|---|\n| 7 | 8 | 9 |\n\n| A | B |\n|---|---|\n| 1 | 2 |\n`,
  ],
  'recipients at the end of their cell': [
    `${head('title: Một\ndistribution:\n  - { to: Sở Tư pháp, purpose: để b/c }\narchive: { units: [VT] }\nsignature: { position: Giám đốc, name: Nguyễn Văn A }\n')}Nội dung.\n`,
    `${head('title: Hai\ndistribution:\n  - { to: Sở Tư pháp, purpose: để b/c }\n  - { to: [Sở Nội vụ, Sở Tài chính, Sở Y tế, Sở Công Thương, Sở Xây dựng, Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường, Sở Văn hóa, Sở Giáo dục và Đào tạo, Thanh tra tỉnh, Công an tỉnh], purpose: để phối hợp }\narchive: { units: [VT, TH] }\nsignature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Trần Thị B }\n')}Nội dung.\n`,
  ],
  'groups of recipients': [
    `${head('title: Một\nlayout: { recipients: group }\ndistribution:\n  - { to: [A, B], purpose: để báo cáo }\n  - { to: [C, D], purpose: để biết }\n')}Nội dung.\n`,
    `${head('title: Một\ndistribution:\n  - { to: [A, B, E], purpose: để báo cáo }\n  - { to: [D], purpose: để biết }\n')}Nội dung.\n`,
  ],
  'marks and a joint signature': [
    `${head('title: Một\nmarks: { urgency: KHẨN, circulation: TRẢ LẠI SAU KHI HỌP }\nsignature: { position: Giám đốc, name: Nguyễn Văn A }\n')}Nội dung.\n`,
    `${head('title: Một\nmarks: { draft: true }\nsignature:\n  - { position: Giám đốc, name: Nguyễn Văn A }\n  - { position: Chủ tịch, name: Trần Thị B }\n')}Nội dung.\n`,
  ],
  'a wide table, on pages of its own': [
    `${head('title: Một\n')}Nội dung.\n\nKết thúc.\n`,
    `${head('title: Một\n')}Nội dung.\n\n| ${Array.from({ length: 9 }, (_, at) => `Cột số ${at}`).join(' | ')} |\n|${'---|'.repeat(9)}\n| ${Array.from({ length: 9 }, () => 'một đoạn chữ khá dài trong ô').join(' | ')} |\n\nKết thúc.\n`,
  ],
  'links, emphasis, breaks': [
    `${head('title: Một\n')}Xem [trang này](https://moj.gov.vn) và **điều đậm**, *nghiêng*.\\\nDòng hai.\n`,
    `${head('title: Một\n')}Xem [trang khác](https://chinhphu.vn) và điều đậm, *rất nghiêng*.\\\nDòng hai mới.\n`,
  ],
  'merged cells, group rows and lines in cells': [
    `${head('title: Một\n')}::table{caption="Bảng 1"}\n| TT | Việc | > | Kinh phí |\n|---|---|---|---|\n| ^ | ^ | Tỉnh | Xã |\n| > | > | > | I. Nhóm một |\n| 1 | Nạo vét kênh | 20 | 30 |\n| 2 | Kè bờ | ^ | 40 |\n\nHết.\n`,
    `${head('title: Một\n')}::table{caption="Bảng 1. Kinh phí" unit="Triệu đồng" header=2 widths="1 3 2 2"}\n| TT | Việc | > | Kinh phí |\n|---|---|---|---|\n| ^ | ^ | Tỉnh | Xã |\n| > | > | > | I. Nhóm một |\n| 1 | Nạo vét kênh:<br>- Kênh chính<br>- Kênh nhánh | 20 | 30 |\n| > | > | > | II. Nhóm hai |\n| 2 | Kè bờ | > | 40 |\n\nHết.\n`,
  ],
  'page breaks, contents, a table on pages of its own': [
    `${head('title: Một\n')}::toc\n\n# Mục đích {#md}\n\nGiữ nước.\n\n# Nội dung\n\nTheo mục :section[md].\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nHết.\n`,
    `${head('title: Một\n')}# Mở đầu\n\nMới.\n\n# Mục đích {#md}\n\nGiữ nước ngọt.\n\n::page-break\n\n# Nội dung\n\nTheo mục :section[md].\n\n::table{landscape=true}\n| A | B |\n|---|---|\n| 1 | 3 |\n\nHết.\n`,
  ],
  'from nothing': [head('title: null\n'), `${head('title: Một\n')}# Mục\n\n## Con\n\n- Ý một.\n- Ý hai.\n`],
}

describe('a redline', () => {
  /** What the laws were held against, for the validator. */
  const marked = new Map<string, Uint8Array>()

  it.each(Object.entries(PAIRS))('%s, both ways', async (name, [a, b]) => {
    const [one, two] = [readText(a).plan, readText(b).plan]
    marked.set(name, await lawHolds(one, two))
    await lawHolds(two, one)
  })

  it('figures of a row that keeps its name change in their cells', () => {
    const [one, two] = PAIRS['figures of a row change']!.map((text) => readText(text).plan)
    const body = partOf(redlined(one!, two!, WHO), 'word/document.xml')!
    expect([...all(body, 'w:trPr')].flatMap((it) => [...all(it, 'w:ins'), ...all(it, 'w:del')])).toEqual([])
    expect([...all(body, 'w:del')]).toHaveLength(3)
  })

  it('what only came to stand in italics says how it stood', () => {
    const [one, two] = PAIRS['words in italics']!.map((text) => readText(text).plan)
    const body = partOf(redlined(one!, two!, WHO), 'word/document.xml')!
    const changes = [...all(body, 'w:rPrChange')]
    expect(changes).toHaveLength(2)
    expect(changes.map((it) => [...all(it, 'w:rStyle')].length)).toEqual([0, 1])
    expect([...all(body, 'w:ins'), ...all(body, 'w:del')]).toEqual([])
  })

  it('images that come, go and change their size', async () => {
    const read = (body: string): Plan => readText(`${head('title: Một\n')}${body}`, 'plan.md', FORMAT).plan
    const image = (more: string): string => `![Sơ đồ](so-do.png "Hình 1. Sơ đồ")${more}\n\n`
    const [none, one, two] = [
      read('Đoạn.\n\nHết.\n'),
      read(`Đoạn.\n\n${image('{width=5cm}')}Hết.\n`),
      read(`Đoạn.\n\n${image('{width=9cm}')}Giữa.\n\n${image('')}Hết.\n`),
    ]
    for (const [name, a, b] of [
      ['an image comes', none, one],
      ['images change', one, two],
      ['images go', two, none],
    ] as const) {
      const bytes = await lawHolds(a, b)
      marked.set(name, bytes)
      const parts = partsOf(bytes)
      const shown = [...parts['word/document.xml']!.matchAll(/r:embed="([^"]+)/g)].map(([, id]) => id)
      const files = shown.map(
        (id) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)`).exec(parts['word/_rels/document.xml.rels']!)?.[1],
      )
      expect(files.map((file) => `word/${file}` in parts)).toEqual(shown.map(() => true))
      expect(shown.length).toBeGreaterThan(0)
    }
  })

  it.each(FORMAT_PLANS)('of %s, rewritten', async (name) => {
    const source = readFileSync(join(FORMAT, `${name}.md`), 'utf8')
    const edited = source
      .replace('Phòng', 'Ban')
      .replace(/\b20\b/gu, '21')
      .replace('# Tổ chức', '# Công tác tổ chức')
      .replace('title: ', 'title: Kế tục ')
    await lawHolds(readText(source, 'plan.md', FORMAT).plan, readText(edited, 'plan.md', FORMAT).plan)
  })

  it.each(FIXTURES)('%s against the next of the small plans', async (name) => {
    const next = FIXTURES[(FIXTURES.indexOf(name) + 1) % FIXTURES.length]!
    await lawHolds(fixture(name).plan, fixture(next).plan)
  })

  it.each(PLANS)('%s, edited', { timeout: 60_000 }, async (path) => {
    const source = sourceOf(path)
    const before = readText(source).plan
    const whole = FRONT_EDITS.reduce((text, [, find, put]) => text.replace(find, put), source)
    const [some] = fc.sample(
      blockEdit(whole).chain((edit) => moveEdit(edit.source)),
      { numRuns: 1, seed: 5 },
    )
    marked.set(path, await lawHolds(before, readText(some!.source).plan))
  })

  it('of each plan against each other', { timeout: 120_000 }, async () => {
    const plans = PLANS.map((path) => readText(sourceOf(path)).plan)
    for (const [index, plan] of plans.entries()) {
      const other = plans[(index + 1) % plans.length]!
      marked.set(`another ${index}`, await lawHolds(plan, other))
    }
  })

  it('is sound for Microsoft’s validator', { timeout: 120_000 }, async () => {
    expect(await validated(marked.get('images change')!)).toEqual([])
    expect(marked.size).toBe(Object.keys(PAIRS).length + 3 + 2 * PLANS.length)
    expect(await validatedTogether(Object.fromEntries(marked))).toEqual(
      Object.fromEntries([...marked.keys()].map((name) => [name, []])),
    )
  })

  it('holds for random edits', { timeout: 60_000 }, async () => {
    const source = sourceOf(PLANS[0])
    const before = readText(source).plan
    await fc.assert(
      fc.asyncProperty(fc.oneof(blockEdit(source), moveEdit(source)), async (edit) => {
        await lawHolds(before, readText(edit.source).plan)
      }),
      { numRuns: 4, seed: 7 },
    )
  })

  it('marks nothing in a plan that did not change', async () => {
    const { plan } = readText(sourceOf(PLANS[0]))
    const xml = partsOf(redlined(plan, plan, WHO))['word/document.xml']!
    expect(xml).not.toMatch(/<w:(?:ins|del)\b/)
  })

  it('names the author and the day on every change, each with a number of its own', () => {
    const [a, b] = PAIRS['rows come and go']!
    const document = partOf(redlined(readText(a).plan, readText(b).plan, WHO), 'word/document.xml')
    const marks = [...all(document, 'w:ins'), ...all(document, 'w:del')]
    expect(marks.length).toBeGreaterThan(5)
    for (const { attributes } of marks) {
      expect(attributes['w:author']).toBe('Nguyễn Văn A')
      expect(attributes['w:date']).toBe('2026-04-22T00:00:00Z')
    }
    expect(new Set(marks.map(({ attributes }) => attributes['w:id'])).size).toBe(marks.length)
    expect([...all(document, 'w:trPr')].filter((row) => [...all(row, 'w:ins')].length > 0)).toHaveLength(2)
  })

  it('leaves no empty paragraph where one came or went', async () => {
    const list = (...texts: string[]) =>
      readText(`${head('title: Một\n')}Mở đầu.\n\n${texts.map((text) => `- ${text}\n`).join('')}`).plan
    const [before, after] = [
      list('Một ý sẽ bỏ.', 'Ý giữ nguyên.'),
      list('Ý giữ nguyên.', 'Một điều hoàn toàn mới.', 'Và điều nữa.'),
    ]
    const marked = redlined(before, after, WHO)
    expect(paragraphCount(marked, 'accept')).toBe(paragraphCount(rendered(after)))
    expect(paragraphCount(marked, 'reject')).toBe(paragraphCount(rendered(before)))
  })

  it('strikes out only the figure that changed', () => {
    const text = (value: string): Plan => readText(`${head('title: Một\n')}Phấn đấu đạt ${value} trong năm.\n`).plan
    const xml = partsOf(redlined(text('84,7%'), text('85,1%'), { author: 'A' }))['word/document.xml']!
    expect(xml).toContain('<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">84,7%</w:delText></w:r></w:del>')
    expect(xml).toContain('<w:ins w:id="2" w:author="A"><w:r><w:t xml:space="preserve">85,1%</w:t></w:r></w:ins>')
    expect(xml.match(/<w:(?:ins|del) /g)).toHaveLength(2)
  })

  it.each([
    ['a recipient comes', 'Sở Tư pháp', 'Sở Tư pháp, Sở Y tế'],
    ['one goes', 'Sở Tư pháp, Sở Y tế', 'Sở Y tế'],
    ['they change places', 'Sở Tư pháp, Sở Y tế', 'Sở Y tế, Sở Tư pháp'],
    ['one is called otherwise', 'Sở Tư pháp', 'Sở Nội vụ'],
    ['all are others', 'Sở Tư pháp, Sở Y tế', 'Các thôn, Các trường, Trạm Y tế'],
  ])('marks nothing of the archive line where %s', (_, before, after) => {
    const plan = (to: string): Plan =>
      readText(`${head(`title: Một\ndistribution: [{ to: [${to}] }]\narchive: { units: [VT] }\n`)}Nội dung.\n`).plan
    const xml = partsOf(redlined(plan(before), plan(after), WHO))['word/document.xml']!
    const archive = xml.split('</w:p>').find((it) => it.includes('Lưu: '))!
    expect(xml).toMatch(/<w:(?:ins|del)\b/)
    expect(archive.slice(archive.lastIndexOf('<w:p>'))).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo)\b/)
  })

  it('gives the same bytes each time', () => {
    const [a, b] = PAIRS['notes come, go and change']!
    const make = (): Uint8Array => redlined(readText(a).plan, readText(b).plan, WHO)
    expect(Buffer.compare(make(), make())).toBe(0)
  })
})
