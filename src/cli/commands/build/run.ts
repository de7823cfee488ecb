import { createHash } from 'node:crypto'
import { mergeProblems } from '../../../check/check.ts'
import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import { sourceHashes } from '../../../model/read-plan.ts'
import { renderDocx } from '../../../render/document.ts'
import { problemAsData } from '../../../report/problems.ts'
import type { Rule } from '../../../rules/rule.ts'
import { startProgress } from '../../terminal/progress.ts'
import { exitOf, writeCounts, writeProblems } from '../../frame/result.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { outOf } from './out.ts'
import { documentPath, sameDocument } from '../../../workspace/output.ts'
import { givenFile } from '../../world/standard-input.ts'
import { textOf } from '../../../workspace/bytes.ts'
import { findPlans, profileFor } from '../../../workspace/find.ts'
import { folderOf } from '../../../workspace/path.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'
import { saveFile } from '../../../workspace/save.ts'

/** A document that was written, or stood there already with the same bytes. */
interface Built {
  readonly plan: string
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly pages: null
}

/** `kehoach build`: checks the plans, then writes a Word file for each that has no error. */
export async function run(given: Arguments, world: World): Promise<number> {
  const draft = given.options.draft === true
  const found = await findPlans(given.paths, world.files)
  const out = outOf(given, found.length, world)
  const loaded: Loaded[] = []
  const documents: Built[] = []
  const all: Problem[] = []
  const said: string[] = []
  const targets = new Map<string, string>()
  let exit: number = EXIT.done
  const rules = await rulesFor(found, world)
  const progress = await startProgress(found.length, given, world)
  for (const each of found) {
    const one = await loadPlan(world.files, await givenFile(each, world), rules, {
      errorsOnly: true,
      ...(given.today !== undefined && { today: given.today }),
    })
    const { path, read } = one
    loaded.push(one)
    const file = out.file ?? `${out.folder}/${documentPath(path, read?.plan.id)}`
    const told = [
      ...(draft ? one.problems.filter(({ rule }) => rule !== 'open-blank') : one.problems),
      ...(read ? sameDocument(file, path, targets) : []),
    ]
    const built = read && exitOf(one, told) === EXIT.done ? renderDocx(read.plan, { draft, ...sourceHashes(read) }) : undefined
    if (built) told.push(...built.problems.map((problem) => ({ ...problem, at: startOf(path) })))
    let code = exitOf(one, told)
    if (built && code === EXIT.done) {
      const bytes = built.value
      if (file === '-') world.stdout.write(bytes)
      else {
        const { value: state, problems } = await saveFile(world.files, file, bytes)
        if (state) {
          documents.push({
            plan: path,
            file,
            bytes: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
            pages: null,
          })
          said.push(`${file} (${STATES[state][given.language]})`)
        } else code = EXIT.files
        told.push(...problems)
      }
    }
    all.push(...told)
    exit = Math.max(exit, code)
    await progress.step(path)
  }
  progress.stop()
  const problems = mergeProblems(all)
  if (given.options.json) {
    world.stdout.write(toJson({ documents, problems: problems.map((problem) => problemAsData(problem, given.language)) }))
    return exit
  }
  writeProblems(loaded, problems, given, world.stderr, world)
  if (said.length > 0) world.stdout.write(`${said.join('\n')}\n`)
  if (problems.length > 0) writeCounts(problems, loaded, given, world)
  return exit
}

const STATES = { written: { vi: 'đã ghi', en: 'written' }, unchanged: { vi: 'không đổi', en: 'unchanged' } } as const

/** The rules that keep a plan from being built. Only where an office has made errors of other rules are those loaded too. */
async function rulesFor(found: readonly unknown[], { files }: World): Promise<readonly Rule[]> {
  const folders = new Set(found.flatMap((path) => (typeof path === 'string' ? folderOf(path) : [])))
  const profiles = new Set<string>()
  for (const folder of folders) profiles.add((await profileFor(folder, files)) ?? '')
  for (const path of profiles) {
    if ((await files.kind(path)) === 'file' && /:\s*["']?error\b/.test(textOf(await files.read(path))))
      return (await import('../../../rules/index.ts')).RULES
  }
  return (await import('../../../rules/errors.ts')).ERROR_RULES
}
