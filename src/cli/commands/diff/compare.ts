import type { Change } from '../../../diff/change.ts'
import { diffPlans } from '../../../diff/plans.ts'
import { problemsToText } from '../../../report/problems.ts'
import { GitFailure } from '../../world/git.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import type { Version } from '../../../workspace/version.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** Two versions of a plan, and what changed between them with places as a report names them. */
export interface Compared {
  readonly before: Version
  readonly after: Version
  readonly changes: readonly Change[]
}

/** Says what git or the file system refused, and gives the exit code. */
export function refuse(error: unknown, { language }: Arguments, { stderr }: World, ending: '.md' | '.docx' = '.md'): number {
  if (error instanceof GitFailure) {
    stderr.write(`kehoach: ${error.wording[language]}\n`)
    return error.exit
  }
  if (!(error instanceof FileFailure)) throw error
  stderr.write(`${problemsToText([failureProblem(error, ending)], { language })}\n`)
  return EXIT.files
}

export function compare(before: Version, after: Version): Compared {
  const changes = diffPlans(before.plan, after.plan).map((change) => ({
    ...change,
    beforeAt: change.beforeAt && before.place(change.beforeAt),
    afterAt: change.afterAt && after.place(change.afterAt),
  }))
  return { before, after, changes }
}
