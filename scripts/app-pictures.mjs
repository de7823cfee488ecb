/**
 * Makes `docs/app-*.png`: each screen of the browser app with the plan shown in README.md, in Chromium at 1366 × 768.
 * To be looked at after every change of the page: `npm run app-pictures`.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const [, plan] = /```markdown\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8'))
const parent = mkdtempSync(join(tmpdir(), 'kehoach-app-pictures-'))
const office = join(parent, 'Sở Tư pháp tỉnh Lào Cai')
mkdirSync(join(office, 'plans/2026'), { recursive: true })
writeFileSync(join(office, 'plans/2026/cai-cach-hanh-chinh.md'), `${plan}\n`)

const app = spawn(process.execPath, ['bin/kehoach.cjs', 'app', office, '--no-open', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const { url } = await new Promise((settle) => app.stdout.once('data', (data) => settle(JSON.parse(data))))
const executablePath = process.env.PATH.split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })

/** Takes the picture once nothing moves any more. */
async function picture(name) {
  await page.waitForTimeout(700)
  await page.screenshot({ path: `docs/app-${name}.png` })
}

async function drop(on, name, bytes) {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')],
  )
  await page.dispatchEvent(on, 'drop', { dataTransfer: transfer })
}

/** A Word file in which somebody wrote other words. */
function edited(docx, before, after) {
  const parts = unzipSync(docx)
  parts['word/document.xml'] = strToU8(strFromU8(parts['word/document.xml']).replace(before, after))
  return zipSync(parts)
}

try {
  await page.goto(url)
  await page.locator('table.plans').waitFor()
  await picture('home')

  await page.locator('table.plans button').click()
  await page.locator('.preview .paper .to').first().waitFor()
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await picture('write')
  await page.getByRole('tab', { name: 'Biểu mẫu' }).click()
  await picture('form')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ])
  const docx = readFileSync(await download.path())
  await drop('main', 'Kế hoạch CCHC - lãnh đạo sửa.docx', edited(docx, 'nhanh, đúng quy định', 'nhanh, gọn, đúng quy định'))
  await page.locator('.merged').waitFor()
  await picture('merge')

  await page.getByRole('button', { name: 'Các kế hoạch' }).click()
  await page.locator('.drop').waitFor()
  await drop('.drop', 'Kế hoạch CCHC 2026.docx', docx)
  await page.locator('.imported').waitFor()
  await page.getByRole('button', { name: 'Đóng' }).click()
  await picture('import')

  await page.getByRole('button', { name: 'Các kế hoạch' }).click()
  await page.getByLabel('Kế hoạch gốc').selectOption('plans/2026/cai-cach-hanh-chinh.md')
  await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click()
  await page.locator('.question').waitFor()
  while ((await page.locator('.blank').count()) === 0) await page.getByRole('button', { name: 'Để sau' }).click()
  await picture('year')
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\nCác đơn vị thực hiện nghiêm túc  Kế hoạch này')
  await page.getByRole('tab', { name: 'Cần sửa' }).click()
  await picture('problems')
} finally {
  await browser.close()
  app.kill('SIGTERM')
  rmSync(parent, { recursive: true, force: true })
}
