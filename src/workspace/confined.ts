import { FileFailure, type Files } from './files.ts'
import { inside } from './path.ts'

/**
 * The same files, and none outside their folder: for hosts that take paths from somebody else, as a server does. A path that leads out
 * fails with `EOUTSIDE`; a profile above the folder is not found.
 */
export function confined(files: Files): Files {
  const at = (path: string, doing: 'read' | 'write'): string => {
    const found = inside('.', path)
    if (found === undefined) throw new FileFailure('EOUTSIDE', path, doing)
    return found
  }
  return {
    read: (path) => files.read(at(path, 'read')),
    kind: (path) => files.kind(at(path, 'read')),
    ...(files.leadsOut && {
      leadsOut: (folder: string, path: string) => files.leadsOut!(at(folder, 'read'), at(path, 'read')),
    }),
    below: (folder) => files.below(at(folder, 'read')),
    write: (path, bytes) => files.write(at(path, 'write'), bytes),
    async nearest(folder, name) {
      const found = await files.nearest(at(folder, 'read'), name)
      return found === undefined ? undefined : inside('.', found)
    },
    ...(files.remove && { remove: (path: string) => files.remove!(at(path, 'write')) }),
  }
}
