import type { BuiltFrom } from '../../../merge/built-from.ts'
import { sourceHashes, type ReadPlan } from '../../../model/read-plan.ts'
import { fileOrigin, readVersion } from '../../../workspace/version.ts'
import { tidy } from '../../../workspace/path.ts'
import { GitFailure, type Git } from '../../world/git.ts'
import type { World } from '../../world/world.ts'
import { revisionOrigin, rootPaths } from '../diff/revisions.ts'

/** The plan as it was when a document was built, and what it is called. */
export interface FoundBase {
  readonly label: string
  readonly read: ReadPlan
}

/** Finds it: what `--base` names, the plan as it stands, or a revision of git that has the hash; undefined where none does. */
export async function findBase(
  from: BuiltFrom,
  current: ReadPlan,
  given: string | undefined,
  world: World,
): Promise<FoundBase | undefined> {
  if (given !== undefined) return await namedBase(given, current, world)
  if (isBase(current, from)) return { label: current.file, read: current }
  if (from.sha256 === undefined) return undefined
  const git = await gitOf(world)
  return git && (await inHistory(git, from, current))
}

const isBase = (read: ReadPlan, { sha256, beside }: BuiltFrom): boolean => {
  const own = sourceHashes(read)
  return own.sha256 === sha256 && own.beside === beside
}

async function namedBase(given: string, current: ReadPlan, world: World): Promise<FoundBase> {
  if ((await world.files.kind(tidy(given))) === 'file') {
    const { label, read } = await readVersion(await fileOrigin(given, world.files))
    return { label, read }
  }
  const git = await gitOf(world)
  if (!git)
    throw new GitFailure({
      vi: `Không có tệp “${given}”, và thư mục này không nằm trong kho git nào.`,
      en: `There is no file “${given}”, and no git repository here.`,
    })
  const [, revision = given, path] = /^([^:]+):(.+)$/.exec(given) ?? []
  git.verify(revision)
  const names = rootPaths(path ?? current.file, git)
  const name = names.find((it) => git.read(revision, it) !== undefined) ?? git.oldName(revision, undefined, names.at(-1)!)
  if (name === undefined)
    throw new GitFailure({
      vi: `Phiên bản “${revision}” không có tệp “${current.file}”.`,
      en: `Revision “${revision}” has no file “${current.file}”.`,
    })
  const { label, read } = await readVersion(revisionOrigin(git, revision, name))
  return { label, read }
}

/** Looks through the revisions of a plan; where its own text fits and the files beside it do not, those of that revision are the nearest. */
async function inHistory(git: Git, from: BuiltFrom, current: ReadPlan): Promise<FoundBase | undefined> {
  let nearest: FoundBase | undefined
  for (const { revision, path } of git.history(rootPaths(current.file, git).at(-1)!)) {
    if (git.read(revision, path) === undefined) continue
    const { label, read } = await readVersion(revisionOrigin(git, revision, path, revision.slice(0, 12)))
    if (isBase(read, from)) return { label, read }
    if (read.sha256 === from.sha256) nearest ??= { label, read }
  }
  return nearest
}

/** The repository, where there is one. */
async function gitOf(world: World): Promise<Git | undefined> {
  try {
    return await world.git?.()
  } catch (error) {
    if (error instanceof GitFailure) return undefined
    throw error
  }
}
