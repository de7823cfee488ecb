import { describe, expect, it } from 'vitest'
import { expand } from '../../src/expand/expand.ts'
import { renderDocx } from '../../src/index.ts'
import { documentText as textOfFile } from '../../src/ooxml/text.ts'
import { readPlan } from '../../src/read/plan.ts'
import { inlineOf, readBody } from './plan.ts'

/** What real plans have above and around their text: other documents they are issued with, several issuers, free bases, annexes by other names. */

const ATTACHED = 'attached: { to: Quyết định, number: /QĐ-STP, date: 2026-04, issuer: Giám đốc Sở Tư pháp }\n'
const documentText = (bytes: Uint8Array): string => textOfFile({ path: 'a.docx', content: bytes }).value!
const textOf = (body: string, more: string): string => documentText(renderDocx(readBody(body, more).plan).value)
const basesOf = (yaml: string): string[] =>
  expand(readBody('Nội dung.\n', `bases:\n${yaml}`).plan).body.flatMap((block) =>
    block.type === 'data'
      ? block.blocks.map((it) => ('text' in it ? `${'basis' in it ? '_' : ''}${inlineOf(it.text)}` : ''))
      : [],
  )

describe('a plan issued with another document', () => {
  const HEADLESS = `---
schema: kehoach/v1
kind: general
year: 2026
issuer: { name: Sở Tư pháp }
place: Lào Cai
date: 2026-04
title: Chuyển đổi số
${ATTACHED}---
Nội dung.
`
  it('needs no number, recipients, archive and signature, and takes none from the profile', () => {
    const profile = 'archive: { units: [VT] }\nsignature: { position: Giám đốc, name: A }\ndistribution: [{ to: Các phòng }]\n'
    const { value, problems } = readPlan(
      { path: 'a.md', content: HEADLESS },
      { profile: { path: 'kehoach.yaml', content: profile } },
    )
    expect(problems).toEqual([])
    expect(value!.plan).toMatchObject({
      number: { value: null, symbol: '' },
      distribution: [],
      signatures: [],
      archive: { units: [] },
    })
  })
  it('has the form of Mẫu 1.3: what it goes with stands below the title, no number, no date, no end', () => {
    const text = documentText(renderDocx(readPlan({ path: 'a.md', content: HEADLESS }).value!.plan).value).replaceAll(
      '\u00a0',
      ' ',
    )
    expect(text).toMatch(/\(Kèm theo Quyết định số +\/QĐ-STP ngày +tháng 4 năm 2026 của Giám đốc Sở Tư pháp\)/)
    expect(text).not.toMatch(/Số:|Lào Cai|Nơi nhận|Lưu/)
  })
})

it('a note stands in brackets below the title, typed or not', () => {
  expect(textOf('Nội dung.\n', 'note: Giai đoạn 2026 - 2030\n')).toContain('(Giai đoạn 2026 - 2030)')
  expect(textOf('Nội dung.\n', 'note: (Giai đoạn 2026 - 2030)\n')).not.toContain('((')
})

it('a joint plan has all names in the letterhead, a dash behind each but the last', () => {
  const text = textOf('Nội dung.\n', 'issuer: [{ name: Sở Tư pháp }, { name: Công an tỉnh }]\n')
  expect(text).toContain('SỞ TƯ PHÁP -')
  expect(text).toMatch(/CÔNG AN TỈNH(?! -)/)
})

describe('bases', () => {
  it('a sentence is printed as it is written', () => {
    expect(
      basesOf('  - { id: a, text: Căn cứ chức năng được giao }\n  - { id: b, text: Xét đề nghị của *Văn phòng* }\n'),
    ).toEqual(['_Căn cứ chức năng được giao;', '_Xét đề nghị của *Văn phòng*.'])
  })
  it('several documents share a lead, and a text runs on behind them', () => {
    const documents = '[{ type: Nghị quyết, number: 57-NQ/TW }, { type: Nghị quyết, number: 71/NQ-CP, date: 2025-04-01 }]'
    expect(basesOf(`  - { id: a, lead: Căn cứ, documents: ${documents}, text: và các văn bản có liên quan }\n`)).toEqual([
      '_Căn cứ Nghị quyết số 57-NQ/TW; Nghị quyết số 71/NQ-CP ngày 01/4/2025 và các văn bản có liên quan.',
    ])
  })
  it('an open date shows a blank', () => {
    expect(basesOf('  - { id: a, lead: Căn cứ, type: Quyết định, number: 7/QĐ-BTP, date: null }\n')).toEqual([
      '_Căn cứ Quyết định số 7/QĐ-BTP ngày [[cần điền: ngày ban hành]].',
    ])
  })
  it('must say something', () => {
    const told = readBody('Nội dung.\n', 'bases: [{ id: a, lead: Căn cứ, documents: [{ date: 2026-01-02 }] }]\n').problems
    expect(told.map(({ rule }) => rule)).toEqual(['base-empty'])
  })
})

it('footnotes of the frontmatter are defined in the body and counted as the document has them', () => {
  const { plan, told } = readBody(
    'Mở đầu.[^d]\n\n# Mục đích\n\n::purposes\n\n[^a]: Một.\n\n[^b]: Hai.\n\n[^c]: Ba.\n\n[^d]: Bốn.\n',
    'title: Chuyển đổi số[^a]\nbases: [{ id: x, text: "Căn cứ chức năng[^b]" }]\ngoals: { purposes: ["Một[^c].", Hai.] }\n',
  )
  expect(told).toEqual([])
  expect(plan.title).toBe('Chuyển đổi số')
  expect(inlineOf(plan.titleText!)).toBe('Chuyển đổi số[1]')
  expect(inlineOf(plan.bases[0]!.text!)).toBe('Căn cứ chức năng[2]')
  expect(inlineOf(plan.goals.purposes[0]!)).toBe('Một[4].')
  expect(plan.footnotes.map(({ number, paragraphs }) => [number, inlineOf(paragraphs[0]!)])).toEqual([
    [1, 'Một.'],
    [2, 'Hai.'],
    [3, 'Bốn.'],
    [4, 'Ba.'],
  ])
})

it('purposes and several duties are points where the plan says so', () => {
  const text = textOf(
    '# Mục đích\n\n::purposes{as=points}\n\n# Tổ chức thực hiện\n\n::assignments\n',
    'goals: { purposes: [Một., Hai.] }\nassignments: [{ unit: Văn phòng, duty: [Tham mưu., Tổng hợp.] }]\n',
  )
  for (const line of ['a) Một.', 'b) Hai.', '1. Văn phòng:', 'a) Tham mưu.', 'b) Tổng hợp./.']) expect(text).toContain(line)
})

it('an annex is called what the plan calls it', () => {
  const yaml = `appendices:
  - { file: a.md, title: Một, label: Biểu }
  - { file: a.md, title: Hai, label: Biểu, number: 03a }
  - { file: a.md, title: Ba }
  - { file: a.md, title: Bốn, label: null }
`
  const { plan } = readBody('Nội dung.\n', yaml, { open: (path) => ({ path, content: 'Chữ.\n' }) })
  expect(plan.appendices.map(({ label, number }) => [label, number])).toEqual([
    ['Biểu', undefined],
    ['Biểu', '03a'],
    [undefined, undefined],
    [null, undefined],
  ])
})
