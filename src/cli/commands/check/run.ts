import { settle } from '../../../check/check.ts'
import { applyFixes, safeFixes } from '../../../check/fix.ts'
import type { Problem } from '../../../model/problem.ts'
import { problemsToGithub, problemsToJson } from '../../../report/problems.ts'
import { RULES } from '../../../rules/index.ts'
import { exitOf, toJson, writeCounts, writeProblems } from '../../frame/result.ts'
import { oneOf, UsageError, type Arguments, type Option } from '../../frame/arguments.ts'
import { type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { findPlans } from '../../../workspace/find.ts'
import { loadPlan, loadProse, type Loaded } from '../../../workspace/load.ts'
import { tidy } from '../../../workspace/path.ts'
import { FileFailure } from '../../../workspace/files.ts'

const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const

export const options = {
  format: { value: FORMATS.join('|'), about: { vi: 'dạng của báo cáo', en: 'form of the report' } },
  strict: { about: { vi: 'coi cảnh báo là lỗi', en: 'count warnings as errors' } },
  fix: { about: { vi: 'tự sửa những chỗ không thể đổi nghĩa', en: 'mend what cannot change the meaning' } },
  prose: {
    about: {
      vi: 'kiểm tra văn bản bất kỳ (.md, .txt), không cần phần khai báo',
      en: 'check any text (.md, .txt), with no frontmatter',
    },
  },
} as const satisfies Record<string, Option>

/** How often `--fix` goes over a file: mending one thing may bring another to light. */
const ROUNDS = 4

/** `kehoach check`: everything wrong with the plans, or with any text, with places and hints. */
export async function run(given: Arguments, world: World): Promise<number> {
  oneOf('format', given.options.format, FORMATS)
  const load = await loaderFor(given, world)
  let loaded = await load()
  if (given.options.fix) loaded = await mend(loaded, load, given, world)
  const problems = settle(loaded.flatMap((it) => it.problems))
  await write(loaded, problems, given, world)
  return Math.max(...loaded.map((it) => exitOf(it, it.problems, given.options.strict === true)))
}

async function loaderFor(given: Arguments, world: World): Promise<() => Promise<Loaded[]>> {
  const { paths, today } = given
  if (given.options.prose && paths.length === 0) {
    throw new UsageError({
      vi: '--prose cần đường dẫn của văn bản, hoặc dấu - cho đầu vào chuẩn.',
      en: '--prose needs the path of a text, or - for standard input.',
    })
  }
  if (given.options.fix && paths.includes('-')) {
    throw new UsageError({
      vi: '--fix không sửa được đầu vào chuẩn: ghi đường dẫn của tệp.',
      en: '--fix cannot mend standard input: give the path of a file.',
    })
  }
  const found = given.options.prose
    ? [...new Set(paths.map((path) => (path === '-' ? path : tidy(path))))]
    : await findPlans(paths, world.files)
  const one = given.options.prose ? loadProse : loadPlan
  return async () => {
    const loaded: Loaded[] = []
    for (const each of found)
      loaded.push(
        await one(world.files, await givenFile(each, world), RULES, { everyRule: true, ...(today !== undefined && { today }) }),
      )
    return loaded
  }
}

/** Makes the safe fixes, file by file, until none is left or a round changes nothing; then looks again. */
async function mend(loaded: Loaded[], load: () => Promise<Loaded[]>, { language }: Arguments, world: World): Promise<Loaded[]> {
  const safe = new Set(['not-nfc', ...RULES.filter((rule) => rule.safe).map(({ id }) => id)])
  const failures: Loaded[] = []
  const mended = new Map<string, number>()
  let now = loaded
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    const files = new Set(now.flatMap(({ problems }) => problems.map(({ at }) => at.file)))
    for (const file of files) {
      const problems = now.flatMap((it) => it.problems)
      const fixes = safeFixes(settle(problems), file, safe)
      if (fixes.length === 0 || failures.some(({ path }) => path === file)) continue
      try {
        const { text, made } = applyFixes(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(await world.files.read(file)),
          fixes,
        )
        if ((await world.files.write(file, new TextEncoder().encode(text))) === 'unchanged') continue
        changed = true
        mended.set(file, (mended.get(file) ?? 0) + made)
      } catch (error) {
        if (!(error instanceof FileFailure)) throw error
        failures.push({
          path: file,
          plan: undefined,
          problems: [failureProblem(error)],
          unreadable: true,
          lines: () => undefined,
        })
      }
    }
    if (!changed) break
    now = await load()
  }
  for (const [file, made] of mended)
    world.stderr.write(language === 'vi' ? `${file}: đã sửa ${made} chỗ\n` : `${file}: ${made} mended\n`)
  return [...now, ...failures]
}

async function write(loaded: readonly Loaded[], problems: readonly Problem[], given: Arguments, world: World): Promise<void> {
  const { language } = given
  const format = given.options.json ? 'json' : ((given.options.format ?? 'pretty') as (typeof FORMATS)[number])
  switch (format) {
    case 'json':
      world.stdout.write(toJson(problemsToJson(problems, language)))
      return
    case 'github':
      world.stdout.write(problems.length > 0 ? `${problemsToGithub(problems, language)}\n` : '')
      return
    case 'sarif': {
      const { problemsToSarif } = await import('../../../report/sarif.ts')
      const { version } = await import('../../version.ts')
      world.stdout.write(toJson(problemsToSarif(problems, RULES, language, version)))
      return
    }
    case 'pretty':
      writeProblems(loaded, problems, given, world.stdout, world)
      writeCounts(problems, loaded, given, world)
  }
}
