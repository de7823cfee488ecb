import { problemsToSarif } from '../../sarif.ts'
import type { FoundProblems, Reporter } from '../reporter.ts'

export default {
  tell: ({ problems, kinds }, { language, version }) => `${problemsToSarif(problems, { language, rules: kinds, version })}\n`,
} satisfies Reporter<FoundProblems>
