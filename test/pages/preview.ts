import { build } from 'esbuild'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { PreviewDocument } from '../../src/preview/node.ts'
import { browserPath, FLAGS } from '../browser.ts'

/** The pages of the preview as a browser cuts them, apart from the app around them. */
export interface PreviewBrowser {
  /** The text of each page, its number aside. */
  texts(document: PreviewDocument): Promise<string[]>
  close(): Promise<void>
}

const HARNESS = `
import { Pages } from './src/app/page/preview/pages.ts'
import { fontsReady } from './src/app/page/preview/fonts.ts'
import './src/app/page/preview/preview.css'
const root = document.body.appendChild(document.createElement('div'))
const pages = new Pages(root)
globalThis.texts = async (preview) => {
  await fontsReady()
  await pages.show(preview)
  return [...root.children].map((sheet) => sheet.querySelector('.khung').innerText)
}
`

/** Starts a browser with nothing in it but the preview; its files go into a folder. */
export async function startPreview(folder: string): Promise<PreviewBrowser> {
  const out = join(folder, 'preview')
  mkdirSync(out, { recursive: true })
  await build({
    stdin: { contents: HARNESS, resolveDir: resolve('.'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    outfile: join(out, 'page.js'),
    plugins: [
      {
        name: 'fonts',
        setup: ({ onResolve }) => {
          const files = resolve('node_modules/@fontsource/tinos/files')
          onResolve({ filter: /\.woff2$/ }, ({ path }) => ({
            path: pathToFileURL(join(files, path.replace(/^.*\//, ''))).href,
            external: true,
          }))
        },
      },
    ],
  })
  const page = join(out, 'page.html')
  writeFileSync(
    page,
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><body><script src="page.js"></script>',
  )
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS })
  const view = await browser.newPage()
  await view.goto(pathToFileURL(page).href)
  return {
    texts: (document) =>
      view.evaluate(
        (given) => (globalThis as unknown as { texts(given: unknown): Promise<string[]> }).texts(given),
        document as never,
      ),
    close: () => browser.close(),
  }
}
