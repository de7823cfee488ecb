import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { runRules } from '../../src/check/run.ts'
import { readSettings } from '../../src/check/settings.ts'
import { checkWordBy, manuscriptOfText, manuscriptOfWord } from '../../src/check/texts.ts'
import { manuscriptOf } from '../../src/manuscript/of-plan.ts'
import type { Manuscript } from '../../src/manuscript/manuscript.ts'
import type { ReadPlan } from '../../src/model/read-plan.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readSource } from '../../src/read/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { PLANS, readText, sourceOf } from '../fixtures.ts'
import { rendered, wordTextOf } from '../docx.ts'

/** One plan, the text of its document and the Word file itself: a rule says the same of each. */

type Form = 'plan' | 'text' | 'word'

/** What a form cannot show, by rule and form, with the reason. */
const INHERENT: readonly (readonly [rule: string, silent: Form, why: string])[] = [
  ['heading-too-long', 'text', 'a numbered line of several lines’ length is a heading by its look only'],
]

const PROSE = RULES.filter(({ prose }) => prose)

/** Rule, sentence and quoted words of all that is found. */
function told(manuscript: Manuscript, office: unknown): string[] {
  return runRules(manuscript, PROSE, readSettings(office))
    .map(({ rule, message }) => `${rule}: ${message.vi}`)
    .sort()
}

async function verdicts(read: ReadPlan, edit = (xml: string): string => xml): Promise<Record<Form, string[]>> {
  const { lists } = readSettings(read.office)
  const parts = unzipSync(rendered(read.plan))
  const before = strFromU8(parts['word/document.xml']!)
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(edit(before)) })
  const source = readSource({ path: 'plan.txt', content: wordTextOf(bytes) }).value!
  return {
    plan: told(manuscriptOf(read, lists), read.office),
    text: told(manuscriptOfText(source, lists), read.office),
    word: told(manuscriptOfWord(readDocument(bytes), 'plan.docx', lists), read.office),
  }
}

/** The same in all forms, but for what the table names. */
function expectOne(found: Record<Form, string[]>, forms: readonly Form[] = ['plan', 'text', 'word']): void {
  for (const form of forms) {
    for (const other of forms) {
      const silent = INHERENT.filter(([, where]) => where === form || where === other).map(([rule]) => rule)
      const shown = (lines: readonly string[]) => lines.filter((line) => !silent.some((rule) => line.startsWith(`${rule}:`)))
      expect(shown(found[form]), `${form} against ${other}`).toEqual(shown(found[other]))
    }
  }
}

const rulesOf = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, line.indexOf(':')))

const planOf = (path: (typeof PLANS)[number], text: string): ReadPlan => readText(text, path, dirname(path)).read

/** A plan for each slip, one after another, so that each plan meets its share. */
const inTurn = (slips: readonly Slip[], path: (typeof PLANS)[number]): readonly Slip[] =>
  slips.filter((_, index) => PLANS[index % PLANS.length] === path)

type Slip = readonly [rule: string, slip: (text: string) => string]

