import { describe, expect, it } from 'vitest'
import { signatureProblems } from '../../src/check/signature.ts'
import { readBody } from '../read/plan.ts'
import { checkProfile } from '../../src/check/check.ts'
import { readProfile } from '../../src/read/profile.ts'
import { impliedHead } from '../../src/model/post.ts'

const lacking = (signature: Record<string, unknown>): string[] =>
  signatureProblems({ signature }, {}, 'plan.md').map(({ message }) => /key “(\w+)”/.exec(message.en)![1]!)

describe('what the authority needs is asked of the author', () => {
  it.each([
    ['TM', { position: 'Chủ tịch' }, ['collective']],
    ['TM', { position: 'Chủ tịch', collective: 'Ủy ban nhân dân' }, []],
    ['KT', { position: 'Chánh Văn phòng' }, ['head']],
    ['KT', { position: 'Phó Giám đốc' }, []],
    ['KT', { position: 'Thứ trưởng' }, []],
    ['KT', { position: 'Chánh Văn phòng', head: 'Giám đốc' }, []],
    ['KT', { position: null, head: null }, []],
    ['TL', { position: 'Chánh Văn phòng' }, ['head']],
    ['TUQ', { position: 'Chánh Văn phòng' }, ['head']],
    ['TL', { position: 'Chánh Văn phòng', head: 'Giám đốc' }, []],
    ['TL', { position: 'Chánh Văn phòng', head: null }, []],
    ['Q', { position: 'Giám đốc' }, []],
    [null, { position: 'Giám đốc' }, []],
    [['TM', 'KT'], { position: 'Ủy viên' }, ['collective', 'head']],
    [['TM', 'KT'], { position: 'Phó Chủ tịch' }, ['collective']],
    [['TM', 'KT'], { position: 'Phó Chủ tịch', collective: 'Ủy ban nhân dân' }, []],
    [['TL', 'KT'], { position: 'Phó Chánh Văn phòng' }, ['head']],
    [['TL', 'KT'], { position: 'Phó Chánh Văn phòng', head: 'Giám đốc' }, []],
    [['TL', 'KT'], { position: 'Phó Chánh Văn phòng', collective: 'Ủy ban nhân dân' }, []],
  ])('%s %j', (authority, more, expected) => {
    expect(lacking({ authority, ...more })).toEqual(expected)
  })
  it('at the mapping, with a line to paste', () => {
    const { problems } = readBody('x', 'signature: { authority: TM, position: Chủ tịch }')
    const problem = problems.find(({ rule }) => rule === 'missing-key')!
    expect(problem).toMatchObject({
      severity: 'error',
      at: { column: 12 },
      hint: { vi: 'Thêm dòng: collective: Ủy ban nhân dân' },
    })
  })
  it('each signer of a joint plan has a place of its own', () => {
    const { problems } = readBody('x', 'signature:\n  - { position: Giám đốc }\n  - { authority: TL, position: Trưởng phòng }\n')
    expect(problems.filter(({ rule }) => rule === 'missing-key').map(({ at }) => at.column)).toEqual([5])
  })
  it('an office profile’s signature too', () => {
    const { value } = readProfile({ path: 'kehoach.yaml', content: 'signature: { authority: TL, position: Chánh Văn phòng }\n' })
    expect(checkProfile(value!, 'kehoach.yaml').map(({ at, rule }) => `${at.file}:${at.column} ${rule}`)).toEqual([
      'kehoach.yaml:12 missing-key',
    ])
  })
})

it.each([
  ['Phó Cục trưởng', 'Cục trưởng'],
  ['Phó giám đốc', 'Giám đốc'],
  ['Thứ trưởng', 'Bộ trưởng'],
  ['Thứ trưởng Bộ Tư pháp', 'Bộ trưởng Bộ Tư pháp'],
  ['Chánh Văn phòng', undefined],
])('%s stands in for %s', (position, head) => {
  expect(impliedHead(position)).toBe(head)
})
