import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { rendered, verified } from '../docx.ts'
import { readText } from '../fixtures.ts'
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

it('the name of a part by letters is no sentence, however much of the text it is', () => {
  const name = 'Nội dung thực hiện Kế hoạch cải cách hành chính và chuyển đổi số trong các cơ quan, đơn vị của tỉnh'
  const { plan } = readText(`---
schema: kehoach/v1
kind: general
id: a
year: 2026
title: Cải cách hành chính năm 2026
layout: { numbering: A }
---

Các đơn vị thực hiện như sau.

# ${name}

Các đơn vị rà soát thủ tục.
`)
  const failed = verified(rendered(plan, { draft: true })).findings.filter(({ verdict }) => verdict === 'fail')
  expect(failed.filter(({ clause }) => clause.id.startsWith('noi-dung'))).toEqual([])
})
