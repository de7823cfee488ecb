import { describe, expect, it } from 'vitest'
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

/** What an author may write and the decree does not have: a list without the word `Phụ lục`, two documents in one basis, text behind a title. */
const AGAINST: Readonly<Record<string, readonly string[]>> = {
  'kem-quyet-dinh': ['phu-luc-tu: without the word “Phụ lục” “DANH SÁCH CÁN BỘ ĐẦU MỐI”'],
  'moi-thu': [
    'can-cu-dong: several in one paragraph “Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2025 của Hội”',
    'tieu-de-khoan-dong: text goes on behind the title “2. Văn phòng Sở: tổng hợp, báo cáo theo quý.”',
  ],
}

describe.each(SETS)('in size set %s', (size) => {
  it.each(PLANS)('%s passes every decidable clause', async (path) => {
    expect(await notPassed(inSet(realPlan(path).plan, size))).toEqual([])
    expect(await notPassed(inSet(realPlan(path).plan, size), true)).toEqual([])
  })

  it.each(FIXTURES)('the small plan %s does too', async (name) => {
    expect(await notPassed(inSet(fixture(name).plan, size))).toEqual([])
  })

  it.each(FORMAT_PLANS)('%s does too, but for what its author chose', (name) => {
    return expect(notPassed(inSet(formatPlan(name).plan, size))).resolves.toEqual(AGAINST[name] ?? [])
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
