import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaProblems } from '../../src/check/schema.ts'
import { valueProblems } from '../../src/draft/answers.ts'
import { NOTHING, type Given } from '../../src/draft/given.ts'
import { completed } from '../../src/draft/open.ts'
import { readHeader } from '../../src/draft/header.ts'
import { everyLabelled } from '../../src/expand/labelled.ts'
import { expand } from '../../src/expand/expand.ts'
import { LEVELS, SCHEMES } from '../../src/model/label.ts'
import { renderDocx } from '../../src/render/document.ts'
import { verifyDocx } from '../../src/verify/verify.ts'
import { startOf } from '../../src/model/place.ts'
import { KINDS } from '../../src/model/plan.ts'
import { readFrontmatter } from '../../src/read/frontmatter.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readSource } from '../../src/read/source.ts'
import { draft, PARTIALS, templateOf } from './shipped.ts'

const OFFICE = {
  issuer: { parent: 'Ủy ban nhân dân tỉnh Lào Cai', name: 'Sở Tư pháp', short: 'Sở' },
  place: 'Lào Cai',
  number: { symbol: 'KH-STP' },
  signature: { authority: 'KT', head: 'Giám đốc', position: 'Phó Giám đốc', name: 'Nguyễn Văn An' },
  distribution: [
    { to: 'Ủy ban nhân dân tỉnh', purpose: 'để báo cáo' },
    { to: ['Văn phòng Sở', 'Các phòng, đơn vị thuộc Sở'], purpose: 'để thực hiện' },
  ],
  archive: { units: ['VT', 'VP'] },
}

const SITUATIONS: readonly (readonly [string, Given['data']])[] = [
  ['nothing is known', {}],
  ['the office is known', OFFICE],
  ['one name is known', { issuer: { short: 'Sở' } }],
  ['a working year from October', { ...OFFICE, period: { start: '2026-10-01', end: '2027-09-30' } }],
  ['several years', { ...OFFICE, years: { from: 2027, to: 2030 } }],
  ['a month', { ...OFFICE, period: { start: '2027-03-05', end: '2027-03-25' } }],
  ['a title', { ...OFFICE, title: 'Cải cách hành chính năm 2027' }],
  ['targets', { ...OFFICE, targets: [{ id: 'dung-han', name: 'Tỷ lệ hồ sơ đúng hạn', operator: '>=', value: 98, unit: '%' }] }],
  [
    'phases',
    {
      ...OFFICE,
      phases: [
        { id: 'a', name: 'Đợt một', start: '2027-01-01', end: '2027-06-30', activities: 'Sơ kết.' },
        { id: 'b', name: 'Đợt hai', start: '2027-07-01', end: '2027-12-31', activities: 'Tổng kết.' },
      ],
    },
  ],
]

describe.each(KINDS)('the template %s', (kind) => {
  it.each(SITUATIONS)('makes a plan that is clean but for its open blanks: %s', (_, data) => {
    const { value, problems } = draft(kind, { data, digits: {} })
    expect(problems).toEqual([])
    const told = value!.problems.filter(({ rule }) => rule !== 'open-blank')
    expect(told.map(({ rule, at, message }) => `${rule} ${at.line} ${message.vi}`)).toEqual([])
    expect(value!.plan.kind).toBe(kind)
    expect(value!.text).toMatch(/^---\n# Lập từ mẫu \S+, phiên bản 1\n/)
  })

  it('leaves open what is not known', () => {
    const { value } = draft(kind, NOTHING)
    expect(value!.problems.length).toBeGreaterThan(10)
  })
})

/** Texts that YAML, Markdown or Handlebars would take for something else. */
const text = fc
  .oneof(
    fc.constantFrom(
      'a: b',
      '- a',
      '# a',
      '05',
      '1e3',
      'null',
      'true',
      '~',
      '{{year}}',
      '{{> x}}',
      '"a"',
      "'a",
      'a\\',
      '*a*',
      '[a](b)',
      '@a',
      '`a`',
      '%a',
      'a\nb',
      'a\n---\nb',
      'Kế hoạch số 05: “a”',
      '[[cần điền: x]]',
      '---',
      'a #b',
      '2027-02-01',
      '<b>',
      '&amp;',
      ':target[x]',
      '!a',
      '? a',
      ' a ',
      'đ',
      '0x1F',
      '.5',
      '1_000',
      'no',
      '=',
      '|',
      '>',
      '\\{{a}}',
      '${a}',
      '\u2028',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  // What a plan file cannot hold at all.
  // eslint-disable-next-line no-control-regex
  .map((value) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, 'x').normalize('NFC'))
  .filter((value) => value !== '')
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/)
const number = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 999 }).map((value) => value / 10),
)
const date = fc.constantFrom('2027-01-05', '2027-02-28', '2027-12-31', null)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const record = (model: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(model).map((value) => Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== undefined)))
const list = (item: fc.Arbitrary<unknown>) => optional(fc.array(item, { minLength: 1, maxLength: 3 }))
const textOrList = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }))

