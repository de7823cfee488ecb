import type { SourceFile } from '../read/source.ts'
import { textOf } from './bytes.ts'
import { orFailure, type Files } from './files.ts'

/** The lines of a file that problems point into; undefined for one that is not known. */
export type Lines = (file: string) => readonly string[] | undefined

export const splitLines = (source: SourceFile): readonly string[] => textOf(source.content).split(/\r\n?|\n/)

/** What a document that was built begins with: it has no lines that somebody could read. */
const DOCUMENT = /^(?:PK\u0003\u0004|%PDF-)/

/** Lines of these files as they stand now; `opened` are those that have no file. */
export async function linesNow(
  names: Iterable<string>,
  files: Pick<Files, 'read'>,
  opened: readonly SourceFile[] = [],
): Promise<Lines> {
  const known = new Map<string, readonly string[]>(opened.map((source) => [source.path, splitLines(source)]))
  for (const path of new Set(names)) {
    if (known.has(path)) continue
    const content = await orFailure(
      () => files.read(path),
      () => undefined,
    )
    if (content && !DOCUMENT.test(textOf(content.subarray(0, 8)))) known.set(path, splitLines({ path, content }))
  }
  return (file) => known.get(file)
}
