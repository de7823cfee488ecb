import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPlans, type ReadPlan } from '../../src/index.ts'
import { fixture, FIXTURES, PLANS, readText, realPlan, sourceOf } from '../fixtures.ts'
import { blockEdit, FRONT_EDITS, moveEdit, NO_EDITS, type Edit } from './edits.ts'

/** Every edit is told, and nothing else is. */

const read = new Map<string, ReadPlan>()
const planOf = (source: string): ReadPlan => {
  if (!read.has(source)) read.set(source, readText(source).read)
  return read.get(source)!
}
const told = (before: string, after: string): string[] =>
  diffPlans(planOf(before), planOf(after)).map(({ type, of }) => `${type} ${of}`)

const holds =
  (source: string) =>
  (edit: Edit): void => {
    expect(told(source, edit.source), edit.name).toEqual(edit.expected)
  }

describe('a plan against itself', () => {
  it.each(PLANS)('%s has no changes', (path) => {
    expect(diffPlans(realPlan(path).read, realPlan(path).read)).toEqual([])
  })
  it.each(FIXTURES)('%s has no changes', (name) => {
    expect(diffPlans(fixture(name).read, fixture(name).read)).toEqual([])
  })
})

describe.each(PLANS)('%s', (path) => {
  const source = sourceOf(path)

  it('tells one random edit of the text', () => {
    fc.assert(fc.property(blockEdit(source), holds(source)), { numRuns: 6, seed: 20 })
  })

  it('tells it the other way round', () => {
    const turned: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }
    fc.assert(
      fc.property(blockEdit(source), (edit) => {
        const expected = edit.expected.map((it) => it.replace(/^\w+/, (type) => turned[type] ?? type))
        expect(told(edit.source, source), edit.name).toEqual(expected)
      }),
      { numRuns: 3, seed: 21 },
    )
  })

  it('tells several edits one by one', () => {
    const several = blockEdit(source).chain((first) => blockEdit(first.source).map((second) => ({ first, second })))
    fc.assert(
      fc.property(several, ({ first, second }) => {
        // Two edits at one place may be one change; never more than two, and never none.
        const found = told(source, second.source)
        expect(found.length, `${first.name}, ${second.name}`).toBeGreaterThan(0)
        expect(found.length, `${first.name}, ${second.name}`).toBeLessThanOrEqual(2)
      }),
      { numRuns: 3, seed: 22 },
    )
  })

  it('tells a paragraph that moved', () => {
    fc.assert(fc.property(moveEdit(source), holds(source)), { numRuns: 3, seed: 23 })
  })

  it.each(FRONT_EDITS)('tells another value: %s', (_, find, put, expected) => {
    const edited = source.replace(find, put)
    if (edited !== source) expect(told(source, edited)).toEqual([expected])
  })

  it.each(NO_EDITS)('takes this for no change: %s', (_, edit) => {
    expect(told(source, edit(source))).toEqual([])
  })
})

it('finds a place for each edit of the frontmatter in some plan', () => {
  for (const [name, find] of FRONT_EDITS)
    expect(
      PLANS.some((path) => find.test(sourceOf(path))),
      name,
    ).toBe(true)
})
