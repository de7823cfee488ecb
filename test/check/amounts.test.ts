import { expect, it } from 'vitest'
import { readBody } from '../read/plan.ts'

const told = (target: string): string[] =>
  readBody('::targets', `targets:\n  - { id: a, name: b, unit: việc, ${target} }\n`).problems.map(({ rule }) => rule)

it.each([
  ['operator: range, value: 5', ['value-form']],
  ['operator: range, value: { from: 5, to: 6 }', []],
  ['operator: range, value: null', ['open-blank']],
  ['operator: ">", value: { from: 5, to: 6 }', ['value-form']],
  ['operator: ">", value: 5', []],
  ['operator: ">", value: 5, tiers: [{ when: a, operator: range, value: 6 }]', ['value-form']],
  ['operator: ">", value: 5, tiers: [{ when: a, operator: range, value: { from: 6, to: 7 } }]', []],
])('%s', (target, expected) => {
  expect(told(target)).toEqual(expected)
})
