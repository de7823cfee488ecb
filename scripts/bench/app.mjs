/**
 * How fast the browser app is on the longest plan, in headless Chromium, as ratios to reading that plan in the same browser: from a key
 * press to the problems and to the page; and how many tasks of 200 key presses held the page for more than 50 ms.
 */
import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { OF_THE_CORE } from '../build/plugins.mjs'

const KEYS = 200
const BETWEEN_KEYS = 40
const ROUNDS = 31
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]

/** `plan`: the longest plan. Gives ratios as the other benchmarks do. */
export async function benchApp(plan) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-app-'))
  mkdirSync(join(folder, 'plans'))
  cpSync(plan, join(folder, 'plans', basename(plan)))
  const app = spawn(process.execPath, ['bin/kehoach.cjs', 'app', folder, '--no-open', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url } = await new Promise((settle) => app.stdout.once('data', (data) => settle(JSON.parse(data))))
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.goto(url)
    await page.locator('table.plans button').click()
    await page.locator('.preview .paper .to').first().waitFor()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.evaluate(watch)
    const toProblems = await pressed(page, 'problems')
    const toPage = await pressed(page, 'page')
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press('a')
      await page.waitForTimeout(BETWEEN_KEYS)
    }
    const long = longTasks(JSON.parse((await browser.stopTracing()).toString()).traceEvents)
    const reading = await readingIn(browser, plan)
    return [
      { name: 'app: key press to problems / reading the plan', value: toProblems / reading, limit: 3, aim: 3 },
      { name: 'app: key press to page / reading the plan', value: toPage / reading, limit: 15, aim: 15 },
      { name: `app: tasks over 50 ms in ${KEYS} key presses`, value: long, limit: 0, aim: 0 },
    ]
  } finally {
    await browser.close()
    app.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many tasks the page's main thread worked on for more than 50 ms, by its own time: what else the machine does counts for nothing. */
function longTasks(events) {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events.filter(
    ({ name, pid, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`) && tdur > 50_000,
  ).length
}

const chromiumPath = () =>
  process.env.PATH.split(delimiter)
    .flatMap((path) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(path, name)))
    .find((path) => existsSync(path))

/** Notes, in the page, when a key was pressed, when problems came and when the page was drawn. */
const watch = `
  globalThis.bench = { at: {} }
  addEventListener('keydown', () => (bench.key = performance.now()), true)
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'kehoach:problems') bench.at.problems = startTime
  }).observe({ type: 'mark' })
  // What is drawn before the new pages came is the caret's line.
  new MutationObserver(() => {
    if (performance.getEntriesByName('kehoach:page').at(-1)?.startTime > bench.key) bench.at.page ??= performance.now()
  }).observe(document.querySelector('.preview .paper'), {
    subtree: true, childList: true, characterData: true, attributes: true,
  })`

/** The median of milliseconds from a key press until something was up to date. */
async function pressed(page, what) {
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(`bench.at = {}`)
    await page.keyboard.press('b')
    await page.waitForFunction((what) => globalThis.bench.at[what] > globalThis.bench.key, what)
    await page.waitForTimeout(150)
    times.push(await page.evaluate(`bench.at.${what} - bench.key`))
  }
  return median(times)
}

/** The median of milliseconds that reading the plan takes in this browser. */
async function readingIn(browser, plan) {
  const { outputFiles } = await build({
    stdin: { contents: `import { readPlan } from './src/index.ts'; globalThis.readPlan = readPlan`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { process: 'undefined' },
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    plugins: OF_THE_CORE,
  })
  const page = await browser.newPage()
  await page.evaluate(outputFiles[0].text)
  const times = await page.evaluate(
    ([content, rounds]) =>
      Array.from({ length: rounds }, () => {
        const start = performance.now()
        globalThis.readPlan({ path: 'plan.md', content })
        return performance.now() - start
      }),
    [readFileSync(plan, 'utf8'), 3 * ROUNDS],
  )
  await page.close()
  return median(times.slice(ROUNDS))
}
