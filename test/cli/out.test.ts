import { afterEach, beforeEach, expect, it } from 'vitest'
import { planFile } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** Results on standard output: the bytes of the file, and nothing else. */
let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('a.md', planFile('\nCác phòng chuyên môn thực hiện Kế hoạch này.\n'))
  folder.write('b.md', planFile('\nCác phòng chuyên môn tổ chức thực hiện Kế hoạch này.\n'))
})
afterEach(() => folder.remove())

it('build --out - gives the document', async () => {
  expect(await folder.run(['build', 'a.md', '--out', 'a.docx'])).toMatchObject({ exit: 0, stdout: 'a.docx (written)\n' })
  const { exit, stdout, stderr } = await folder.run(['build', 'a.md', '--out', '-'])
  expect([exit, stderr]).toEqual([0, ''])
  expect(Buffer.from(stdout, 'latin1').equals(folder.read('a.docx'))).toBe(true)
  expect(folder.list()).toEqual(['a.docx', 'a.md', 'b.md'])
})

it('build --out - gives nothing for a plan with errors', async () => {
  folder.write('a.md', planFile('\nMột.\n', 'date: 2026-02-30'))
  const { exit, stdout, stderr } = await folder.run(['build', 'a.md', '--out', '-'])
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^a\.md:\d+:\d+ error /)
})

it.each(['docx', 'table', 'html'])('diff --format %s --out - gives what it writes to a file', async (form) => {
  await folder.run(['diff', 'a.md', 'b.md', '--format', form, '--out', 'c.out'])
  const { exit, stdout } = await folder.run(['diff', 'a.md', 'b.md', '--format', form, '--out', '-'], { columns: 80 })
  expect(exit).toBe(1)
  const written = folder.read('c.out')
  expect(form === 'html' ? stdout === written.toString() : Buffer.from(stdout, 'latin1').equals(written)).toBe(true)
  expect(folder.list()).not.toContain('-')
})
