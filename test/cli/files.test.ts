import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Fs from 'node:fs'
import { planFile } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** What the system refuses: exit code 3, a sentence that helps, no half file, and the other plans are built. */

/** What the next calls of the system must answer, by the ending of the path, and how often where not always. */
const refused = vi.hoisted(() => ({ renameSync: '', writeFileSync: '', readFileSync: '', rmSync: '' }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>()
  const refuse = (name: keyof typeof refused, path: unknown): void => {
    const [code, ending = '', times] = refused[name].split(' ')
    if (!code || !String(path).endsWith(ending) || times === '0') return
    if (times) refused[name] = `${code} ${ending} ${Number(times) - 1}`
    throw Object.assign(new Error(`${code}: ${name}`), { code })
  }
  return {
    ...fs,
    renameSync: (from: string, to: string) => (refuse('renameSync', to), fs.renameSync(from, to)),
    readFileSync: (path: string, ...more: [never]) => (refuse('readFileSync', path), fs.readFileSync(path, ...more)),
    rmSync: (path: string, ...more: [never]) => (refuse('rmSync', path), fs.rmSync(path, ...more)),
    writeFileSync(path: string, bytes: Uint8Array) {
      // A disk that runs full has taken the first bytes.
      if (refused.writeFileSync && path.endsWith('.tmp')) fs.writeFileSync(path, bytes.subarray(0, 100))
      refuse('writeFileSync', path)
      fs.writeFileSync(path, bytes)
    },
  }
})

const PLAN = planFile('\nCác phòng chuyên môn thực hiện Kế hoạch này.\n', 'title: Công tác thi đua năm 2026')

