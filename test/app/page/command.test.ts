import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** `kehoach app` as a process of its own, and what it sends. */

it('prints its address, serves its page, and ends cleanly when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-app-'))
  const app = spawn(process.execPath, ['bin/kehoach.cjs', 'app', folder, '--no-open', '--json'])
  let written = ''
  app.stdout.on('data', (data: Buffer) => (written += data.toString()))
  await new Promise((settle) => app.stdout.once('data', settle))
  expect(written.trim().split('\n')).toHaveLength(1)
  const { url, folder: shown } = JSON.parse(written) as { url: string; folder: string }
  expect(shown).toBe(folder)
  const response = await fetch(url)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('app.js')
  app.kill('SIGTERM')
  expect(await new Promise((settle) => app.on('exit', settle))).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
  // It keeps its port for the next time.
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(['.kehoach', join('.kehoach', 'app-port')])
  rmSync(folder, { recursive: true })
})

it('is at most 1 MB to load, compressed, without its fonts', () => {
  const sizes = readdirSync('dist/app')
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map((name) => gzipSync(readFileSync(join('dist/app', name)), { level: 9 }).length)
  expect(sizes.length).toBeGreaterThanOrEqual(4)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000)
})
