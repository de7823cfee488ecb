import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/index.ts'
import { realPlan } from '../../fixtures.ts'
import { serveOffice, type ServedOffice } from '../office.ts'
import { dropFile, openPage, startBrowser, watched } from './browser.ts'

/** What a hostile page, plan or Word file can do: nothing. And the page without its server. */

const EVIL = `<img src=x onerror="globalThis.caught=1"><script>globalThis.caught=2</script>`
const HOSTILE = `---
schema: kehoach/v1
kind: general
id: xau
year: 2026
issuer: { name: '${EVIL}' }
number: { value: null, symbol: KH-X }
place: '${EVIL}'
date: 2026-03
title: 'Tên ${EVIL}'
signature: { position: Giám đốc, name: '${EVIL}' }
---

${EVIL}

# ${EVIL}

[bấm](javascript:globalThis.caught=3) ![x](javascript:globalThis.caught=4)
`

let browser: Browser
let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice({ 'plans/2026/xau.md': HOSTILE })
  browser = await startBrowser()
})
afterAll(async () => {
  await office.remove()
})

describe('what is hostile', () => {
  it('a plan whose text is HTML and script: shown as letters on every screen, and never run', async () => {
    const { page, asked } = await openPage(browser, office.url)
    await page.getByRole('button', { name: /Tên <img/ }).click()
    for (const tab of ['Trang', 'Biểu mẫu', 'Cần sửa', 'Thể thức']) {
      await page.getByRole('tab', { name: tab }).click()
      await page.waitForTimeout(400)
    }
    expect(await page.evaluate('globalThis.caught')).toBeUndefined()
    expect(await page.locator('img[src=x]').count()).toBe(0)
    expect(asked.filter((url) => !url.startsWith(office.url) && !/^(?:blob|data):/.test(url))).toEqual([])
    await page.context().close()
  })

  it('a Word file: its words are letters, its links ask nothing, and one that is broken is told', async () => {
    const { page, asked } = await openPage(browser, office.url)
    const { plan } = realPlan('plans/2026/phat-dong-thi-dua.md')
    const docx = renderDocx({ ...plan, id: 'tu-word', title: `Phát động ${EVIL}` }).value
    await page.locator('.drop').waitFor()
    await dropFile(page, '.drop', `${EVIL.replaceAll('/', '')}.docx`, docx)
    await page.locator('.imported').waitFor()
    expect(await page.evaluate('globalThis.caught')).toBeUndefined()
    await page.getByRole('button', { name: 'Các kế hoạch' }).click()
    await page.locator('.drop').waitFor()
    await dropFile(page, '.drop', 'cut.docx', docx.slice(0, docx.length / 2))
    await page.getByRole('alert').waitFor()
    expect(asked.filter((url) => !url.startsWith(office.url) && !/^(?:blob|data):/.test(url))).toEqual([])
    await page.context().close()
  })

  it('another site: it may not frame the page, nor read or write through the server', async () => {
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<iframe src="${office.url}"></iframe>`)
    })
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle))
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const frame = page.frames()[1]!
    expect(await frame.evaluate('document.querySelector("#app")')).toBeNull()
    const tried = await page.evaluate<readonly string[]>(`(async () => {
      const attempts = [['GET', 'api/file/plans/2026/xau.md'], ['PUT', 'api/file/plans/2026/xau.md']]
      return Promise.all(attempts.map(([method, path]) =>
        fetch('${office.url}' + path, { method, ...(method === 'PUT' && { body: 'x' }) }).then((it) => 'read ' + it.status, () => 'refused')))
    })()`)
    expect(tried).toEqual(['refused', 'refused'])
    expect(readFileSync(join(office.folder, 'plans/2026/xau.md'), 'utf8')).toBe(HOSTILE)
    await page.close()
    other.close()
  })
})

describe('the page without its server', () => {
  let server: Server
  let url: string
  beforeAll(async () => {
    // Any static server will do.
    server = createServer(({ url = '/' }, response) => {
      const path = url === '/' ? '/index.html' : url.split('?')[0]!
      const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
      try {
        const bytes = readFileSync(join('dist/app', path))
        response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'application/octet-stream')
        response.end(bytes)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => void server.close())

  it.each([
    ['from a static server, then offline', () => url],
    ['as a file', () => pathToFileURL('dist/app/index.html').href],
  ])('%s: a Word file comes in, is kept in the browser, and goes out again', async (how, address) => {
    const { page, faults, asked } = await openPage(browser, address())
    await page.locator('.drop').waitFor()
    // The letters of the page are loaded at once.
    await expect.poll(() => page.evaluate(`[...document.fonts].every(({ status }) => status === 'loaded')`)).toBe(true)
    if (how.includes('offline')) await page.context().setOffline(true)
    const { plan } = realPlan('plans/2026/phat-dong-thi-dua.md')
    await dropFile(page, '.drop', 'cũ.docx', renderDocx(plan).value)
    await page.locator('.imported').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ])
    expect(
      readFileSync((await download.path())!)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    if (how.includes('offline')) await page.context().setOffline(false)
    await page.goto(address())
    await page.getByRole('button', { name: /Phát động phong trào thi đua trong cơ quan/ }).waitFor()
    expect(faults).toEqual([])
    const own = address().replace(/[^/]*$/, '')
    expect(asked.filter((it) => !it.startsWith(own) && !it.startsWith('blob:'))).toEqual([])
    await page.context().close()
  })

  it('writes into a folder that is opened in it, and over nothing that changed there', async () => {
    const { page, faults } = await openPage(browser, url)
    // The browser's own folder stands in for one of the machine, which needs a person to choose it.
    const folder = (text: string | null): Promise<string> =>
      page.evaluate<string>(`(async (text) => {
        const root = await navigator.storage.getDirectory()
        const plans = await root.getDirectoryHandle('plans', { create: true })
        const file = await plans.getFileHandle('a.md', { create: true })
        if (text !== null) {
          const stream = await file.createWritable()
          await stream.write(text)
          await stream.close()
        }
        return await (await file.getFile()).text()
      })(${JSON.stringify(text)})`)
    await folder(HOSTILE.replaceAll(EVIL, 'hiền').replaceAll(/^\[bấm.*$/gm, 'Hết'))
    await page.evaluate('globalThis.showDirectoryPicker = () => navigator.storage.getDirectory()')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Open a folder…' }).click()
    await page.getByRole('button', { name: 'Tên hiền' }).click()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('Thêm.')
    await page.keyboard.press('Control+s')
    await page.locator('.keeping.saved').waitFor()
    expect(await folder(null)).toContain('Thêm.')
    await folder('người khác')
    await page.keyboard.type(' Nữa.')
    await page.keyboard.press('Control+s')
    await page.getByRole('dialog').waitFor()
    expect(await folder(null)).toBe('người khác')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('asks for nothing that is not its own: not even what a plan names', async () => {
    const { page } = await openPage(browser, url)
    await watched(page, url)
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    await page.context().close()
  })
})