describe('files', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.write('plans/2026/a.md', PLAN)
    folder.write('plans/2026/b.md', PLAN.replace('thi đua', 'dân vận'))
  })
  afterEach(() => {
    for (const name of Object.keys(refused)) refused[name as keyof typeof refused] = ''
    folder.remove()
  })

  describe.each([
    [
      'EBUSY',
      'Không ghi được “output/2026/a.docx”: tệp đang mở trong Word hoặc bị khóa.',
      'Close the file in Word and run again.',
    ],
    [
      'EPERM',
      'Không ghi được “output/2026/a.docx”: tệp đang mở trong Word hoặc bị khóa.',
      'Close the file in Word and run again.',
    ],
    [
      'EACCES',
      'Không có quyền mở hoặc ghi “output/2026/a.docx”.',
      'Close it if Word holds it open; else check the permissions of the folder.',
    ],
    ['ENOSPC', 'Ổ đĩa đã đầy, không ghi được “output/2026/a.docx”.', 'Free some room and run again.'],
    ['EROFS', 'Ổ đĩa chỉ cho đọc, không ghi được “output/2026/a.docx”.', 'Write elsewhere with --out.'],
    ['ENOENT', 'Không ghi được “output/2026/a.docx”.', 'Check the path and the disk.'],
    ['EIO', 'Không ghi được “output/2026/a.docx”.', 'Check the path and the disk.'],
  ])('a document that cannot be written: %s', (code, message, hint) => {
    it.each(['renameSync', 'writeFileSync'] as const)('at %s', async (call) => {
      refused[call] = call === 'renameSync' ? `${code} a.docx` : code
      const { exit, stdout, stderr } = await folder.run(['build', '--lang', 'vi'])
      expect(exit).toBe(3)
      expect(stderr.split('\n')[0]).toBe(`output/2026/a.docx:1:1 lỗi ${message} cannot-write`)
      expect(stdout).toBe(call === 'renameSync' ? 'output/2026/b.docx (đã ghi)\n' : '')
      expect(folder.list()).toEqual([
        ...(call === 'renameSync' ? ['output/2026/b.docx'] : []),
        'plans/2026/a.md',
        'plans/2026/b.md',
      ])

      const { problems, documents } = JSON.parse((await folder.run(['build', '--json'])).stdout)
      expect(problems[0]).toMatchObject({ file: 'output/2026/a.docx', rule: 'cannot-write', severity: 'error', hint })
      expect(documents.map(({ file }: { file: string }) => file)).toEqual(call === 'renameSync' ? ['output/2026/b.docx'] : [])
    })
  })

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'a document that a virus scanner looks into for a moment is written: %s',
    async (code) => {
      refused.renameSync = `${code} a.docx 3`
      expect(await folder.run(['build', 'plans/2026/a.md'])).toMatchObject({ exit: 0, stdout: 'output/2026/a.docx (written)\n' })
      expect(refused.renameSync).toBe(`${code} a.docx 0`)
    },
  )

  it('the document that stood there stays whole when a new one cannot be written', async () => {
    await folder.run(['build'])
    const before = folder.read('output/2026/a.docx')
    folder.write('plans/2026/a.md', PLAN.replace('thực hiện', 'triển khai'))
    refused.writeFileSync = 'ENOSPC'
    expect((await folder.run(['build'])).exit).toBe(3)
    expect(folder.read('output/2026/a.docx').equals(before)).toBe(true)
    expect(folder.list().filter((name) => name.startsWith('output'))).toEqual(['output/2026/a.docx', 'output/2026/b.docx'])
  })

  it('says why a write failed even when its rest cannot be removed', async () => {
    refused.writeFileSync = 'ENOSPC'
    refused.rmSync = 'EIO'
    expect((await folder.run(['build', 'plans/2026/a.md'])).stderr).toContain('The disk is full')
  })

  it.each([
    ['EBUSY', '“plans/2026/a.md” cannot be opened: another program holds it.'],
    ['EPERM', '“plans/2026/a.md” cannot be opened: another program holds it.'],
    ['EACCES', 'There is no permission to open or write “plans/2026/a.md”.'],
    ['EIO', '“plans/2026/a.md” cannot be opened.'],
  ])('a plan that cannot be read: %s', async (code, message) => {
    refused.readFileSync = `${code} a.md`
    const { exit, stdout, stderr } = await folder.run(['build'])
    expect([exit, stdout]).toEqual([3, 'output/2026/b.docx (written)\n'])
    expect(stderr.split('\n')[0]).toBe(`plans/2026/a.md:1:1 error ${message} cannot-open`)
    expect((await folder.run(['check'])).exit).toBe(3)
    expect(await folder.run(['list'])).toMatchObject({ exit: 3, stdout: expect.stringMatching(/^Year .*\n2026 .*b\.md .*\n$/) })
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a plan without the right to read it', async () => {
    const { chmodSync } = await import('node:fs')
    chmodSync(`${folder.path}/plans/2026/a.md`, 0)
    expect(await folder.run(['check', 'plans/2026/a.md'])).toMatchObject({
      exit: 3,
      stdout: expect.stringContaining('There is no permission'),
    })
  })

  it.runIf(process.platform === 'linux')('a folder that the system will not make', async () => {
    const { exit, stderr } = await folder.run(['build', '--out', '/proc/kehoach/a/b'])
    expect(exit).toBe(3)
    expect(stderr).toContain('cannot be written')
  })
  it('a folder in the place of the document', async () => {
    folder.write('output/2026/a.docx/khac.txt', '')
    const { exit, stdout, stderr } = await folder.run(['build'])
    expect([exit, stdout]).toEqual([3, 'output/2026/b.docx (written)\n'])
    expect(stderr).toContain('“output/2026/a.docx” is a folder, not a file. cannot-write')
  })

  it.each(['output', 'output/2026'])('a file in the place of the folder %s', async (name) => {
    folder.write(name, 'x')
    const { exit, stdout, stderr } = await folder.run(['build', 'plans/2026/a.md'])
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toContain('A part of the path “output/2026/a.docx” is a file, not a folder. cannot-write')
    expect(folder.read(name).toString()).toBe('x')
  })

  it('a name as long as the system allows', async () => {
    const name = `${'a'.repeat(250)}.md`
    folder.write(name, PLAN)
    expect(await folder.run(['build', name])).toMatchObject({ exit: 0, stdout: `output/${'a'.repeat(250)}.docx (written)\n` })
  })

  it('leaves an unchanged document alone, and writes a changed one anew', async () => {
    await folder.run(['build'])
    const [a, b] = [folder.stat('output/2026/a.docx'), folder.stat('output/2026/b.docx')]
    folder.write('plans/2026/b.md', PLAN.replace('thi đua', 'cải cách'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await folder.run(['build'])).stdout).toBe('output/2026/a.docx (unchanged)\noutput/2026/b.docx (written)\n')
    expect(folder.stat('output/2026/a.docx')).toMatchObject({ mtimeMs: a.mtimeMs, ino: a.ino })
    expect(folder.stat('output/2026/b.docx').mtimeMs).not.toBe(b.mtimeMs)
  })

  it('tells the size and the hash of what stands in the file', async () => {
    const { createHash } = await import('node:crypto')
    const { documents } = JSON.parse((await folder.run(['build', '--json'])).stdout)
    expect(documents).toEqual(
      ['a', 'b'].map((name) => {
        const bytes = folder.read(`output/2026/${name}.docx`)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        return { plan: `plans/2026/${name}.md`, file: `output/2026/${name}.docx`, bytes: bytes.length, sha256, pages: null }
      }),
    )
  })

  it('names a profile above the working folder from there, and not by its letters', async () => {
    folder.write('ab/kehoach.yaml', 'plce: x\n')
    folder.write('ab/a.md', PLAN)
    folder.write('a/x.txt', '')
    const { filesOf } = await import('../../src/cli/world/files.ts')
    expect(filesOf(`${folder.path}/a`).nearest('../ab', 'kehoach.yaml')).toBe('../ab/kehoach.yaml')
    expect(filesOf(`${folder.path}/ab`).nearest('.', 'kehoach.yaml')).toBe('kehoach.yaml')
    expect(filesOf(`${folder.path}/ab/c`).nearest('d', 'kehoach.yaml')).toBe('../kehoach.yaml')
  })
})
