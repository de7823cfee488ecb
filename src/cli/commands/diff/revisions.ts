import { posix } from 'node:path'
import { bagOf, likeness } from '../../../diff/tokens.ts'
import { FileFailure } from '../../../workspace/files.ts'
import { folderOf, tidy } from '../../../workspace/path.ts'
import type { Origin, VersionFiles } from '../../../workspace/version.ts'
import { GitFailure, type Git } from '../../world/git.ts'

/** A file as a revision has it, with the profile and the appendices of that revision. `path` is from the repository's root. */
export function revisionOrigin(git: Git, revision: string, path: string, shown = revision): Origin {
  const content = git.read(revision, path)
  if (!content) throw notThere(shown, path)
  return { label: `${shown}:${path}`, prefix: `${shown}:`, source: { path, content }, files: revisionFiles(git, revision) }
}

/** The files of a revision, each asked of git once. */
function revisionFiles(git: Git, revision: string): VersionFiles {
  const asked = new Map<string, Uint8Array | undefined>()
  const find = (path: string): Uint8Array | undefined => {
    if (!asked.has(path)) asked.set(path, git.read(revision, path))
    return asked.get(path)
  }
  return {
    kind: (path) => (find(path) ? 'file' : 'missing'),
    read(path) {
      const content = find(path)
      if (!content) throw new FileFailure('ENOENT', path, 'read')
      return content
    },
    nearest(folder, name) {
      for (let at = folder; ; at = folderOf(at)) {
        const path = tidy(`${at}/${name}`)
        if (find(path)) return path
        if (at === '.') return undefined
      }
    },
  }
}

export const notThere = (revision: string, path: string): GitFailure =>
  revision === ''
    ? new GitFailure({
        vi: `Trong phần đã đưa vào (staged) không có tệp “${path}”.`,
        en: `“${path}” is not among what is staged.`,
      })
    : new GitFailure({
        vi: `Phiên bản “${revision}” không có tệp “${path}”.`,
        en: `Revision “${revision}” has no file “${path}”.`,
      })

/** The paths from the root that a path of the command line may mean: as git takes it, and from the folder the program runs in. */
export function rootPaths(path: string, { prefix, root }: Pick<Git, 'prefix' | 'root'>): string[] {
  const plain = path.replaceAll('\\', '/')
  // A drive has one letter, which git writes as the system does, and an editor small.
  const drive = /^[A-Za-z]:/.test(root) && plain.slice(0, 2).toLowerCase() === root.slice(0, 2).toLowerCase() ? 2 : 0
  if (plain.slice(drive).startsWith(`${root.slice(drive)}/`)) return [plain.slice(root.length + 1)]
  const here = posix.normalize(`${prefix}${plain}`)
  return /^\.\.?\//.test(plain) ? [here] : [...new Set([posix.normalize(plain), here])]
}

/**
 * The path a file of the working tree had in HEAD: its own, that of a staged rename, or that of a plan which is gone and reads
 * much the same. Undefined where there is none.
 */
export function pathInHead(git: Git, path: string, content: Uint8Array): string | undefined {
  if (git.read('HEAD', path)) return path
  const renamed = git.oldName('HEAD', undefined, path)
  if (renamed !== undefined && git.read('HEAD', renamed)) return renamed
  const words = bagOf(new TextDecoder().decode(content))
  const [best] = git
    .missing()
    .filter((name) => /\.md$/i.test(name))
    .map((name) => ({
      name,
      score: likeness(words, bagOf(new TextDecoder().decode(git.read('HEAD', name) ?? new Uint8Array()))),
    }))
    .sort((a, b) => b.score - a.score)
  return best && best.score >= 0.5 ? best.name : undefined
}
