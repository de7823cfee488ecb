import { describe, expect, it } from 'vitest'
import { diffPlans, expand, inlineText, NO_PLACES, readPlan, type Plan } from '../../src/index.ts'
import { outline } from '../read/plan.ts'
import { rendered } from '../docx.ts'

/** A plan that a program made, with nothing in it but what it states. */
const BY_HAND: Plan = {
  kind: 'thematic-campaign',
  id: 'cchc',
  year: 2026,
  period: { start: { year: 2026, month: 1, day: 1 }, end: { year: 2026, month: 12, day: 31 } },
  issuer: { parents: [], name: 'Sở Tư pháp' },
  number: { value: null, symbol: 'KH-STP' },
  place: 'Lào Cai',
  date: { year: 2026 },
  title: 'Cải cách hành chính năm 2026',
  abbreviations: {},
  bases: [{ id: 'luat', lead: 'Căn cứ', type: 'Luật', subject: 'Tổ chức chính quyền địa phương' }],
  goals: { purposes: [inlineText('Rút ngắn thời gian giải quyết.')], requirements: [] },
  targets: [
    {
      id: 'dung-han',
      name: 'Tỷ lệ hồ sơ đúng hạn',
      operator: '>',
      value: { value: 95, text: '95' },
      unit: '%',
      lead: [],
      support: [],
      tiers: [],
    },
  ],
  phases: [
    { id: 'mot', name: 'Đợt 1', startText: 'đầu năm', commemorations: [] },
    { id: 'hai', name: 'Đợt 2', commemorations: [] },
  ],
  assignments: [{ units: ['Văn phòng'], role: 'lead', duties: [inlineText('theo dõi, đôn đốc.')] }],
  commemorations: [],
  distribution: [{ to: ['Các phòng'] }],
  archive: { units: ['VT'] },
  signatures: [{ authority: [], position: 'Giám đốc', name: 'Nguyễn Văn An' }],
  marks: { draft: false },
  layout: { size: 14, bases: 'paragraph', recipients: 'line' },
  body: [
    { type: 'heading', level: 1, text: inlineText('Mục đích') },
    { type: 'data', of: 'purposes' },
    { type: 'heading', level: 1, text: inlineText('Thời gian') },
    { type: 'clause', level: 1, children: [{ type: 'paragraph', text: inlineText('Chia hai đợt.') }] },
    { type: 'data', of: 'phases' },
    {
      type: 'clause',
      level: 1,
      children: [
        { type: 'paragraph', text: inlineText('Sơ kết từng đợt:') },
        { type: 'point', level: 1, children: [{ type: 'paragraph', text: inlineText('trước ngày 30/6.') }] },
        { type: 'point', level: 1, children: [{ type: 'paragraph', text: inlineText('trước ngày 31/12.') }] },
      ],
    },
    { type: 'heading', level: 1, text: inlineText('Tổ chức thực hiện') },
    { type: 'data', of: 'assignments' },
  ],
  footnotes: [],
  appendices: [
    {
      file: 'chi-tieu.md',
      title: 'Chỉ tiêu',
      body: [{ type: 'data', of: 'targets', as: 'table' }],
      footnotes: [],
    },
  ],
}

/** The same plan as an author writes it. */
const WRITTEN = `---
schema: kehoach/v1
kind: thematic-campaign
id: cchc
year: 2026
issuer: { name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026
title: Cải cách hành chính năm 2026
bases: [{ id: luat, lead: Căn cứ, type: Luật, subject: Tổ chức chính quyền địa phương }]
goals: { purposes: [Rút ngắn thời gian giải quyết.] }
targets: [{ id: dung-han, name: Tỷ lệ hồ sơ đúng hạn, operator: ">", value: 95, unit: "%" }]
phases: [{ id: mot, name: Đợt 1, startText: đầu năm }, { id: hai, name: Đợt 2 }]
assignments: [{ unit: Văn phòng, role: lead, duty: "theo dõi, đôn đốc." }]
distribution: [{ to: Các phòng }]
archive: { units: [VT] }
signature: { position: Giám đốc, name: Nguyễn Văn An }
appendices: [{ file: chi-tieu.md, title: Chỉ tiêu }]
---

# Mục đích

::purposes

# Thời gian

1. Chia hai đợt.

::phases

4. Sơ kết từng đợt:

   1) trước ngày 30/6.
   2) trước ngày 31/12.

# Tổ chức thực hiện

::assignments
`

const read = () =>
  readPlan(
    { path: 'cchc.md', content: WRITTEN },
    { open: (path) => (path === 'chi-tieu.md' ? { path, content: '::targets{as=table}\n' } : undefined) },
  )

describe('a plan made by hand', () => {
  it('is the very plan that is read from its text', () => {
    const { value, problems } = read()
    expect(problems).toEqual([])
    expect(value!.plan).toEqual(BY_HAND)
  })

  it('renders to the same bytes', async () => {
    expect(rendered(BY_HAND)).toEqual(rendered(read().value!.plan))
  })

  it('has its data, bases, labels and end mark in the text that is printed', () => {
    const { body, appendices } = expand(BY_HAND)
    expect(outline(body)).toEqual([
      '::bases',
      '  _Căn cứ Luật Tổ chức chính quyền địa phương.',
      '# I. Mục đích',
      '::purposes',
      '  Rút ngắn thời gian giải quyết.',
      '# II. Thời gian',
      '1. Chia hai đợt.',
      '::phases',
      '  2. Đợt 1: từ đầu năm.',
      '  3. Đợt 2.',
      '4. Sơ kết từng đợt:',
      '  a) trước ngày 30/6.',
      '  b) trước ngày 31/12.',
      '# III. Tổ chức thực hiện',
      '::assignments',
      '  1. Văn phòng chủ trì theo dõi, đôn đốc./.',
    ])
    expect(outline(appendices[0]!)).toEqual([
      '::targets{as=table}',
      '  | TT | Chỉ tiêu | Mức |',
      '  | 1 | Tỷ lệ hồ sơ đúng hạn | trên 95% |',
    ])
  })

  it('is compared with what was read, and with another, without a place', () => {
    expect(diffPlans({ plan: BY_HAND }, { plan: read().value!.plan })).toEqual([])
    const other: Plan = { ...BY_HAND, title: 'Cải cách hành chính', body: BY_HAND.body.slice(0, -2) }
    const changes = diffPlans({ plan: BY_HAND }, { plan: other })
    expect(changes.map(({ type, of, path }) => `${type} ${of} ${path}`)).toEqual(['changed field title', 'removed section III'])
    for (const { beforeAt, afterAt } of changes) expect([beforeAt, afterAt]).toEqual([null, null])
  })

  it('has no place, and what was read has one for every part', () => {
    const { plan, places } = read().value!
    const parts = [...plan.bases, ...plan.targets, ...plan.phases, ...plan.assignments, ...plan.body, ...plan.appendices]
    for (const part of parts) expect(places.of(part)).toBeDefined()
    for (const part of BY_HAND.body) expect(places.of(part) ?? NO_PLACES.of(part)).toBeUndefined()
  })

  it('is plain data: nothing of reading stands in what is read either', () => {
    const json = JSON.stringify(read().value!.plan)
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(BY_HAND)))
    expect(json).not.toMatch(/"(?:at|places|sources|label|blocks)":/)
  })
})
