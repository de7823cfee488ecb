import { problemsToSarif } from '../../sarif.ts'
import { toJson, type FoundProblems, type Reporter } from '../reporter.ts'

export default {
  tell: ({ problems, kinds }, { language, version }) => toJson(problemsToSarif(problems, kinds, language, version)),
} satisfies Reporter<FoundProblems>
