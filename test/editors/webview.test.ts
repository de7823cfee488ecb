import { mkdirSync, mkdtempSync, readFileSync, readdirSync, copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
// @ts-expect-error: the build's own scripts have no types
import { buildExtension } from '../../scripts/vsix.mjs'
import { previewPlan } from '../../src/preview/preview.ts'
import { readPlan } from '../../src/index.ts'
import { startBrowser } from '../app/page/browser.ts'

/** The page of the extension's preview in a real browser, with a stub where the editor would listen. */

const folder = mkdtempSync(join(tmpdir(), 'kehoach-webview-'))
const FONTS = 'node_modules/@fontsource/tinos/files'
let browser: Browser
beforeAll(async () => {
  await buildExtension(folder)
  mkdirSync(join(folder, 'fonts'))
  for (const name of readdirSync(FONTS)) copyFileSync(join(FONTS, name), join(folder, 'fonts', name))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('shows the pages of a plan, follows the cursor, and tells where a line was written', async () => {
  const source = readFileSync('editors/vscode/src/preview.ts', 'utf8')
  const [, html] = /=> `(<!doctype html>[\s\S]*<\/html>)`/.exec(source)!
  const page = html!.replaceAll('${source}', 'file:').replace(/\$\{uri\('([^']+)'\)\}/g, '$1')
  writeFileSync(join(folder, 'page.html'), page)
  const shown = await browser.newPage()
  const faults: string[] = []
  shown.on('pageerror', (error) => faults.push(String(error)))
  shown.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  await shown.addInitScript('globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (it) => told.push(it) })')
  await shown.goto(pathToFileURL(join(folder, 'page.html')).href)
  await shown.waitForFunction('told.length > 0')
  const text = readFileSync('plans/2026/phat-dong-thi-dua.md', 'utf8').replace(
    'appendices: []',
    'appendices: [{ file: b.md, title: Nhiệm vụ }]',
  )
  const annex = `# Nhiệm vụ\n\n${'Nhiệm vụ chung.\n\n'.repeat(50)}Nhiệm vụ sau cùng.\n`
  const { value } = readPlan({ path: 'a.md', content: text }, { open: (path) => ({ path, content: annex }) })
  await shown.evaluate(`postMessage(${JSON.stringify({ preview: previewPlan(value!) })})`)
  await shown.waitForSelector('.paper .to')
  expect(await shown.locator('.paper > .to').count()).toBeGreaterThan(3)
  const line = shown.locator('.paper [data-at]', { hasText: 'Để thúc đẩy' }).first()
  await line.click()
  await shown.waitForFunction('told.length > 1')
  const { offset } = (await shown.evaluate('told[1]')) as { offset: number }
  expect(text.slice(offset, offset + 6)).toBe('Để thú')
  await shown.evaluate(`postMessage({ at: ${text.lastIndexOf('\n# ') + 4} })`)
  await shown.waitForFunction('document.querySelector(".pages").scrollTop > 500')
  // Of an annex the place is looked for among its own.
  await shown.evaluate(`postMessage({ at: ${annex.length - 5}, file: 'b.md' })`)
  const last = shown.locator('[data-file="b.md"]').last()
  await expect.poll(async () => (await last.boundingBox())!.y).toBeLessThan(700)
  await shown.evaluate('postMessage({ preview: null, nothing: "Không có gì." })')
  await shown.waitForFunction('document.querySelector(".note").textContent === "Không có gì."')
  expect(faults).toEqual([])
})
