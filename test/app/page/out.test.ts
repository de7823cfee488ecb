import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentText } from '../../../src/index.ts'
import { replaceWords } from '../../merge/word.ts'
import { convertByOffice } from '../../../src/cli/world/office.ts'
import { serveOffice, type ServedOffice } from '../office.ts'
import { dropFile, openPage, release, startBrowser } from './browser.ts'

/** What leaves the page and comes back: the leader's edits, another version, number and date. */

const PATH = 'plans/2026/xe-buyt.md'
const PLAN = `---
schema: kehoach/v1
kind: general
id: xe-buyt
year: 2026
issuer: { parent: Ủy ban nhân dân tỉnh Lào Cai, name: Sở Xây dựng, short: Sở }
number: { value: null, symbol: KH-SXD }
place: Lào Cai
date: 2026-03
title: Đưa đón học sinh bằng xe buýt năm 2026
distribution:
  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }
archive: { units: [VT, VP], drafter: HA }
signature: { position: Giám đốc, name: Lý Thị Hoa }
---

Sở triển khai đưa đón học sinh bằng xe buýt năm 2026 với những nội dung sau:

# Mục tiêu

Phục vụ học sinh các xã vùng cao đi học an toàn, đúng giờ.

# Tổ chức thực hiện

Phòng Vận tải theo dõi, đôn đốc, báo cáo Giám đốc trước ngày 20 hằng tháng
`

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ [PATH]: PLAN, 'plans/2025/cu.md': PLAN.replaceAll('2026', '2025').replace('an toàn, ', '') })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

const opened = async (): Promise<Page> => {
  const { page } = await openPage(browser, office.url)
  office.dropDrafts()
  await page.getByRole('button', { name: 'Đưa đón học sinh bằng xe buýt năm 2026' }).click()
  await page.locator('.cm-content').waitFor()
  return page
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) }
}

describe('with LibreOffice', () => {
  it('the plan goes out as PDF, and last year’s file of another program comes in', async () => {
    const place = await serveOffice({ [PATH]: PLAN }, convertByOffice)
    try {
      const { page, faults } = await openPage(browser, place.url)
      await page.getByRole('button', { name: 'Đưa đón học sinh bằng xe buýt năm 2026' }).click()
      await page.locator('.cm-content').waitFor()
      const { bytes: docx } = await downloaded(page, 'Tải tệp Word')
      await page.getByText('Việc khác').click()
      const pdf = await downloaded(page, 'Tải PDF')
      expect([pdf.name.slice(-4), Buffer.from(pdf.bytes.subarray(0, 5)).toString()]).toEqual(['.pdf', '%PDF-'])
      const [odt] = (await convertByOffice([{ ending: 'docx', content: docx }], 'odt' as 'docx')) as Uint8Array[]
      await page.getByRole('button', { name: 'Các kế hoạch' }).click()
      await dropFile(page, '.drop', 'Xe buýt.odt', odt!)
      const report = page.locator('.imported')
      await report.waitFor()
      expect(await report.innerText()).toMatch(/Đã đưa (\d+)\/\1 từ của “Xe buýt.odt”/)
      expect(faults).toEqual([])
    } finally {
      await place.remove()
    }
  })
})

describe('the leader’s edited file', () => {
  it('is merged when it is dropped on the text; what both sides edited stands side by side, and is chosen', async () => {
    const page = await opened()
    const { bytes } = await downloaded(page, 'Tải tệp Word')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowLeft')
    for (const _ of 'tháng') await page.keyboard.press('Backspace')
    await page.keyboard.type('quý')
    const edited = replaceWords(
      replaceWords(bytes, 'an toàn, đúng giờ', 'an toàn, đúng giờ, có người đón'),
      'hằng tháng',
      'mỗi tháng',
    )
    await dropFile(page, 'main', 'lãnh đạo sửa.docx', edited)
    const merged = page.locator('.merged')
    await merged.waitFor()
    const conflict = merged.locator('.conflict')
    expect(await conflict.count(), await merged.innerText()).toBe(1)
    expect(await conflict.innerText()).toContain('hằng quý')
    expect(await conflict.innerText()).toContain('mỗi tháng')
    expect(await merged.getByRole('button', { name: 'Còn 1 chỗ phải chọn' }).isDisabled()).toBe(true)
    await merged.getByText('Lấy bản sửa trong Word').click()
    await merged.getByRole('button', { name: 'Đưa chỗ sửa vào bài soạn' }).click()
    await page.keyboard.press('Control+s')
    await page.locator('.keeping', { hasText: 'Đã lưu' }).waitFor()
    const saved = readFileSync(join(office.folder, PATH), 'utf8')
    expect(saved).toContain('an toàn, đúng giờ, có người đón.')
    expect(saved).toContain('trước ngày 20 mỗi tháng')
    expect(saved).not.toContain('hằng quý')
    expect(saved).not.toContain('<<<<')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.locator('.cm-content', { hasText: 'hằng quý' }).waitFor()
    release(page)
  })
})

describe('another version', () => {
  it('is compared: a list, a page, and a Word file with tracked changes', async () => {
    const page = await opened()
    await page.getByText('Việc khác').click()
    await page.getByRole('button', { name: 'So sánh với bản khác' }).click()
    await page.getByRole('button', { name: /^2025 – / }).click()
    await page.locator('.compared').waitFor()
    expect(await page.locator('.compared').innerText()).toContain('an toàn')
    const html = await downloaded(page, 'Tải trang so sánh')
    expect(new TextDecoder().decode(html.bytes)).toMatch(/^<!doctype html>/)
    const { name, bytes } = await downloaded(page, 'Tải Word có dấu sửa')
    expect(name).toBe('xe-buyt-so-sanh.docx')
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('<w:ins ')
    release(page)
  })
})

describe('number and date', () => {
  it('stand in the file, and all files for the records come in one', async () => {
    const page = await opened()
    await page.getByText('Việc khác').click()
    await page.getByRole('button', { name: 'Cấp số, ngày' }).click()
    await page.getByLabel('Số', { exact: true }).fill('07')
    await page.getByLabel('Ngày ban hành').fill('31/2/2026')
    expect(await page.getByRole('button', { name: 'Cấp số và tải về' }).isDisabled()).toBe(true)
    await page.getByLabel('Ngày ban hành').fill('12/3/2026')
    const { name, bytes } = await downloaded(page, 'Cấp số và tải về')
    expect(name).toBe('07-KH-SXD.zip')
    const parts = unzipSync(bytes)
    expect(Object.keys(parts).sort()).toEqual(['07-KH-SXD.docx', 'metadata.json'])
    expect(JSON.parse(strFromU8(parts['metadata.json']!)).date).toBe('2026-03-12')
    expect(documentText({ path: 'a.docx', content: parts['07-KH-SXD.docx']! }).value).toContain(
      'Lào Cai, ngày 12 tháng 3 năm 2026',
    )
    await page.locator('.keeping', { hasText: 'Đã lưu' }).waitFor()
    expect(readFileSync(join(office.folder, PATH), 'utf8')).toContain('date: 2026-03-12')
    // The document is the one that the command line builds of the file now.
    const bin = join(process.cwd(), 'bin/kehoach.cjs')
    execFileSync(process.execPath, [bin, 'build', PATH, '--out', 'out.docx'], { cwd: office.folder, stdio: 'ignore' })
    expect(readFileSync(join(office.folder, 'out.docx')).equals(parts['07-KH-SXD.docx']!)).toBe(true)
    release(page)
  })
})
