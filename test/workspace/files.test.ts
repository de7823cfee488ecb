import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../src/cli/world/files.ts'
import { FileFailure, type Files } from '../../src/workspace/files.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { readBeside } from '../../src/workspace/open.ts'
import { folderOf, inside, tidy } from '../../src/workspace/path.ts'

describe('paths', () => {
  it('tidy gives what Node gives, without a slash at the end', () => {
    const part = fc.constantFrom('a', 'b.md', '.', '..', '', '.git', 'a b')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
        const path = parts.join('/')
        fc.pre(!/^\/\/(?!\/|$)/.test(path))
        const normal = posix.normalize(path)
        expect(tidy(path)).toBe(normal.length > 1 ? normal.replace(/\/$/, '') : normal)
      }),
    )
  })

  it.each([
    ['plans\\2026\\a.md', 'plans/2026/a.md'],
    ['//may-chu/chung/a.md', '//may-chu/chung/a.md'],
    ['\\\\may-chu\\chung', '//may-chu/chung'],
    ['D:\\', 'D:/'],
    ['D:\\ke-hoach\\..\\a.md', 'D:/a.md'],
    ['D:\\..\\a.md', 'D:/a.md'],
    ['d:/./plans//a.md', 'd:/plans/a.md'],
    ['', '.'],
  ])('tidy(%j) is %j', (path, plain) => expect(tidy(path)).toBe(plain))

  it.each([
    ['a.md', '.'],
    ['plans/a.md', 'plans'],
    ['/a.md', '/'],
    ['/', '/'],
    ['D:/a.md', 'D:/'],
    ['D:/', 'D:/'],
    ['D:/plans/a.md', 'D:/plans'],
    ['//may-chu/chung/a.md', '//may-chu/chung'],
  ])('%s lies in %s', (path, folder) => expect(folderOf(path)).toBe(folder))

  it.each([
    ['plans/2026', 'phu-luc.md', 'plans/2026/phu-luc.md'],
    ['plans/2026', './bieu/../b.md', 'plans/2026/b.md'],
    ['.', 'a.md', 'a.md'],
    ['D:/', 'phu-luc.md', 'D:/phu-luc.md'],
    ['//may-chu/chung', 'phu-luc.md', '//may-chu/chung/phu-luc.md'],
    ['plans/2026', '../2025/a.md', undefined],
    ['plans/2026', 'a/../../b.md', undefined],
    ['plans/2026', '..', undefined],
    ['plans/2026', '/etc/passwd', undefined],
    ['plans/2026', 'C:\\a.md', undefined],
    ['plans/2026', '~/a.md', undefined],
    ['plans/2026', 'a\0.md', undefined],
  ])('inside %s, %j is %j', (folder, name, path) => expect(inside(folder, name)).toBe(path))
})

/** What comes of one call: its value, or the code it failed with. */
async function outcome(run: () => unknown): Promise<unknown> {
  try {
    const value = await run()
    return value instanceof Uint8Array ? new TextDecoder().decode(value) : value
  } catch (error) {
    if (error instanceof FileFailure) return `${error.doing} ${error.code}`
    throw error
  }
}

const path = fc.constantFrom(
  'a.md',
  'plans',
  'plans/a.md',
  'plans/2026/a.md',
  'plans/2026',
  './plans/../a.md',
  'plans/.git/x',
  '.',
)
const call = fc.oneof(
  fc.tuple(fc.constant('write' as const), path, fc.constantFrom('x', 'y', '')),
  fc.tuple(fc.constantFrom('read' as const, 'kind' as const, 'below' as const, 'remove' as const), path, fc.constant('')),
  fc.tuple(fc.constant('nearest' as const), fc.constantFrom('.', 'plans', 'plans/2026'), fc.constant('')),
)

describe('files in memory', () => {
  it('answer as a disk does, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 12 }), async (calls) => {
        const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
        try {
          const [disk, memory]: readonly [Files, Files] = [filesOf(folder), memoryFiles()]
          for (const [name, at, text] of calls) {
            const ask = (files: Files): unknown => {
              if (name === 'write') return files.write(at, new TextEncoder().encode(text))
              if (name === 'nearest') return files.nearest(at, 'a.md')
              // A folder that lost its last file stays on a disk: what is removed is a file among others.
              if (name === 'remove') return undefined
              return files[name](at)
            }
            const [real, ours] = [await outcome(() => ask(disk)), await outcome(() => ask(memory))]
            expect(ours, `${name} ${at}`).toEqual(real === 'write EEXIST' ? 'write ENOTDIR' : real)
          }
        } finally {
          rmSync(folder, { recursive: true })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are nobody else’s: neither what was written nor what was read changes them', async () => {
    const files = memoryFiles()
    const bytes = new TextEncoder().encode('abc')
    await files.write('a.txt', bytes)
    bytes[0] = 0
    ;(await files.read('a.txt'))[1] = 0
    expect(await outcome(() => files.read('a.txt'))).toBe('abc')
    await files.remove!('a.txt')
    expect([...files.contents]).toEqual([])
    expect(await outcome(() => files.remove!('a.txt'))).toBe('write ENOENT')
  })
})

describe.skipIf(process.platform === 'win32')('links and pipes of a disk', () => {
  it('of a link that leads out it is told, and nothing read; pipes are no files', async () => {
    const home = mkdtempSync(join(tmpdir(), 'kehoach-links-'))
    try {
      mkdirSync(join(home, 'plans'))
      writeFileSync(join(home, 'secret.md'), 'ngoài')
      writeFileSync(join(home, 'plans/trong.md'), 'trong')
      symlinkSync('../secret.md', join(home, 'plans/ra.md'))
      symlinkSync('trong.md', join(home, 'plans/vao.md'))
      symlinkSync('nowhere.md', join(home, 'plans/mat.md'))
      execFileSync('mkfifo', [join(home, 'plans/ong.md')])
      const files = filesOf(home)
      expect(files.below('plans')).toEqual(['plans/mat.md', 'plans/ra.md', 'plans/trong.md', 'plans/vao.md'])
      const opened = await readBeside(files, 'plans', (open) =>
        ['ra.md', 'vao.md', 'trong.md', 'mat.md', '../secret.md'].map((name) => {
          const file = open(name)
          return typeof file === 'object' ? file.path : file
        }),
      )
      expect(opened).toEqual(['outside', 'plans/vao.md', 'plans/trong.md', undefined, undefined])
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})
