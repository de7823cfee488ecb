import { decodeText } from '../model/encoding.ts'
import { startOf } from '../model/place.ts'
import type { Fix, Problem, Wording } from '../model/problem.ts'
import { sourceHashes, type ReadPlan } from '../model/read-plan.ts'
import { placeAt } from '../model/source.ts'
import { bearsNumber, registerPlan, type Registration } from '../register/issue.ts'
import type { ValueEdit } from '../register/set-value.ts'
import { renderDocx } from '../render/document.ts'
import type { Rule } from '../rules/rule.ts'
import { editedFiles, withTexts, type EditedFile } from './edited.ts'
import { orFailure, type Files } from './files.ts'
import { loadPlan, type Loaded } from './load.ts'
import { findPlans, type Found } from './find.ts'
import { openPlan } from './open.ts'

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
  // Where the frontmatter cannot be read as it stands, nothing has a place in it yet.
  const broken = before.problems.filter(({ rule }) => rule === 'yaml-syntax')
  if (broken.length > 0) return { refused: broken, loaded: before }
  const registered = registerPlan(read, { number, date }, force)
  if ('refused' in registered) {
    const { refused: message, hint, pointer = '/number' } = registered
    return { refused: [cannotIssue(read, pointer, message, hint)], loaded: before }
  }
  const taken = force ? undefined : await bearerOf(files, read, { number, date })
  if (taken !== undefined) {
    const code = `${number}/${read.plan.number.symbol}`
    const message = {
      vi: `Số ${code} năm ${date.slice(0, 4)} đã cấp cho “${taken}”.`,
      en: `The number ${code} of ${date.slice(0, 4)} has been given to “${taken}”.`,
    }
    const hint = {
      vi: 'Xem lại sổ đăng ký; đúng là phải cấp số này thì thêm --force.',
      en: 'Look at the register; to give it all the same, add --force.',
    }
    return { refused: [cannotIssue(read, '/number', message, hint)], loaded: before }
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

const cannotIssue = (read: ReadPlan, pointer: string, message: Wording, hint: Wording | undefined): Problem => ({
  at: read.places.nearest(pointer) ?? startOf(read.file),
  severity: 'error',
  rule: 'cannot-issue',
  message,
  ...(hint && { hint }),
})

/** Another plan of the office that has the number. */
async function bearerOf(files: Files, read: ReadPlan, wanted: Registration): Promise<string | undefined> {
  // Most plans need not be read to know that they have another one.
  const written = new RegExp(`value:\\s*["']?0*${wanted.number.replace(/^0+(?=\\d)/, '')}["']?\\s*(?:[,}#\\n]|$)`, 'i')
  for (const path of await findPlans([], files)) {
    if (typeof path !== 'string' || path === read.file) continue
    const text = await orFailure(
      async () => decodeText(await files.read(path)),
      () => '',
    )
    if (!written.test(text)) continue
    const { value } = await openPlan(files, path)
    if (value?.read && bearsNumber(value.read.plan, read.plan, wanted)) return path
  }
  return undefined
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
