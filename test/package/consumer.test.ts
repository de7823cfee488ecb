import { build } from 'esbuild'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { checkPlan, readPlan } from '../../src/index.ts'
import { browserPath, FLAGS } from '../browser.ts'
import { PLANS, sourceOf } from '../fixtures.ts'

/** The package in the hands of another project: its compiler, its bundler, its browser. */

const at = inject('installed')

/** Bundles a program of that project with nothing put in any module's place. */
async function bundled(code: string): Promise<{ readonly text: string; readonly said: readonly string[] }> {
  writeFileSync(join(at.folder, 'entry.js'), code)
  const { outputFiles, warnings } = await build({
    absWorkingDir: at.folder,
    entryPoints: ['entry.js'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  return { text: outputFiles[0]!.text, said: warnings.map(({ text }) => text) }
}

describe('bundled for a browser', () => {
  const SIZES: readonly (readonly [string, string, number])[] = [
    ['a constant', `import { COMMEMORATIONS } from 'kehoach'; console.log(COMMEMORATIONS)`, 200_000],
    ['the decree’s clauses', `import { CLAUSES } from 'kehoach'; console.log(CLAUSES)`, 200_000],
    ['the sentences of problems', `import { problemsToText } from 'kehoach'; console.log(problemsToText)`, 200_000],
  ]
  it.each(SIZES)('%s costs what it is', async (_, code, most) => {
    const { text, said } = await bundled(code)
    expect(said).toEqual([])
    expect(Buffer.byteLength(text)).toBeLessThan(most)
  })

  describe('and run in one', () => {
    let server: Server
    let browser: Browser
    afterAll(async () => {
      await browser?.close()
      server?.close()
    })

    it('builds the five plans to the bytes of the command line, and finds what it finds', async () => {
      const { text, said } = await bundled(`
        import { checkPlan, readPlan, renderDocx } from 'kehoach'
        globalThis.run = async (files) => {
          const open = (folder) => (name) => {
            const path = folder + name
            return path in files ? { path, content: files[path] } : undefined
          }
          const built = []
          for (const path of Object.keys(files)) {
            const { value, problems } = readPlan({ path, content: files[path] }, { open: open(path.replace(/[^/]*$/, '')) })
            const bytes = renderDocx(value.plan, { sha256: value.sha256 }).value
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
            const told = [...problems, ...checkPlan(value)]
            built.push([Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''), JSON.stringify(told)])
          }
          return built
        }`)
      expect(said).toEqual([])
      server = createServer(({ url }, response) => {
        response.setHeader('Content-Type', url === '/page.js' ? 'text/javascript' : 'text/html')
        response.end(
          url === '/page.js' ? text : '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
        )
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS })
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      const files = Object.fromEntries(PLANS.map((path) => [path, sourceOf(path)]))
      await page.waitForFunction('globalThis.run')
      const built = await page.evaluate<readonly (readonly [string, string])[]>(`run(${JSON.stringify(files)})`)
      expect(faults).toEqual([])

      const out = join(at.folder, 'out')
      execFileSync(process.execPath, ['bin/kehoach.cjs', 'build', ...PLANS, '--out', out], { stdio: 'ignore' })
      for (const [index, path] of PLANS.entries()) {
        const bytes = readFileSync(join(out, path.replace('plans/', '').replace('.md', '.docx')))
        const [hash, told] = built[index]!
        expect(hash, path).toBe(createHash('sha256').update(bytes).digest('hex'))
        const { value, problems } = readPlan({ path, content: files[path]! })
        expect(JSON.parse(told), path).toEqual(JSON.parse(JSON.stringify([...problems, ...checkPlan(value!)])))
      }
    })
  })
})

describe('its types', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compile under module %s, resolution %s, strict, every declaration checked', (module, moduleResolution) => {
    const entries = Object.entries(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }).exports,
    ).flatMap(([entry, file]) => (typeof file === 'string' ? [] : [entry.replace('.', 'kehoach')]))
    writeFileSync(
      join(at.folder, 'consumer.mts'),
      `${entries.map((entry, index) => `import * as entry${index} from '${entry}'`).join('\n')}
       import { readPlan, checkPlan, renderDocx, type Plan, type Problem } from 'kehoach'
       const { value, problems } = readPlan({ path: 'a.md', content: '---' })
       const all: readonly Problem[] = [...problems, ...(value ? checkPlan(value) : [])]
       const first: number | undefined = all[0]?.at.line
       // @ts-expect-error: a plan is no text.
       const wrong: Plan = 'text'
       export { first, wrong, renderDocx, ${entries.map((_, index) => `entry${index}`).join(', ')} }`,
    )
    writeFileSync(
      join(at.folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          strict: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'es2023',
          lib: ['es2023'],
          types: [],
        },
        files: ['consumer.mts'],
      }),
    )
    const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: at.folder, encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})
