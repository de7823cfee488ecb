import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/index.ts'
import { sourceHashes } from '../../../src/model/read-plan.ts'
import { realPlan, sourceOf } from '../../fixtures.ts'
import { serveOffice, type ServedOffice } from '../office.ts'
import { editorText, openPage, release, startBrowser, watched } from './browser.ts'

/** A plan written in the browser: what was typed is never lost, and what comes out is what the command line builds. */

const PLAN = 'plans/2026/phat-dong-thi-dua.md'
const TITLE = 'Phát động phong trào thi đua trong cơ quan'

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ [PLAN]: sourceOf(PLAN) })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

const onDisk = (): string => readFileSync(join(office.folder, PLAN), 'utf8')
const keeping = (page: Page, text: string) => page.locator('.keeping', { hasText: text }).waitFor()
const openPlan = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: TITLE }).click()
  await page.locator('.cm-content').waitFor()
}
/** Types at the end of the text. */
const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

describe('writing', () => {
  it('tells what is wrong while it is typed, mends it by a click, takes it back, and asks nobody else', async () => {
    const { page, faults, asked } = await openPage(browser, office.url)
    office.dropDrafts()
    await openPlan(page)
    await page.getByRole('tab', { name: 'Cần sửa' }).click()
    await typeAtEnd(page, '\n\nCăn cứ  Luật.')
    await page.getByText('một dấu cách').first().waitFor()
    await page.getByRole('button', { name: 'Sửa giúp' }).first().click()
    await page.getByText('một dấu cách').first().waitFor({ state: 'detached' })
    expect(await editorText(page)).toContain('Căn cứ Luật.')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('một dấu cách').first().waitFor()
    expect(faults).toEqual([])
    expect(asked.filter((url) => !url.startsWith(office.url) && !url.startsWith('blob:'))).toEqual([])
    release(page)
  })

  it('gives the Word file that the command line builds', async () => {
    const { page } = await openPage(browser, office.url)
    office.dropDrafts()
    await openPlan(page)
    const bar = page.getByRole('button', { name: 'Bỏ bản nháp' })
    if (await bar.isVisible()) await bar.click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ])
    const { plan, read } = realPlan(PLAN)
    expect(download.suggestedFilename()).toBe('phat-dong-thi-dua.docx')
    expect(readFileSync((await download.path())!).equals(renderDocx(plan, sourceHashes(read)).value)).toBe(true)
    release(page)
  })

  it('takes Vietnamese as it is composed, Telex and VNI, and loses no letter', async () => {
    const { page } = await openPage(browser, office.url)
    office.dropDrafts()
    await openPlan(page)
    await typeAtEnd(page, '\n\n')
    const cdp = await page.context().newCDPSession(page)
    const compose = async (steps: readonly string[]): Promise<void> => {
      for (const text of steps)
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await cdp.send('Input.insertText', { text: steps.at(-1)! })
    }
    // As an input method shows them: `thuwowngf` and `d9ie6u2`.
    await compose(['t', 'th', 'thu', 'thư', 'thươ', 'thươn', 'thương', 'thường'])
    await page.keyboard.press('Space')
    await compose(['d', 'đ', 'đi', 'đie', 'điê', 'điêu', 'điều'])
    await page.keyboard.type(' xong')
    expect(await page.locator('.cm-line').last().innerText()).toBe('thường điều xong')
    release(page)
  })
})

describe('the head of a plan', () => {
  it('is one line that leads to the form; a click shows it, and so does what stands in it', async () => {
    const { page, faults } = await openPage(browser, office.url)
    office.dropDrafts()
    await openPlan(page)
    const shown = (): Promise<boolean> => page.locator('.cm-line', { hasText: 'place: Tuyên Quang' }).isVisible()
    expect(await shown()).toBe(false)
    expect(await page.locator('.cm-placed').first().innerText()).toBe('Các mục đích – lấy từ Biểu mẫu')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Gõ ở đầu bài. ')
    const before = onDisk()
    expect(await editorText(page)).toBe(before.replace(/^(---\n.*?\n---\s+)/s, '$1Gõ ở đầu bài. '))
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('button', { name: 'Sửa bằng biểu mẫu' }).click()
    await page.getByLabel('Trích yếu *').waitFor()
    await page.getByRole('button', { name: 'Hiện', exact: true }).click()
    expect(await shown()).toBe(true)
    await page.getByRole('button', { name: 'Ẩn phần đầu' }).click()
    expect(await shown()).toBe(false)
    await page.getByRole('tab', { name: 'Trang' }).click()
    await page.locator('.to [data-at]', { hasText: 'Tuyên Quang, ngày' }).last().click()
    await expect.poll(shown).toBe(true)
    expect(faults).toEqual([])
    release(page)
  })
})

