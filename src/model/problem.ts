import type { Place, Position } from './place.ts'

/** Error: nothing is written. Warning: an error under `--strict`. Info: never an error. */
export type Severity = 'error' | 'warning' | 'info'

/** A sentence in both languages of the program. */
export interface Wording {
  readonly vi: string
  readonly en: string
}

/** A language of the program's sentences. */
export type Language = keyof Wording

/** A replacement of a stretch of the author's file. */
export interface Fix {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly text: string
}

/** Where in a Word file something stands, in what a reader can count or search for; a page has no number before it is laid out. */
export interface WordPlace {
  /** Which paragraph of the body it is in reading order, those in tables and text boxes counted, from 1. */
  readonly paragraph?: number
  /** The number of the footnote it stands in, where it stands in no paragraph of the body. */
  readonly note?: number
  /** Characters of the paragraph's own text, its automatic number left out; the end exclusive. */
  readonly start?: number
  readonly end?: number
  /** The heading above it, with the labels of those above that: `II.1`. */
  readonly section?: { readonly label: string; readonly title: string }
  /** The first words of its paragraph. */
  readonly quote: string
}

/**
 * Something to put right in a plan: where, what was found and expected, and a hint that can be pasted.
 * `rule` names the kind of problem and stays the same between versions; `clause` is the decree's, where it asks for it.
 */
export interface Problem {
  readonly at: Place
  readonly severity: Severity
  readonly rule: string
  readonly message: Wording
  readonly hint?: Wording
  readonly clause?: string
  readonly related?: readonly { readonly at: Place; readonly message: Wording; readonly word?: WordPlace }[]
  readonly fixes?: readonly Fix[]
  /** Of a Word file, whose line and column are those of its text as `kehoach text` prints it. */
  readonly word?: WordPlace
}

/** What a stage gives: its value, as good as it could be made, and what it found wrong on the way. */
export interface Outcome<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** Problems in reading order: by file, then line, then column; at one place the graver first. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const gravity = { error: 0, warning: 1, info: 2 } as const
  return [...problems].sort(
    (a, b) =>
      (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      gravity[a.severity] - gravity[b.severity],
  )
}
