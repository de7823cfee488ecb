import { checkPlanBy, checkProfile } from '../check/check.ts'
import { mergeProblems } from '../check/merge-problems.ts'
import type { CheckOptions } from '../check/ruled.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { readProfile } from '../read/profile.ts'
import type { SourceFile } from '../read/source.ts'
import type { WordDocument } from '../ooxml/document.ts'
import type { Rule } from '../rules/rule.ts'
import { failureProblem } from './failure.ts'
import { orFailure, type Files } from './files.ts'
import { splitLines, type Lines } from './lines.ts'
import { pathOf, type Found } from './find.ts'
import { openPlan, type OpenedFile, type OpenOptions } from './open.ts'
import { originOf } from './origin.ts'

/** A plan that was opened and checked: the plan as far as it could be read, and all that is wrong with it, in reading order. */
export interface Loaded {
  readonly path: string
  readonly read: ReadPlan | undefined
  readonly problems: readonly Problem[]
  /** The plan, its profile or an appendix could not be opened. */
  readonly unreadable: boolean
  /** Lines of the files that problems point into. */
  readonly lines: Lines
  /** What it holds, where it is a Word file. */
  readonly word?: { readonly document: WordDocument; readonly content: Uint8Array }
}

/** How to load a plan. */
export interface LoadOptions extends CheckOptions, OpenOptions {
  /** The rules given are all there are: a profile that names another is mistaken. */
  readonly everyRule?: boolean
}

/** Opens and checks one plan with its profile and appendices. */
export async function loadPlan(files: Files, found: Found, rules: readonly Rule[], options?: LoadOptions): Promise<Loaded> {
  const { value: opened, problems } = await openPlan(files, found, options)
  if (!opened) return unopened(found, problems)
  const { read, profile, source, appendices } = opened
  return await orFailure(
    async () => {
      const origin = read && options?.everyRule ? await originOf(read, profile, files) : undefined
      const told = [
        ...profileProblems(profile, options?.everyRule ? rules : undefined),
        ...problems,
        ...(read ? checkPlanBy(rules, read, { ...options, ...(origin && { origin }) }) : []),
      ]
      return loaded(opened, read, told, [source, profile, ...appendices])
    },
    (failure) => unopened(found, [failureProblem(failure)]),
  )
}

function profileProblems(profile: SourceFile | undefined, rules: readonly Rule[] | undefined): readonly Problem[] {
  const value = profile && readProfile(profile).value
  return value
    ? checkProfile(
        value,
        profile.path,
        rules?.map(({ id }) => id),
      )
    : []
}

/** What was opened and read, with all that is said of it. */
export function loaded(
  { source }: OpenedFile,
  read: ReadPlan | undefined,
  problems: readonly Problem[],
  opened: readonly (SourceFile | undefined)[],
): Loaded {
  return { path: source.path, read, problems: mergeProblems(problems), unreadable: false, lines: linesOf(opened) }
}

/** A file that could not be opened or read, with what is said of it. */
export const unopened = (found: Found, problems: readonly Problem[]): Loaded => ({
  path: pathOf(found),
  read: undefined,
  problems,
  unreadable: true,
  lines: () => undefined,
})

/** Lines of the files that were opened, split when they are asked for. */
function linesOf(opened: readonly (SourceFile | undefined)[]): Lines {
  const split = new Map<string, readonly string[]>()
  return (file) => {
    const source = opened.find((it) => it?.path === file)
    if (source && !split.has(file)) split.set(file, splitLines(source))
    return split.get(file)
  }
}
