import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesToHtml, diffPlans } from '../../src/index.ts'
import { browserPath, FLAGS } from '../browser.ts'
import { PLANS, readText, sourceOf } from '../fixtures.ts'

/** The page of changes, opened in a real browser and read there. */

const source = sourceOf(PLANS[4])
const edited = source
  .replace('value: 85.1', 'value: 86.2')
  .replace('end: 2026-06-30', 'end: 2026-05-31')
  .replace('distribution:\n', 'distribution:\n  - { to: Sở <b>Tài chính</b> & Đầu tư, purpose: để "phối hợp" }\n')
  .replace('Hoàn thành tốt chỉ tiêu', 'Hoàn thành vượt chỉ tiêu')
const versions = { before: 'HEAD:plans/2026/x.md', after: 'plans/2026/x.md', title: 'Phát động phong trào thi đua năm 2026' }

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
const file = join(folder, 'changes.html')
let browser: Browser
let page: Page
const requests: string[] = []

beforeAll(async () => {
  writeFileSync(file, changesToHtml(diffPlans(readText(source).read, readText(edited).read), versions, 'vi'))
  browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(file).href)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

describe('the HTML page', () => {
  it('says what it is and how many changes there are', async () => {
    expect(await page.title()).toBe(versions.title)
    expect(await page.locator('h1').innerText()).toBe(versions.title)
    expect(await page.locator('.counts').innerText()).toBe('4 thay đổi: thêm 1, sửa 3')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  })

  it('tells each change in a sentence with its places', async () => {
    const told = await page.locator('tr.told').allInnerTexts()
    expect(told.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^sửa Chỉ tiêu “.*” nâng từ 85,1% lên 86,2% plan\.md:\d+:\d+ → plan\.md:\d+:\d+$/),
      expect.stringContaining('kết thúc sớm hơn một tháng (30/6/2026 → 31/5/2026)'),
      expect.stringContaining('Thêm 01 nơi nhận: “Sở <b>Tài chính</b> & Đầu tư (để "phối hợp")”'),
      expect.stringContaining('Sửa 01 câu tại mục II.1'),
    ])
  })

  it('sets the old text left of the new one, with the words that differ marked', async () => {
    const cells = page.locator('tr.texts').last().locator('td')
    const [left, right] = [(await cells.nth(0).boundingBox())!, (await cells.nth(1).boundingBox())!]
    expect(left.y).toBe(right.y)
    expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1)
    expect(Math.abs(left.width - right.width)).toBeLessThan(3)
    expect(await cells.nth(0).locator('del').allInnerTexts()).toEqual(['tốt', '85,1%'])
    expect(await cells.nth(1).locator('ins').allInnerTexts()).toEqual(['vượt', '86,2%'])
    expect(await page.locator('thead th').allInnerTexts()).toEqual([
      expect.stringContaining('Bản cũ'),
      expect.stringContaining('Bản mới'),
    ])
  })

  it('shows the author’s text as text, never as a page', async () => {
    expect(await page.locator('td b b, td ins b').count()).toBe(0)
    expect(await page.locator('td ins').first().isVisible()).toBe(true)
  })

  it('asks nothing of the network', () => {
    expect(requests).toEqual([pathToFileURL(file).href])
  })

  it('prints on A4, nothing wider than the paper', async () => {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 960 })
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await page.emulateMedia({ media: 'screen' })
  })

  it('can be read on a dark and a narrow screen', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const style = 'getComputedStyle(document.body)'
    const [ink, paper] = (await page.evaluate(`[${style}.color, ${style}.backgroundColor]`)) as [string, string]
    expect(ink).toBe('rgb(232, 232, 230)')
    expect(paper).toBe('rgb(28, 28, 31)')
    await page.setViewportSize({ width: 380, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  })
})
