import { createHash } from 'node:crypto'
import { settle } from '../../../check/check.ts'
import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import { renderDocx } from '../../../render/document.ts'
import { problemToJson } from '../../../report/problems.ts'
import type { Rule } from '../../../rules/rule.ts'
import { startProgress } from '../../terminal/progress.ts'
import { exitOf, writeCounts, writeProblems } from '../../frame/result.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { textOf } from '../../../workspace/bytes.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { findPlans, profileFor } from '../../../workspace/find.ts'
import { folderOf, tidy } from '../../../workspace/path.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'
import { FileFailure } from '../../../workspace/files.ts'

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
  const folder = tidy(String(given.options.out ?? 'output'))
  const draft = given.options.draft === true
  const found = await findPlans(given.paths, world.files)
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
    const { path } = one
    loaded.push(one)
    const file = `${folder}/${targetOf(path, one)}`
    const told = [
      ...(draft ? one.problems.filter(({ rule }) => rule !== 'open-blank') : one.problems),
      ...(one.plan ? clash(file, path, targets) : []),
    ]
    let code = exitOf(one, told)
    if (one.plan && code === EXIT.done) {
      const bytes = await renderDocx(one.plan, { draft })
      try {
        const state = await world.files.write(file, bytes)
        documents.push({
          plan: path,
          file,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          pages: null,
        })
        const word = { written: { vi: 'đã ghi', en: 'written' }, unchanged: { vi: 'không đổi', en: 'unchanged' } }[state]
        said.push(`${file} (${word[given.language]})`)
      } catch (error) {
        if (!(error instanceof FileFailure)) throw error
        told.push(failureProblem(error))
        code = EXIT.files
      }
    }
    all.push(...told)
    exit = Math.max(exit, code)
    await progress.step(path)
  }
  progress.stop()
  const problems = settle(all)
  if (given.options.json) {
    world.stdout.write(toJson({ documents, problems: problems.map((problem) => problemToJson(problem, given.language)) }))
    return exit
  }
  writeProblems(loaded, problems, given, world.stderr, world)
  if (said.length > 0) world.stdout.write(`${said.join('\n')}\n`)
  if (problems.length > 0) writeCounts(problems, loaded, given, world)
  return exit
}

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

/** `2026/name.docx` for what lies under a `plans` folder, else the file's own name; standard input goes by the plan's id. */
function targetOf(path: string, { plan }: Loaded): string {
  if (path === '-') return `${plan?.id ?? 'plan'}.docx`
  const parts = path.split('/')
  const root = parts.lastIndexOf('plans')
  return (
    parts
      .slice(root >= 0 && root < parts.length - 1 ? root + 1 : -1)
      .join('/')
      .replace(/\.md$/i, '') + '.docx'
  )
}

/** Two plans must not write one file: the second is refused, so that no document vanishes under another. */
function clash(file: string, path: string, targets: Map<string, string>): Problem[] {
  const other = targets.get(file.toLowerCase())
  targets.set(file.toLowerCase(), path)
  if (other === undefined) return []
  return [
    {
      at: startOf(path),
      severity: 'error',
      rule: 'same-document',
      message: {
        vi: `Kế hoạch này và “${other}” cùng ghi ra “${file}”.`,
        en: `This plan and “${other}” would both write “${file}”.`,
      },
      hint: {
        vi: 'Đổi tên một tệp, hoặc tạo riêng từng kế hoạch với --out khác nhau.',
        en: 'Rename one, or build them apart with another --out.',
      },
    },
  ]
}
