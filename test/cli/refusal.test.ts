import { afterEach, beforeEach, expect, it } from 'vitest'
import { planFile } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** With `--json`, what was refused stands in the JSON, and in a sentence on the other stream; cases/usage.txt has the wrong usages. */
let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('a.md', planFile('\nCác phòng chuyên môn thực hiện Kế hoạch này.\n'))
})
afterEach(() => folder.remove())

it('what git refuses', async () => {
  const { exit, stdout, stderr } = await folder.run(['diff', 'a.md', '--json', '--lang', 'vi'])
  expect(exit).toBe(3)
  expect(JSON.parse(stdout)).toEqual({
    error: { code: 'git-refused', message: expect.stringContaining('không nằm trong kho git'), hint: null },
  })
  expect(stderr).toBe(`kehoach: ${JSON.parse(stdout).error.message}\n`)
})

it('a fault of the program', async () => {
  const kind = (): never => {
    throw new TypeError('x is not a function')
  }
  const { exit, stdout } = await folder.run(['check', 'a.md', '--format', 'json'], { files: { kind } })
  expect(exit).toBe(70)
  expect(JSON.parse(stdout).error).toMatchObject({ code: 'fault', message: expect.stringContaining('x is not a function') })
})

it('a file that cannot be written', async () => {
  folder.write('b.md', planFile('\nMột.\n'))
  folder.write('c.html/d.txt', '')
  const { exit, stdout, stderr } = await folder.run(['diff', 'a.md', 'b.md', '--out', 'c.html', '--json'])
  expect(exit).toBe(3)
  expect(JSON.parse(stdout).error.code).toBe('cannot-write')
  expect(stderr).toContain('“c.html” is a folder, not a file. cannot-write')
})

it('a plan whose frontmatter cannot be read gets no number, and is told why', async () => {
  folder.write('hong.md', '---\nschema: kehoach/v1\ntitle: "Công tác\nissuer: [\n---\n\nThực hiện.\n')
  const { exit, stdout } = await folder.run(['issue', 'hong.md', '--number', '05', '--date', '22/4/2026', '--json'])
  expect(exit).toBe(1)
  const rules = JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule)
  expect(new Set(rules)).toEqual(new Set(['yaml-syntax']))
})

it('an open blank is no error in reading, where two versions are compared', async () => {
  folder.write('b.md', planFile('\nCác phòng chuyên môn thực hiện [[cần điền: việc gì]].\n'))
  const { exit, stdout, stderr } = await folder.run(['diff', 'a.md', 'b.md', '--lang', 'vi'])
  expect([exit, stderr]).toEqual([1, ''])
  expect(stdout).toContain('1 thay đổi: sửa 1')
})
