import { describe, expect, it } from 'vitest'
import { checkPlanBy, checkProfile } from '../../src/check/check.ts'
import { checkPlan, checkProse } from '../../src/check/every-rule.ts'
import { examplePlan } from '../../src/check/example.ts'
import { readSettings } from '../../src/check/settings.ts'
import { inReadingOrder, type Problem } from '../../src/model/problem.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readProfile } from '../../src/read/profile.ts'
import { readSource } from '../../src/read/source.ts'
import { ERROR_RULES } from '../../src/rules/errors.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseProfile } from './profile.ts'

const told = (problems: readonly Problem[]): string[] =>
  inReadingOrder(problems).map(({ severity, rule }) => `${severity} ${rule}`)

/** What a text is told with this `kehoach.yaml`. */
const prose = (text: string, profile = ''): string[] =>
  told(checkProse(readSource({ path: 'a.md', content: `${text}\n` }).value!, profile === '' ? null : parseProfile(profile)))

function planWith(profile: string, yaml: string, paragraph = 'Giải quyết thủ tục đúng quy định.') {
  const body = `Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\n${paragraph}\n\n# Tổ chức thực hiện\n\n::assignments`
  const { value, problems } = readPlan(
    { path: 'plan.md', content: examplePlan({ yaml, body }) },
    { profile: { path: 'kehoach.yaml', content: profile } },
  )
  expect(problems).toEqual([])
  return value!
}
const plan = (profile: string, yaml: string, paragraph?: string): string[] => told(checkPlan(planWith(profile, yaml, paragraph)))

describe('severities', () => {
  const text = 'Hai  dấu cách trước ngày 31/6/2026.'
  it.each([
    ['as the rules have them', '', ['info double-space', 'error impossible-date-in-text']],
    ['one off', 'check: { rules: { double-space: off } }', ['error impossible-date-in-text']],
    ['one raised', 'check: { rules: { double-space: error } }', ['error double-space', 'error impossible-date-in-text']],
    [
      'one lowered',
      'check: { rules: { impossible-date-in-text: warning } }',
      ['info double-space', 'warning impossible-date-in-text'],
    ],
    [
      'in quotes',
      'check: { rules: { "double-space": "off", impossible-date-in-text: "info" } }',
      ['info impossible-date-in-text'],
    ],
    ['all off', 'check: { rules: { double-space: off, impossible-date-in-text: off } }', []],
    [
      'a severity there is not changes nothing',
      'check: { rules: { double-space: fatal } }',
      ['info double-space', 'error impossible-date-in-text'],
    ],
    ['nor does a profile of another shape', 'check: [double-space]', ['info double-space', 'error impossible-date-in-text']],
  ])('%s', (_, profile, expected) => {
    expect(prose(text, profile)).toEqual(expected)
    expect(plan(profile, 'year: 2026', text)).toEqual(expected)
  })

  it('are those a build goes by', () => {
    const build = (profile: string): string[] =>
      told(checkPlanBy(RULES, planWith(profile, 'year: 2026', text), { errorsOnly: true }))
    expect(build('')).toEqual(['error impossible-date-in-text'])
    expect(build('check: { rules: { double-space: error } }')).toEqual(['error double-space', 'error impossible-date-in-text'])
    expect(build('check: { rules: { impossible-date-in-text: warning } }')).toEqual([])
    expect(told(checkPlanBy(ERROR_RULES, planWith('', 'year: 2026', text), { errorsOnly: true }))).toEqual([
      'error impossible-date-in-text',
    ])
  })
})

describe('a profile that names a rule there is not', () => {
  const profile = (content: string, known?: string[]): string[] => {
    const { value } = readProfile({ path: 'kehoach.yaml', content })
    return checkProfile(value!, 'kehoach.yaml', known).map(
      ({ at, severity, rule, hint }) => `${at.line}:${at.column} ${severity} ${rule} ${hint?.en}`,
    )
  }
  const ids = RULES.map(({ id }) => id)
  it('is told so at the key, with the nearest', () => {
    expect(profile('check:\n  rules:\n    double-space: off\n    doubel-word: off\n    xyz: off\n', ids)).toEqual([
      '4:5 warning unknown-rule Did you mean doubled-word?',
      '5:5 warning unknown-rule See the rules: kehoach explain',
    ])
  })
  it('is told of a severity there is not by the schema', () => {
    expect(profile('check: { rules: { double-space: fatal } }\n', ids)).toEqual([expect.stringContaining('error unknown-value')])
  })
  it('is left alone where the rules are not at hand', () => {
    expect(profile('check: { rules: { xyz: off } }\n')).toEqual([])
  })
})

