import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/index.ts'
import { realPlan, sourceOf } from '../../fixtures.ts'
import { serveOffice, type ServedOffice } from '../office.ts'
import { dropFile, openPage, release, startBrowser } from './browser.ts'

/** Each door walked from the first screen to a Word file, which is the one that the command line builds of the plan that was made. */

const OLD = 'plans/2023/giam-an-ton-dong.md'

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ [OLD]: sourceOf(OLD) })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

/** Takes the draft of the plan that is open; gives its bytes. */
async function draftOf(page: Page): Promise<Buffer> {
  await page.getByText('Việc khác').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản dự thảo' }).click(),
  ])
  return await bytesOf(download)
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync((await download.path())!)

/** What `kehoach build --draft` writes of a plan of the folder. */
function builtByCommand(plan: string): Buffer {
  const bin = join(process.cwd(), 'bin/kehoach.cjs')
  execFileSync(process.execPath, [bin, 'build', plan, '--draft', '--out', 'out.docx'], { cwd: office.folder, stdio: 'ignore' })
  return readFileSync(join(office.folder, 'out.docx'))
}

const plansOf = (year: number): string[] => {
  const folder = join(office.folder, 'plans', String(year))
  return existsSync(folder) ? readdirSync(folder).map((name) => `plans/${year}/${name}`) : []
}

describe('the doors to a new plan', () => {
  it('last year’s Word file, dropped on the page, with its report beside the text', async () => {
    const { page, faults } = await openPage(browser, office.url)
    const docx = renderDocx(realPlan('plans/2026/phat-dong-thi-dua.md').plan).value
    await page.locator('.drop').waitFor()
    await dropFile(page, '.drop', 'Kế hoạch 2026.docx', docx)
    const report = page.locator('.imported')
    await report.waitFor()
    expect(await report.innerText()).toMatch(/Đã đưa (\d+)\/\1 từ của “Kế hoạch 2026.docx”/)
    const [made] = plansOf(2026)
    expect((await draftOf(page)).equals(builtByCommand(made!))).toBe(true)
    expect(faults).toEqual([])
    release(page)
  })

  it('last year’s plan: each question with what stood there, a click, and the way back', async () => {
    const { page, faults } = await openPage(browser, office.url)
    await page.getByLabel('Kế hoạch gốc').selectOption(OLD)
    await page.getByLabel('Năm mới').fill('2024')
    await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click()
    const wizard = page.locator('.wizard')
    await wizard.getByText('Câu 1 trên').waitFor()
    const first = await wizard.locator('h2').innerText()
    await wizard.getByRole('button', { name: 'Để sau' }).click()
    await wizard.getByText('Câu 2 trên').waitFor()
    await wizard.getByRole('button', { name: 'Câu trước' }).click()
    expect(await wizard.locator('h2').innerText()).toBe(first)
    // The first question that has a blank is answered: its words stand in the text then.
    while ((await wizard.locator('.blank input').count()) === 0) await wizard.getByRole('button', { name: 'Để sau' }).click()
    const count = await wizard.locator('.question .count').innerText()
    const inputs = wizard.locator('.blank input')
    await inputs.first().fill('77/QĐ-THADS')
    if ((await inputs.count()) > 1) await inputs.nth(1).fill('15/01/2024')
    await wizard.getByRole('button', { name: 'Điền' }).click()
    await expect.poll(() => wizard.locator('.question .count').innerText()).not.toBe(count)
    await page.keyboard.press('Control+s')
    await page.locator('.keeping', { hasText: 'Đã lưu' }).waitFor()
    const [made] = plansOf(2024)
    // It may have been saved without the answer a moment before.
    const text = (): string => readFileSync(join(office.folder, made!), 'utf8')
    await expect.poll(text).toContain('77/QĐ-THADS')
    expect(text()).toContain('year: 2024')
    expect((await draftOf(page)).equals(builtByCommand(made!))).toBe(true)
    expect(faults).toEqual([])
    release(page)
  })

  it('a template, its questions as a form; what is wrong with an answer stands beside it', async () => {
    const { page, faults } = await openPage(browser, office.url)
    await page.getByRole('button', { name: 'Kế hoạch triển khai một công việc' }).click()
    await page.getByLabel('Năm của kế hoạch').fill('2027')
    await page.getByLabel('Cơ quan ban hành').fill('Sở Tư pháp')
    await page.getByLabel('Ký hiệu văn bản').fill('KHSTP 1')
    await page.getByLabel('Trích yếu').first().fill('Tuyên truyền pháp luật năm 2027')
    await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click()
    await page.locator('.field.wrong').first().waitFor()
    await page.getByLabel('Ký hiệu văn bản').fill('KH-STP')
    await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click()
    await page.locator('.blanks').waitFor()
    const [made] = plansOf(2027)
    const text = readFileSync(join(office.folder, made!), 'utf8')
    expect(text).toContain('Tuyên truyền pháp luật năm 2027')
    expect((await draftOf(page)).equals(builtByCommand(made!))).toBe(true)
    expect(faults).toEqual([])
    release(page)
  })

  it('more than 10 MB, and what is no Word file, are refused with a sentence', async () => {
    const { page } = await openPage(browser, office.url)
    await page.locator('.drop').waitFor()
    await dropFile(page, '.drop', 'lớn.docx', 10 * 1024 * 1024 + 1)
    await page.getByText('“lớn.docx” lớn hơn 10 MB').waitFor()
    await dropFile(page, '.drop', 'hỏng.docx', new TextEncoder().encode('không phải Word'))
    await page.getByRole('alert').getByText(/không/).last().waitFor()
    expect(await page.getByRole('alert').innerText()).not.toContain('10 MB')
    release(page)
  })
})
