import type { Language, Problem, Wording } from '../../model/problem.ts'
import type { PreviewDocument } from '../../preview/node.ts'

/** Where an office's files are: behind the server of `kehoach app`, or with the page alone (path and bytes of those it kept). */
export type Whereabouts = { readonly server: string } | { readonly kept: readonly (readonly [string, Uint8Array])[] }

/** An office's folder as the page shows it. */
export interface OfficeShown {
  readonly name: string
  /** The server can make PDF files, and read .doc. */
  readonly converts: boolean
}

/** A plan's file as it stands, and the draft that was kept of it. */
export interface OpenedText {
  readonly path: string
  readonly text: string
  /** What the file holds, as a word that changes with it; null for a file that is not there. */
  readonly mark: string | null
  readonly draft: { readonly text: string; readonly current: boolean } | null
}

/** What came of saving a file: it stands, or another program changed it, and what it holds now. */
export type SavedText = { readonly mark: string } | { readonly changed: string; readonly mark: string | null }

/** What is wrong with a text, and how far it has come. */
export interface Review {
  readonly problems: readonly Problem[]
  readonly title: string | null
}

/** What the core in the worker does for the page. Each call is answered, in its turn. */
export interface Core {
  start(where: Whereabouts): Promise<OfficeShown>
  list(): Promise<readonly string[]>
  open(path: string): Promise<OpenedText>
  review(path: string, text: string): Promise<Review>
  /** Its pages before they are cut; null for a text that is no plan. */
  page(path: string, text: string): Promise<PreviewDocument | null>
  save(path: string, text: string, mark: string | null): Promise<SavedText>
}

/** A call from the page. */
export interface CoreCall {
  readonly id: number
  readonly name: keyof Core
  readonly given: readonly unknown[]
}

/** Why something was not done, in sentences. */
export interface CoreFailure {
  readonly code: string
  readonly message: Wording
  readonly hint?: Wording | undefined
}

/** The answer to a call, or news that nobody asked for: a file that the page should keep, as it has no server. */
export type CoreNews =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: CoreFailure }
  | { readonly keep: string; readonly bytes: Uint8Array | null }

export type { Language, Problem, Wording }
