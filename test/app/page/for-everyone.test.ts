import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceOf } from '../../fixtures.ts'
import { serveOffice, type ServedOffice } from '../office.ts'
import { startBrowser } from './browser.ts'

/** The page for everyone: labels and contrast by axe, keys alone, a phone's width, dark and light, both languages. */

const PLAN = 'plans/2023/giam-an-ton-dong.md'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { width: 390, height: 844 }

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ [PLAN]: sourceOf(PLAN) })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true, ...options })
  const page = await context.newPage()
  await page.goto(office.url)
  await page.locator('table.plans').waitFor()
  return page
}

/** What axe finds serious or worse on the page as it is. */
async function seriousOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate<readonly { id: string; impact: string; nodes: readonly { html: string }[] }[]>(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
}

const fitsIn = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

describe('axe finds nothing serious, and nothing is wider than the screen', () => {
  it.each<[string, BrowserContextOptions]>([
    ['1366 × 768, light', {}],
    ['390 wide, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ])('%s', async (_, options) => {
    const page = await opened(options)
    const found: Record<string, readonly string[]> = { home: await seriousOn(page) }
    expect(await fitsIn(page)).toBe(true)
    await page.locator('.templates button').first().click()
    found.template = await seriousOn(page)
    expect(await fitsIn(page)).toBe(true)
    await page.getByRole('button', { name: 'Các kế hoạch' }).click()
    await page.locator('table.plans button').click()
    await page.locator('.preview .paper').waitFor()
    for (const tab of ['Trang', 'Biểu mẫu', 'Cần sửa', 'Chỗ trống', 'Thể thức']) {
      await page.getByRole('tab', { name: tab }).click()
      if (tab === 'Thể thức') await page.locator('.certificate').waitFor()
      found[tab] = await seriousOn(page)
      expect(await fitsIn(page), tab).toBe(true)
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
    await page.context().close()
  })
})

describe('keys alone', () => {
  it('reach every door, go through the tabs by arrows, leave the text, close what is open', async () => {
    const page = await opened()
    const reached: string[] = []
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate<string>(`document.activeElement.innerText || document.activeElement.tagName`))
    }
    expect(reached).toContain('Chọn tệp Word…')
    expect(reached).toContain('Lập kế hoạch')
    expect(reached.some((words) => words.startsWith('Kế hoạch công tác năm'))).toBe(true)
    await page.locator('table.plans button').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Trang' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Biểu mẫu' }).getAttribute('aria-selected')).toBe('true')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement.closest('.cm-editor')`)).toBeNull()
    await page.getByText('Việc khác').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Cấp số, ngày' }).isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    await page.context().close()
  })
})

describe('both languages', () => {
  it('are a click away, and the choice is kept', async () => {
    const page = await opened()
    expect(await page.evaluate('document.documentElement.lang')).toBe('vi')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('From last year’s Word file').waitFor()
    await page.reload()
    await page.getByText('From last year’s Word file').waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.locator('table.plans button').click()
    await page.getByRole('tab', { name: 'Decree' }).click()
    await page.locator('.certificate').waitFor()
    await page.context().close()
  })
})
