import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FORMAT } from '../fixtures.ts'
import { planFile } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** What lies beside a plan goes along with next year's. */

const PICTURE = readFileSync(join(FORMAT, 'so-do.png'))
const BODY = '\n# Nội dung\n\nTheo :appendix[bieu.md], sơ đồ như sau:\n\n![Sơ đồ](hinh/so-do.png)\n\nHết.\n'
const ANNEX = 'appendices: [{ file: bieu.md, title: Tiến độ, label: Biểu }]\n'

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('plans/2026/a.md', planFile(BODY, ANNEX))
  folder.write('plans/2026/bieu.md', 'Theo lịch:\n\n![Lịch](lich.png)\n')
  folder.write('plans/2026/hinh/so-do.png', PICTURE)
  folder.write('plans/2026/lich.png', PICTURE)
})
afterEach(() => folder.remove())

it('its images are copied beside the new plan, and told', async () => {
  const { exit, stdout } = await folder.run(['new', '--from', 'plans/2026/a.md', '--year', '2027', '--json'])
  expect(exit).toBe(0)
  expect(folder.read('plans/2027/hinh/so-do.png').equals(PICTURE)).toBe(true)
  expect(folder.read('plans/2027/lich.png').equals(PICTURE)).toBe(true)
  const { carried } = JSON.parse(stdout) as { carried: { before: string }[] }
  expect(carried.map(({ before }) => before)).toEqual(expect.arrayContaining(['hinh/so-do.png', 'lich.png']))
  expect((await folder.run(['build', 'plans/2027/a.md', '--draft'])).exit).toBe(0)
})

it('another image of that name is not written over', async () => {
  folder.write('plans/2027/lich.png', Buffer.concat([PICTURE, Buffer.from('x')]))
  const refused = await folder.run(['new', '--from', 'plans/2026/a.md', '--year', '2027'])
  expect(refused.exit).toBe(3)
  expect(refused.stderr).toContain('lich.png')
  expect(folder.list()).not.toContain('plans/2027/a.md')
  expect((await folder.run(['new', '--from', 'plans/2026/a.md', '--year', '2027', '--force'])).exit).toBe(0)
  expect(folder.read('plans/2027/lich.png').equals(PICTURE)).toBe(true)
})

it('an appendix that gets another name is referred to by it', async () => {
  expect((await folder.run(['new', '--from', 'plans/2026/a.md', '--year', '2027', '--out', 'plans/2026/b.md'])).exit).toBe(0)
  expect(folder.read('plans/2026/b.md').toString()).toContain('Theo :appendix[bieu-2027.md], sơ đồ')
  expect((await folder.run(['check', 'plans/2026/b.md'])).stdout).not.toContain('unknown-reference')
})

it('what --json says of a document is the file’s own hash, the same twice, another with another picture', async () => {
  const built = async (): Promise<{ file: string; sha256: string; bytes: number }> => {
    const { stdout } = await folder.run(['build', 'plans/2026/a.md', '--draft', '--json'])
    return JSON.parse(stdout).documents[0]
  }
  const first = await built()
  const content = folder.read(first.file)
  expect([first.sha256, first.bytes]).toEqual([createHash('sha256').update(content).digest('hex'), content.length])
  expect((await built()).sha256).toBe(first.sha256)
  // The same picture to the eye: a note behind its last part.
  folder.write('plans/2026/lich.png', Buffer.concat([PICTURE, Buffer.from('x')]))
  expect((await built()).sha256).not.toBe(first.sha256)
})
