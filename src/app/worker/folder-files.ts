import { sameBytes } from '../../workspace/bytes.ts'
import { FileFailure } from '../../workspace/files.ts'
import { folderOf, inside, tidy } from '../../workspace/path.ts'
import { withoutServer } from './failure.ts'
import type { Marked, OfficeFiles } from './office-files.ts'

/** Folders that hold no plans. */
const PASSED_OVER = /^(?:\.|node_modules$)/

/**
 * A folder that was opened in the browser (File System Access), for a page without a server. The browser writes a file beside its final name
 * and renames it; a file is told from what it was by its time and length.
 */
export function folderFiles(root: FileSystemDirectoryHandle): OfficeFiles {
  const named = (path: string, doing: 'read' | 'write'): string => {
    const at = inside('.', path)
    if (at === undefined) throw new FileFailure('EOUTSIDE', path, doing)
    return at
  }
  const folderAt = async (path: string, create = false): Promise<FileSystemDirectoryHandle> => {
    let folder = root
    for (const part of path === '.' ? [] : path.split('/')) folder = await folder.getDirectoryHandle(part, { create })
    return folder
  }
  const fileAt = async (path: string, create = false): Promise<FileSystemFileHandle> => {
    const at = named(path, create ? 'write' : 'read')
    return await (await folderAt(folderOf(at), create)).getFileHandle(at.slice(at.lastIndexOf('/') + 1), { create })
  }
  const marked = (path: string): Promise<Marked> =>
    attempt(path, 'read', async () => {
      const file = await (await fileAt(path)).getFile()
      return { bytes: new Uint8Array(await file.arrayBuffer()), mark: `${file.lastModified}-${file.size}` }
    })
  const kind = async (path: string): Promise<'file' | 'folder' | 'missing'> => {
    const at = named(path, 'read')
    if (at === '.') return 'folder'
    const is = (found: Promise<unknown>): Promise<boolean> =>
      found.then(
        () => true,
        () => false,
      )
    if (await is(fileAt(at))) return 'file'
    return (await is(folderAt(at))) ? 'folder' : 'missing'
  }
  const write = (path: string, bytes: Uint8Array): Promise<'written' | 'unchanged'> =>
    attempt(path, 'write', async () => {
      if ((await kind(path)) === 'file' && sameBytes((await marked(path)).bytes, bytes)) return 'unchanged'
      const stream = await (await fileAt(path, true)).createWritable()
      await stream.write(bytes as Uint8Array<ArrayBuffer>)
      await stream.close()
      return 'written'
    })
  const below = async (folder: string): Promise<string[]> => {
    const found: string[] = []
    const at = named(folder, 'read')
    for await (const [name, entry] of (await attempt(folder, 'read', () => folderAt(at))).entries()) {
      const path = tidy(`${at}/${name}`)
      if (entry.kind === 'file') found.push(path)
      else if (!PASSED_OVER.test(name)) found.push(...(await below(path)))
    }
    return found.sort()
  }
  return {
    name: root.name,
    id: root.name,
    converts: false,
    forget: () => {},
    marked,
    kind,
    below,
    write,
    read: async (path) => (await marked(path)).bytes,
    async nearest(folder, name) {
      for (let at = named(folder, 'read'); ; at = folderOf(at)) {
        const path = tidy(`${at}/${name}`)
        if ((await kind(path)) !== 'missing') return path
        if (at === '.') return undefined
      }
    },
    async replace(path, bytes, mark) {
      const there = (await kind(path)) === 'file' ? await marked(path) : undefined
      if ((there?.mark ?? null) !== mark) return { changed: there }
      await write(path, bytes)
      return { mark: (await marked(path)).mark }
    },
    remove: (path) =>
      attempt(path, 'write', async () => {
        const at = named(path, 'write')
        await (await folderAt(folderOf(at))).removeEntry(at.slice(at.lastIndexOf('/') + 1))
      }),
    convert: async () => {
      throw withoutServer()
    },
  }
}

/** What the browser refused, by the code a disk gives. */
const CODES: Readonly<Record<string, string>> = {
  NotFoundError: 'ENOENT',
  TypeMismatchError: 'ENOTDIR',
  NotAllowedError: 'EACCES',
  NoModificationAllowedError: 'EBUSY',
  QuotaExceededError: 'ENOSPC',
}

async function attempt<T>(path: string, doing: 'read' | 'write', run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const code = error instanceof DOMException ? CODES[error.name] : undefined
    throw code === undefined ? error : new FileFailure(code, path, doing)
  }
}
