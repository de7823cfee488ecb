import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveOffice, type ServedOffice } from '../office.ts'
import { editorText, openPage, release, startBrowser, type WatchedPage } from './browser.ts'

/** What stands beside the text of a plan: its pages and its form. */

const HEAD = `---
schema: kehoach/v1 # quy cách
kind: general
year: 2026
issuer: { name: Sở Tư pháp tỉnh Lào Cai }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-04
title: Công tác pháp chế năm 2026
targets:
  # tỷ lệ
  - { id: ty-le, name: Tỷ lệ văn bản được thẩm định, operator: ">=", value: 84.70, unit: "%" }
distribution:
  - to: Các phòng chuyên môn
    purpose: để thực hiện
archive: { units: [VT, PC] }
signature: { position: Giám đốc, name: Lê Văn An }
---
`
const PLAN = `${HEAD}
# Mục đích

Nâng cao chất lượng công tác pháp chế.

# Chỉ tiêu

::targets

${Array.from({ length: 40 }, (_, index) => `Nội dung thứ ${index + 1}: các đơn vị tổ chức thực hiện nghiêm túc, đúng thời hạn, báo cáo về Văn phòng.`).join('\n\n')}
`
/** A row that takes more than one page. */
const TALL = `${HEAD.replace('Công tác pháp chế', 'Bảng cao')}
| STT | Nội dung |
|---|---|
| 1 | ${Array.from({ length: 200 }, (_, index) => `Việc số ${index + 1}: rà soát văn bản, báo cáo kết quả đúng thời hạn.`).join(' ')} |
`
const HOSTILE = `${HEAD.replace('Công tác pháp chế', '<img src=x onerror=alert(1)>')}
Đoạn &lt;script>alert(1)&lt;/script> và [liên kết](javascript:alert(1)).
`

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ 'plans/2026/a.md': PLAN, 'plans/2026/b.md': HOSTILE, 'plans/2026/c.md': TALL })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

