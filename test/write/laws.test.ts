import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runs } from '../runs.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/read/plan.ts'
import { planLabels } from '../../src/expand/frame.ts'
import { blockNodes } from '../../src/write/body/blocks.ts'
import { markdownOf } from '../../src/write/markdown.ts'
import { plainBlock } from '../../src/write/plain.ts'
import { noteNode } from '../../src/write/body/note.ts'
import { writePlan } from '../../src/write/plan.ts'
import { FORMAT, FORMAT_PLANS } from '../fixtures.ts'
import { statedPlan } from './generated.ts'
import { wholePlan } from './whole.ts'

const PLANS = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `plans/${name}`)

const read = (text: string) => readPlan({ path: 'plans/2026/ke-hoach-mau.md', content: text }).value!.plan

it('reads what it writes as the same plan', () => {
  fc.assert(
    fc.property(statedPlan, (plan) => {
      const again = read(writePlan(plan).value.text)
      const keys = Object.keys(plan) as (keyof Plan)[]
      expect(Object.fromEntries(keys.map((key) => [key, again[key]]))).toEqual(plan)
    }),
    { numRuns: runs(60) },
  )
})

describe('blocks of plain words', () => {
  /** How many blocks were written without the library; each must be what the library writes. */
  function plainIn(plan: Plan): number {
    const nodes = blockNodes(plan.body, { depth: 1, labels: planLabels(plan.body, plan) })
    nodes.push(...plan.footnotes.map(noteNode))
    const plain = nodes.filter((node) => plainBlock(node) !== undefined)
    for (const node of plain) expect(`${plainBlock(node)}\n`).toBe(markdownOf([node]))
    return plain.length
  }

  it('are written as the library writes them', () => {
    const found = PLANS.map((path) => plainIn(read(readFileSync(path, 'utf8'))))
    expect(Math.min(...found)).toBeGreaterThan(10)
    fc.assert(
      fc.property(statedPlan, (plan) => void plainIn(plan)),
      { numRuns: runs(30) },
    )
  })

  const line = (text: string): Plan =>
    ({
      body: [{ type: 'paragraph', text: [{ type: 'text', value: text }] }],
      footnotes: [],
      layout: {},
      appendices: [],
    }) as unknown as Plan

  it.each([
    '1. Một',
    'a) Một',
    'ix. Một',
    'Điều 3. Một',
    '- Một',
    '+ Một',
    'o một',
    'Một *hai*',
    'Một [hai]',
    'I. Một',
    'Phần II',
    'https://a.vn/b_c',
  ])('do not begin like “%s”', (text) => expect(plainIn(line(text))).toBe(0))
})

it.each(['Xem ::phases ở mục dưới', 'Xem bảng:::tasks', 'Theo ::targets'])(
  '“%s” comes from Word as words, and stays words',
  (value) => {
    const plan = {
      ...read(readFileSync(PLANS[0]!, 'utf8')),
      body: [{ type: 'paragraph' as const, text: [{ type: 'text' as const, value }] }],
    }
    const again = readPlan({ path: 'plans/2026/ke-hoach-mau.md', content: writePlan(plan).value.text })
    expect(again.value!.plan.body).toEqual(plan.body)
    expect(again.problems.filter(({ rule }) => rule === 'unknown-directive')).toEqual([])
  },
)

describe('the five plans', () => {
  it.each(PLANS)('%s is the same when it is written and read again, and then stays to the letter', (path) => {
    const first = read(readFileSync(path, 'utf8'))
    const text = writePlan(first).value.text
    const second = read(text)
    expect(second).toEqual(first)
    expect(writePlan(second).value.text).toBe(text)
  })
})

describe('plans of all that offices write', () => {
  const image = (path: string) =>
    path.endsWith('.png') && existsSync(join(FORMAT, path)) ? { path, content: readFileSync(join(FORMAT, path)) } : undefined
  const readWith = (text: string, files: ReadonlyMap<string, string>) =>
    readPlan(
      { path: 'plan.md', content: text },
      { open: (path) => (files.has(path) ? { path, content: files.get(path)! } : image(path)) },
    ).value!.plan
  const beside = new Map(
    readdirSync(FORMAT)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(FORMAT, name), 'utf8')]),
  )

  it.each(FORMAT_PLANS)('%s is the same when it and its appendices are written and read again, and then stays', (name) => {
    const first = readWith(beside.get(`${name}.md`)!, beside)
    const written = writePlan(first).value
    const files = (it: typeof written) => new Map(it.appendices.map(({ file, text }) => [file, text]))
    const second = readWith(written.text, files(written))
    expect(second).toEqual(first)
    const again = writePlan(second).value
    expect([again.text, files(again)]).toEqual([written.text, files(written)])
  })
})

it('reads plans with annexes, notes and references as they were', () => {
  fc.assert(
    fc.property(wholePlan, (plan) => {
      const { text, appendices } = writePlan(plan).value
      const files = new Map(appendices.map(({ file, text: own }) => [file, own]))
      const { value } = readPlan(
        { path: 'plans/2026/ke-hoach-mau.md', content: text },
        {
          open: (path) =>
            files.has(path.replace('plans/2026/', ''))
              ? { path, content: files.get(path.replace('plans/2026/', ''))! }
              : undefined,
        },
      )
      const again = value!.plan
      const keys = Object.keys(plan) as (keyof Plan)[]
      expect(Object.fromEntries(keys.map((key) => [key, again[key]]))).toEqual(plan)
    }),
    { numRuns: 15 },
  )
})

it('writes what it has read to the letter', () => {
  fc.assert(
    fc.property(statedPlan, (plan) => {
      const { text } = writePlan(plan).value
      expect(writePlan(read(text)).value.text).toBe(text)
    }),
    { numRuns: runs(60) },
  )
})
