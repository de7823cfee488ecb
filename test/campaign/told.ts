import type { Problem } from '../../src/model/problem.ts'
import { problemsToGithub, problemsToText } from '../../src/report/problems.ts'
import { problemsToSarif } from '../../src/report/sarif.ts'
import type { Input, Judge } from './reader.ts'

/** Problems as every report has them: the sentences, the places, and what a terminal would get. */
export function judgeTold(problems: readonly Problem[], input: Input, judge: Judge): void {
  judge.problems(problems, input)
  const lines = (file: string) => {
    const content = input[file]
    return typeof content === 'string' ? content.replace(/\r\n?/g, '\n').split('\n') : undefined
  }
  judge.shown(problemsToText(problems, { language: 'vi', lines }), 'text')
  const github = problemsToGithub(problems, 'vi')
  judge.shown(github, 'github')
  judge.holds(github === '' || github.split('\n').length === problems.length, 'github: not one line a problem')
  const sarif = problemsToSarif(problems, { language: 'en', rules: [], version: '1' })
  judge.shown(sarif, 'sarif')
}
