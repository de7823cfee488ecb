/** A point in a file. Line and column count from 1; a column is one UTF-16 code unit of the file as the author saved it. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of a file, its end exclusive. */
export interface Place extends Position {
  readonly file: string
  readonly endLine: number
  readonly endColumn: number
}

/** The place where nothing more exact is known: the first character of a file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 })

/** The place of every frontmatter value, by JSON pointer (RFC 6901); a mapping's key stands under `pointer + '#key'`. */
export type Places = Readonly<Record<string, Place>>

/** The place of a pointer, or of the nearest mapping or list above it that has one. */
export function placeOf(places: Places, pointer: string, file: string): Place {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places[at]
    if (place) return place
    if (at === '') return startOf(file)
  }
}
