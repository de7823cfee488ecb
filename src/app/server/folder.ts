import { createHash } from 'node:crypto'
import { confined } from '../../workspace/confined.ts'
import { FileFailure, type Files } from '../../workspace/files.ts'
import { folderOf, inside } from '../../workspace/path.ts'

/** What the app itself keeps in an office's folder: drafts, and plans as they were when their documents were built. */
const KEPT = /^\.kehoach\/(?:drafts|built)\//
const HIDDEN = /(?:^|\/)(?:\.|node_modules(?:\/|$))/
/** What the app writes; nothing that a machine would run. */
const WRITABLE = /\.(?:md|yaml|docx|pdf|zip|json|png|jpe?g)$/i

/**
 * An office's folder as a page may use it: nothing outside it, by name or by a link; nothing hidden but what the app keeps there; and
 * only files of an office's are written.
 */
export function officeFolder(files: Files): Files {
  const within = confined(files)
  const real = async (path: string, doing: 'read' | 'write'): Promise<string> => {
    const at = inside('.', path)
    const outside = () => new FileFailure('EOUTSIDE', path, doing)
    if (at === undefined || (HIDDEN.test(at) && at !== '.' && !KEPT.test(at))) throw outside()
    if (doing === 'write' && !WRITABLE.test(at)) throw outside()
    // Of a file that is not there yet, the nearest folder that is.
    let there = at
    while (there !== '.' && (await within.kind(there)) === 'missing') there = folderOf(there)
    if (there !== '.' && (await within.leadsOut?.('.', there))) throw outside()
    return at
  }
  return {
    ...within,
    read: async (path) => within.read(await real(path, 'read')),
    kind: async (path) => within.kind(await real(path, 'read')),
    below: async (folder) => within.below(await real(folder, 'read')),
    write: async (path, bytes) => within.write(await real(path, 'write'), bytes),
    remove: async (path) => within.remove?.(await real(path, 'write')),
  }
}

/** A name for what a file holds, which changes whenever that does. */
export const markOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
