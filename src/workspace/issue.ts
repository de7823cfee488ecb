import type { Fix, Problem } from '../model/problem.ts'
import { sourceHashes, type ReadPlan } from '../model/read-plan.ts'
import { placeAt } from '../model/source.ts'
import { registerPlan, type Registration } from '../register/issue.ts'
import type { ValueEdit } from '../register/set-value.ts'
import { renderDocx } from '../render/document.ts'
import type { Rule } from '../rules/rule.ts'
import { editedFiles, withTexts, type EditedFile } from './edited.ts'
import type { Files } from './files.ts'
import { loadPlan, type Loaded } from './load.ts'
import type { Found } from './open.ts'

/** Number and date, and what may stand against them. */
export interface IssueOptions extends Registration {
  /** Another number than the plan has takes its place. */
  readonly force?: boolean
  readonly today?: string
}

/** A plan with number and date: its document, and the edits of its files, of which nothing is written yet. */
export interface IssuedPlan {
  readonly read: ReadPlan
  readonly docx: Uint8Array
  readonly edits: readonly ValueEdit[]
  readonly files: readonly EditedFile[]
}

/** What issuing a plan came to; without `issued`, `refused` says why. `loaded` is the plan as far as it came. */
export interface Issuing {
  readonly issued?: IssuedPlan
  readonly refused: readonly Problem[]
  readonly loaded: Loaded
}

/** Puts number and date into a plan and builds its final document. Nothing is written. */
export async function issuePlan(
  files: Files,
  found: Found,
  rules: readonly Rule[],
  { number, date, force, today }: IssueOptions,
): Promise<Issuing> {
  const before = await loadPlan(files, found, rules)
  const { path, read } = before
  if (!read) return { refused: before.problems, loaded: before }
  const registered = registerPlan(read, { number, date }, force)
  if ('refused' in registered) {
    const { refused: message, hint } = registered
    const at = read.places.nearest('/number') ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 }
    return { refused: [{ at, severity: 'error', rule: 'cannot-issue', message, ...(hint && { hint }) }], loaded: before }
  }
  const edited = await editedFiles(fixesOf(registered.edits), files)
  const texts = new Map(edited.map(({ file, after }) => [file, after]))
  const own = texts.get(path)
  const after = own === undefined ? found : { path, content: new TextEncoder().encode(own) }
  const loaded = await loadPlan(withTexts(files, texts), after, rules, today === undefined ? {} : { today })
  const errors = loaded.problems.filter(({ severity }) => severity === 'error')
  if (!loaded.read || errors.length > 0) return { refused: errors, loaded }
  const { value: docx, problems } = renderDocx(loaded.read.plan, sourceHashes(loaded.read))
  if (problems.length > 0) return { refused: problems.map((it) => ({ ...it, at: { ...it.at, file: path } })), loaded }
  return { issued: { read: loaded.read, docx, edits: registered.edits, files: edited }, refused: [], loaded }
}

function fixesOf(edits: readonly ValueEdit[]): Map<string, Fix[]> {
  const fixes = new Map<string, Fix[]>()
  for (const { source, from, to, text } of edits) {
    const { line, column, endLine, endColumn } = placeAt(source, from, to)
    const fix = { range: { start: { line, column }, end: { line: endLine, column: endColumn } }, text }
    fixes.set(source.file, [...(fixes.get(source.file) ?? []), fix])
  }
  return fixes
}
