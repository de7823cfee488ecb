import { GitFailure, type Git } from '../../world/git.ts'
import { typed } from '../../frame/called.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { fileOrigin, type Origin } from '../../../workspace/version.ts'
import { notThere, pathInHead, revisionOrigin, rootPaths } from './revisions.ts'
import { importDocx } from '../../../import/import.ts'
import { renderDocx } from '../../../render/document.ts'
import { tidy } from '../../../workspace/path.ts'
import { readVersion } from '../../../workspace/version.ts'
import { withImported } from '../../../workspace/imported.ts'
import { Refused } from '../../frame/refusal.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { WORD_NAME } from '../../../ooxml/old-kind.ts'

/** What `kehoach diff` is asked to compare, as the two origins of its versions. */
export async function sidesOf({ paths, options }: Arguments, world: World): Promise<readonly [Origin, Origin]> {
  const [first, second, ...more] = paths
  if (first === undefined || more.length > 0) throw usage()
  const range = /^(.*?)(\.{2,3})([^./\\].*)?$/.exec(first)
  if (range && !/:/.test(first) && (await world.files.kind(tidy(first))) === 'missing') {
    if (second === undefined) {
      throw new UsageError(
        { vi: `Thiếu tệp cần so sánh giữa hai phiên bản “${first}”.`, en: `“${first}” names two revisions, but no file.` },
        {
          vi: `Ví dụ: kehoach diff ${typed(first)} -- plans/2026/ke-hoach.md`,
          en: `Such as: kehoach diff ${typed(first)} -- plans/2026/plan.md`,
        },
      )
    }
    return betweenRevisions(await gitOf(world), range[1] || 'HEAD', range[3] || 'HEAD', range[2] === '...', second)
  }
  if (second !== undefined) {
    if (options.staged) throw new UsageError({ vi: '--staged chỉ đi với một tệp.', en: '--staged goes with one file.' })
    if ([first, second].some((path) => WORD_NAME.test(path)))
      return [await wordOrigin(first, world), await wordOrigin(second, world)]
    return [await originOf(first, world), await originOf(second, world)]
  }
  return againstHead(first, options.staged === true, world)
}

const usage = (): UsageError =>
  new UsageError(
    { vi: 'Cần một hoặc hai bản kế hoạch để so sánh.', en: 'One or two versions of a plan are needed.' },
    {
      vi: 'Ví dụ: kehoach diff cu.md moi.md · kehoach diff HEAD~1:plans/a.md plans/a.md · kehoach diff v1..v2 -- plans/a.md',
      en: 'Such as: kehoach diff old.md new.md · kehoach diff HEAD~1:plans/a.md plans/a.md · kehoach diff v1..v2 -- plans/a.md',
    },
  )

async function gitOf(world: World): Promise<Git> {
  if (!world.git) throw new GitFailure({ vi: 'Máy này chưa cài git.', en: 'git is not installed on this machine.' })
  return world.git()
}

/** `REV:path`, `:path` (staged); undefined for a file. A drive letter is no revision. */
async function revisionPath(
  given: string,
  world: World,
): Promise<{ readonly revision: string; readonly path: string } | undefined> {
  const [, revision, path] = /^(:[0-3]|[^:]*):(.+)$/.exec(given) ?? []
  if (revision === undefined || path === undefined || /^[A-Za-z]:[\\/]/.test(given)) return undefined
  return (await world.files.kind(tidy(given))) === 'missing' ? { revision, path } : undefined
}

/** The origin of one side: a file, or what a revision has. */
export async function originOf(given: string, world: World): Promise<Origin> {
  const found = given === '-' ? undefined : await revisionPath(given, world)
  if (!found) return givenOrigin(given, world)
  const git = await gitOf(world)
  return atRevision(git, found.revision, found.path)
}

/** A file of the working tree, or standard input, which has no neighbours. */
const givenOrigin = async (given: string, world: World): Promise<Origin> =>
  given === '-'
    ? { label: '-', prefix: '', source: { path: '-', content: await world.stdin() } }
    : await fileOrigin(given, world.files)

