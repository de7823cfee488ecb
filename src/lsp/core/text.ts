import type { Position, Range } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Place } from '../../model/place.ts'

/** A change of a text as editors send it: a stretch replaced, or, without one, the whole. */
export interface TextChange {
  readonly range?: Range
  readonly text: string
}

/** The text of a file as an editor holds it, saved or not. Lines and characters count from 0, a character is a UTF-16 unit. */
export class OpenText {
  readonly uri: string
  readonly path: string
  #document: TextDocument

  constructor(uri: string, path: string, language: string, version: number, text: string) {
    this.uri = uri
    this.path = path
    this.#document = TextDocument.create(uri, language, version, text)
  }

  get text(): string {
    return this.#document.getText()
  }

  get version(): number {
    return this.#document.version
  }

  change(changes: readonly TextChange[], version: number): void {
    this.#document = TextDocument.update(this.#document, [...changes], version)
  }

  /** The line at a position, without its end. */
  lineAt({ line }: Position): string {
    const text = this.#document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return text.replace(/\r\n?$|\n$/, '')
  }

  /** The line up to a position. */
  before(at: Position): string {
    return this.#document.getText({ start: { line: at.line, character: 0 }, end: at })
  }

  /** All lines, without their ends. */
  get lines(): string[] {
    return this.text.split(/\r\n?|\n/)
  }

  /** Characters that stand before what a reader counts as the first: a byte-order mark that the editor kept. */
  get mark(): number {
    return this.text.startsWith('\uFEFF') ? 1 : 0
  }
}

/** A place in a file as editors count it. `mark`: see `OpenText`. */
export const rangeOf = (at: Omit<Place, 'file'>, mark = 0): Range => ({
  start: positionOf(at, mark),
  end: positionOf({ line: at.endLine, column: at.endColumn }, mark),
})

/** A point in a file as editors count it. */
export const positionOf = ({ line, column }: { readonly line: number; readonly column: number }, mark = 0): Position => ({
  line: line - 1,
  character: column - 1 + (line === 1 ? mark : 0),
})

/** The way back: a position of an editor as line and column, both from 1. */
export const pointOf = ({ line, character }: Position, mark = 0): { readonly line: number; readonly column: number } => ({
  line: line + 1,
  column: character + 1 - (line === 0 ? mark : 0),
})

/** True where a point lies in a place, or at its end, where a cursor stands that has just typed it. */
export const holds = (at: Place, { line, column }: { readonly line: number; readonly column: number }): boolean =>
  (line > at.line || (line === at.line && column >= at.column)) &&
  (line < at.endLine || (line === at.endLine && column <= at.endColumn))

export const sameRange = (a: Range, b: Range): boolean => same(a.start, b.start) && same(a.end, b.end)

const same = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character

/** True where two stretches have a point in common. */
export const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character)
