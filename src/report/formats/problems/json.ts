import { problemsAsData } from '../../problems.ts'
import { toJson, type FoundProblems, type Reporter } from '../reporter.ts'

export default {
  tell: ({ problems }, { language }) => toJson(problemsAsData(problems, language)),
} satisfies Reporter<FoundProblems>
