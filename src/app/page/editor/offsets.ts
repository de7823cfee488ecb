import type { Place } from '../../../model/place.ts'

/** The stretch of a text that a place names, by offsets. */
export function stretchIn(text: string, { line, column, endLine, endColumn }: Place): { from: number; to: number } {
  const from = offsetIn(text, line, column)
  return { from, to: Math.max(from, offsetIn(text, endLine, endColumn)) }
}

/** The offset of a line and a column, counted from 1, in a text whose lines end with a line feed. */
export function offsetIn(text: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return Math.min(start + column - 1, end < 0 ? text.length : end)
}

/** The first words at an offset of a text or below it, where its line is blank; else the offset. */
export function nextWords(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1)
  const [blank = ''] = /^\s*(?=\S)/.exec(line) ?? []
  return blank.includes('\n') ? text.length - line.length + blank.length : offset
}
