import { posix } from 'node:path'
import { checkPlanBy, checkProfile, checkProseBy, settle, type CheckOptions } from '../check/check.ts'
import type { Plan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { appendixPaths } from '../read/appendix.ts'
import { readPlan } from '../read/plan.ts'
import { readProfile } from '../read/profile.ts'
import { readSource, type SourceFile } from '../read/source.ts'
import type { Rule } from '../rules/rule.ts'
import { failureProblem } from './world/failure.ts'
import { FileFailure, type Files, type World } from './world/world.ts'

export const PROFILE = 'kehoach.yaml'
const PLANS = 'plans'

/** One plan of the command line: its path, the plan as far as it could be read, and all that is wrong with it. */
export interface Loaded {
  readonly path: string
  readonly plan: Plan | undefined
  readonly problems: readonly Problem[]
  /** The plan or its profile could not be opened: exit code 3. */
  readonly unreadable: boolean
  /** Lines of the files that problems point into. */
  readonly lines: (file: string) => readonly string[] | undefined
}

/** A path as the user wrote it, without `.` and `..` where they say nothing, and with `/` between folders. */
export function tidy(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  // Two slashes begin a path on another machine of the network.
  const plain = (/^\/\/(?=[^/])/.test(slashed) ? '/' : '') + posix.normalize(slashed)
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain
}

/**
 * The plans that paths name: files as they are, folders with all below them, nothing named meaning `plans/`. In folders,
 * files that a plan names as its appendix, and READMEs, are passed over. What cannot be looked into stands in its place.
 */
export function findPlans(paths: readonly string[], files: Files): (string | FileFailure)[] {
  const named = paths.length > 0 ? paths.map((path) => (path === '-' ? path : tidy(path))) : [PLANS]
  const found = named.flatMap((path): (string | FileFailure)[] => {
    try {
      return plansAt(path, paths.length === 0, files)
    } catch (error) {
      if (error instanceof FileFailure) return [error]
      throw error
    }
  })
  return [...new Set(found)]
}

function plansAt(path: string, byDefault: boolean, files: Files): string[] {
  if (path === '-') return [path]
  const kind = files.kind(path)
  if (kind !== 'folder' && !byDefault) return [path]
  const below =
    kind === 'folder' ? files.below(path).filter((file) => /\.md$/i.test(file) && !/(?:^|\/)readme[^/]*$/i.test(file)) : []
  const named = new Map(below.map((file) => [file, appendicesOf(file, files)]))
  const appendices = new Set([...named.values()].flat())
  // What names appendices is a plan, even if another plan, or itself, names it as one: that mistake must be seen.
  const plans = below.filter((file) => named.get(file)!.length > 0 || !appendices.has(file))
  if (plans.length === 0) throw new FileFailure(/\.md$/i.test(path) ? 'EISDIR' : 'ENOPLANS', path, 'read')
  return plans
}

function appendicesOf(path: string, files: Files): string[] {
  try {
    return appendixPaths({ path, content: files.read(path) }).map((name) => tidy(`${folderOf(path)}/${name}`))
  } catch (error) {
    // Whoever loads the plan will meet the same failure, and say it there.
    if (error instanceof FileFailure) return []
    throw error
  }
}

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')

/** How to load a plan. */
export interface LoadOptions extends CheckOptions {
  /** The rules given are all there are: a profile that names another is mistaken. */
  readonly everyRule?: boolean
}

/** Reads and checks one plan with its profile and appendices. `-` is standard input. */
export const loadPlan = (
  found: string | FileFailure,
  world: World,
  rules: readonly Rule[],
  options?: LoadOptions,
): Promise<Loaded> =>
  load(found, world, ({ source, profile, open, folder }) => {
    const problems: Problem[] = []
    if (profile) {
      const { value } = readProfile(profile)
      if (value) problems.push(...checkProfile(value, profile.path, options?.everyRule ? rules.map(({ id }) => id) : undefined))
    }
    const { value: plan, problems: told } = readPlan(source, {
      ...(profile && { profile }),
      open: (name) => {
        const at = tidy(`${folder}/${name}`)
        return world.files.kind(at) === 'file' ? open(at) : undefined
      },
    })
    const origin = options?.everyRule ? originOf(plan, profile, world) : undefined
    problems.push(...told, ...(plan ? checkPlanBy(rules, plan, { ...options, ...(origin && { origin }) }) : []))
    return { plan, problems }
  })

/** The plan that a plan says it was drafted from, from here or from the folder above its own `plans/`; one that is gone is no fault. */
function originOf(plan: Plan | undefined, profile: SourceFile | undefined, { files }: World): Plan | undefined {
  if (!plan?.origin) return undefined
  const above = plan.file.lastIndexOf(`${PLANS}/`)
  const paths = [plan.origin.plan, `${above < 0 ? '' : plan.file.slice(0, above)}${plan.origin.plan}`].map(tidy)
  const path = paths.find((it) => it !== plan.file && files.kind(it) === 'file')
  if (path === undefined) return undefined
  return readPlan({ path, content: files.read(path) }, { ...(profile && { profile }) }).value
}

/** Reads and checks any text with the rules that need no frontmatter; the office's words are those of the profile above it. */
export const loadProse = (path: string, world: World, rules: readonly Rule[], options?: CheckOptions): Promise<Loaded> =>
  load(path === '-' ? path : tidy(path), world, ({ source, profile }) => {
    const { value: text, problems } = readSource(source)
    const office = profile && readProfile(profile).value?.data
    // An empty file's hint is how a plan begins.
    const told = problems.map(({ hint, ...problem }) => (hint && problem.rule !== 'file-empty' ? { ...problem, hint } : problem))
    return { plan: undefined, problems: [...told, ...(text ? checkProseBy(rules, text, office, options) : [])] }
  })

/** What stands ready when a file has been opened. */
interface Opened {
  readonly source: SourceFile
  readonly profile: SourceFile | undefined
  readonly folder: string
  readonly open: (path: string) => SourceFile
}

async function load(
  found: string | FileFailure,
  world: World,
  read: (opened: Opened) => Pick<Loaded, 'plan' | 'problems'>,
): Promise<Loaded> {
  if (typeof found !== 'string') return unopened(found.path, found, () => undefined)
  const path = found
  const { files } = world
  const opened = new Map<string, SourceFile>()
  const split = new Map<string, readonly string[]>()
  const lines = (file: string): readonly string[] | undefined => {
    const content = opened.get(file)?.content
    if (content !== undefined && !split.has(file)) split.set(file, decode(content).split(/\r\n?|\n/))
    return split.get(file)
  }
  const open = (at: string): SourceFile => {
    const source = { path: at, content: files.read(at) }
    opened.set(at, source)
    return source
  }
  try {
    const source = path === '-' ? { path: '-', content: await world.stdin() } : open(path)
    opened.set(path, source)
    const folder = path === '-' ? '.' : folderOf(path)
    const profilePath = files.nearest(folder, PROFILE)
    const profile = profilePath === undefined ? undefined : open(profilePath)
    const { plan, problems } = read({ source, profile, folder, open })
    return { path, plan, problems: settle(problems), unreadable: false, lines }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return unopened(path, error, lines)
  }
}

const unopened = (path: string, failure: FileFailure, lines: Loaded['lines']): Loaded => ({
  path,
  plan: undefined,
  problems: [failureProblem(failure)],
  unreadable: true,
  lines,
})

const decode = (content: Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content).replace(/^\uFEFF/, '')
