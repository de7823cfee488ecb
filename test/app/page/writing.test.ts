import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveOffice, type ServedOffice } from '../office.ts'
import { openPage, startBrowser } from './browser.ts'

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.remove()
})

describe('writing', () => {
  it('opens a plan and tells what is wrong with it while it is typed', async () => {
    const { page, faults, asked } = await openPage(browser, office.url)
    await page.getByRole('button', { name: 'phat-dong-thi-dua.md' }).click()
    await page.getByText('schema: kehoach/v1').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nCăn cứ  Luật.')
    await page.getByText('một dấu cách').first().waitFor()
    expect(faults).toEqual([])
    expect(asked.filter((url) => !url.startsWith(office.url) && !url.startsWith('blob:'))).toEqual([])
  })
})
