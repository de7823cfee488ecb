import type { Place } from './place.ts'

/** An author's file as text: no byte-order mark, LF, NFC; with what it takes to find the way back to the file. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly sha256: string
  /** For each line that was not NFC: the author's column of each of its characters, and one more for its end. */
  readonly columns: Readonly<Record<number, readonly number[]>>
}

const starts = new WeakMap<Source, readonly number[]>()

/** The offset each line begins at. */
function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source)
  if (known) return known
  const found = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) found.push(at + 1)
  starts.set(source, found)
  return found
}

/** Place in the author's file of a stretch of the text, given by lines and columns from 1, its end exclusive. */
export function placeIn(source: Source, line: number, column: number, endLine: number, endColumn: number): Place {
  const author = (at: number, text: number): number => source.columns[at]?.[text - 1] ?? text
  return { file: source.file, line, column: author(line, column), endLine, endColumn: author(endLine, endColumn) }
}

/** The same, given by offsets into the text. */
export function placeAt(source: Source, start: number, end: number): Place {
  const lines = lineStarts(source)
  const first = lineAt(lines, start)
  const last = lineAt(lines, end)
  return placeIn(source, first + 1, start - lines[first]! + 1, last + 1, end - lines[last]! + 1)
}

/** Which line an offset stands in, the first being 0. */
function lineAt(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The text of a stretch of the author's file. */
export const textAt = (source: Source, at: Place): string =>
  source.text.slice(offsetOf(source, at), offsetOf(source, { line: at.endLine, column: at.endColumn }))

/** The offset in the text of a place in the author's file: `placeAt` turned round. */
export function offsetOf(source: Source, { line, column }: Pick<Place, 'line' | 'column'>): number {
  const columns = source.columns[line]
  const inText = columns
    ? Math.max(
        0,
        columns.findIndex((author) => author >= column),
      )
    : column - 1
  return (lineStarts(source)[line - 1] ?? source.text.length) + inText
}
