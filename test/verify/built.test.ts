import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/every-rule.ts'
import { CLAUSES } from '../../src/decree/clauses.ts'
import { type Plan } from '../../src/index.ts'
import { fixture, FIXTURES, FORMAT_PLANS, formatPlan, PLANS, realPlan } from '../fixtures.ts'
import { COMPLETE, complete, JOINT } from './complete.ts'
import { rendered, verified } from '../docx.ts'

/** Whatever `build` makes passes every clause a program can decide. */

const SETS = [14, 13] as const
const inSet = (plan: Plan, size: 14 | 13): Plan => ({ ...plan, layout: { ...plan.layout, size } })

async function notPassed(plan: Plan, draft = false): Promise<string[]> {
  const { kind, findings } = verified(rendered(plan, { draft }))
  expect(kind).toBe('plan')
  expect(findings.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(30)
  return findings
    .filter(({ verdict, clause }) => verdict === 'fail' || (verdict === 'person' && clause.decides === 'program'))
    .map(({ clause, found, quote }) => `${clause.id}: ${found.en} “${quote}”`)
}

interface Against {
  readonly found: string
  /** Where the decree asks for something else, and what. */
  readonly clause: string
  readonly asks: string
  /** The rule that says so while the plan is written. */
  readonly rule: string
}

/**
 * What an author may write because offices do, and the decree asks otherwise in so many words: a verdict on any office's file, so on ours. A list
 * without the word `Phụ lục`, two documents in one basis, text behind a title.
 */
const AGAINST: Readonly<Record<string, readonly Against[]>> = {
  'kem-quyet-dinh': [
    {
      found: 'phu-luc-tu: without the word “Phụ lục” “DANH SÁCH CÁN BỘ ĐẦU MỐI”',
      clause: 'PL1 III.1.b',
      asks: 'có từ “Phụ lục” trên dòng riêng phía trên tên phụ lục',
      rule: 'annex-without-name',
    },
  ],
  'moi-thu': [
    {
      found: 'can-cu-dong: several in one paragraph “Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2025 của Hội”',
      clause: 'PL1 II.6.a',
      asks: 'mỗi căn cứ một dòng',
      rule: 'base-several-documents',
    },
    {
      found: 'tieu-de-khoan-dong: text goes on behind the title “2. Văn phòng Sở: tổng hợp, báo cáo theo quý.”',
      clause: 'PL1 II.6.đ',
      asks: 'số thứ tự và tiêu đề trên một dòng riêng',
      rule: 'title-run-in',
    },
  ],
}
const against = (name: string): readonly Against[] => AGAINST[name] ?? []

it.each(Object.keys(AGAINST))('what the author of %s chose against a clause is told of by check, with that clause', (name) => {
  const told = checkPlan(formatPlan(name).read)
  for (const { found, clause, asks, rule } of against(name)) {
    const row = CLAUSES.find(({ id }) => id === found.slice(0, found.indexOf(':')))!
    expect([row.clause, row.allowed.vi]).toEqual([clause, asks])
    expect(told).toContainEqual(expect.objectContaining({ rule, clause }))
  }
})

describe.each(SETS)('in size set %s', (size) => {
  it.each(PLANS)('%s passes every decidable clause', async (path) => {
    expect(await notPassed(inSet(realPlan(path).plan, size))).toEqual([])
    expect(await notPassed(inSet(realPlan(path).plan, size), true)).toEqual([])
  })

  it.each(FIXTURES)('the small plan %s does too', async (name) => {
    expect(await notPassed(inSet(fixture(name).plan, size))).toEqual([])
  })

  it.each(FORMAT_PLANS)('%s does too, but for what its author chose', (name) => {
    return expect(notPassed(inSet(formatPlan(name).plan, size))).resolves.toEqual(against(name).map(({ found }) => found))
  })

  it('a plan of every element does too, and each decidable clause is judged', async () => {
    const bytes = rendered(complete(COMPLETE, size))
    const { findings } = verified(bytes)
    expect(await notPassed(complete(COMPLETE, size))).toEqual([])
    const judged = new Set(findings.map(({ clause }) => clause.id))
    const open = CLAUSES.filter(({ id, decides }) => decides === 'program' && !judged.has(id)).map(({ id }) => id)
    // What only signatures by TUQ. and drafts have.
    expect(open).toEqual(['uy-quyen', 'du-thao'])
  })

  it('joint signatures do too', async () => {
    expect(await notPassed(complete(COMPLETE.replace(/signature:[^]*?\n(?=layout)/, JOINT), size))).toEqual([])
  })
})
