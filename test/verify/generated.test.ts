import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { rendered, verified } from '../docx.ts'
import { wholePlan } from '../write/whole.ts'
import { plausible } from './plausible.ts'

/** What offices name as they do passes every clause, however its text, tables, annexes, notes and signatures are put together. */
it('no clause fails on a generated plan, which gives the same bytes twice', () => {
  fc.assert(
    fc.property(wholePlan.map(plausible), (plan) => {
      // A draft has no number yet.
      const [document, again] = [0, 1].map(() => rendered(plan, { draft: plan.number.value === null }))
      expect(Buffer.compare(document!, again!)).toBe(0)
      const { kind, findings } = verified(document!)
      expect(kind).toBe('plan')
      const failed = findings.filter(({ verdict }) => verdict === 'fail')
      expect(failed.map(({ clause, found, quote }) => `${clause.id}: ${found.en} “${quote}”`)).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