/** Slips in a plan, which its document prints. */
const SLIPS: readonly Slip[] = [
  ['luu-line', (text) => text.replace(/units: \[VT, (\w+)\]/u, 'units: [$1]')],
  ['signer-honorific', (text) => text.replace(/(signature:[\s\S]*?\n {2}name: ).*/u, '$1Bà Phan Thị Mai Thảo')],
  ['signer-name-case', (text) => text.replace(/(signature:[\s\S]*?\n {2}name: ).*/u, '$1Phan thị Mai Thảo')],
  ['number-leading-zero', (text) => text.replace('value: null', 'value: "5"')],
  ['own-symbol-form', (text) => text.replace('symbol: KH-', 'symbol: KH - ')],
  ['symbol-type-mismatch', (text) => text.replace('symbol: KH-', 'symbol: BC-')],
  ['summary-has-vv-or-period', (text) => text.replace(/\ntitle: /u, '\ntitle: V/v ')],
  ['summary-has-vv-or-period', (text) => text.replace(/(\ntitle: .*)/u, '$1.')],
  [
    'draft-mark-left',
    (text) => text.replace('value: null', 'value: "51"').replace(/\ntitle: /u, '\nmarks: { draft: true }\ntitle: '),
  ],
  ['noi-nhan-nhu-tren', (text) => text.replace(/(\ndistribution:[\s\S]*?to: )[^,}\n]*/u, '$1Như trên')],
  ['quyen-spelled-out', (text) => text.replace(/(\n {2}position: )(.*)/u, '$1Quyền $2')],
  [
    'signature-position-missing',
    (text) =>
      text.replace(
        /\nsignature:[\s\S]*?(?=\n\S)/u,
        '\nsignature: { position: Thi hành án dân sự tỉnh, name: Phan Thị Mai Thảo }',
      ),
  ],
  [
    'sign-deputy-line',
    (text) =>
      text.replace(
        /\nsignature:[\s\S]*?(?=\n\S)/u,
        '\nsignature: { authority: KT, head: Giám đốc, position: Trưởng phòng, name: Phan Thị Mai Thảo }',
      ),
  ],
  [
    'tl-without-head',
    (text) =>
      text.replace(
        /\nsignature:[\s\S]*?(?=\n\S)/u,
        '\nsignature: { authority: TL, head: Giám đốc, position: Phó Chánh Văn phòng, name: Phan Thị Mai Thảo }',
      ),
  ],
  [
    'tuq-sub-delegated',
    (text) =>
      text.replace(
        /\nsignature:[\s\S]*?(?=\n\S)/u,
        '\nsignature: { authority: TUQ, head: Giám đốc, position: Phó Chánh Văn phòng, name: Phan Thị Mai Thảo }',
      ),
  ],
  ['issuer-abbreviated', (text) => text.replace(/\n {2}name: .*/u, '\n  name: Cục THADS tỉnh Tuyên Quang')],
]

