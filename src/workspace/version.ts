import { startOf, type Place } from '../model/place.ts'
import type { PlanPlaces } from '../model/plan-places.ts'
import type { Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { readPlan, type ReadOptions } from '../read/plan.ts'
import type { SourceFile } from '../read/source.ts'
import { textOf } from './bytes.ts'
import { FileFailure, type Files } from './files.ts'
import { PROFILE } from './find.ts'
import { readBeside, sourceAt } from './open.ts'
import { folderOf, tidy } from './path.ts'

/** One side of a comparison: where its bytes come from, and how its places are named. */
export interface Version {
  /** What the user calls it: `plans/x.md`, `HEAD~1:plans/x.md`. */
  readonly label: string
  readonly read: ReadPlan
  /** What reading it found wrong, at places of this version. */
  readonly problems: readonly Problem[]
  /** A place inside it as a report names it. */
  readonly place: (at: Place) => Place
}

/** Takes a plan's place in the comparison of what holds no frontmatter, so that its text can still be compared. */
const STAND_IN = '---\nschema: kehoach/v1\n---\n\n'
const STAND_IN_LINES = STAND_IN.split('\n').length - 1

/** What no text of Word may hold, and a plan is refused for. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** What a version is read from. */
export interface Origin {
  readonly label: string
  /** Before the paths of its files in a report: `HEAD:`; empty for files. */
  readonly prefix: string
  readonly source: SourceFile
  /** Where its profile and its appendices are; without them the file speaks for itself. */
  readonly files?: VersionFiles
}

/** The files a version lies among: a folder, or what a revision of git has. */
export type VersionFiles = Pick<Files, 'read' | 'kind' | 'nearest'>

/** The origin of a file by its path. */
export async function fileOrigin(given: string, files: Files): Promise<Origin> {
  const path = tidy(given)
  return { label: path, prefix: '', source: await sourceAt(files, path), files }
}

/** Reads a version; what holds no plan is compared as text alone. Bytes that are no text throw `FileFailure`. */
export async function readVersion(origin: Origin): Promise<Version> {
  const { files, source } = origin
  if (!files) return versionOf(origin, {})
  const folder = folderOf(source.path)
  const found = await files.nearest(folder, PROFILE)
  const profile = found !== undefined && (await files.kind(found)) === 'file' ? await sourceAt(files, found) : undefined
  return await readBeside(files, folder, (open) => versionOf(origin, { open, ...(profile && { profile }) }))
}

function versionOf({ label, prefix, source }: Origin, options: ReadOptions): Version {
  const named = (at: Place, up = 0): Place => ({
    ...at,
    file: `${prefix}${at.file}`,
    line: Math.max(1, at.line - up),
    endLine: Math.max(1, at.endLine - up),
  })
  const { value, problems } = readPlan(source, options)
  const told = problems.filter(({ severity }) => severity === 'error')
  const all = (up = 0) => told.map((problem) => ({ ...problem, at: named(problem.at, up) }))
  if (value) return { label, read: value, problems: all(), place: (at) => named(at) }
  if (told.some(({ rule }) => rule === 'not-utf8' || rule === 'legacy-encoding' || rule === 'file-too-large'))
    throw new FileFailure('ENOTEXT', label, 'read')
  const text = textOf(source.content)
  const body = text.replace(FORBIDDEN, ' ')
  const cleaned = body === text ? undefined : readPlan({ path: source.path, content: body }, options).value
  if (cleaned) return { label, read: cleaned, problems: all(), place: (at) => named(at) }
  const stand = readPlan({ path: source.path, content: STAND_IN + body }, options).value
  if (!stand) throw new FileFailure('ENOTEXT', label, 'read')
  // Of a frontmatter that is not there nothing can be said to have gone.
  const places: PlanPlaces = {
    values: {},
    at: () => undefined,
    nearest: () => startOf(stand.file),
    of: (part) => stand.places.of(part),
    traces: stand.places.traces,
  }
  const read = { ...stand, complete: false, places, front: {} }
  return { label, read, problems: all(), place: (at) => named(at, at.file === source.path ? STAND_IN_LINES : 0) }
}
