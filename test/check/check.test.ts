import { describe, expect, it } from 'vitest'
import { checkProfile } from '../../src/check/check.ts'
import { mergeProblems } from '../../src/check/merge-problems.ts'
import { checkPlan } from '../../src/check/every-rule.ts'
import type { Place } from '../../src/model/place.ts'
import type { Problem, Severity } from '../../src/model/problem.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readProfile } from '../../src/read/profile.ts'

const HEAD = `schema: kehoach/v1
kind: general
year: 2026
issuer: { name: Thi hành án dân sự tỉnh Tuyên Quang }
number: { symbol: KH-THADS }
place: Tuyên Quang
date: 2026-04
title: Thực hiện nhiệm vụ năm 2026
distribution: [{ to: Các phòng chuyên môn }]
archive: { units: [VT, VP] }
signature: { position: Trưởng Thi hành án dân sự }
`
const PROFILE_ONLY = /^(?:issuer|place|distribution|archive|signature):.*\n/gm

function check(head: string, profile?: string): string[] {
  const { value } = readPlan(
    { path: 'plan.md', content: `---\n${head}---\nx` },
    profile === undefined ? {} : { profile: { path: 'kehoach.yaml', content: profile } },
  )
  return checkPlan(value!).map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`)
}

describe('checkPlan', () => {
  it('finds nothing in a plan whose frontmatter fits the schema', () => {
    expect(check(HEAD)).toEqual([])
  })
  it('finds what does not fit, in reading order', () => {
    expect(check(`${HEAD.replace('year: 2026', 'year: hai').replace('kind: general', 'kind: genral')}titel: a\n`)).toEqual([
      'plan.md:3:7 unknown-value',
      'plan.md:4:7 wrong-type',
      'plan.md:13:1 unknown-key',
    ])
  })
  it('holds the office profile’s values against the schema at their own places', () => {
    const shared = [...HEAD.matchAll(PROFILE_ONLY)].map(([line]) => line).join('')
    expect(check(HEAD.replace(PROFILE_ONLY, ''), shared)).toEqual([])
    expect(check(HEAD.replace(PROFILE_ONLY, ''), shared.replace('position', 'positon'))).toEqual([
      'kehoach.yaml:5:14 unknown-key',
    ])
  })
  it('misses what neither the plan nor the profile has', () => {
    expect(check(HEAD.replace(PROFILE_ONLY, ''))).toHaveLength(5)
    expect(check(HEAD.replace(PROFILE_ONLY, ''), 'place: A\n')).toHaveLength(4)
  })
  it('says nothing of what is missing when a syntax error may have swallowed it', () => {
    expect(check('schema: kehoach/v1\nissuer:\n\tname: A\n')).toEqual([])
    expect(check(HEAD.replace(PROFILE_ONLY, ''), 'place: "A\n')).toEqual([])
    expect(check(HEAD.replace(PROFILE_ONLY, ''), '\u0000')).toEqual([])
  })
  it('but still what is written wrongly', () => {
    expect(check('kind: genral\nissuer:\n\tname: A\n')).toEqual(['plan.md:2:7 unknown-value'])
  })
})

describe('checkProfile', () => {
  const profile = (content: string): string[] =>
    checkProfile(readProfile({ path: 'kehoach.yaml', content }).value!, 'kehoach.yaml').map(
      ({ at, rule }) => `${at.line}:${at.column} ${rule}`,
    )
  it.each([
    ['place: Hà Nội\n', []],
    ['# chưa có gì\n', []],
    ['place: 5\nplac: a\n', ['1:8 wrong-type', '2:1 unknown-key']],
    ['issuer: {}\n', ['1:9 missing-key']],
  ])('%j', (content, told) => {
    expect(profile(content)).toEqual(told)
  })
})

describe('mergeProblems', () => {
  const at = (line: number, column = 1, file = 'a.md'): Place => ({ file, line, column, endLine: line, endColumn: column })
  const problem = (place: Place, rule: string, severity: Severity = 'error', text = rule): Problem => ({
    at: place,
    severity,
    rule,
    message: { vi: text, en: text },
  })
  const settled = (...problems: Problem[]): string[] =>
    mergeProblems(problems).map(({ at, rule, message }) => `${at.file}:${at.line} ${rule} ${message.en}`)

  it('puts problems in reading order, the graver first at one place', () => {
    expect(
      settled(problem(at(2), 'c'), problem(at(1), 'b', 'info'), problem(at(1), 'a'), problem(at(1, 1, 'A.md'), 'd')),
    ).toEqual(['A.md:1 d d', 'a.md:1 a a', 'a.md:1 b b', 'a.md:2 c c'])
  })
  it('tells the same thing once, two things of one rule at one place twice', () => {
    const missing = (key: string): Problem => problem(at(1), 'missing-key', 'error', key)
    expect(settled(missing('place'), missing('title'), missing('place'))).toEqual([
      'a.md:1 missing-key place',
      'a.md:1 missing-key title',
    ])
  })
  it('leaves out what follows from another problem at the same place', () => {
    expect(settled(problem(at(1), 'open-blank'), problem(at(1), 'wrong-type'), problem(at(2), 'open-blank'))).toEqual([
      'a.md:1 wrong-type wrong-type',
      'a.md:2 open-blank open-blank',
    ])
    expect(settled(problem(at(1), 'bad-form'), problem(at(1), 'yaml-syntax'), problem(at(2), 'bad-form'))).toEqual([
      'a.md:1 yaml-syntax yaml-syntax',
      'a.md:2 bad-form bad-form',
    ])
  })
})
