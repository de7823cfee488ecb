import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/problems/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { Folder } from './folder.ts'

const KNOWN = [...RULES, ...KINDS]

/** `explain` of everything is too long for a case: here it is held against the rules and the other problems. */
describe('explain without an id', () => {
  const folder = new Folder()
  folder.remove()

  it.each(['vi', 'en'] as const)('gives all of them a line each, sorted (%s)', async (language) => {
    const { stdout, stderr, exit } = await folder.run(['explain', '--lang', language])
    const lines = stdout.trimEnd().split('\n')
    expect([exit, stderr, lines.length]).toEqual([0, '', KNOWN.length])
    const ids = lines.map((line) => /^\S+/.exec(line)![0])
    expect(ids).toEqual(KNOWN.map(({ id }) => id).sort())
    for (const [index, line] of lines.entries())
      expect(line.endsWith(`  ${KNOWN.find(({ id }) => id === ids[index])!.summary[language]}`)).toBe(true)
  })

  it('gives the contract’s JSON', async () => {
    const { rules } = JSON.parse((await folder.run(['explain', '--json', '--lang', 'vi'])).stdout)
    expect(rules).toHaveLength(KNOWN.length)
    for (const [index, rule] of KNOWN.entries()) {
      expect(rules[index]).toMatchObject({
        id: rule.id,
        severity: rule.severity,
        summary: rule.summary.vi,
        why: rule.why.vi,
        clause: rule.clause ?? null,
        canBeSet: RULES.some(({ id }) => id === rule.id),
      })
      expect(rules[index].refused).toHaveLength(rule.refused.length)
      expect(rules[index].accepted).toHaveLength(rule.accepted.length)
      for (const example of [...rules[index].refused, ...rules[index].accepted]) expect(example).toMatch(/\S/)
    }
  })
})

describe('explain of one problem', () => {
  const folder = new Folder()
  folder.remove()

  it.each([
    ['năm cũ', 'residue'],
    ['noi nhan', 'noi-nhan-punctuation'],
    ['dấu cách', 'double-space'],
    ['law name', 'law-name-case'],
    ['residu', 'residue'],
  ])('asked for in words, names what speaks of them: %s', async (asked, id) => {
    const { stderr, exit } = await folder.run(['explain', asked, '--lang', 'vi'])
    expect([exit, /gần nhất: ([^.]*)/.exec(stderr)![1]!.split(', ')]).toEqual([2, expect.arrayContaining([id])])
  })

  it('knows what no rule tells of, and does not say how to turn it off', async () => {
    const { stdout, exit } = await folder.run(['explain', 'open-blank'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^open-blank \(error\)\n/)
    expect(stdout).toContain('kehoach build --draft')
    expect(stdout).toContain('\nRefused:\n    ---\n    place: null\n')
    expect(stdout).not.toContain('kehoach.yaml')
    expect((await folder.run(['explain', 'double-space'])).stdout).toContain('check: { rules: { double-space: off } }')
  })

  it('shows the command of an example, files by name, and cuts what is long', async () => {
    const { stdout } = await folder.run(['explain', 'file-exists', 'file-too-large', 'not-utf8', '--lang', 'vi'])
    expect(stdout).toContain('    === ke-hoach.md\n    Đang soạn.\n    $ kehoach new annual-work --year 2026 --out ke-hoach.md\n')
    expect(stdout).toContain('Biên bản họp giao ban tuần. Biên bản')
    expect(stdout.length).toBeLessThan(4000)
    // As an editor shows TCVN3 that it takes for Latin letters.
    expect(stdout).toContain('    KÕ ho¹ch\n')
  })

  it.each([
    [
      'en',
      'open-blnk',
      /^kehoach: There is no rule or kind of problem “open-blnk”; the nearest: open-blank\. See all: kehoach explain\n$/,
    ],
    [
      'vi',
      'zzz',
      /^kehoach: Không có quy tắc hay loại lỗi “zzz”; gần nhất: [a-z]+[a-z-]*, [a-z-]+, [a-z-]+\. Xem tất cả: kehoach explain\n$/,
    ],
  ])('names the nearest of an unknown id, in one line (%s)', async (language, id, line) => {
    const { stdout, stderr, exit } = await folder.run(['explain', id, '--lang', language])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
  })
})
