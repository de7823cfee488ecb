import { afterAll, describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { applyFixes, safeFixes } from '../../src/check/fix.ts'
import type { Fix, Problem } from '../../src/model/problem.ts'
import { RULES } from '../../src/rules/index.ts'
import { filesOf } from '../../src/cli/world/files.ts'
import { Folder } from '../cli/folder.ts'
import { PLANS, sourceOf } from '../fixtures.ts'
import { FileFailure, type Files } from '../../src/workspace/files.ts'

/** A fix of one line, by columns from 1, the end exclusive. */
const fix = (line: number, from: number, to: number, text: string): Fix => ({
  range: { start: { line, column: from }, end: { line, column: to } },
  text,
})

describe('applyFixes', () => {
  it.each<[string, string, Fix[], string]>([
    ['nothing to do', 'abc\n', [], 'abc\n'],
    ['one word', 'kế hoach năm\n', [fix(1, 4, 9, 'hoạch')], 'kế hoạch năm\n'],
    ['several on a line, in any order', 'a  b  c\n', [fix(1, 5, 7, ' '), fix(1, 2, 4, ' ')], 'a b c\n'],
    ['a byte-order mark stays and counts for no column', '\uFEFFab\n', [fix(1, 1, 2, 'x')], '\uFEFFxb\n'],
    ['a byte-order mark moves no other line', '\uFEFFab\ncd\n', [fix(2, 1, 2, 'x')], '\uFEFFab\nxd\n'],
    ['CRLF stays', 'ab\r\ncd\r\n', [fix(1, 2, 3, 'x'), fix(2, 2, 3, 'y')], 'ax\r\ncy\r\n'],
    [
      'so do a lone CR and mixed line ends',
      'ab\rcd\nef\r\ngh',
      [fix(2, 1, 2, 'x'), fix(3, 1, 2, 'y'), fix(4, 1, 2, 'z')],
      'ab\rxd\nyf\r\nzh',
    ],
    ['a last line without line end', 'ab\ncd', [fix(2, 3, 3, '.')], 'ab\ncd.'],
    [
      'several lines at once',
      'ab\ncd\nef',
      [{ range: { start: { line: 1, column: 2 }, end: { line: 3, column: 2 } }, text: '-' }],
      'a-f',
    ],
    ['neighbours that touch', 'abcd', [fix(1, 1, 3, 'x'), fix(1, 3, 5, 'y')], 'xy'],
    ['letters outside the basic plane count two', '😀 a  b', [fix(1, 5, 7, ' ')], '😀 a b'],
    ['decomposed letters count as they were saved', 'cá  nhân'.normalize('NFD'), [fix(1, 4, 6, ' ')], 'cá nhân'.normalize('NFD')],
  ])('%s', (_, text, fixes, mended) => {
    expect(applyFixes(text, fixes)).toEqual({ text: mended, made: fixes.length })
  })

  it('leaves what overlaps to the next run', () => {
    expect(applyFixes('abcdef', [fix(1, 2, 5, 'X'), fix(1, 4, 6, 'Y'), fix(1, 6, 7, 'Z')])).toEqual({ text: 'aXeZ', made: 2 })
    expect(applyFixes('abc', [fix(1, 1, 2, 'X'), fix(1, 1, 4, 'Y')])).toEqual({ text: 'Xbc', made: 1 })
  })
})

describe('safeFixes', () => {
  const problem = (rule: string, file: string, ...fixes: Fix[]): Problem => ({
    at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
    severity: 'warning',
    rule,
    message: { vi: rule, en: rule },
    ...(fixes.length > 0 && { fixes }),
  })
  it('takes the first fix of each problem of the file whose rule is safe', () => {
    const first = fix(1, 1, 2, 'a')
    const problems = [
      problem('safe', 'a.md', first, fix(1, 1, 2, 'b')),
      problem('unsafe', 'a.md', first),
      problem('safe', 'b.md', first),
      problem('safe', 'a.md'),
    ]
    expect(safeFixes(problems, 'a.md', new Set(['safe']))).toEqual([first])
  })
})

const folders: Folder[] = []
afterAll(() => folders.forEach((folder) => folder.remove()))
function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = new Folder()
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) folder.write(name, content)
  return folder
}
/** A problem as `--json` gives it. */
type Told = Pick<Problem, 'rule' | 'severity'> & { readonly line: number; readonly fixes: readonly Fix[] }
const check = async (folder: Folder, ...argv: string[]): Promise<Told[]> =>
  JSON.parse((await folder.run(['check', ...argv, '--json'])).stdout).problems

const SLIPS = examplePlan({
  body: 'Sở Tư pháp ban hành Kế  hoạch như sau:\n\n# Mục đích\n\nGiải quyết thủ tục nhanh , đúng quy định.\n\n# Tổ chức thực hiện\n\n::assignments',
})
const MENDED = SLIPS.replace('Kế  hoạch', 'Kế hoạch').replace('nhanh , đúng', 'nhanh, đúng')