describe('nothing is lost', () => {
  it('when the tab is closed without saving, and when it crashes', async () => {
    const before = onDisk()
    const { page } = await openPage(browser, office.url)
    await openPlan(page)
    await typeAtEnd(page, '\n\nCâu chưa lưu.')
    await keeping(page, 'đã giữ bản nháp')
    const context = page.context()
    // A crash gives the page no moment to do anything.
    const crashed = page.waitForEvent('crash')
    void page.goto('chrome://crash').catch(() => undefined)
    await crashed
    await page.close()
    expect(onDisk()).toBe(before)
    const again = await context.newPage()
    await watched(again, office.url)
    await openPlan(again)
    await again.getByText('Đã mở lại bản nháp').waitFor()
    expect(await editorText(again)).toContain('Câu chưa lưu.')
    await again.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await keeping(again, 'Đã lưu')
    await context.close()
  })

  it('when another program changes the file: both texts are shown, and nothing is written over', async () => {
    const { page } = await openPage(browser, office.url)
    await openPlan(page)
    await typeAtEnd(page, '\n\nBài của tôi.')
    await keeping(page, 'đã giữ bản nháp')
    const before = onDisk()
    writeFileSync(join(office.folder, PLAN), before.replace('place: Tuyên Quang', 'place: Hà Giang'))
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Bài của tôi.')
    expect(await dialog.innerText()).toContain('place: Hà Giang')
    expect(onDisk()).toContain('place: Hà Giang')
    expect(onDisk()).not.toContain('Bài của tôi.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Tải bài của tôi về' }).click(),
    ])
    expect(readFileSync((await download.path())!, 'utf8')).toContain('Bài của tôi.')
    await expect.poll(() => editorText(page)).toContain('place: Hà Giang')
    writeFileSync(join(office.folder, PLAN), before)
    await page.context().close()
  })

  it('when two tabs have the plan: the second only reads, until the first is closed', async () => {
    const { page } = await openPage(browser, office.url)
    await openPlan(page)
    const second = await page.context().newPage()
    await watched(second, office.url)
    await openPlan(second)
    await second.getByText('đang mở để soạn ở một thẻ khác').waitFor()
    expect(await second.locator('.cm-content').getAttribute('contenteditable')).toBe('false')
    await page.close()
    await second.locator('.cm-content[contenteditable=true]').waitFor()
    await typeAtEnd(second, '\n\nThẻ thứ hai.')
    await keeping(second, 'đã giữ bản nháp')
    await second.getByRole('button', { name: 'Hoàn tác' }).click()
    await second.context().close()
  })

  it('when the server stops: it is told, kept in the browser, and there again', async () => {
    const own = await serveOffice({ [PLAN]: onDisk() }, undefined, '0ff1ce00')
    const { page } = await openPage(browser, own.url)
    await openPlan(page)
    await own.stop()
    await typeAtEnd(page, '\n\nKhi máy chủ dừng.')
    await page.getByText('Không liên lạc được với chương trình').first().waitFor()
    await keeping(page, 'giữ trong trình duyệt')
    const kept = await page.evaluate(`localStorage.getItem('kehoach:0ff1ce00:${PLAN}')`)
    expect(kept).toContain('Khi máy chủ dừng.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bài soạn về' }).click(),
    ])
    expect(readFileSync((await download.path())!, 'utf8')).toContain('Khi máy chủ dừng.')
    const context = page.context()
    await page.close()
    const later = await own.again()
    const again = await context.newPage()
    await watched(again, later.url)
    await again.getByText('Có bản nháp chưa lưu').waitFor()
    await openPlan(again)
    await again.getByText('Đã mở lại bản nháp').waitFor()
    expect(await editorText(again)).toContain('Khi máy chủ dừng.')
    await context.close()
    await later.close()
    await own.remove()
  })
})
