import type { Files } from '../../workspace/files.ts'
import { folderOf, tidy } from '../../workspace/path.ts'

/**
 * Paths whose last name has `*` or `?` as the files they stand for: elsewhere the shell has done that, on Windows none does. What stands for no
 * file stays as it is, and is told by whoever opens it.
 */
export async function withWildcards(paths: readonly string[], files: Files): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => (await filesFor(path, files)) ?? [path]))
  return found.flat()
}

async function filesFor(given: string, files: Files): Promise<readonly string[] | undefined> {
  if (!/[*?]/.test(given) || !files.beside) return undefined
  const path = tidy(given)
  const folder = folderOf(path)
  if ((await files.kind(path)) !== 'missing' || (await files.kind(folder)) !== 'folder') return undefined
  const name = patternOf(path.slice(path.lastIndexOf('/') + 1))
  const found = (await files.beside(folder)).filter((file) => name.test(file.slice(file.lastIndexOf('/') + 1)))
  return found.length > 0 ? found : undefined
}

/** As shells have it: a name that begins with a dot is hidden, one in capitals is no other. */
const patternOf = (name: string): RegExp =>
  new RegExp(
    `^(?!\\.)${name
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'iu',
  )
