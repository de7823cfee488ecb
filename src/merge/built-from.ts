import { WORDS } from '../decree/layout.ts'
import { bookmarkNames } from '../model/bookmark.ts'
import type { Outcome } from '../model/problem.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { LAYOUT_VERSION, PROPERTIES } from '../render/document.ts'
import { editedLines } from './edited.ts'

/** What a Word file says of the plan it was built from; a key is missing where it does not say. */
export interface BuiltFrom {
  readonly id?: string
  readonly sha256?: string
  readonly beside?: string
  /** False for a document of another version of the program. */
  readonly sameLayout: boolean
  /** No program has saved it since, and each paragraph reads as its bookmark says: a copy that nobody edited. */
  readonly untouched: boolean
}

/**
 * What a Word file says of the plan it was built from.
 *
 * @example
 * builtFrom({ path: 'ke-hoach.docx', content: docx }).value.id // → 'cu'
 */
export function builtFrom(file: WordFile): Outcome<BuiltFrom | undefined> {
  const { value: document, problems } = readWordFile(file)
  if (!document) return { value: undefined, problems }
  const found = document.properties()
  const [id, sha256, beside] = [found[PROPERTIES.id], found[PROPERTIES.sha256], found[PROPERTIES.beside]]
  return {
    value: {
      ...(id !== undefined && { id }),
      ...(sha256 !== undefined && { sha256 }),
      ...(beside !== undefined && { beside }),
      sameLayout: found[PROPERTIES.layout] === LAYOUT_VERSION,
      untouched: document.savedBy() === '' && isAsMarked(document),
    },
    problems,
  }
}

/** True where each paragraph has the bookmark that its words give it. */
function isAsMarked(document: WordDocument): boolean {
  return editedLines(document).every(({ note, whole, bookmarks }) => {
    if (note !== undefined || whole.text === WORDS.draft) return true
    const name = bookmarkNames()(whole.text)
    return bookmarks.some((it) => it === name || it.startsWith(`${name}_`))
  })
}
