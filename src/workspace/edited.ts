import { applyFixes } from '../check/fix.ts'
import { decodeText } from '../model/encoding.ts'
import type { Fix } from '../model/problem.ts'
import type { Files } from './files.ts'

/** A file with its edits made: the bytes they were made to, its text before and after. */
export interface EditedFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly before: string
  readonly after: string
}

/** Files with their edits made, line ends and encoding mark as they are. */
export async function editedFiles(
  fixes: Iterable<readonly [file: string, fixes: readonly Fix[]]>,
  files: Pick<Files, 'read'>,
): Promise<EditedFile[]> {
  const edited: EditedFile[] = []
  for (const [file, own] of fixes) {
    const bytes = await files.read(file)
    const before = decodeText(bytes)
    const crlf = before.includes('\r\n')
    const put = own.map((fix): Fix => (crlf ? { ...fix, text: fix.text.replace(/\n/g, '\r\n') } : fix))
    edited.push({ file, bytes, before, after: applyFixes(before, put).text })
  }
  return edited
}

/** The files as they would be with other texts in some of them. */
export const withTexts = (files: Files, texts: ReadonlyMap<string, string>): Files => ({
  ...files,
  read: (path) => {
    const text = texts.get(path)
    return text === undefined ? files.read(path) : new TextEncoder().encode(text)
  },
})
