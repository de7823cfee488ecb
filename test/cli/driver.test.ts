import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from './folder.ts'

/** `kehoach diff --driver`, called as git calls it: path, old file, its hash and mode, new file, its hash and mode, the new path. */
describe('the driver of git diff', () => {
  const folder = new Folder()
  afterAll(() => folder.remove())
  const old = readFileSync('plans/2026/phat-dong-thi-dua.md', 'utf8')
  folder.write('old.md', old)
  folder.write('new.md', old.replace('value: 85.1', 'value: 86.2'))
  folder.write('note.bin', Uint8Array.from([0xff, 0xfe, 0x00]))
  const driver = (...given: string[]) => folder.run(['diff', '--driver', '--lang', 'vi', ...given])

  it('tells what changed, by the path of the plan, and ends with 0', async () => {
    expect(old).toContain('value: 85.1')
    const { exit, stdout, stderr } = await driver('plans/x.md', 'old.md', 'a1', '100644', 'new.md', 'b2', '100644')
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toContain('a/plans/x.md')
    expect(stdout).toContain('b/plans/x.md')
    expect(stdout).toMatch(/từ 85,1% lên 86,2%/)
    expect(stdout).not.toMatch(/old\.md|new\.md/)
  })

  it('calls a renamed plan by its new path', async () => {
    const { exit, stdout } = await driver('plans/x.md', 'old.md', 'a1', '100644', 'new.md', 'b2', '100644', 'plans/y.md')
    expect(exit).toBe(0)
    expect(stdout).toContain('a/plans/x.md')
    expect(stdout).toContain('b/plans/y.md')
  })

  it.each([
    ['added', ['plans/x.md', '/dev/null', '.', '.', 'new.md', 'b2', '100644'], /^b\/plans\/x\.md: kế hoạch mới: \S/],
    ['deleted', ['plans/x.md', 'old.md', 'a1', '100644', '/dev/null', '.', '.'], /^a\/plans\/x\.md: kế hoạch đã xóa: \S/],
    ['in conflict', ['plans/x.md'], /^plans\/x\.md: đang có xung đột, cần gộp bằng tay\n$/],
  ])('says of one that is %s only that', async (_, given, said) => {
    const { exit, stdout, stderr } = await driver(...given)
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(said)
  })

  it('says what it cannot read, and still ends with 0: git takes anything else for a failure of its own', async () => {
    const { exit, stdout, stderr } = await driver('plans/x.md', 'old.md', 'a1', '100644', 'note.bin', 'b2', '100644')
    expect([exit, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/plans\/x\.md/)
  })

  it('is for git alone', async () => {
    const { exit, stderr } = await driver()
    expect(exit).toBe(2)
    expect(stderr).toBe('kehoach: --driver do git gọi.\n')
  })
})
