import { builderOf, buildApart, buildBatch, type BatchSetup } from '../../../batch/build.ts'
import type { PlanBuilt } from '../../../batch/build-plan.ts'
import { BuildCache } from '../../../batch/cache.ts'
import { mergeProblems } from '../../../check/merge-problems.ts'
import type { SourceFile } from '../../../read/source.ts'
import { problemAsData } from '../../../report/problems.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { orFailure } from '../../../workspace/files.ts'
import { findPlans, pathOf, type Found } from '../../../workspace/find.ts'
import { sameDocument } from '../../../workspace/output.ts'
import { linesNow } from '../../../workspace/lines.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { exitOf, writeCounts, writeProblems } from '../../frame/result.ts'
import { startProgress } from '../../terminal/progress.ts'
import { build as program } from '../../version.ts'
import { sha256 } from '../../world/hash.ts'
import { givenFile } from '../../world/standard-input.ts'
import { EXIT, type World } from '../../world/world.ts'
import { runOnChange } from '../../frame/watch.ts'
import { jobsOf, partOf } from './many.ts'
import { outOf } from './out.ts'
import { makePdf } from './pdf.ts'

/** From so many plans on it pays to keep what was built. */
const WORTH_KEEPING = 10

/** `kehoach build`: checks the plans, then writes a Word file for each that has no error. */
export async function run(given: Arguments, world: World): Promise<number> {
  if (!given.options.watch) return await buildOnce(given, world)
  const cache = BuildCache.inMemory(world.files, sha256)
  await runOnChange(world, async (looking) => {
    cache.lookAgain()
    await buildOnce(given, looking, cache)
  })
  return EXIT.done
}

/** Builds what has changed; with a cache of the rounds before, nothing is told that was told then. */
async function buildOnce(given: Arguments, world: World, rounds?: BuildCache): Promise<number> {
  const kept = rounds || given.options['no-cache'] ? undefined : await openCache(given, world)
  const found = partOf(await (kept?.find(given.paths) ?? findPlans(given.paths, world.files)), given)
  const out = outOf(given, found.length, world)
  const paths = out.file === '-' ? [] : found.filter((it): it is string => typeof it === 'string' && it !== '-')
  const setup: BatchSetup = { target: out, draft: given.options.draft === true, today: given.today, paths }
  const cache = rounds ?? (paths.length >= WORTH_KEEPING ? kept : undefined)
  // Hashes are for the cache and for who reads the JSON.
  const hash = cache || given.options.json ? sha256 : () => ''
  const targets = new Map<string, string>()
  const results: PlanBuilt[] = []
  /** What was read from no file. */
  const opened: SourceFile[] = []
  const pool = await jobsOf(given, setup, world)
  const progress = await startProgress(found.length, given, world)
  try {
    const batch = buildBatch(setup, pool ?? { build: builderOf(world.files, setup, hash) }, { cache, targets })
    const inBatch = new Set<unknown>(paths)
    for (const each of found) {
      const next = inBatch.has(each) ? (await batch.next()).value : undefined
      const built = next ?? (await apart(each))
      results.push(built)
      await progress.step(built.path)
    }
  } finally {
    pool?.close()
    progress.stop()
  }
  await cache?.save()
  const unmade = given.options.pdf ? await makePdf(results, world) : []
  return await tell([...(rounds ? results.filter(({ known }) => !known) : results), ...unmade], opened, given, world)

  async function apart(each: Found): Promise<PlanBuilt> {
    const source = await givenFile(each, world)
    if (typeof source === 'object' && 'content' in source) opened.push(source)
    return await buildApart(world.files, source, out, {
      draft: setup.draft,
      today: given.today,
      hash,
      claim: (file) => sameDocument(file, pathOf(each), targets),
      ...(out.file === '-' && { toStream: (bytes) => world.stdout.write(bytes) }),
    })
  }
}

/** What was built before; of no use to a plan that is built alone. */
async function openCache({ paths }: Arguments, { files }: World): Promise<BuildCache | undefined> {
  const [path, ...more] = paths
  const kindOf = (it: string) =>
    orFailure(
      () => files.kind(it),
      () => 'missing',
    )
  const isAlone = path !== undefined && more.length === 0 && (path === '-' || (await kindOf(path)) !== 'folder')
  return isAlone ? undefined : await BuildCache.open(files, sha256, program)
}

/** Tells what was built, and gives the exit code. */
async function tell(
  results: readonly PlanBuilt[],
  opened: readonly SourceFile[],
  given: Arguments,
  world: World,
): Promise<number> {
  const problems = mergeProblems(results.flatMap((built) => built.problems))
  const documents = results.flatMap(({ path, document }) => (document ? [{ plan: path, ...document }] : []))
  const exit = Math.max(EXIT.done, ...results.map((built) => (built.unwritten ? EXIT.files : exitOf(built, built.problems))))
  if (given.options.json) {
    world.stdout.write(
      toJson({
        documents: documents.map(({ plan, file, bytes, sha256 }) => ({ plan, file, bytes, sha256, pages: null })),
        problems: problems.map((problem) => problemAsData(problem, given.language)),
      }),
    )
    return exit
  }
  const lines = await linesNow(
    problems.map(({ at }) => at.file),
    world.files,
    opened,
  )
  writeProblems([{ lines }], problems, given, world.stderr, world)
  world.stdout.write(documents.map(({ file, state }) => `${file} (${STATES[state][given.language]})\n`).join(''))
  // What could not be made of a plan beside its document stands apart, and is no plan more.
  const plans = [...new Map(results.map((built) => [built.path, built])).values()]
  if (problems.length > 0) writeCounts(problems, plans, given, world)
  return exit
}

const STATES = { written: { vi: 'đã ghi', en: 'written' }, unchanged: { vi: 'không đổi', en: 'unchanged' } } as const
