import { problemAsData } from '../../problems.ts'
import { verificationsAsData } from '../../verification.ts'
import { toJson, type FoundVerdicts, type Reporter } from '../reporter.ts'

export default {
  tell: ({ verified, problems }, { language }) =>
    toJson({
      ...verificationsAsData(verified, language),
      problems: problems.map((problem) => problemAsData(problem, language)),
    }),
} satisfies Reporter<FoundVerdicts>
