import type { AppliedEdit, UnplacedEdit } from '../model/merged.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf } from '../model/source.ts'
import { bodyStart, DataTexts } from './partial.ts'
import { plainWords } from './plain-words.ts'
import { BREAKS_PLAN } from './reasons.ts'
import { reread } from './reread.ts'
import { stretchOf } from './source-blocks.ts'
import { applied as withEdits, type TextEdit } from './source-edits.ts'
import { told, type Reprint } from './told.ts'
import type { WordEdits } from './word-edits.ts'

/** Edits that read back as a plan that prints what the file says; what does not is told. */
export function settledEdits(base: ReadPlan, found: WordEdits): WordEdits {
  const words = proven(base, found)
  if (words) return told(found, words)
  const works = worksIn(base)
  const whole = works(found.edits)
  if (whole) return told(found, { merged: whole })
  // One that breaks the file is left out, so that the others need not be.
  const kept: TextEdit[] = []
  const broken: TextEdit[] = []
  for (const edits of groupsOf(found.edits)) (works([...kept, ...edits]) ? kept : broken).push(...edits)
  const [applied, lost] = split(
    found.applied,
    ({ at }) => !broken.some((edit) => edit.source.file === at.file && covers(edit, at)),
  )
  const unplaced = lost.map((edit): UnplacedEdit => {
    const { at, before, after } = edit
    return { paragraph: found.lines.get(edit)?.at || null, at, before, after, reason: BREAKS_PLAN }
  })
  const rest = works(kept)
  const result = { ...found, edits: kept, applied, unplaced: [...found.unplaced, ...unplaced] }
  return rest ? told(result, { merged: rest }) : result
}

/**
 * What has to be read again where the body has new words among its words and nothing else: of those it is known how they read. What was
 * edited in the frontmatter is read with the sections that print it. Undefined where more has to be.
 */
function proven(base: ReadPlan, { edits, base: lines }: WordEdits): Reprint | undefined {
  const isFront = ({ source, from }: TextEdit): boolean => source.file === base.file && from < bodyStart(source.text)
  const plain = plainWords(
    edits.filter((edit) => !isFront(edit)),
    lines,
  )
  const front = edits.filter((edit) => !plain.has(edit))
  if (front.length === 0) return {}
  if (!front.every(isFront)) return undefined
  const data = new DataTexts(front.some((edit) => VALUES.some((pointer) => isWithin(base, pointer, edit))))
  const texts = [...textsWith(base, edits)].map(([path, text]) => [path, /\.ya?ml$/.test(path) ? text : data.of(text)] as const)
  const { value, problems } = reread(base, new Map(texts))
  return value && errorsOf(problems).length === 0 ? { merged: value, isRead: (line) => data.has(line) } : undefined
}

/** Lists whose items have values that stand among words of the body. */
const VALUES = ['/targets', '/bases'] as const

function isWithin(base: ReadPlan, pointer: string, { source, from, to }: TextEdit): boolean {
  const stretch = stretchOf(base, pointer)
  return stretch?.source === source && stretch.from <= to && from <= stretch.to
}

/** Reads a plan with edits; undefined where that has errors which it had not before. */
function worksIn(base: ReadPlan): (edits: readonly TextEdit[]) => ReadPlan | undefined {
  // Most plans have no errors, and then nobody asks which were there before.
  let before: readonly string[] | undefined
  const wasThere = (error: string): boolean => (before ??= errorsOf(reread(base, new Map()).problems)).includes(error)
  return (edits) => {
    const { value, problems } = reread(base, textsWith(base, edits))
    return value && errorsOf(problems).every(wasThere) ? value : undefined
  }
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
