import { sameBytes } from './bytes.ts'
import { FileFailure, type Files } from './files.ts'
import { folderOf, tidy } from './path.ts'

/** Files that stand in memory, for tests and for a browser; `contents` shows what they hold now, by path. */
export interface MemoryFiles extends Files {
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/** A folder in memory that begins with these files. It has no folders but those its files lie in, and fails as a disk does. */
export function memoryFiles(begin: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries(begin))
    contents.set(tidy(path), typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const isFolder = (at: string): boolean => at === '.' || [...contents.keys()].some((name) => name.startsWith(`${at}/`))
  const kind = (path: string): 'file' | 'folder' | 'missing' => {
    const at = tidy(path)
    if (standsUnderFile(at)) throw new FileFailure('ENOTDIR', path, 'read')
    return contents.has(at) ? 'file' : isFolder(at) ? 'folder' : 'missing'
  }
  const standsUnderFile = (at: string): boolean => {
    const folder = folderOf(at)
    return folder !== at && (contents.has(folder) || standsUnderFile(folder))
  }
  return {
    contents,
    kind,
    read(path) {
      const at = tidy(path)
      const found = contents.get(at)
      if (!found) throw new FileFailure(kind(path) === 'folder' ? 'EISDIR' : 'ENOENT', path, 'read')
      return found.slice()
    },
    beside(folder) {
      const at = tidy(folder)
      return [...contents.keys()].filter((name) => folderOf(name) === at).sort()
    },
    below(folder) {
      const at = tidy(folder)
      const found = kind(folder)
      if (found !== 'folder') throw new FileFailure(found === 'file' ? 'ENOTDIR' : 'ENOENT', folder, 'read')
      const start = at === '.' ? '' : `${at}/`
      return [...contents.keys()].filter((name) => name.startsWith(start) && !isHidden(name.slice(start.length))).sort()
    },
    write(path, bytes) {
      const at = tidy(path)
      const there = contents.get(at)
      if (there && sameBytes(there, bytes)) return 'unchanged'
      if (isFolder(at)) throw new FileFailure('EISDIR', path, 'write')
      if (standsUnderFile(at)) throw new FileFailure('ENOTDIR', path, 'write')
      contents.set(at, bytes.slice())
      return 'written'
    },
    remove(path) {
      if (!contents.delete(tidy(path))) throw new FileFailure('ENOENT', path, 'write')
    },
    nearest(folder, name) {
      for (let at = tidy(folder); ; at = folderOf(at)) {
        const path = tidy(`${at}/${name}`)
        if (kind(path) !== 'missing') return path
        if (folderOf(at) === at || at.startsWith('..')) return undefined
      }
    },
  }
}

/** A file in a hidden folder, as `.git/config` is. */
const isHidden = (path: string): boolean => /(?:^|\/)(?:\.[^/]*|node_modules)\//.test(path)
