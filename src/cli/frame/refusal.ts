import type { Language, Problem, Wording } from '../../model/problem.ts'
import { problemsToText } from '../../report/problems.ts'
import { failureProblem } from '../../workspace/failure.ts'
import { FileFailure } from '../../workspace/files.ts'
import { GitFailure } from '../world/git.ts'
import { EXIT, type World } from '../world/world.ts'
import { UsageError } from './arguments.ts'

/** Why a command was not carried out: an id for programs, sentences for people, the exit code. */
export interface Refusal {
  readonly code: string
  readonly exit: number
  readonly message: Wording
  readonly hint?: Wording | undefined
}

/** A file that a command cannot go on without, by the problem it has. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message.en)
    this.problem = withItsFile(problem)
  }
}

/** What wrong usage, git or the file system refused; undefined for an error that nobody foresaw. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof UsageError) return { code: 'wrong-usage', exit: EXIT.usage, message: error.wording, hint: error.hint }
  if (error instanceof GitFailure) return { code: 'git-refused', exit: error.exit, message: error.wording }
  if (error instanceof Refused) {
    const { rule, message, hint } = error.problem
    return { code: rule, exit: EXIT.files, message, hint }
  }
  if (!(error instanceof FileFailure)) return undefined
  const { rule, message, hint } = failureProblem(error)
  return { code: rule, exit: EXIT.files, message, hint }
}

/** Says what git or the file system refused of one file, where the others go on. Gives the exit code. */
export function refuse(error: unknown, language: Language, { stderr }: World, ending: '.md' | '.docx' = '.md'): number {
  if (error instanceof FileFailure) stderr.write(`${problemsToText([failureProblem(error, ending)], { language })}\n`)
  else {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    stderr.write(`kehoach: ${refusal.message[language]}\n`)
    return refusal.exit
  }
  return EXIT.files
}

/** A file that cannot be opened, as a problem; `ending` is that of the files the command reads. */
export function unopened(error: unknown, ending: '.md' | '.docx' = '.docx'): Problem {
  if (!(error instanceof FileFailure)) throw error
  return failureProblem(error, ending)
}

/** A problem whose sentence says which file it speaks of. */
export const withItsFile = (problem: Problem): Problem => {
  const { at, message } = problem
  return { ...problem, message: { vi: `${at.file}: ${message.vi}`, en: `${at.file}: ${message.en}` } }
}
