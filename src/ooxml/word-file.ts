import { startOf } from '../model/place.ts'
import type { Outcome } from '../model/problem.ts'
import { readDocument, type DocumentOptions, type WordDocument } from './document.ts'
import { Unreadable } from './unreadable.ts'

/** A Word file by its path, as the user knows it, and its bytes. */
export interface WordFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Reads a .docx. What is no Word file, is damaged, or is beyond the limits has no value, and a problem that says which. */
export function readWordFile({ path, content }: WordFile, options?: DocumentOptions): Outcome<WordDocument | undefined> {
  return unlessUnreadable({ path, content }, () => readDocument(content, options))
}

/** What is made of a Word file; where it turns out to be unreadable, the problem that says why. */
export function unlessUnreadable<T>({ path }: WordFile, make: () => T): Outcome<T | undefined> {
  try {
    return { value: make(), problems: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { reason: message, hint } = error
    return {
      value: undefined,
      problems: [{ at: startOf(path), severity: 'error', rule: 'cannot-open', message, ...(hint && { hint }) }],
    }
  }
}
