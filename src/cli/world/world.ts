import type { Git } from './git.ts'

/** Everything a command may touch of the world, so that a test can give it another one. */
export interface World {
  readonly argv: readonly string[]
  /** Environment variables; only the language and colour ones are looked at. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The system's locale, such as `vi-VN`. */
  readonly locale: () => string
  readonly stdin: () => Promise<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly files: Files
  /** What the package itself ships: templates and schemas, by paths from its root. */
  readonly shipped: Pick<Files, 'read' | 'below'>
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: Prompter | undefined
  /** The repository around the folder the program runs in; absent where a test has none. */
  readonly git?: () => Promise<Git>
  /** How the program itself was called, for what git is told to call. */
  readonly program?: readonly string[]
}

/** Questions at a terminal, one at a time. Whoever presses Ctrl+C ends them with `Interrupted`. */
export interface Prompter {
  /** A line of text, empty where nothing is typed. `complete` offers what could be meant by what is typed so far. */
  text(question: {
    readonly message: string
    readonly note?: string
    readonly complete?: (typed: string) => readonly { readonly value: string; readonly about?: string }[]
    /** A sentence about what is wrong with an answer; undefined where nothing is. */
    readonly refuse?: (typed: string) => string | undefined
  }): Promise<string>
  choose(question: {
    readonly message: string
    readonly note?: string
    readonly choices: readonly { readonly value: string; readonly about: string }[]
  }): Promise<string>
  confirm(question: { readonly message: string }): Promise<boolean>
}

/** Ctrl+C at a question: nothing is written. */
export class Interrupted extends Error {}

export interface Sink {
  write(text: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** The files of one folder, by paths relative to it (or absolute), `/` between folders. Failures throw `FileFailure`. */
export interface Files {
  read(path: string): Uint8Array
  /** `missing` where there is nothing. */
  kind(path: string): 'file' | 'folder' | 'missing'
  /** The files below a folder, sorted, as paths that begin with it. */
  below(folder: string): string[]
  /** Writes beside the final name and renames, so that no half file is ever seen; does nothing when the bytes are there already. */
  write(path: string, bytes: Uint8Array): 'written' | 'unchanged'
  /** Removes a file that is there. */
  remove?(path: string): void
  /** The nearest file of this name in a folder or those above it. */
  nearest(folder: string, name: string): string | undefined
}

/** A file that cannot be opened or written, by the system's code (`ENOENT`, `EBUSY`, …). */
export class FileFailure extends Error {
  readonly code: string
  readonly path: string
  readonly doing: 'read' | 'write'

  constructor(code: string, path: string, doing: 'read' | 'write') {
    super(`${doing} ${path}: ${code}`)
    this.code = code
    this.path = path
    this.doing = doing
  }
}

/** Exit codes of every command (contract §2). */
export const EXIT = { done: 0, problems: 1, usage: 2, files: 3, fault: 70 } as const

/** As the shell has it of any program that Ctrl+C ended: 128 and the number of the signal. */
export const INTERRUPTED = 130