/** Both sides are of one form: as a Word file comes in, and a plan is compared by the document it builds. */
const SAME_ID = 'van-ban'

async function wordOrigin(given: string, world: World): Promise<Origin> {
  const word = WORD_NAME.test(given)
  const [opened] = word ? await openWordFiles([tidy(given)], world) : []
  if (opened?.problem) throw new Refused(opened.problem)
  const plan = word ? undefined : (await readVersion(await originOf(given, world))).read.plan
  const content = plan ? renderDocx(plan).value : opened!.file!.content
  const path = tidy(given)
  const { value, problems } = importDocx({ path, content }, { id: SAME_ID, force: true })
  if (!value) throw new Refused(problems[0]!)
  return { label: path, prefix: '', source: { path, content: value.text }, files: withImported(world.files, path, value) }
}

function atRevision(git: Git, revision: string, path: string): Origin {
  if (!revision.startsWith(':')) git.verify(revision)
  return revisionOrigin(git, revision, existing(git, revision, path), revision)
}

/** The one of the paths it may mean that a revision has. */
function existing(git: Git, revision: string, path: string): string {
  const found = rootPaths(path, git).find((name) => git.read(revision, name) !== undefined)
  if (found === undefined) throw notThere(revision, path)
  return found
}

async function againstHead(given: string, staged: boolean, world: World): Promise<readonly [Origin, Origin]> {
  const named = given === '-' ? undefined : await revisionPath(given, world)
  // A file that cannot be opened is told before anything about git.
  const here = named || staged ? undefined : await givenOrigin(given, world)
  const git = await gitOf(world)
  git.verify('HEAD')
  if (here) {
    const content = here.source.content as Uint8Array
    const path = given === '-' ? undefined : rootPaths(given, git).at(-1)!
    const old = path === undefined ? undefined : pathInHead(git, path, content)
    if (old === undefined) throw notThere('HEAD', path ?? given)
    return [revisionOrigin(git, 'HEAD', old), here]
  }
  const { revision, path } = named ?? { revision: '', path: given }
  const other = atRevision(git, revision, path)
  const name = other.source.path
  if (revision === '' || revision.startsWith(':')) {
    const old = git.read('HEAD', name) ? name : git.oldName('HEAD', '', name)
    if (old === undefined) throw notThere('HEAD', name)
    return [revisionOrigin(git, 'HEAD', old), other]
  }
  if (git.isAncestor(revision, 'HEAD')) {
    const now = git.read('HEAD', name) ? name : git.newName(revision, 'HEAD', name)
    if (now === undefined) throw notThere('HEAD', name)
    return [other, revisionOrigin(git, 'HEAD', now)]
  }
  const old = git.read('HEAD', name) ? name : git.oldName('HEAD', revision, name)
  if (old === undefined) throw notThere('HEAD', name)
  return [revisionOrigin(git, 'HEAD', old), other]
}

/** A file between two revisions, under another name in one of them if need be. With three dots the first is where both part. */
function betweenRevisions(git: Git, from: string, to: string, sinceFork: boolean, given: string): readonly [Origin, Origin] {
  git.verify(from)
  git.verify(to)
  const base = sinceFork ? git.mergeBase(from, to) : from
  const shown = sinceFork ? base.slice(0, 12) : from
  const names = rootPaths(given, git)
  const now = names.find((name) => git.read(to, name))
  if (now !== undefined) {
    const old = git.read(base, now) ? now : git.oldName(base, to, now)
    if (old === undefined || !git.read(base, old)) throw notThere(shown, now)
    return [revisionOrigin(git, base, old, shown), revisionOrigin(git, to, now)]
  }
  const old = names.find((name) => git.read(base, name))
  const renamed = old && git.newName(base, to, old)
  if (old === undefined)
    throw new GitFailure(
      {
        vi: `Cả “${shown}” và “${to}” đều không có tệp “${given}”.`,
        en: `Neither “${shown}” nor “${to}” has a file “${given}”.`,
      },
      EXIT.files,
    )
  if (renamed === undefined) throw notThere(to, old)
  return [revisionOrigin(git, base, old, shown), revisionOrigin(git, to, renamed)]
}
