import { redline } from '../../../redline/redline.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  binary: true,
  tell: ({ before, after, sha256, date, author = after.issuer.name.includes('[[') ? 'kehoach' : after.issuer.name }) =>
    redline(before, after, { author, ...(sha256 !== undefined && { sha256 }), ...(date !== undefined && { date }) }),
} satisfies Reporter<FoundChanges>
