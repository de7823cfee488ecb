import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { piecesOf, textOfCases } from './cases.ts'
import { Folder } from './folder.ts'

/** Whatever stands in a plan: nothing is written for it, the plan beside it is built, and the exit code is that of the worse. */

const HEAD = `---
schema: kehoach/v1
kind: general
year: 2026
number: { value: null, symbol: KH-THADS }
date: 2026-04
title: Công tác thi đua năm 2026
---

`
const GOOD = `${HEAD}Các phòng chuyên môn thực hiện Kế hoạch này.\n`

const pieces = [...piecesOf(textOfCases('bad-input.txt'))]
const profile = pieces.flatMap((piece) => (piece.of === 'file' && piece.name === 'kehoach.yaml' ? [piece.content] : []))[0]!

/** The plans of bad-input.txt by the titles of their cases. */
const BAD = pieces.flatMap((piece, index): [string, Uint8Array][] => {
  const before = pieces.slice(0, index).findLast(({ of }) => of === 'case')
  return piece.of === 'file' && piece.name === 'hong.md' && before?.of === 'case' ? [[before.title, piece.content]] : []
})

/** What is too large, too deep or too odd to stand in a file of cases: the rule that tells it, and where; `-`: how far depends on the stack. */
const LARGE: Readonly<Record<string, readonly [content: () => string | Uint8Array, told: string]>> = {
  'no bytes at all': [() => '', '1:1 file-empty'],
  'ten megabytes': [() => `${HEAD}${'Các phòng chuyên môn thực hiện.\n'.repeat(280_000)}`, '1:1 file-too-large'],
  'ten megabytes on one line': [() => 'x'.repeat(10 * 1024 * 1024), '1:1 file-too-large'],
  'lists nested 50 deep': [
    () => `${HEAD}${Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- Việc ${depth}\n`).join('')}`,
    '12:5 nesting-too-deep',
  ],
  'a real alias bomb': [
    () =>
      HEAD.replace(
        '---\n\n',
        `${[...'abcdefghi']
          .map(
            (name, index) =>
              `${name}: &${name} [${Array(9)
                .fill(index === 0 ? 'x' : `*${'abcdefghi'[index - 1]}`)
                .join(', ')}]`,
          )
          .join('\n')}\n---\n\n`,
      ),
    '8:7 yaml-alias',
  ],
  'brackets nested 10000 deep': [() => HEAD.replace('---\n\n', `place: ${'['.repeat(10_000)}\n---\n\n`), '8:- yaml-syntax'],
  'a Word file by the name of a plan': [() => Buffer.from('504b030414000600080000002100dfa4d26c5a01', 'hex'), '1:16 not-utf8'],
  'a picture by the name of a plan': [() => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '1:1 not-utf8'],
}

describe('bad input', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.write('kehoach.yaml', profile)
    folder.write('tot.md', GOOD)
  })
  afterEach(() => folder.remove())

  const before = ['hong.md', 'kehoach.yaml', 'tot.md']
  const calm = (text: string): void => expect(text).not.toMatch(/^ {4}at |Error:|undefined|NaN|\[object/m)

  it('has all its cases', () => expect(BAD.length).toBeGreaterThan(30))

  it.each(BAD)('%s: the other plan is built', async (title, content) => {
    folder.write('hong.md', content)
    const { exit, stdout, stderr } = await folder.run(['build', 'hong.md', 'tot.md'])
    const warning = /is a warning/.test(title)
    expect(exit).toBe(warning ? 0 : 1)
    expect(stdout).toBe(`${warning ? 'output/hong.docx (written)\n' : ''}output/tot.docx (written)\n`)
    expect(stderr).toMatch(/^hong\.md:\d+:\d+ (?:error|warning) \S/)
    expect(folder.list()).toEqual([...before.slice(0, 2), ...(warning ? ['output/hong.docx'] : []), 'output/tot.docx', 'tot.md'])
    calm(stdout + stderr)
  })

  it.each(Object.entries(LARGE))('%s', async (_, [content, told]) => {
    folder.write('hong.md', content())
    for (const language of ['vi', 'en']) {
      const { exit, stdout } = await folder.run(['check', 'hong.md', '--json', '--lang', language])
      const { problems } = JSON.parse(stdout)
      expect(exit).toBe(1)
      const [{ line, column, rule }] = problems
      expect(`${line}:${told.includes(':-') ? '-' : column} ${rule}`).toBe(told)
      for (const { message, hint } of problems)
        expect([message, hint]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
    }
    const { exit, stdout, stderr } = await folder.run(['build', 'hong.md', 'tot.md'])
    expect([exit, stdout]).toEqual([1, 'output/tot.docx (written)\n'])
    expect(folder.list()).toEqual(['hong.md', 'kehoach.yaml', 'output/tot.docx', 'tot.md'])
    expect(Math.max(...stderr.split('\n').map(({ length }) => length))).toBeLessThan(400)
    calm(stderr)
  })

  it('a fault of the program is one sentence, with its own exit code', async () => {
    const kind = () => {
      throw new TypeError('x is not a function')
    }
    for (const [lang, said] of [
      ['en', 'kehoach: the program has a fault (x is not a function). Please report this sentence with the plan.\n'],
      [
        'vi',
        'kehoach: chương trình gặp lỗi ngoài dự kiến (x is not a function). Xin gửi câu này cùng tệp kế hoạch cho người quản trị.\n',
      ],
    ] as const) {
      expect(await folder.run(['check', 'tot.md', '--lang', lang], { files: { kind } })).toEqual({
        exit: 70,
        stdout: '',
        stderr: said,
      })
    }
  })
})
