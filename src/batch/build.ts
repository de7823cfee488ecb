import type { Problem } from '../model/problem.ts'
import type { Files } from '../workspace/files.ts'
import type { Found } from '../workspace/find.ts'
import { documentPath, sameDocument } from '../workspace/output.ts'
import type { BuildOptions, PlanBuilt, BuildTarget } from './build-plan.ts'
import type { BuildCache, Done } from './cache.ts'
import { recorded, type Hash } from './record.ts'
import { buildRules } from './rules.ts'

/** What all plans of a batch are built with; plain data, so that other threads can be told. */
export interface BatchSetup {
  readonly target: BuildTarget
  readonly draft: boolean
  readonly today?: string | undefined
  /** Every plan of the batch. */
  readonly paths: readonly string[]
}

/** A plan to be built, and what speaks against writing its document. */
export interface BuildRequest {
  readonly path: string
  readonly refused: readonly Problem[]
}

/** Builds one plan of a batch. */
export type Builder = (request: BuildRequest) => Promise<Done>

/** Builders that work side by side, each on its own thread. */
export interface Pool {
  readonly size: number
  readonly build: Builder
  close(): unknown
}

/** Builds in this thread. What makes a document is loaded for the first: mostly all is known. */
export function builderOf(files: Files, { target, draft, today, paths }: BatchSetup, hash: Hash): Builder {
  const prepare = async () => ({ rules: await buildRules(paths, files), ...(await import('./build-plan.ts')) })
  let prepared: ReturnType<typeof prepare> | undefined
  return async ({ path, refused }) => {
    const { rules, buildPlan } = await (prepared ??= prepare())
    const { files: asking, asked } = recorded(files, hash)
    const options = { draft, hash, claim: () => refused, ...(today !== undefined && { today }) }
    return { asked, built: await buildPlan(asking, path, target, rules, options) }
  }
}

/** So many plans are under way for each builder, so that none waits for another. */
const AHEAD = 4

/** What building each plan of a batch came to, in their order; what the cache knows is not built. `targets` takes in what each writes. */
export async function* buildBatch(
  setup: BatchSetup,
  builders: { readonly build: Builder; readonly size?: number },
  { cache, targets }: { readonly cache?: BuildCache | undefined; readonly targets: Map<string, string> },
): AsyncGenerator<PlanBuilt> {
  const one = async (path: string): Promise<PlanBuilt> => {
    const file = setup.target.file ?? `${setup.target.folder}/${documentPath(path, undefined)}`
    const refused = sameDocument(file, path, targets)
    const key = [path, file, setup.draft ? 'draft' : '', setup.today ?? '', ...refused.map(({ message }) => message.en)].join(
      '\n',
    )
    const known = await cache?.get(key)
    if (known) return known
    const done = await builders.build({ path, refused })
    cache?.put(key, done)
    return done.built
  }
  const underWay: Promise<PlanBuilt>[] = []
  for (const path of setup.paths) {
    underWay.push(one(path))
    if (underWay.length >= (builders.size === undefined ? 1 : builders.size * AHEAD)) yield await underWay.shift()!
  }
  for (const built of underWay) yield await built
}

/** Builds what has no file of its own (standard input), or goes to none. */
export async function buildApart(files: Files, found: Found, target: BuildTarget, options: BuildOptions): Promise<PlanBuilt> {
  const rules = await buildRules(typeof found === 'string' ? [found] : [], files)
  const { buildPlan } = await import('./build-plan.ts')
  return await buildPlan(files, found, target, rules, options)
}