describe('an office’s own words', () => {
  it('terms are right whatever a list says, and need no explanation', () => {
    expect(prose('Các đơn vị thựchiện chế độ báo cáo.')).toEqual(['warning mistyped-word'])
    expect(prose('Các đơn vị thựchiện chế độ báo cáo.', 'check: { terms: [thựchiện] }')).toEqual([])
    expect(prose('Tổ chức tết nguyên đán tiết kiệm.')).toEqual([expect.stringContaining('holiday-case')])
    expect(prose('Tổ chức tết nguyên đán tiết kiệm.', 'check: { terms: [tết nguyên đán] }')).toEqual([])
    expect(
      prose('Tổ chức tết nguyên đán tiết kiệm.', 'check: { terms: [Tết nguyên Đán] }'),
      'other capitals than those of the term',
    ).toEqual([expect.stringContaining('holiday-case')])
    const text = 'Các đơn vị báo cáo KTXQ trước ngày 15/6/2026. Văn phòng tổng hợp KTXQ.'
    expect(prose(text)).toEqual([expect.stringContaining('abbrev-undefined')])
    expect(prose(text, 'check: { terms: [KTXQ] }')).toEqual([])
  })
  it('misspellings are found besides those of the list, whatever their case', () => {
    const profile = 'check: { misspellings: { văn phòng sở tại: Văn phòng Sở } }'
    expect(prose('Gửi về Văn phòng sở tại trước ngày 15/6/2026.')).toEqual([])
    expect(prose('Gửi về Văn phòng sở tại trước ngày 15/6/2026.', profile)).toEqual(['error known-misspelling'])
  })
  it('issuers go by the end of a symbol', () => {
    const text = 'Thực hiện Kế hoạch số 12/KH-PNV ngày 05/3/2026 của Bộ Tư pháp về cải cách hành chính.'
    expect(prose(text)).toEqual([])
    expect(prose(text, 'check: { issuers: { PNV: Phòng Nghiệp vụ } }')).toEqual(['error issuer-symbol-mismatch'])
    expect(prose(text, 'check: { issuers: { PNV: Phòng Nghiệp vụ Bộ Tư pháp } }')).toEqual([])
  })
})

describe('an office’s own days', () => {
  const profile = 'commemorations:\n  - { id: thanh-lap-so, name: Ngày thành lập Sở Tư pháp, origin: 1957-03-20 }\n'
  it('are counted where a text celebrates them', () => {
    const text = 'Lập thành tích chào mừng kỷ niệm 68 năm Ngày thành lập Sở Tư pháp (20/3/1957 - 20/3/2026).'
    expect(prose(text, profile)).toEqual(['error anniversary-arithmetic'])
    expect(prose(text.replace('68', '69'), profile)).toEqual([])
    expect(prose(text.replace('68', '69').replaceAll('20/3', '22/3'), profile), 'another origin than the office’s').toEqual([
      'error anniversary-arithmetic',
    ])
    expect(prose(text.replace('68', '69').replaceAll('20/3', '22/3'))).toEqual([])
  })
  it('can be named in :commemoration[…] and in phases', () => {
    expect(plan(profile, 'year: 2026', 'Chào mừng kỷ niệm :commemoration[thanh-lap-so].')).toEqual([])
    const phases =
      'phases:\n  - { id: dot-1, name: Đợt 1, start: 2026-01-01, end: 2026-06-30, commemorations: [thanh-lap-so] }\n  - { id: dot-2, name: Đợt 2, start: 2026-07-01, end: 2026-12-31 }\n'
    expect(plan(profile, phases, '::phases')).toEqual([])
    expect(plan(profile, phases.replace('2026-01-01', '2026-04-01'), '::phases')).toEqual(['warning phase-commemoration-outside'])
  })
  it('are unknown without the profile', () => {
    const { problems } = readPlan({
      path: 'plan.md',
      content: examplePlan({ body: 'Chào mừng kỷ niệm :commemoration[thanh-lap-so].' }),
    })
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-reference'])
  })
})

it('readSettings takes nothing that has the wrong shape', () => {
  const none = { severities: {}, lists: { terms: [], misspellings: {}, issuers: {}, commemorations: [] } }
  for (const profile of [
    null,
    'text',
    [],
    {},
    { check: null },
    { check: { rules: ['a'], terms: 'a', misspellings: [1], issuers: 5 } },
  ])
    expect(readSettings(profile)).toEqual(none)
  expect(readSettings({ check: { terms: ['a', 5], misspellings: { a: 'b', c: 5 } } }).lists).toMatchObject({
    terms: ['a'],
    misspellings: { a: 'b' },
  })
})