const answers = record({
  id: optional(id),
  years: optional(fc.constant({ from: 2026, to: 2030 })),
  period: optional(fc.constant({ start: '2026-10-01', end: '2027-09-30' })),
  issuer: optional(record({ parent: optional(textOrList), name: optional(text), short: optional(text) })),
  number: optional(
    record({ value: optional(fc.constantFrom('05', '134', null, 7)), symbol: optional(fc.constantFrom('KH-STP', null)) }),
  ),
  place: optional(text),
  date: optional(fc.constantFrom('2027-02', 2027, '2027-02-09', null)),
  title: optional(text),
  abbreviations: optional(
    fc.dictionary(fc.constantFrom('A', 'THADS', 'Đ', 'a b', 'a:b'), text, { maxKeys: 2, noNullPrototype: true }),
  ),
  bases: list(
    record({
      id,
      lead: text,
      type: optional(text),
      number: optional(text),
      date: optional(date),
      subject: optional(text),
      renewal: optional(fc.constantFrom('yearly', 'standing', null)),
    }),
  ),
  goals: optional(record({ purposes: list(text), requirements: list(text) })),
  targets: list(
    record({
      id,
      name: text,
      operator: fc.constantFrom('>', '=', '<='),
      value: fc.option(number),
      unit: text,
      previous: optional(number),
      lead: optional(textOrList),
      wording: optional(text),
    }),
  ),
  phases: list(
    record({
      id,
      name: text,
      start: optional(date),
      end: optional(date),
      endText: optional(text),
      commemorations: list(
        fc.oneof(fc.constantFrom('quoc-khanh'), record({ name: text, origin: optional(fc.constant('1981-07')) })),
      ),
      activities: optional(text),
    }),
  ),
  assignments: list(record({ unit: textOrList, role: optional(fc.constantFrom('lead', 'support', null)), duty: text })),
  distribution: list(record({ to: textOrList, purpose: optional(text) })),
  archive: optional(record({ units: list(text), drafter: optional(text) })),
  signature: optional(
    record({
      authority: optional(fc.constantFrom('KT', ['TM', 'KT'], null)),
      head: optional(text),
      position: optional(text),
      name: optional(fc.option(text)),
    }),
  ),
  marks: optional(record({ urgency: optional(fc.constantFrom('KHẨN', null)), draft: optional(fc.boolean()) })),
  layout: optional(record({ size: optional(fc.constantFrom(13, 14)) })),
})

describe.each(SCHEMES)('a draft in the scheme %s', (numbering) => {
  /** The labels of headings and clauses, as the scheme has them. */
  const LABELS: Readonly<Record<string, RegExp>> = {
    I: /^(?:[IVX]+\.|\d\.|\d\.\d\.) /,
    'I.1': /^(?:[IVX]+\.|\d\.\d\.|\d\.\d\.\d\.) /,
    1: /^\d(?:\.\d){0,2}\. /,
    A: /^(?:[A-H]\.|[IVX]+\.|\d\.) /,
    part: /^(?:Phần thứ \S+|[IVX]+\.|\d\.) /,
    chapter: /^(?:Chương [IVX]+|Điều \d+\.|\d\.) /,
    article: /^(?:Điều \d+\.|\d\.|\d\.\d\.) /,
  }

  it.each(KINDS)('of the template %s is clean, and numbered so throughout', (kind) => {
    const { value } = draft(kind, { data: { ...OFFICE, layout: { numbering } }, digits: {} })
    expect(
      value!.problems.filter(({ rule }) => rule !== 'open-blank').map(({ rule, message }) => `${rule} ${message.vi}`),
    ).toEqual([])
    const labels = [...everyLabelled(expand(value!.plan).body)].flatMap((block) =>
      block.type === 'heading' || block.type === 'clause' ? [`${block.label} `] : [],
    )
    expect(labels.length).toBeGreaterThan(4)
    expect(labels.filter((label) => !LABELS[numbering]!.test(label))).toEqual([])
    const first = [...everyLabelled(expand(value!.plan).body)].filter((block) => block.type === 'heading' && block.level === 1)
    expect(first.map((block) => 'label' in block && block.label)).toEqual(
      first.map((_, index) => LEVELS[numbering][0]!.label(index + 1, [index + 1])),
    )
    const filled = value!.text.replace(/"?\[\[cần điền[^\]]*\]\]"?/g, 'công việc')
    const { plan } = readPlan({ path: 'ke-hoach.md', content: filled }).value!
    const { findings } = verifyDocx({ path: 'ke-hoach.docx', content: renderDocx(plan, { draft: true }).value }).value!
    const failed = findings.filter(({ verdict, clause: { clause } }) => verdict === 'fail' && /II\.6/.test(clause))
    expect(failed.map(({ clause, quote, found }) => `${clause.id}: ${quote} ${found.en}`)).toEqual([])
  })
})

it.each(KINDS)('the template %s asks for the scheme of sections', (kind) => {
  const { file, text } = templateOf(kind).main
  expect(readHeader({ path: file, content: text }).value!.asks.map(({ pointer }) => pointer)).toContain('/layout/numbering')
})

