import type { Places } from '../model/place.ts'
import { isMapping, step, valueAt } from '../model/pointer.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import { readFrontmatter } from '../read/frontmatter.ts'
import { readSource } from '../read/source.ts'

/** A stretch of the source, by offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The frontmatter of a plan as its author wrote it, to be shown in a form and edited by place. */
export class FrontText {
  readonly source: Source
  readonly data: unknown
  /** Digits of numbers as they were written, by JSON pointer. */
  readonly digits: Readonly<Record<string, string>>
  readonly #places: Places

  constructor(source: Source, data: unknown, digits: Readonly<Record<string, string>>, places: Places) {
    this.source = source
    this.data = data
    this.digits = digits
    this.#places = places
  }

  get text(): string {
    return this.source.text
  }

  value(pointer: string): unknown {
    return valueAt(this.data, pointer)
  }

  has(pointer: string): boolean {
    return this.#places[pointer] !== undefined
  }

  /** Where a value stands; of lists and mappings from their first sign to the end of the last value in them. */
  span(pointer: string): Span {
    const place = this.#places[pointer]!
    const from = offsetOf(this.source, place)
    const end = offsetOf(this.source, { line: place.endLine, column: place.endColumn })
    const inside = this.isFlow(pointer) ? [] : this.below(pointer)
    if (inside.length > 0) return { from, to: Math.max(...inside.map((it) => this.span(it).to)) }
    return { from, to: from + this.text.slice(from, end).trimEnd().length }
  }

  keySpan(pointer: string): Span {
    const place = this.#places[`${pointer}#key`]!
    return {
      from: offsetOf(this.source, place),
      to: offsetOf(this.source, { line: place.endLine, column: place.endColumn }),
    }
  }

  /** The values in a list or mapping, in the order of the file. */
  below(pointer: string): string[] {
    const value = this.value(pointer)
    const keys = Array.isArray(value) ? [...value.keys()] : isMapping(value) ? Object.keys(value) : []
    return keys.map((key) => step(pointer, key)).filter((it) => this.has(it))
  }

  /** True for a list or mapping between brackets or braces. */
  isFlow(pointer: string): boolean {
    const value = this.value(pointer)
    if (!Array.isArray(value) && !isMapping(value)) return false
    const place = this.#places[pointer]
    // The root of an office's profile, whose values are a plan's, has no place of its own.
    if (!place) return /^(?:\s|#.*\n)*\{/.test(this.text)
    return /[[{]/.test(this.text[offsetOf(this.source, place)] ?? '')
  }

  /** True for a value between brackets or braces. */
  isInFlow(pointer: string): boolean {
    for (let at = parentOf(pointer); ; at = parentOf(at)) {
      if (this.isFlow(at)) return true
      if (at === '') return false
    }
  }

  /** The innermost value that a place of the file lies in, or whose key does. */
  pointerAt(offset: number): string | undefined {
    let found: string | undefined
    for (const name of Object.keys(this.#places)) {
      const key = name.endsWith('#key')
      const pointer = key ? name.slice(0, -'#key'.length) : name
      if (pointer === '') continue
      const { from, to } = key ? this.keySpan(pointer) : this.span(pointer)
      if (from <= offset && offset <= to && (found === undefined || pointer.length > found.length)) found = pointer
    }
    return found
  }
}

/** The pointer of what a value stands in. */
export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** The frontmatter of a text; undefined while it cannot be read without loss, and so not be edited by place either. */
export function readFrontText(text: string): FrontText | undefined {
  const { value: source } = readSource({ path: '', content: text })
  const front = source && readFrontmatter(source).value
  if (!front || front.broken || !isMapping(front.data)) return undefined
  return new FrontText(source, front.data, front.digits, front.places)
}

/** A replacement of a stretch of the author's text, by offsets. */
export interface FormEdit extends Span {
  readonly text: string
}

/** Edits of the text as it is read (NFC, LF) as edits of the author's own. */
export function editsOf(front: FrontText, text: string, edits: readonly FormEdit[]): FormEdit[] {
  if (front.text === text) return [...edits]
  const starts = [0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return edits.map(({ from, to, text: put }) => {
    const { line, column, endLine, endColumn } = placeAt(front.source, from, to)
    return { from: starts[line - 1]! + column - 1, to: starts[endLine - 1]! + endColumn - 1, text: put }
  })
}

/** The text with edits made. */
export const withEdits = (text: string, edits: readonly FormEdit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((so, { from, to, text: put }) => so.slice(0, from) + put + so.slice(to), text)
