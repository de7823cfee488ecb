import { problemToJson } from '../../problems.ts'
import { verificationsToJson } from '../../verification.ts'
import { toJson, type FoundVerdicts, type Reporter } from '../reporter.ts'

export default {
  tell: ({ verified, problems }, { language }) =>
    toJson({
      ...verificationsToJson(verified, language),
      problems: problems.map((problem) => problemToJson(problem, language)),
    }),
} satisfies Reporter<FoundVerdicts>
