import { chromium, type Browser, type Page } from 'playwright-core'
import { browserPath, FLAGS } from '../../browser.ts'

let started: Promise<Browser> | undefined
/** Pages that a test is done with: to open one costs two seconds of work, most of it the browser's own. */
const idle: WatchedPage[] = []
const watchedPages = new WeakMap<Page, WatchedPage>()

/** One browser for all files of tests that a worker runs; it ends with the worker. */
export const startBrowser = (): Promise<Browser> => (started ??= chromium.launch({ executablePath: browserPath(), args: FLAGS }))

/** A page with all that went wrong in it, and every address it asked. */
export interface WatchedPage {
  readonly page: Page
  readonly faults: string[]
  readonly asked: string[]
}

/**
 * Opens an address in a page of 1366 × 768, in the browser's own storage. A page that another test is done with goes back to its first
 * screen, with nothing kept in the browser.
 */
export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const known = idle.pop()
  if (known) {
    const { page } = known
    if (page.url().startsWith(url)) {
      if (await page.locator('.bar .back').isVisible()) await page.locator('.bar .back').click()
      await page.locator('.home').waitFor()
      await page.evaluate('localStorage.clear()')
    } else await page.goto(url)
    known.faults.length = 0
    known.asked.length = 0
    return known
  }
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const opened = { page, ...(await watched(page, url)) }
  watchedPages.set(page, opened)
  return opened
}

/** Says that a test is done with a page, in which it set nothing but what its own screens set. */
export function release(page: Page): void {
  idle.push(watchedPages.get(page)!)
}

export async function watched(page: Page, url: string): Promise<Omit<WatchedPage, 'page'>> {
  const faults: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(url)
  return { faults, asked }
}

/** Drops a file on the page, as from a folder's window; a number is the length of one that holds nothing. */
export async function dropFile(page: Page, on: string, name: string, content: Uint8Array | number): Promise<void> {
  const base64 = typeof content === 'number' ? '' : Buffer.from(content).toString('base64')
  const length = typeof content === 'number' ? content : 0
  const transfer = await page.evaluateHandle(`(() => {
    const bytes = ${length} || Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([typeof bytes === 'number' ? new Uint8Array(bytes) : bytes], ${JSON.stringify(name)}))
    return transfer
  })()`)
  await page.dispatchEvent(on, 'drop', { dataTransfer: transfer })
}

/** The whole text of the editor: it draws only what is seen of it. */
export const editorText = (page: Page): Promise<string> =>
  page.evaluate(`document.querySelector('.cm-content').cmTile.root.view.state.doc.toString()`)
