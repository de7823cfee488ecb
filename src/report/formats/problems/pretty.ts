import { problemsToText } from '../../problems.ts'
import type { FoundProblems, Reporter } from '../reporter.ts'

export default {
  tell: ({ problems, lines }, { language, color, columns }) =>
    problems.length === 0 ? '' : `${problemsToText(problems, { language, color, columns, lines })}\n\n`,
} satisfies Reporter<FoundProblems>
