import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { FileFailure, type Files } from '../../workspace/files.ts'
import { patiently } from './patient.ts'

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** Runs a file operation; what the system refuses becomes a `FileFailure`. */
function attempt<T>(path: string, doing: 'read' | 'write', run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (typeof code !== 'string') throw error
    throw new FileFailure(code, slashed(path), doing)
  }
}

/** What a link leads to is a file, or nothing, which is told. */
function isFileOrGone(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}

/** A pipe or a device is no file of an office's, and reading one might never end. */
const isFile = (entry: Dirent, path: string): boolean => entry.isFile() || (entry.isSymbolicLink() && isFileOrGone(path))

/** Removes what is left of a write; what cannot be removed must not hide why the write failed. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}

/**
 * Makes a folder and those above it, one by one from the nearest that is there. Node's own `recursive` tries for ever where the
 * system says of a new folder that the one above is missing (`/proc/x`).
 */
function makeFolder(path: string): void {
  const missing: string[] = []
  for (let folder = path; !statSync(folder, { throwIfNoEntry: false }); folder = dirname(folder)) missing.push(folder)
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder)
    } catch (error) {
      // Another run may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The files of a disk, which answers at once. */
export type DiskFiles = {
  readonly [Name in keyof Files]-?: (...given: Parameters<Required<Files>[Name]>) => Awaited<ReturnType<Required<Files>[Name]>>
}

/** The only door to the file system: paths are taken from `cwd`. A thread is told by its number, so that no two write to one temporary file. */
export function filesOf(cwd: string, thread = 0): DiskFiles {
  const at = (path: string): string => resolve(cwd, path)
  const files: DiskFiles = {
    read: (path) => attempt(path, 'read', () => readFileSync(at(path))),
    kind(path) {
      const found = attempt(path, 'read', () => statSync(at(path), { throwIfNoEntry: false }))
      return found === undefined ? 'missing' : found.isDirectory() ? 'folder' : 'file'
    },
    leadsOut: (folder, path) =>
      attempt(path, 'read', () => {
        const way = relative(realpathSync(at(folder)), realpathSync(at(path)))
        return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
      }),
    below: (folder) =>
      attempt(folder, 'read', () =>
        readdirSync(at(folder), { withFileTypes: true })
          .flatMap((entry) => {
            const path = slashed(join(folder, entry.name))
            if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : files.below(path)
            return isFile(entry, at(path)) ? [path] : []
          })
          .sort(),
      ),
    beside: (folder) =>
      attempt(folder, 'read', () =>
        readdirSync(at(folder), { withFileTypes: true })
          .filter((entry) => isFile(entry, at(join(folder, entry.name))))
          .map(({ name }) => slashed(join(folder, name)))
          .sort(),
      ),
    write: (path, bytes) =>
      attempt(path, 'write', () => {
        const target = at(path)
        const there = statSync(target, { throwIfNoEntry: false })
        if (there?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
        if (there && there.size === bytes.length && Buffer.compare(readFileSync(target), bytes) === 0) return 'unchanged'
        makeFolder(dirname(target))
        // A name of its own, since `name.docx.tmp` may be longer than the system allows.
        const beside = join(dirname(target), `.kehoach-${process.pid}-${thread}.tmp`)
        try {
          writeFileSync(beside, bytes)
          patiently(() => renameSync(beside, target))
        } catch (error) {
          discard(beside)
          throw error
        }
        return 'written'
      }),
    remove: (path) => attempt(path, 'write', () => rmSync(at(path))),
    nearest: (folder, name) =>
      attempt(join(folder, name), 'read', () => {
        for (let path = at(folder); ; path = dirname(path)) {
          const candidate = join(path, name)
          if (statSync(candidate, { throwIfNoEntry: false })) return slashed(relative(cwd, candidate))
          if (dirname(path) === path) return undefined
        }
      }),
  }
  return files
}
