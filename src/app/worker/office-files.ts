import type { Files } from '../../workspace/files.ts'

/** A file's bytes with a word that changes with them. */
export interface Marked {
  readonly bytes: Uint8Array
  readonly mark: string
}

/** What came of writing a file: it stands, or it held something else than expected, and is kept. */
export type Written = { readonly mark: string } | { readonly changed: Marked | undefined }

/** An office's files as the app needs them: what changed elsewhere is never written over. */
export interface OfficeFiles extends Files {
  readonly name: string
  /** What tells this office's folder from every other; empty where the page has only one. */
  readonly id: string
  readonly converts: boolean
  /** A file as it stands now. */
  marked(path: string): Promise<Marked>
  /** Writes a file that still holds what it held (its mark; null for one that is not there). */
  replace(path: string, bytes: Uint8Array, mark: string | null): Promise<Written>
  /** What was looked at before is looked at again. */
  forget(): void
  /** Makes a PDF of a Word file, or a .docx of an older one. */
  convert(bytes: Uint8Array, ending: string, to: 'docx' | 'pdf'): Promise<Uint8Array>
}