describe.each(PLANS)('%s', (path) => {
  const source = sourceOf(path)

  it('is judged alike as a plan, as text and as a Word file', async () => {
    expectOne(await verdicts(planOf(path, source)))
  })

  it('has the same parts', async () => {
    const read = planOf(path, source)
    const bytes = rendered(read.plan)
    const text = readSource({ path: 'plan.txt', content: wordTextOf(bytes) }).value!
    const [first, ...others] = [
      manuscriptOf(read),
      manuscriptOfText(text),
      manuscriptOfWord(readDocument(bytes), 'plan.docx'),
    ].map(({ parts }) => ({
      issuer: [...parts.issuer.superiors, parts.issuer.name].map((line) => line?.text),
      number: [parts.number?.line.text.replace(/\s+/gu, ' '), parts.number?.value, parts.number?.symbol],
      date: [parts.date?.line.text.replace(/\s+/gu, ' '), parts.date?.date],
      kind: parts.kind?.text,
      title: parts.title?.text,
      recipients: parts.recipients.map((recipient) => recipient.text),
      archive: parts.archive.map((line) => line.text),
      signers: parts.signers.map(({ posts, name }) => [...posts, name].map((line) => line?.text)),
      annexes: parts.annexes.map(({ heading, title, link }) => [heading.text, title?.text, link?.text]),
    }))
    expect(first!.recipients.length).toBeGreaterThan(5)
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(inTurn(SLIPS, path))('%s speaks in all three', async (rule, slip) => {
    const text = slip(source)
    expect(text).not.toBe(source)
    const found = await verdicts(planOf(path, text))
    for (const form of ['plan', 'text', 'word'] as const) expect(rulesOf(found[form]), form).toContain(rule)
    expectOne(found)
  })

  /** A slip that no plan can have, since the program sets these: made in the document alone. */
  it.each<readonly [string, (xml: string) => string]>([
    ['noi-nhan-punctuation', (xml) => xml.replace(/(Nơi nhận:[\s\S]*?);(?=<\/w:t>)/u, '$1.')],
    ['issue-date-form', (xml) => xml.replace(/(, ngày )[^<]*?( năm \d{4})/u, '$15 tháng 02$2')],
    ['tieu-ngu-text', (xml) => xml.replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')],
  ])('%s speaks of a document’s text and of the document', async (rule, slip) => {
    const found = await verdicts(planOf(path, source), slip)
    for (const form of ['text', 'word'] as const) expect(rulesOf(found[form]), form).toContain(rule)
    expectOne(found, ['text', 'word'])
  })
})

/** A plan with an annex whose own link line is typed. */
const withAnnex = (link: string, body?: string): ReadPlan => {
  const content = examplePlan({
    yaml: 'number: { value: "45", symbol: KH-STP }\ndate: 2026-02-09\nappendices:\n  - { file: phu-luc.md, title: Chỉ tiêu giao cho các đơn vị }',
    body: body ?? 'Sở Tư pháp ban hành Kế hoạch (chi tiết tại Phụ lục kèm theo).\n\n# Tổ chức thực hiện\n\n::assignments\n',
  })
  const { value } = readPlan(
    { path: 'plan.md', content },
    { open: (path) => ({ path, content: `${link}\n\nMỗi đơn vị giải quyết mười hồ sơ.\n` }) },
  )
  return value!
}

it('checks a Word file by the office’s settings, and says where in its text', async () => {
  const { plan } = planOf(
    'plans/2026/phat-dong-thi-dua.md',
    sourceOf('plans/2026/phat-dong-thi-dua.md').replace('value: null', 'value: "5"'),
  )
  const document = readDocument(rendered(plan))
  expect(
    checkWordBy(RULES, document, 'plan.docx').map(({ rule, at: { file, line, column } }) => `${file}:${line}:${column} ${rule}`),
  ).toEqual(['plan.docx:5:5 number-leading-zero'])
  expect(checkWordBy(RULES, document, 'plan.docx', { check: { rules: { 'number-leading-zero': 'off' } } })).toEqual([])
})

it('annex-link-mismatch speaks in all three', async () => {
  const found = await verdicts(withAnnex('(Kèm theo Quyết định số 9/QĐ-STP ngày 09/02/2026 của Sở Tư pháp về chỉ tiêu)'))
  for (const form of ['plan', 'text', 'word'] as const) expect(rulesOf(found[form]), form).toContain('annex-link-mismatch')
  expectOne(found)
  expectOne(await verdicts(withAnnex('Đơn vị tính: hồ sơ.')))
})

it('annex-not-cited speaks in all three', async () => {
  const found = await verdicts(
    withAnnex('Đơn vị tính: hồ sơ.', 'Sở Tư pháp ban hành Kế hoạch.\n\n# Tổ chức thực hiện\n\n::assignments\n'),
  )
  for (const form of ['plan', 'text', 'word'] as const) expect(rulesOf(found[form]), form).toContain('annex-not-cited')
  expectOne(found)
})

it('knows the cells of a Word file’s tables', async () => {
  const { plan } = withAnnex('| Đơn vị | Chỉ tiêu |\n|---|---|\n| Văn phòng | 12 |\n| Thanh tra | 30 |')
  const { units, parts } = manuscriptOfWord(readDocument(rendered(plan)), 'plan.docx')
  const cells = units.filter(({ role }) => role === 'cell')
  expect(cells.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
    ['Đơn vị', 1, 1],
    ['Chỉ tiêu', 1, 2],
    ['Văn phòng', 2, 1],
    ['12', 2, 2],
    ['Thanh tra', 3, 1],
    ['30', 3, 2],
  ])
  expect(new Set(cells.map(({ cell }) => cell?.table)).size).toBe(1)
  expect(parts.recipients.map(({ text }) => text)).toEqual(['Ủy ban nhân dân tỉnh (để báo cáo);', 'Văn phòng Sở (để thực hiện);'])
  expect(parts.archive.map(({ text }) => text)).toEqual(['Lưu: VT, VP.'])
})
