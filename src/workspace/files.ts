/** A value, or the promise of one: a disk answers at once, a browser or a server does not. Whoever asks awaits. */
export type Soon<T> = T | Promise<T>

/**
 * The files of an office's folder, wherever they are kept: by paths relative to the folder (a host may take absolute ones too),
 * `/` between folders. What cannot be done throws `FileFailure`, or rejects with it.
 */
export interface Files {
  read(path: string): Soon<Uint8Array>
  /** `missing` where there is nothing. */
  kind(path: string): Soon<'file' | 'folder' | 'missing'>
  /** True where a link takes a file out of a folder; hosts without links leave it out. */
  leadsOut?(folder: string, path: string): Soon<boolean>
  /** The files below a folder, sorted, as paths that begin with it; hidden folders are passed over. */
  below(folder: string): Soon<string[]>
  /** The files that lie in a folder itself, sorted, as `below` gives them; hosts that have no use for it leave it out. */
  beside?(folder: string): Soon<string[]>
  /** Writes beside the final name and renames, so that no half file is ever seen; does nothing when the bytes are there already. */
  write(path: string, bytes: Uint8Array): Soon<'written' | 'unchanged'>
  /** Removes a file that is there. */
  remove?(path: string): Soon<void>
  /** The nearest file of this name in a folder or those above it. */
  nearest(folder: string, name: string): Soon<string | undefined>
}

const NAME = 'FileFailure'

/** A file that cannot be opened or written, by the code Node.js gives the reason (`ENOENT`, `EBUSY`, …) or one of ours (`ENOPLANS`). */
export class FileFailure extends Error {
  readonly code: string
  readonly path: string
  readonly doing: 'read' | 'write'

  /** Parts of the program that are loaded one after the other have a copy of this class each, and throw it at one another. */
  static override [Symbol.hasInstance](it: unknown): it is FileFailure {
    return it instanceof Error && it.name === NAME
  }

  constructor(code: string, path: string, doing: 'read' | 'write') {
    super(`${doing} ${path}: ${code}`)
    this.name = NAME
    this.code = code
    this.path = path
    this.doing = doing
  }
}

/** What `run` gives; where a file cannot be opened or written, what `failed` makes of that. */
export async function orFailure<T, U>(run: () => Soon<T>, failed: (failure: FileFailure) => U): Promise<T | U> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof FileFailure) return failed(error)
    throw error
  }
}
