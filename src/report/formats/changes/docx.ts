import type { Outcome } from '../../../model/problem.ts'
import { renderRedline } from '../../../redline/redline.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  binary: true,
  tell: ({ before, after, sha256, date, author = after.issuer.name.includes('[[') ? 'kehoach' : after.issuer.name }) =>
    renderRedline(before, after, { author, ...(sha256 !== undefined && { sha256 }), ...(date !== undefined && { date }) }),
} satisfies Reporter<FoundChanges, Outcome<Uint8Array>>
