import { posix } from 'node:path'
import { bagOf, likeness } from '../../../diff/tokens.ts'
import type { Place } from '../../../model/place.ts'
import type { Plan } from '../../../model/plan.ts'
import type { Problem } from '../../../model/problem.ts'
import { readPlan, type ReadOptions } from '../../../read/plan.ts'
import type { SourceFile } from '../../../read/source.ts'
import { GitFailure, type Git } from '../../world/git.ts'
import { folderOf, PROFILE, tidy } from '../../workspace.ts'
import { FileFailure, type World } from '../../world/world.ts'

/** One side of a comparison: where its bytes come from, and how its places are named. */
export interface Version {
  /** What the user calls it: `plans/x.md`, `HEAD~1:plans/x.md`. */
  readonly label: string
  readonly plan: Plan
  /** What reading it found wrong, at places of this version. */
  readonly problems: readonly Problem[]
  /** A place inside it as a report names it. */
  readonly place: (at: Place) => Place
}

/** Takes a plan's place in the comparison of what holds no frontmatter, so that its text can still be compared. */
const STAND_IN = '---\nschema: kehoach/v1\n---\n\n'
const STAND_IN_LINES = STAND_IN.split('\n').length - 1

/** What no text of Word may hold, and a plan is refused for. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** What a version is read from. */
export interface Origin {
  readonly label: string
  /** Before the paths of its files in a report: `HEAD:`; empty for files. */
  readonly prefix: string
  readonly source: SourceFile
  readonly options: ReadOptions
}

/** Reads a version; what holds no plan is compared as text alone. Bytes that are no text throw `FileFailure`. */
export function readVersion({ label, prefix, source, options }: Origin): Version {
  const named = (at: Place, up = 0): Place => ({
    ...at,
    file: `${prefix}${at.file}`,
    line: Math.max(1, at.line - up),
    endLine: Math.max(1, at.endLine - up),
  })
  const { value, problems } = readPlan(source, options)
  const told = problems.filter(({ severity }) => severity === 'error')
  const all = (up = 0) => told.map((problem) => ({ ...problem, at: named(problem.at, up) }))
  if (value) return { label, plan: value, problems: all(), place: (at) => named(at) }
  if (told.some(({ rule }) => rule === 'not-utf8' || rule === 'file-too-large')) throw new FileFailure('ENOTEXT', label, 'read')
  const text = (typeof source.content === 'string' ? source.content : new TextDecoder().decode(source.content)).replace(
    /^\uFEFF/,
    '',
  )
  const body = text.replace(FORBIDDEN, ' ')
  const cleaned = body === text ? undefined : readPlan({ path: source.path, content: body }, options).value
  if (cleaned) return { label, plan: cleaned, problems: all(), place: (at) => named(at) }
  const stand = readPlan({ path: source.path, content: STAND_IN + body }, options).value
  if (!stand) throw new FileFailure('ENOTEXT', label, 'read')
  // Of a frontmatter that is not there nothing can be said to have gone.
  const plan = { ...stand, complete: false, places: {}, front: {} }
  return { label, plan, problems: all(), place: (at) => named(at, at.file === source.path ? STAND_IN_LINES : 0) }
}

/** A file of the working tree, or standard input. */
export async function fileOrigin(given: string, world: World): Promise<Origin> {
  if (given === '-') return { label: '-', prefix: '', source: { path: '-', content: await world.stdin() }, options: {} }
  const path = tidy(given)
  const folder = folderOf(path)
  const { files } = world
  const open = (at: string): SourceFile => ({ path: at, content: files.read(at) })
  const source = open(path)
  const profile = files.nearest(folder, PROFILE)
  return {
    label: path,
    prefix: '',
    source,
    options: {
      ...(profile !== undefined && files.kind(profile) === 'file' && { profile: open(profile) }),
      open: (name) => {
        const at = tidy(`${folder}/${name}`)
        return files.kind(at) === 'file' ? open(at) : undefined
      },
    },
  }
}

/** A file as a revision has it, with the profile and the appendices of that revision. `path` is from the repository's root. */
export function revisionOrigin(git: Git, revision: string, path: string, shown = revision): Origin {
  const source = git.read(revision, path)
  if (!source) throw notThere(shown, path)
  const folder = folderOf(path)
  let profile: SourceFile | undefined
  for (let at = folder; !profile; at = folderOf(at)) {
    const name = at === '.' ? PROFILE : `${at}/${PROFILE}`
    const content = git.read(revision, name)
    if (content) profile = { path: name, content }
    if (at === '.') break
  }
  return {
    label: `${shown}:${path}`,
    prefix: `${shown}:`,
    source: { path, content: source },
    options: {
      ...(profile && { profile }),
      open: (name) => {
        const at = posix.normalize(`${folder}/${name}`)
        const content = git.read(revision, at)
        return content && { path: at, content }
      },
    },
  }
}

export const notThere = (revision: string, path: string): GitFailure =>
  revision === ''
    ? new GitFailure({
        vi: `Trong phần đã đưa vào (staged) không có tệp “${path}”.`,
        en: `“${path}” is not among what is staged.`,
      })
    : new GitFailure({
        vi: `Phiên bản “${revision}” không có tệp “${path}”.`,
        en: `Revision “${revision}” has no file “${path}”.`,
      })

/** The paths from the root that a path of the command line may mean: as git takes it, and from the folder the program runs in. */
export function rootPaths(path: string, { prefix, root }: Pick<Git, 'prefix' | 'root'>): string[] {
  const plain = path.replaceAll('\\', '/')
  if (plain.startsWith(`${root}/`)) return [plain.slice(root.length + 1)]
  const here = posix.normalize(`${prefix}${plain}`)
  return /^\.\.?\//.test(plain) ? [here] : [...new Set([posix.normalize(plain), here])]
}

/**
 * The path a file of the working tree had in HEAD: its own, that of a staged rename, or that of a plan which is gone and reads
 * much the same. Undefined where there is none.
 */
export function pathInHead(git: Git, path: string, content: Uint8Array): string | undefined {
  if (git.read('HEAD', path)) return path
  const renamed = git.oldName('HEAD', undefined, path)
  if (renamed !== undefined && git.read('HEAD', renamed)) return renamed
  const words = bagOf(new TextDecoder().decode(content))
  const [best] = git
    .missing()
    .filter((name) => /\.md$/i.test(name))
    .map((name) => ({
      name,
      score: likeness(words, bagOf(new TextDecoder().decode(git.read('HEAD', name) ?? new Uint8Array()))),
    }))
    .sort((a, b) => b.score - a.score)
  return best && best.score >= 0.5 ? best.name : undefined
}
