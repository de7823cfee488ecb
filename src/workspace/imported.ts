import type { ImportedPlan } from '../model/imported.ts'
import { isMapping } from '../model/pointer.ts'
import type { Problem } from '../model/problem.ts'
import { readProfile } from '../read/profile.ts'
import { standsThere } from './failure.ts'
import { orFailure, type Files } from './files.ts'
import { profileFor } from './find.ts'
import { sourceAt } from './open.ts'
import { tidy } from './path.ts'
import { saveFile } from './save.ts'

/** The files of an imported plan by their paths, its own last: who finds the plan finds what it names. */
export function filesOf(
  file: string,
  { text, appendices, images }: ImportedPlan,
): [path: string, content: string | Uint8Array][] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return [
    ...appendices.map((it): [string, string] => [folder + it.file, it.text]),
    ...images.map((it): [string, Uint8Array] => [folder + it.file, it.bytes]),
    [file, text],
  ]
}

/** The keys that the profile of an office gives to the plans of a folder; none where it cannot be read. */
export const sharedKeys = (folder: string, files: Files): Promise<readonly string[]> =>
  orFailure(
    async () => {
      const path = await profileFor(folder, files)
      const data = path === undefined ? undefined : readProfile(await sourceAt(files, path)).value?.data
      return isMapping(data) ? Object.keys(data) : []
    },
    () => [],
  )

/** Writes plan, appendices and images; nothing of it where one of the files is there already, unless `force` says so. */
export async function saveImported(file: string, plan: ImportedPlan, force: boolean, files: Files): Promise<Problem[]> {
  const all = filesOf(file, plan)
  if (!force) for (const [path] of all) if ((await files.kind(path)) !== 'missing') return [standsThere(path)]
  for (const [path, content] of all) {
    const { problems } = await saveFile(files, path, content)
    if (problems.length > 0) return [...problems]
  }
  return []
}

/** A folder as it would be with an imported plan in it: nothing is written. */
export function withImported(files: Files, file: string, plan: ImportedPlan): Files {
  const made = new Map(filesOf(file, plan).map(([path, content]) => [tidy(path), content]))
  return {
    ...files,
    read(path) {
      const content = made.get(tidy(path))
      if (content === undefined) return files.read(path)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    kind: (path) => (made.has(tidy(path)) ? 'file' : files.kind(path)),
    // Nothing that is not there yet is a link.
    leadsOut: (folder, path) => !made.has(tidy(path)) && (files.leadsOut?.(folder, path) ?? false),
    below: (folder) => files.below(folder),
    write: (path, bytes) => files.write(path, bytes),
    nearest: (folder, name) => files.nearest(folder, name),
  }
}
