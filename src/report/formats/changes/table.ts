import { renderComparison } from '../../../render/comparison.ts'
import { comparisonRows } from '../../comparison.ts'
import type { Outcome } from '../../../model/problem.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  binary: true,
  tell: ({ changes, after }) => renderComparison(after, comparisonRows(changes)),
} satisfies Reporter<FoundChanges, Outcome<Uint8Array>>