const open = async (title: string | RegExp): Promise<WatchedPage> => {
  const opened = await openPage(browser, office.url)
  office.dropDrafts()
  opened.page.setDefaultTimeout(8000)
  await opened.page.getByRole('button', { name: title }).click()
  await opened.page.locator('.to').first().waitFor()
  return opened
}
const SOON = { timeout: 8000 }
const sheets = (page: Page): Promise<number> => page.locator('.to').count()

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds serious in a part of the page. */
async function serious(page: Page, part: string): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(file, 'utf8')))
  const { violations } = (await page.evaluate(`axe.run('${part}')`)) as { violations: readonly Violation[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`)
}

describe('the pages', () => {
  it('say that they are a preview, how many they are, and change with the text', async () => {
    const { page, faults } = await open(/Công tác pháp chế/)
    const note = page.locator('.preview .note')
    await note.getByText('3 trang').waitFor()
    expect(await note.innerText()).toContain('Bản xem trước')
    expect(await page.locator('.to .so').allTextContents()).toEqual(['2', '3'])
    const first = await page.locator('.to').first().elementHandle()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nĐoạn mới gõ thêm.')
    await page.locator('.to', { hasText: 'Đoạn mới gõ thêm' }).waitFor()
    // A page that holds what it held is the same element.
    expect(await first!.evaluate((sheet) => sheet.isConnected)).toBe(true)
    expect(await sheets(page)).toBe(3)
    expect(faults).toEqual([])
    release(page)
  })

  it('lead to the text by a click and by the keyboard, and follow the caret', async () => {
    const { page } = await open(/Công tác pháp chế/)
    await page.locator('.to [data-at]', { hasText: 'Nội dung thứ 3:' }).click()
    await page.locator('.cm-activeLine', { hasText: 'Nội dung thứ 3:' }).waitFor()
    await page.keyboard.press('Control+End')
    await expect
      .poll(
        () =>
          page.evaluate(`(() => {
      const view = document.querySelector('.preview .pages')
      const last = [...view.querySelectorAll('[data-at]')].find((it) => it.textContent.includes('Nội dung thứ 40'))
      const [seen, its] = [view.getBoundingClientRect(), last.getBoundingClientRect()]
      return its.top >= seen.top && its.bottom <= seen.bottom
    })()`),
        SOON,
      )
      .toBe(true)
    await page.locator('.preview .pages').focus()
    await page.keyboard.press('Home')
    await expect.poll(() => page.evaluate(`document.querySelector('.preview .pages').scrollTop`), SOON).toBe(0)
    await page.keyboard.press('Enter')
    await page.locator('.cm-activeLine', { hasText: 'issuer' }).waitFor()
    release(page)
  })

  it('show each word of a row once that goes over several pages', async () => {
    const { page } = await open(/Bảng cao/)
    const texts = await page.locator('.to .bang').allTextContents()
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.join(' ').match(/Việc số \d+/g)).toEqual(Array.from({ length: 200 }, (_, index) => `Việc số ${index + 1}`))
    release(page)
  })

  it('print as many sheets of A4, on white paper in a dark page, and fit a phone', async () => {
    const { page } = await open(/Công tác pháp chế/)
    await page.emulateMedia({ colorScheme: 'dark' })
    const style = `getComputedStyle(document.querySelector('.to'))`
    const paper = await page.evaluate(`[${style}.backgroundColor, ${style}.color]`)
    expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3)
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('tab', { name: 'Trang' }).click()
    await expect
      .poll(
        () =>
          page.evaluate(`(() => {
      const view = document.querySelector('.preview .pages')
      const right = (it) => it.getBoundingClientRect().right
      return right(view.querySelector('.to')) <= right(view) + 1 && view.scrollWidth <= view.clientWidth
    })()`),
        SOON,
      )
      .toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
    await page.context().close()
  })

  it('show a plan of HTML and script as its words', async () => {
    const { page, faults } = await open(/onerror/)
    await page.locator('.to', { hasText: '<script>alert(1)</script>' }).waitFor()
    await page.locator('.to', { hasText: '<img src=x onerror=alert(1)> năm 2026' }).waitFor()
    expect(await page.locator('.to :is(script, img, a)').count()).toBe(0)
    expect(faults).toEqual([])
    release(page)
  })
})

describe('the form', () => {
  it('writes into the text by place, is another view of it, and is undone with it', async () => {
    const { page, faults } = await open(/Công tác pháp chế/)
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click()
    const title = page.getByLabel('Trích yếu *')
    expect(await title.inputValue()).toBe('Công tác pháp chế năm 2026')
    await title.fill('Công tác pháp chế: năm 2026')
    await page.getByLabel('Thời gian ban hành *').fill('22/4/2026')
    await page.keyboard.press('Tab')
    await page.locator('summary', { hasText: 'Mục tiêu, chỉ tiêu' }).click()
    const amount = page.getByLabel('Mức của chỉ tiêu *')
    expect(await amount.inputValue()).toBe('84,70')
    await amount.fill('85,1')
    await page.keyboard.press('Tab')
    await page.locator('summary', { hasText: 'Nơi nhận' }).click()
    await page.getByRole('button', { name: '+ Thêm nơi nhận' }).click()
    const text = await editorText(page)
    expect(text).toContain('kehoach/v1 # quy cách')
    expect(text).toContain('title: "Công tác pháp chế: năm 2026"')
    expect(text).toContain('date: 2026-04-22')
    expect(text).toMatch(/# tỷ lệ\s+- \{ id: ty-le, .*value: 85\.1, unit: "%" \}/)
    expect(text).toMatch(/purpose: để thực hiện\s+- to: null/)
    // What is typed in the text stands in the form.
    await page.getByRole('button', { name: 'Hiện', exact: true }).click()
    await page.locator('.cm-line', { hasText: 'place: Lào Cai' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' mới')
    expect(await page.getByLabel('Địa danh *').inputValue()).toBe('Lào Cai mới')
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await editorText(page)).not.toContain('to: null')
    expect(faults).toEqual([])
    release(page)
  })

  it('shows what is wrong at its field', async () => {
    const { page } = await open(/Công tác pháp chế/)
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click()
    const date = page.getByLabel('Thời gian ban hành *')
    await date.fill('31/2/2026')
    await page.keyboard.press('Tab')
    await page.locator('.field.date .wrong').first().waitFor()
    expect(await date.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('summary .count').first().innerText()).toMatch(/chỗ cần xem/)
    release(page)
  })

  it('and the pages hold nothing that axe finds serious', async () => {
    const { page } = await open(/Công tác pháp chế/)
    expect(await serious(page, '.preview')).toEqual([])
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click()
    await page.locator('form.plan').waitFor()
    await page.evaluate(`document.querySelectorAll('form.plan details').forEach((it) => it.setAttribute('open', ''))`)
    expect(await serious(page, 'form.plan')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await serious(page, 'form.plan')).toEqual([])
    release(page)
  })
})
