import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/read/plan.ts'
import { writePlan } from '../../src/write/plan.ts'
import { statedPlan } from './generated.ts'

const PLANS = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `plans/${name}`)

/** What a plan has from its files, not from what it states. */
const APART = { sha256: '', file: '', front: null, places: {}, sources: {} }

const read = (text: string) => readPlan({ path: 'plans/2026/ke-hoach-mau.md', content: text })

/** What a plan states, without what reading works out: labels, places, expanded data, tasks, the bases at the top, `./.`. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated)
  if (typeof value !== 'object' || value === null) return value
  const { at: _, label: __, blocks: ___, ...rest } = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).map(([key, below]) => [key, stated(below)]))
}

/** Bases stand at the top of the body when it places them nowhere. */
const withoutTop = ({ body, ...plan }: Plan): Plan => {
  const [first, ...rest] = body
  return { ...plan, body: first?.type === 'data' && first.of === 'bases' ? rest : body }
}

it('reads what it writes as the same plan', () => {
  fc.assert(
    fc.property(statedPlan, (plan) => {
      const again = read(writePlan(plan).text).value!
      const keys = Object.keys(plan) as (keyof Plan)[]
      const found = withoutTop(again)
      expect(stated(Object.fromEntries(keys.map((key) => [key, found[key]])))).toEqual(stated(plan))
    }),
    { numRuns: 60 },
  )
})

describe('the five plans', () => {
  it.each(PLANS)('%s is the same when it is written and read again, and then stays to the letter', (path) => {
    const first = read(readFileSync(path, 'utf8')).value!
    const text = writePlan(first).text
    const second = read(text).value!
    expect(stated({ ...second, ...APART })).toEqual(stated({ ...first, ...APART }))
    expect(writePlan(second).text).toBe(text)
  })
})

it('writes what it has read to the letter', () => {
  fc.assert(
    fc.property(statedPlan, (plan) => {
      const { text } = writePlan(plan)
      expect(writePlan(read(text).value!).text).toBe(text)
    }),
    { numRuns: 60 },
  )
})
