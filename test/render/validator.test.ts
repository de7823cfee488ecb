import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { type Plan } from '../../src/index.ts'
import { partsOf, rendered } from '../docx.ts'
import { wholePlan } from '../write/whole.ts'
import { FIXTURES, fixture, FORMAT_PLANS, formatPlan, PLANS, readText, realPlan } from '../fixtures.ts'
import { validated, validatedTogether } from '../validator.ts'

/** Word opens every document without repair: Microsoft's Open XML validator finds nothing. */

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

const nothing = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]))

/** The document of a plan with what its text says put in something else's place. */
function broken(name: string, find: string, put: string): Uint8Array {
  const parts = partsOf(rendered(fixture(name).plan))
  expect(parts['word/document.xml']!.includes(find)).toBe(true)
  const bad = { ...parts, 'word/document.xml': parts['word/document.xml']!.replace(find, put) }
  return zipSync(Object.fromEntries(Object.entries(bad).map(([path, xml]) => [path, new TextEncoder().encode(xml)])))
}

describe('the validator', () => {
  it('finds what is wrong in a broken document', { timeout: 60_000 }, async () => {
    expect(await validated(broken('closing-none', '<w:body>', '<w:body><w:nonsense/>'))).not.toEqual([])
  })

  it('finds it where documents are joined too, in the one it is in', { timeout: 60_000 }, async () => {
    const found = await validatedTogether({
      first: rendered(fixture('closing-tm').plan),
      second: broken('closing-none', '<w:body>', '<w:body><w:nonsense/>'),
      third: rendered(fixture('footnote').plan),
      fourth: broken('footnote', '<w:footnoteReference w:id="1"', '<w:footnoteReference w:id="77"'),
      fifth: broken('inline', '<w:br/>', '<w:br w:type="middle"/>'),
    })
    expect(
      Object.entries(found)
        .filter(([, errors]) => errors.length > 0)
        .map(([name]) => name),
    ).toEqual(['second', 'fourth', 'fifth'])
  })

  it.concurrent.each<readonly [string, () => Plan]>([
    ...PLANS.map((path) => [path, () => realPlan(path).plan] as const),
    ['everything there is', () => formatPlan('moi-thu').plan],
  ])('%s: no error', { timeout: 60_000 }, async (_, plan) => {
    expect(await validated(rendered(plan()))).toEqual([])
  })

  it('finds nothing in the small plans, nor in what plans hold now and then', { timeout: 60_000 }, async () => {
    const plans: readonly (readonly [string, Plan])[] = [
      ...FIXTURES.map((name) => [name, fixture(name).plan] as const),
      ...FORMAT_PLANS.map((name) => [name, formatPlan(name).plan] as const),
      ...Object.entries(ODD).map(([name, text]) => [name, readText(text).plan] as const),
    ]
    const documents = Object.fromEntries([
      ...plans.map(([name, plan]) => [name, rendered(plan)] as const),
      ['a draft', rendered(fixture('odd-blanks').plan, { draft: true })],
    ])
    expect(await validatedTogether(documents)).toEqual(nothing(Object.keys(documents)))
  })

  // A thousand, and wilder ones, are run by hand (docs/reliability.md).
  it('finds nothing in two hundred generated plans', { timeout: 120_000 }, async () => {
    const documents = Object.fromEntries(
      fc
        .sample(wholePlan, { numRuns: runs(200), seed: 12 })
        .map((plan, index) => [String(index), rendered(plan, { draft: true })]),
    )
    expect(await validatedTogether(documents)).toEqual(nothing(Object.keys(documents)))
  })
})
