import type { Language } from '../../model/problem.ts'
import type { Files } from '../../workspace/files.ts'
import type { BatchSetup, Pool } from '../../batch/build.ts'
import type { Connection } from 'vscode-languageserver'
import type { ServerHost } from '../../lsp/server.ts'
import type { Git } from './git.ts'

/** Everything a command may touch of the world, so that a test can give it another one. */
export interface World {
  readonly argv: readonly string[]
  /** Environment variables; only those of language, of colour and of npm are looked at. */
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
  /** LibreOffice; absent where a host has none. */
  readonly convert?: Converter
  /** Threads that build plans side by side; absent where a host has none. */
  readonly threads?: () => Promise<Threads>
  /** Says, again and again, that something in these folders may have changed, until somebody ends it; absent where nothing can tell. */
  readonly changes?: (folders: () => readonly string[]) => AsyncIterable<void>
  /** What serves the app in a browser; absent where there is none. */
  readonly host?: () => Promise<AppHost>
  /** The editor at the other end of standard input and output; absent where a host has none. */
  readonly editor?: () => Promise<Editor>
  /** How the program itself was called, for what git is told to call. */
  readonly program?: readonly string[]
}

/** The machine that the app runs on. */
export interface AppHost {
  /** The files of a folder, by paths relative to it, what it is called, and a hexadecimal name that only this folder of this user has. */
  folder(path: string): { readonly files: Files; readonly name: string; readonly id: string }
  openBrowser(url: string): void
  /** Settles when somebody ends the program. */
  ended(): Promise<void>
}

/** An editor that a language server answers. */
export interface Editor extends Pick<ServerHost, 'files' | 'addresses' | 'later' | 'failed'> {
  readonly connection: Connection
  /** Settles when the editor says that it ends. */
  readonly ended: Promise<void>
}

/** Makes .docx or .pdf of files of other kinds, in their order; `missing` where there is no program for it. */
export type Converter = (
  files: readonly { readonly ending: string; readonly content: Uint8Array }[],
  to?: 'docx' | 'pdf',
) => Promise<readonly (Uint8Array | undefined)[] | 'missing'>

/** Questions at a terminal, one at a time. Whoever presses Ctrl+C ends them with `Interrupted`. */
export interface Prompter {
  /** A line of text, empty where nothing is typed. `complete` offers what could be meant by what is typed so far. */
  text(question: {
    /** What it is asked for: a name that stays while the words change. */
    readonly name?: string
    readonly message: string
    readonly note?: string
    readonly complete?: (typed: string) => readonly { readonly value: string; readonly about?: string }[]
    /** A sentence about what is wrong with an answer; undefined where nothing is. */
    readonly refuse?: (typed: string) => string | undefined
  }): Promise<string>
  choose(question: {
    readonly name?: string
    readonly message: string
    readonly note?: string
    readonly choices: readonly { readonly value: string; readonly about: string }[]
  }): Promise<string>
  /** Yes or no, in the words of a language; Enter is yes. */
  confirm(question: { readonly message: string; readonly language: Language }): Promise<boolean>
}

/** Ctrl+C at a question: nothing is written. */
export class Interrupted extends Error {}

export interface Sink {
  write(text: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  /** The stream itself, where this one only changes what is written to it. */
  readonly raw?: Sink
}

/** Threads of this machine, and how many of them work at once. */
export interface Threads {
  readonly most: number
  readonly start: (count: number, setup: BatchSetup) => Pool
}

/** The word that a thread's program begins with, by which it knows that it is no command line. */
export const THREAD = '--thread'

/** Exit codes of every command. */
export const EXIT = { done: 0, problems: 1, usage: 2, files: 3, fault: 70 } as const

/** Problems of the disk, not of what stands in a file: they end with `EXIT.files`. */
export const OF_FILES: ReadonlySet<string> = new Set(['cannot-open', 'cannot-write', 'file-changed'])

/** As the shell has it of any program that Ctrl+C ended: 128 and the number of the signal. */
export const INTERRUPTED = 130
