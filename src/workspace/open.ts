import type { Outcome } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { appendixPaths } from '../read/appendix.ts'
import { readPlan, type ReadOptions } from '../read/plan.ts'
import type { SourceFile } from '../read/source.ts'
import { failureProblem } from './failure.ts'
import { FileFailure, orFailure, type Files } from './files.ts'
import { PROFILE, type Found } from './find.ts'
import { folderOf, inside } from './path.ts'

/** A file as it was opened, with the profile of its office. */
export interface OpenedFile {
  readonly source: SourceFile
  readonly profile: SourceFile | undefined
}

/** A plan as it was opened; `read` is undefined where the file holds none, `appendices` are the files beside it that it names. */
export interface OpenedPlan extends OpenedFile {
  readonly read: ReadPlan | undefined
  readonly appendices: readonly SourceFile[]
}

/** Opens a file and the profile above it. The value is undefined where one of them cannot be opened; `ending` is that of the files the command reads. */
export const openFile = (files: Files, found: Found, ending?: '.docx'): Promise<Outcome<OpenedFile | undefined>> =>
  orFailure<Outcome<OpenedFile | undefined>, Outcome<undefined>>(
    async () => {
      if (found instanceof FileFailure) throw found
      const source = typeof found === 'string' ? await sourceAt(files, found) : found
      const profile = await files.nearest(folderOf(source.path), PROFILE)
      return { value: { source, profile: profile === undefined ? undefined : await sourceAt(files, profile) }, problems: [] }
    },
    (failure) => ({ value: undefined, problems: [failureProblem(failure, ending)] }),
  )

/** How a plan is opened. */
export interface OpenOptions {
  /** Names, from the plan's folder, of files that it is known to ask for: with them at hand it is read once. */
  readonly ahead?: readonly string[]
  /** Hears of all names it asked for. */
  readonly asked?: (names: ReadonlySet<string>) => void
}

/** Opens a plan with its profile and appendices, and reads it. The value is undefined where one of them cannot be opened. */
export async function openPlan(files: Files, found: Found, options: OpenOptions = {}): Promise<Outcome<OpenedPlan | undefined>> {
  const { value: opened, problems } = await openFile(files, found)
  if (!opened) return { value: undefined, problems }
  return await orFailure<Outcome<OpenedPlan | undefined>, Outcome<undefined>>(
    async () => {
      const appendices: SourceFile[] = []
      const read = (open: NonNullable<ReadOptions['open']>) => {
        appendices.length = 0
        return readPlan(opened.source, {
          ...(opened.profile && { profile: opened.profile }),
          open: (name) => {
            const file = open(name)
            if (typeof file === 'object') appendices.push(file)
            return file
          },
        })
      }
      // What its frontmatter names is at hand from the first reading, which costs as much as all else.
      const ahead = options.ahead?.length ? options.ahead : appendixPaths(opened.source)
      const { value: plan, problems } = await readBeside(files, folderOf(opened.source.path), read, { ...options, ahead })
      return { value: { ...opened, read: plan, appendices }, problems }
    },
    (failure) => ({ value: undefined, problems: [failureProblem(failure)] }),
  )
}

/**
 * What `read` gives with the files of a folder at hand. A reader cannot wait for a file: what it asks for is fetched, and it reads
 * again, until it asks for nothing new. Names that lead out of the folder are as files that are not there; of a link that does, it is told.
 */
export async function readBeside<T>(
  files: Pick<Files, 'read' | 'kind' | 'leadsOut'>,
  folder: string,
  read: (open: NonNullable<ReadOptions['open']>) => T,
  { ahead = [], asked: tellAsked }: OpenOptions = {},
): Promise<T> {
  const fetched = new Map<string, SourceFile | 'outside' | undefined>()
  const fetch = async (names: Iterable<string>): Promise<void> => {
    for (const name of names) {
      const path = inside(folder, name)
      const named = path !== undefined && (await files.kind(path)) === 'file'
      const outside = named && (await files.leadsOut?.(folder, path))
      fetched.set(name, outside ? 'outside' : named ? await sourceAt(files, path) : undefined)
    }
  }
  // What cannot be opened is told only where it is asked for.
  for (const name of ahead)
    await orFailure(
      () => fetch([name]),
      () => undefined,
    )
  for (;;) {
    const asked = new Set<string>()
    const value = read((name) => {
      asked.add(name)
      return fetched.get(name)
    })
    const wanted = [...asked].filter((name) => !fetched.has(name))
    if (wanted.length === 0) {
      tellAsked?.(asked)
      return value
    }
    await fetch(wanted)
  }
}

export const sourceAt = async (files: Pick<Files, 'read'>, path: string): Promise<SourceFile> => ({
  path,
  content: await files.read(path),
})
