import type { SourceFile } from '../read/source.ts'
import { FileFailure, orFailure, type Files } from './files.ts'
import { folderOf, inside, tidy } from './path.ts'

/** The office's profile, in its folder. */
export const PROFILE = 'kehoach.yaml'
/** Where the plans of an office stand. */
export const PLANS = 'plans'

/** A file to open: its path, its content where it has no file (standard input, an editor), or why it cannot even be looked for. */
export type Found = string | SourceFile | FileFailure

export const pathOf = (found: Found): string => (typeof found === 'string' ? found : found.path)

/** The office's profile for work in a folder: `kehoach.yaml` there or above. */
export const profileFor = (folder: string, files: Files): Promise<string | undefined> =>
  Promise.resolve(files.nearest(folder, PROFILE))

/**
 * The plans that paths name: files as they are, folders with all below them, nothing named meaning `plans/`. In folders,
 * files that a plan names as its appendix, and READMEs, are passed over. What cannot be looked into stands in its place.
 */
export async function findPlans(paths: readonly string[], files: Files): Promise<(string | FileFailure)[]> {
  const named = paths.length > 0 ? paths.map((path) => (path === '-' ? path : tidy(path))) : [PLANS]
  const found: (string | FileFailure)[] = []
  for (const path of named)
    found.push(
      ...(await orFailure(
        () => plansAt(path, paths.length === 0, files),
        (failure) => [failure],
      )),
    )
  return [...new Set(found)]
}

async function plansAt(path: string, byDefault: boolean, files: Files): Promise<string[]> {
  if (path === '-') return [path]
  const kind = await files.kind(path)
  if (kind !== 'folder' && !byDefault) return [path]
  const below =
    kind === 'folder'
      ? (await files.below(path)).filter((file) => /\.md$/i.test(file) && !/(?:^|\/)readme[^/]*$/i.test(file))
      : []
  const named = new Map<string, readonly string[]>()
  for (const file of below) named.set(file, await appendicesOf(file, files))
  const appendices = new Set([...named.values()].flat())
  // What names appendices is a plan, even if another plan, or itself, names it as one: that mistake must be seen.
  const plans = below.filter((file) => named.get(file)!.length > 0 || !appendices.has(file))
  if (plans.length === 0) throw new FileFailure(/\.md$/i.test(path) ? 'EISDIR' : 'ENOPLANS', path, 'read')
  return plans
}

/** The files a plan names as its appendices. */
const appendicesOf = (path: string, files: Files): Promise<string[]> =>
  orFailure(
    async () => {
      // Only who looks into folders reads before it is known what is to be done.
      const { appendixPaths } = await import('../read/appendix.ts')
      return appendixPaths({ path, content: await files.read(path) }).flatMap((name) => inside(folderOf(path), name) ?? [])
    },
    // Whoever loads the plan will meet the same failure, and say it there.
    () => [],
  )
