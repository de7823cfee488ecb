import { expect, it } from 'vitest'
import { kehoach } from '../../src/cli/kehoach.ts'
import type { AppHost, World } from '../../src/cli/world/world.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'

/** `kehoach app` with another machine in the place of this one. */
async function run(argv: readonly string[], host?: Partial<AppHost>) {
  const files = memoryFiles({ 'plans/a.md': 'x' })
  const [stdout, stderr]: string[][] = [[], []]
  const opened: string[] = []
  const world: World = {
    argv: ['app', ...argv],
    env: { LANG: 'vi_VN.UTF-8' },
    locale: () => 'vi-VN',
    stdin: async () => new Uint8Array(),
    stdout: { write: (text) => stdout!.push(String(text)) },
    stderr: { write: (text) => stderr!.push(String(text)) },
    files,
    shipped: files,
    ...(host && {
      host: async () => ({
        folder: () => ({ files, name: 'Sở', id: 'c0ffee00' }),
        openBrowser: (url: string) => void opened.push(url),
        ended: async () => {},
        ...host,
      }),
    }),
  }
  const exit = await kehoach(world)
  return { exit, stdout: stdout!.join(''), stderr: stderr!.join(''), opened }
}

it('serves until it is ended, and opens the browser unless told not to', async () => {
  const { exit, stdout, stderr, opened } = await run(['plans'], {})
  expect(exit).toBe(0)
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/)
  expect(opened).toEqual([stdout.trim()])
  expect(stderr).toContain('Đã dừng.')
  expect((await run(['--no-open', '--json'], {})).opened).toEqual([])
})

it('takes the port that is the folder’s own, so that the browser finds what it kept; another where that is taken', async () => {
  const portOf = ({ stdout }: { stdout: string }): string => new URL(stdout.trim()).port
  const files = memoryFiles({ 'plans/a.md': 'x' })
  const own = { folder: () => ({ files, name: 'Sở', id: 'c0ffee00' }) }
  const first = await run(['--no-open'], own)
  let meanwhile = ''
  const again = await run(['--no-open'], { ...own, ended: async () => void (meanwhile = portOf(await run(['--no-open'], own))) })
  expect(portOf(again)).toBe(portOf(first))
  expect(meanwhile).not.toBe(portOf(first))
})

it('draws the port at random, and takes what it kept only where that is a port', async () => {
  const portFrom = async (kept?: string): Promise<number> => {
    const files = memoryFiles({ 'plans/a.md': 'x', ...(kept !== undefined && { '.kehoach/app-port': kept }) })
    const { stdout } = await run(['--no-open'], { folder: () => ({ files, name: 'Sở', id: 'c0ffee00' }) })
    const port = Number(new URL(stdout.trim()).port)
    if (kept === undefined) expect(String(files.contents.get('.kehoach/app-port'))).not.toBe('')
    return port
  }
  expect(new Set([await portFrom(), await portFrom(), await portFrom()]).size).toBeGreaterThan(1)
  for (const kept of ['80', 'x', '-1', '70000']) expect(await portFrom(kept)).toBeGreaterThanOrEqual(49152)
})

it('gives one line of JSON', async () => {
  const { stdout } = await run(['--json', '--no-open'], {})
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/), folder: '.' })
})

it('answers while it is served', async () => {
  let answered = 0
  let url = ''
  await run(['--json'], {
    openBrowser: (given) => (url = given),
    ended: async () => void (answered = (await fetch(`${url}api/office`)).status),
  })
  expect(answered).toBe(200)
})

it.each([
  [['--port', '80'], 2, 'từ 1024 đến 65535'],
  [['--port', 'x'], 2, 'không phải là cổng'],
  [['a', 'b'], 2, 'Chỉ ghi một thư mục'],
  [['-'], 2, 'Chỉ ghi một thư mục'],
  [['missing'], 3, 'missing'],
])('refuses %j in a sentence', async (argv, exit, words) => {
  const ran = await run(argv, {})
  expect(ran.exit).toBe(exit)
  expect(ran.stderr).toContain(words)
})

it('says so where there is no browser, and where the port is taken', async () => {
  expect((await run([])).stderr).toContain('không có trình duyệt')
  let other = ''
  await run(['--no-open', '--port', '48731'], { ended: async () => void (other = (await run(['--port', '48731'], {})).stderr) })
  expect(other).toContain('đang có chương trình khác dùng')
})
