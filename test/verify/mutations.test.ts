import { beforeAll, describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/decree/clauses.ts'
import { COMPLETE, complete } from './complete.ts'
import { mutated, MUTATIONS } from './mutations.ts'
import { rendered, verified } from '../docx.ts'

/** Each decidable clause fails when the document is damaged in just that respect, and no other but those the table names. */

let sound: Uint8Array
beforeAll(async () => {
  sound = rendered(complete(COMPLETE))
})

const failed = (bytes: Uint8Array): string[] => {
  const { kind, findings } = verified(bytes)
  expect(kind).toBe('plan')
  return [...new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ clause }) => clause.id))].sort()
}

describe('the table of mutations', () => {
  it('has every clause a program decides, at least thirty', () => {
    const decided = CLAUSES.filter(({ decides }) => decides === 'program').map(({ id }) => id)
    expect(decided.length).toBeGreaterThanOrEqual(30)
    const damaged = new Set(MUTATIONS.map(({ clause }) => clause))
    expect(decided.filter((id) => !damaged.has(id))).toEqual([])
  })

  it.each(MUTATIONS)('$clause: $damage', (mutation) => {
    expect(failed(mutated(sound, mutation))).toEqual([mutation.clause, ...mutation.follows].sort())
  })
})
