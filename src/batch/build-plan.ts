import { mergeProblems } from '../check/merge-problems.ts'
import { startOf } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { sourceHashes } from '../model/read-plan.ts'
import { renderDocx } from '../render/document.ts'
import type { Rule } from '../rules/rule.ts'
import type { Files } from '../workspace/files.ts'
import { loadPlan } from '../workspace/load.ts'
import { pathOf, type Found } from '../workspace/find.ts'
import { documentPath } from '../workspace/output.ts'
import { saveFile } from '../workspace/save.ts'
import type { Hash } from './record.ts'

/** What building one plan came to: plain data, as it may come from another thread, or from a run before. */
export interface PlanBuilt {
  readonly path: string
  /** The plan, its profile or an appendix could not be opened. */
  readonly unreadable: boolean
  /** The document could not be written. */
  readonly unwritten: boolean
  readonly problems: readonly Problem[]
  /** It was built before, and nothing has changed since. */
  readonly known?: true
  /** The document that was written, or stood there already with the same bytes. */
  readonly document?: BuiltDocument
}

export interface BuiltDocument {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly state: 'written' | 'unchanged'
}

/** Where a document goes: below a folder by its plan's path, or to a file of its own. */
export interface BuildTarget {
  readonly folder: string
  readonly file?: string
}

export interface BuildOptions {
  readonly draft: boolean
  readonly today?: string | undefined
  readonly hash: Hash
  /** What speaks against writing this file: another plan of the batch writes it. */
  readonly claim: (file: string) => readonly Problem[]
  /** Takes a document that goes to no file. */
  readonly toStream?: (bytes: Uint8Array) => unknown
}

/** Checks a plan by the rules that can stop it, and writes its document where none does. */
export async function buildPlan(
  files: Files,
  found: Found,
  target: BuildTarget,
  rules: readonly Rule[],
  { draft, today, hash, claim, toStream }: BuildOptions,
): Promise<PlanBuilt> {
  const { path, read, problems, unreadable } = await loadPlan(files, found, rules, {
    errorsOnly: true,
    ...(today !== undefined && { today }),
  })
  const file = target.file ?? `${target.folder}/${documentPath(pathOf(found), read?.plan.id)}`
  const told = draft ? problems.filter(({ rule }) => rule !== 'open-blank') : [...problems]
  if (read) told.push(...claim(file))
  const built = { path, unreadable, unwritten: false }
  if (!read || unreadable || isStopped(told)) return { ...built, problems: mergeProblems(told) }
  const { value: bytes, problems: unrendered } = renderDocx(read.plan, { draft, ...sourceHashes(read) })
  told.push(...unrendered.map((problem) => ({ ...problem, at: startOf(path) })))
  if (isStopped(told)) return { ...built, problems: mergeProblems(told) }
  if (toStream) {
    toStream(bytes)
    return { ...built, problems: mergeProblems(told) }
  }
  const { value: state, problems: unsaved } = await saveFile(files, file, bytes)
  return {
    ...built,
    unwritten: state === undefined,
    problems: mergeProblems([...told, ...unsaved]),
    ...(state && { document: { file, bytes: bytes.length, sha256: hash(bytes), state } }),
  }
}

const isStopped = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error')
