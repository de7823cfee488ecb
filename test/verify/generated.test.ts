import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rendered, verified } from '../docx.ts'
import { wholePlan } from '../write/whole.ts'
import { plausible } from './plausible.ts'

/** What offices name as they do passes every clause, however its text, tables, annexes, notes and signatures are put together. */
it('no clause fails on a generated plan', () => {
  fc.assert(
    fc.property(wholePlan.map(plausible), (plan) => {
      // A draft has no number yet.
      const { kind, findings } = verified(rendered(plan, { draft: plan.number.value === null }))
      expect(kind).toBe('plan')
      const failed = findings.filter(({ verdict }) => verdict === 'fail')
      expect(failed.map(({ clause, found, quote }) => `${clause.id}: ${found.en} “${quote}”`)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
