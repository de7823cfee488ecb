import type { AppliedEdit, UnplacedEdit } from '../model/merged.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf } from '../model/source.ts'
import { BREAKS_PLAN } from './reasons.ts'
import { reread } from './reread.ts'
import { applied as withEdits, type TextEdit } from './source-edits.ts'
import { told } from './told.ts'
import type { WordEdits } from './word-edits.ts'

/** Edits that read back as a plan that prints what the file says; what does not is told. */
export function settledEdits(base: ReadPlan, found: WordEdits): WordEdits {
  if (found.edits.length === 0) return found
  // Most plans have no errors, and then nobody asks which were there before.
  let before: readonly string[] | undefined
  const wasThere = (error: string): boolean => (before ??= errorsOf(reread(base, new Map()).problems)).includes(error)
  const works = (edits: readonly TextEdit[]): ReadPlan | undefined => {
    const { value, problems } = reread(base, textsWith(base, edits))
    return value && errorsOf(problems).every(wasThere) ? value : undefined
  }
  const whole = works(found.edits)
  if (whole) return told(found, whole)
  // One that breaks the file is left out, so that the others need not be.
  const kept: TextEdit[] = []
  const broken: TextEdit[] = []
  for (const edits of groupsOf(found.edits)) (works([...kept, ...edits]) ? kept : broken).push(...edits)
  const [applied, lost] = split(
    found.applied,
    ({ at }) => !broken.some((edit) => edit.source.file === at.file && covers(edit, at)),
  )
  const unplaced: UnplacedEdit[] = lost.map(({ at, before, after }) => ({
    paragraph: null,
    at,
    before,
    after,
    reason: BREAKS_PLAN,
  }))
  const rest = works(kept)
  const result = { ...found, edits: kept, applied, unplaced: [...found.unplaced, ...unplaced] }
  return rest ? told(result, rest) : result
}

/** Edits that are made together or not at all. */
function groupsOf(edits: readonly TextEdit[]): TextEdit[][] {
  const groups = new Map<number | TextEdit, TextEdit[]>()
  for (const edit of edits) groups.set(edit.group ?? edit, [...(groups.get(edit.group ?? edit) ?? []), edit])
  return [...groups.values()]
}

const covers = ({ source, from, to }: TextEdit, at: AppliedEdit['at']): boolean => {
  const offset = offsetOf(source, at)
  return from <= offset && offset <= to
}

const split = <T>(all: readonly T[], yes: (it: T) => boolean): [T[], T[]] => [all.filter(yes), all.filter((it) => !yes(it))]

const errorsOf = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'open-blank')
    .map(({ rule, message }) => `${rule} ${message.en}`)

const textsWith = ({ sources }: ReadPlan, edits: readonly TextEdit[]): Map<string, string> =>
  new Map(
    Object.entries(sources).map(([path, source]) => [
      path,
      withEdits(
        source.text,
        edits.filter((edit) => edit.source === source),
      ),
    ]),
  )
