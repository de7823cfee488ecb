import type { Fix } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import { isOtherType } from '../write/paste.ts'

/** Stands for the end of a paragraph in a text of several. */
export const PARAGRAPH_END = '\uE000'

/** A replacement of a stretch of a file's text, by offsets. */
export interface TextEdit {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly text: string
  /** It is YAML as it stands. */
  readonly yaml?: true
  /** Edits of one group are made together or not at all. */
  readonly group?: number
}

/** A scalar of the frontmatter as it stands in its file. */
interface StandingScalar {
  readonly from: number
  readonly to: number
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** Between brackets or braces, where a comma would end it. */
  readonly flow: boolean
}

/** Collects the edits of the author's files. What overlaps an edit that was made before is refused. */
export class SourceEdits {
  readonly #made: TextEdit[] = []
  #groups = 0
  readonly #scalars = new Map<Source, readonly StandingScalar[]>()
  readonly #read: ReadPlan

  constructor(read: ReadPlan) {
    this.#read = read
  }

  get made(): readonly TextEdit[] {
    return this.#made
  }

  /** Several edits that belong together: all are made, or none. */
  add(wanted: readonly TextEdit[]): boolean {
    // One value printed in several lines is edited once by all of them.
    const edits = wanted.filter((edit) => !this.has([edit]))
    const free = edits.every(({ source, from, to }) =>
      this.#made.every(
        (it) =>
          it.source !== source ||
          to < it.from ||
          from > it.to ||
          (from === to && it.from !== it.to && from === it.from) ||
          // Neighbours that are both taken out or replaced do not meet.
          (from < to && it.from < it.to && (to === it.from || from === it.to)),
      ),
    )
    const group = edits.length > 1 ? { group: this.newGroup() } : {}
    if (free) this.#made.push(...edits.map((edit) => ({ ...group, ...edit })))
    return free
  }

  /** The number of another group of edits. */
  newGroup(): number {
    return (this.#groups += 1)
  }

  /** True where the same edits were made before. */
  has(edits: readonly TextEdit[]): boolean {
    return edits.every(({ source, from, to, text }) =>
      this.#made.some((it) => it.source === source && it.from === from && it.to === to && it.text === text),
    )
  }

  /** Puts text in at a place, behind what was put in there before. */
  append(edit: TextEdit): boolean {
    const inside = this.#made.some(({ source, from, to }) => source === edit.source && from < edit.from && edit.from < to)
    if (!inside) this.#made.push(edit)
    return !inside
  }

  /** An edit of words: `text` as a reader sees it, written as its place asks. */
  words(source: Source, from: number, to: number, words: string, between: string): TextEdit {
    const parts = words.split(PARAGRAPH_END).map((part, index, all) => {
      // The gap at which a paragraph was divided goes with the end of the first.
      const end = index === all.length - 1 ? part : part.trimEnd()
      return this.#written(source, from, index === 0 ? end : end.trimStart())
    })
    return { source, from, to, text: parts.join(between) }
  }

  #written(source: Source, from: number, text: string): string {
    const scalar = this.scalarAt(source, from)
    if (!scalar) return text
    if (scalar.style === 'double') return JSON.stringify(text).slice(1, -1)
    return scalar.style === 'single' ? text.replaceAll("'", "''") : text
  }

  /** The scalar of the frontmatter that a character stands in. */
  scalarAt(source: Source, at: number): StandingScalar | undefined {
    return this.#scalarsOf(source).find(({ from, to }) => from <= at && at <= to)
  }

  #scalarsOf(source: Source): readonly StandingScalar[] {
    const known = this.#scalars.get(source)
    if (known) return known
    const { values } = this.#read.places
    const pointers = Object.keys(values).filter((pointer) => !pointer.endsWith('#key') && values[pointer]!.file === source.file)
    const inner = new Set(pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))
    const found = pointers
      .filter((pointer) => !inner.has(pointer))
      .map((pointer): StandingScalar => {
        const place = values[pointer]!
        const from = offsetOf(source, place)
        const to = offsetOf(source, { line: place.endLine, column: place.endColumn })
        const first = source.text[from]
        const style = first === '"' ? 'double' : first === "'" ? 'single' : first === '|' || first === '>' ? 'block' : 'plain'
        const line = source.text.slice(source.text.lastIndexOf('\n', from - 1) + 1, from)
        return { from, to, style, flow: /[[{]/.test(line.replace(/"[^"]*"|'[^']*'/g, '')) }
      })
    this.#scalars.set(source, found)
    return found
  }

  /** The edits, and a scalar that its new words no longer let stand plain written anew between quotation marks. */
  settled(): TextEdit[] {
    const bySource = new Map<Source, TextEdit[]>()
    for (const edit of this.#made) bySource.set(edit.source, [...(bySource.get(edit.source) ?? []), edit])
    return [...bySource].flatMap(([source, edits]) => this.#quoted(source, edits))
  }

  #quoted(source: Source, edits: readonly TextEdit[]): TextEdit[] {
    const left = [...edits]
    const whole: TextEdit[] = []
    for (const scalar of this.#scalarsOf(source)) {
      if (scalar.style !== 'plain') continue
      const inside = left.filter(({ from, to }) => scalar.from <= from && to <= scalar.to)
      const own = inside.filter(({ yaml }) => !yaml)
      if (own.length === 0 || inside.some(({ yaml, from, to }) => yaml && from < to)) continue
      const now = applied(source.text.slice(scalar.from, scalar.to), own, scalar.from)
      // What was put in behind it, such as another item of the list, is no part of it.
      if (own.some(({ from, text }) => from === scalar.to && text.includes('\n'))) continue
      const value = now.replace(/\s*\n\s*/g, ' ')
      if (value === '' || isPlain(value, scalar.flow)) continue
      for (const edit of own) left.splice(left.indexOf(edit), 1)
      const { group } = own.find((edit) => edit.group !== undefined) ?? {}
      whole.push({ source, from: scalar.from, to: scalar.to, text: JSON.stringify(value), ...(group !== undefined && { group }) })
    }
    return [...left, ...whole].sort((a, b) => a.from - b.from || a.to - b.to)
  }
}

const PLAIN_IN_BLOCK = /^[^\s\-?:,[\]{}#&*!|>'"%@`][^\n]*$|^[-?:](?=\S)[^\n]*$/u

/** True for a text that YAML reads back as it is without quotation marks. */
function isPlain(text: string, flow: boolean): boolean {
  if (text !== text.trim() || !PLAIN_IN_BLOCK.test(text) || /: |:$| #/.test(text)) return false
  if (flow && /[,[\]{}]/.test(text)) return false
  return !isOtherType(text) || /^[\d.]+$/.test(text)
}

/** A text with edits made; `base` is what offsets count from. */
export function applied(text: string, edits: readonly TextEdit[], base = 0): string {
  let result = ''
  let at = 0
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, from - base) + put
    at = to - base
  }
  return result + text.slice(at)
}

/** An edit as a fix of the author's file. */
export function fixOf({ source, from, to, text }: TextEdit): Fix {
  const { line, column, endLine, endColumn } = placeAt(source, from, to)
  return { range: { start: { line, column }, end: { line: endLine, column: endColumn } }, text }
}

/** A text as YAML reads it back, with quotation marks only where it needs them. */
export const yamlScalar = (text: string, flow: boolean): string =>
  isPlain(text, flow) && !/^[\d.]+$/.test(text) ? text : JSON.stringify(text)
