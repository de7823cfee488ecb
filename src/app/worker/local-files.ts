import { FileFailure } from '../../workspace/files.ts'
import { memoryFiles } from '../../workspace/memory.ts'
import { tidy } from '../../workspace/path.ts'
import { withoutServer } from './failure.ts'
import type { OfficeFiles } from './office-files.ts'

/** Files of a page that has no server: kept in the worker's memory, and told to the page, which keeps them in the browser. */
export function localFiles(
  kept: readonly (readonly [string, Uint8Array])[],
  keep: (path: string, bytes: Uint8Array | null) => void,
): OfficeFiles {
  const files = memoryFiles(Object.fromEntries(kept))
  const marks = new Map<string, number>()
  const markOf = (path: string): string => String(marks.get(tidy(path)) ?? 0)
  const write = (path: string, bytes: Uint8Array): 'written' | 'unchanged' => {
    const written = files.write(path, bytes) as 'written' | 'unchanged'
    if (written === 'written') {
      marks.set(tidy(path), Number(markOf(path)) + 1)
      keep(tidy(path), bytes)
    }
    return written
  }
  const isThere = (path: string): boolean => files.contents.has(tidy(path))
  const marked = (path: string) => ({ bytes: files.read(path) as Uint8Array, mark: markOf(path) })
  return {
    ...files,
    name: '',
    id: '',
    converts: false,
    forget: () => {},
    marked: async (path) => marked(path),
    write,
    async replace(path, bytes, mark) {
      const changed = mark === null ? isThere(path) : !isThere(path) || markOf(path) !== mark
      if (changed) return { changed: isThere(path) ? marked(path) : undefined }
      write(path, bytes)
      return { mark: markOf(path) }
    },
    remove(path) {
      if (!isThere(path)) throw new FileFailure('ENOENT', path, 'write')
      files.remove?.(path)
      keep(tidy(path), null)
    },
    convert: async () => {
      throw withoutServer()
    },
  }
}