describe('a draft', () => {
  it('reads back with exactly the values it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), answers, (kind, data) => {
        fc.pre(valueProblems({ data, places: { '': startOf('a.yaml') } }, 'a.yaml').length === 0)
        const { value, problems } = draft(kind, { data, digits: {} }, templateOf(kind), [])
        expect(problems).toEqual([])
        const { value: source } = readSource({ path: 'a.md', content: value!.text })
        const { value: head, problems: told } = readFrontmatter(source!)
        expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
        const back = JSON.parse(JSON.stringify(head!.data)) as Record<string, unknown>
        const whole = completed(JSON.parse(JSON.stringify(data)), '') as Record<string, unknown>
        for (const key of Object.keys(data)) {
          const { [key]: found } = back
          if (key === 'goals') expect(found).toMatchObject(whole[key] as object)
          // A template's own laws and duties stand before what is given.
          else if (key === 'bases' || key === 'assignments')
            expect((found as unknown[]).slice(-(whole[key] as unknown[]).length), key).toEqual(whole[key])
          else expect(found, key).toEqual(whole[key])
        }
        expect(schemaProblems('plan', head!.data, head!.places, 'a.md')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the laws and duties of the template beside those that are given, and leaves out what waits for words', () => {
    const bases = [
      { id: 'kh-9', lead: 'Thực hiện', type: 'Kế hoạch', number: '9/KH-UBND', date: '2026-01-05', issuer: 'UBND tỉnh' },
    ]
    const assignments = [{ unit: 'Văn phòng', duty: 'in ấn tài liệu.' }]
    const { value, problems } = draft(
      'emulation-launch',
      { data: { bases, assignments }, digits: {} },
      templateOf('emulation-launch'),
      [],
    )
    expect(problems).toEqual([])
    const plan = readPlan({ path: 'a.md', content: value!.text }).value!.plan
    expect(plan.bases.map(({ number, subject }) => number ?? subject)).toEqual([
      'Thi đua, khen thưởng',
      '152/2025/NĐ-CP',
      '9/KH-UBND',
    ])
    expect(plan.assignments.length).toBeGreaterThan(1)
    expect(plan.assignments.at(-1)!.units).toEqual(['Văn phòng'])
    const again = [{ ...bases[0]!, id: 'nd-152', number: '152/2025/NĐ-CP' }]
    const twice = draft('emulation-launch', { data: { bases: again }, digits: {} }, templateOf('emulation-launch'), []).value!
      .text
    expect(twice.match(/152\/2025/g)).toHaveLength(1)
    expect(draft('general', { data: { bases: [] }, digits: {} }, templateOf('general'), []).problems).toEqual([])
    const only = draft('general', { data: { bases }, digits: {} }, templateOf('general'), []).value!.text
    expect(readPlan({ path: 'a.md', content: only }).value!.plan.bases).toHaveLength(1)
  })

  it('keeps the digits of numbers', () => {
    const targets = [{ id: 'a', name: 'b', operator: '=', value: 84.7, unit: '%', previous: 1000 }]
    const { value } = draft('general', {
      data: { targets },
      digits: { '/targets/0/value': '84.70', '/targets/0/previous': '1000' },
    })
    expect(value!.text).toContain('value: 84.70\n')
    expect(value!.text).toContain('previous: 1000\n')
  })

  it('puts values that the template has no place for at the end of the frontmatter', () => {
    const own = '{{!--\nversion: 1\nabout: a\n--}}\n---\n{{> head}}\n{{field "title"}}\n{{> closing}}\n---\n\nNội dung.\n'
    const template = { main: { file: 'templates/a.md.hbs', text: own, sha256: '', columns: {} }, partials: PARTIALS }
    const { value } = draft(
      'a',
      { data: { targets: [{ id: 'a', name: 'Việc', operator: '=', value: 1, unit: 'việc' }] }, digits: {} },
      template,
    )
    expect(value!.text).toContain('targets:\n  - id: a\n    name: Việc\n    operator: "="\n    value: 1\n    unit: việc\n---\n')
  })

  it('loses no value to a template that fixes another', () => {
    const own = '{{!--\nversion: 1\nabout: a\n--}}\n---\n{{> head}}\ntitle: Của mẫu\n{{> closing}}\n---\n\nNội dung.\n'
    const template = { main: { file: 'templates/a.md.hbs', text: own, sha256: '', columns: {} }, partials: PARTIALS }
    const { value, problems } = draft('a', { data: { title: 'Của tôi' }, digits: {} }, template)
    expect([value, problems.map(({ rule, at }) => `${at.file} ${rule}`)]).toEqual([
      undefined,
      ['templates/a.md.hbs answer-not-used'],
    ])
  })

  it('is refused where the template makes no plan', () => {
    const template = {
      main: { file: 'templates/a.md.hbs', text: '{{!--\nversion: 1\nabout: a\n--}}\nChữ.', sha256: '', columns: {} },
      partials: {},
    }
    const { value, problems } = draft('a', NOTHING, template)
    expect([value, problems.map(({ rule, at }) => `${at.file} ${rule}`)]).toEqual([
      undefined,
      ['templates/a.md.hbs frontmatter-missing'],
    ])
  })
})
