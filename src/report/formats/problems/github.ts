import { problemsToGithub } from '../../problems.ts'
import type { FoundProblems, Reporter } from '../reporter.ts'

export default {
  tell: ({ problems }, { language }) => (problems.length === 0 ? '' : `${problemsToGithub(problems, language)}\n`),
} satisfies Reporter<FoundProblems>