describe('check --fix', () => {
  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with a byte-order mark', (text) => `\uFEFF${text}`],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['without a line end at the end', (text) => text.trimEnd()],
    ['with all three', (text) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`],
  ])('mends a file saved %s and changes nothing else', async (_, saved) => {
    const folder = folderWith({ 'a.md': saved(SLIPS) })
    const { exit, stderr } = await folder.run(['check', 'a.md', '--fix'])
    expect(folder.read('a.md').toString()).toBe(saved(MENDED))
    expect(stderr).toMatch(/^a\.md: \d mended$/m)
    expect(exit).toBe(0)
    const again = await folder.run(['check', 'a.md', '--fix'])
    expect(again.stderr).toBe('1 plan: no problems\n')
    expect(folder.read('a.md').toString()).toBe(saved(MENDED))
  })

  it('brings decomposed letters together first, then mends what stands among them', async () => {
    const folder = folderWith({ 'a.md': SLIPS.normalize('NFD') })
    await folder.run(['check', 'a.md', '--fix'])
    expect(folder.read('a.md').toString()).toBe(MENDED)
  })

  it('mends an appendix in its own file, once for two plans that share it', async () => {
    const plan = examplePlan({
      yaml: 'appendices:\n  - { file: phu-luc.md, title: Danh mục nhiệm vụ }',
      body: 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Nội dung\n\nThực hiện các nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.\n\n# Tổ chức thực hiện\n\n::assignments',
    })
    const folder = folderWith({
      'a.md': plan,
      'b.md': plan.replace('cai-cach-hanh-chinh', 'khac'),
      'phu-luc.md': 'Văn phòng Sở  tổng hợp.\n',
    })
    const { stderr } = await folder.run(['check', 'a.md', 'b.md', '--fix'])
    expect(stderr).toMatch(/^phu-luc\.md: 1 mended$/m)
    expect(folder.read('phu-luc.md').toString()).toBe('Văn phòng Sở tổng hợp.\n')
    expect(folder.read('a.md').toString()).toBe(plan)
  })

  it('mends any text in prose mode', async () => {
    const folder = folderWith({ 'thu.txt': 'Các đơn vị  gửi\nbáo cáo về Văn phòng .\n' })
    expect((await folder.run(['check', '--prose', '--fix', 'thu.txt'])).stderr).toBe('thu.txt: 2 mended\n1 text: no problems\n')
    expect(folder.read('thu.txt').toString()).toBe('Các đơn vị gửi\nbáo cáo về Văn phòng.\n')
  })

  it('leaves alone what might change the meaning, what is suppressed and what is off', async () => {
    const text =
      'Rà soát hồ sơ;; báo cáo kết quả.\n\n<!-- kehoach-disable-next-line double-space: nguyên văn -->\nHai  dấu cách.\n\nDấu phẩy , ở đây.\n'
    const folder = folderWith({ 'a.txt': text, 'kehoach.yaml': 'check: { rules: { space-before-punctuation: off } }\n' })
    const unsafe = (await check(folder, '--prose', 'a.txt')).filter(({ fixes }) => fixes.length > 0)
    expect(unsafe.length).toBeGreaterThan(0)
    expect((await folder.run(['check', '--prose', '--fix', 'a.txt'])).stderr).not.toContain('mended')
    expect(folder.read('a.txt').toString()).toBe(text)
  })

  it('tells of a file it cannot write, and mends the others', async () => {
    const folder = folderWith({ 'a.txt': 'Hai  dấu cách.\n', 'b.txt': 'Hai  dấu cách.\n' })
    const real = filesOf(folder.path)
    const write: Files['write'] = (path, bytes) => {
      if (path === 'a.txt') throw new FileFailure('EPERM', path, 'write')
      return real.write(path, bytes)
    }
    const { exit, stdout, stderr } = await folder.run(['check', '--prose', '--fix', 'a.txt', 'b.txt'], { files: { write } })
    expect(exit).toBe(3)
    expect(stdout).toContain('a.txt:1:1 error “a.txt” cannot be written')
    expect(stderr).toMatch(/^b\.txt: 1 mended$/m)
    expect([folder.read('a.txt').toString(), folder.read('b.txt').toString()]).toEqual(['Hai  dấu cách.\n', 'Hai dấu cách.\n'])
  })

  it('does not touch a file that is not UTF-8', async () => {
    const folder = folderWith({})
    const bytes = Buffer.concat([Buffer.from('Hai  dấu cách \n'), Buffer.from([0xea]), Buffer.from(' .\n')])
    folder.write('a.txt', bytes)
    expect((await folder.run(['check', '--prose', '--fix', 'a.txt'])).exit).toBe(1)
    expect(folder.read('a.txt').equals(bytes)).toBe(true)
  })
})

/**
 * The law of `--fix`, over the plans and every refused example of every rule: what it mends is gone, nothing that was not there
 * appears, and a second run has nothing to do.
 */
describe('after --fix', () => {
  /** Its words may name what was mended beside it. */
  const key = ({ line, rule }: Told): string => `${line} ${rule}`
  const safe = new Set(RULES.filter((rule) => rule.safe).map(({ id }) => id))

  const fixesOf = (problems: Told[]): string[] =>
    problems.filter(({ rule, fixes }) => safe.has(rule) && fixes.length > 0).map(key)

  async function law(name: string, content: string, ...argv: string[]): Promise<number> {
    const folder = new Folder()
    try {
      folder.write(name, content)
      const before = await check(folder, ...argv, name)
      await folder.run(['check', ...argv, '--fix', name])
      const after = await check(folder, ...argv, name)
      expect(fixesOf(after)).toEqual([])
      const known = new Set(before.map(key))
      expect(after.filter((it) => it.severity !== 'info' && !known.has(key(it))).map(key)).toEqual([])
      const mended = folder.read(name)
      await folder.run(['check', ...argv, '--fix', name])
      expect(folder.read(name).equals(mended)).toBe(true)
      return fixesOf(before).length
    } finally {
      folder.remove()
    }
  }

  it.each(PLANS)('%s stays as it is', async (path) => {
    const folder = folderWith({ 'a.md': sourceOf(path) })
    await folder.run(['check', 'a.md', '--fix'])
    expect(folder.read('a.md').toString()).toBe(sourceOf(path))
  })

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    let fixed = 0
    for (const example of rule.refused) {
      fixed += typeof example === 'string' ? await law('a.txt', example, '--prose') : await law('a.md', examplePlan(example))
    }
    if (rule.safe) expect(fixed).toBeGreaterThan(0)
  })
})
