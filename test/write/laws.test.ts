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

const read = (text: string) => readPlan({ path: 'plans/2026/ke-hoach-mau.md', content: text }).value!.plan

/** What a plan states, without what reading works out: labels, expanded data, the bases at the top, `./.`. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated)
  if (typeof value !== 'object' || value === null) return value
  const { label: _, blocks: __, ...rest } = value as Record<string, unknown>
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
      const again = read(writePlan(plan).value.text)
      const keys = Object.keys(plan) as (keyof Plan)[]
      const found = withoutTop(again)
      expect(stated(Object.fromEntries(keys.map((key) => [key, found[key]])))).toEqual(stated(plan))
    }),
    { numRuns: 60 },
  )
})

describe('the five plans', () => {
  it.each(PLANS)('%s is the same when it is written and read again, and then stays to the letter', (path) => {
    const first = read(readFileSync(path, 'utf8'))
    const text = writePlan(first).value.text
    const second = read(text)
    expect(stated(second)).toEqual(stated(first))
    expect(writePlan(second).value.text).toBe(text)
  })
})

it('writes what it has read to the letter', () => {
  fc.assert(
    fc.property(statedPlan, (plan) => {
      const { text } = writePlan(plan).value
      expect(writePlan(read(text)).value.text).toBe(text)
    }),
    { numRuns: 60 },
  )
})
