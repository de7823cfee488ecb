import { keysOf, step } from '../model/pointer.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, type Source } from '../model/source.ts'

/** A replacement of a stretch of a file's text, by offsets. */
export interface ValueEdit {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly text: string
  /** It is YAML as it stands. */
  readonly yaml: true
}

/**
 * The edit that gives a value of the frontmatter other YAML, at its place; a key that is not there is put into the mapping it belongs
 * to, or at the end of the frontmatter. Undefined where that mapping is not there either.
 */
export function setValue(read: ReadPlan, pointer: string, yaml: string): ValueEdit | undefined {
  const { places, sources, file } = read
  const at = places.at(pointer)
  if (at) {
    const source = sources[at.file]!
    const from = offsetOf(source, at)
    const raw = source.text.slice(from, offsetOf(source, { line: at.endLine, column: at.endColumn }))
    const { length } = raw.trimEnd()
    // An empty value stands right behind its colon.
    const gap = length === 0 && source.text[from - 1] === ':' ? ' ' : ''
    return { source, from, to: from + length, text: gap + yaml, yaml: true }
  }
  const keys = keysOf(pointer)
  const key = keys.at(-1)!
  const parent = keys.slice(0, -1).reduce(step, '')
  if (parent === '') {
    const source = sources[file]!
    const closing = source.text.indexOf('\n---', 3)
    return closing < 0 ? undefined : { source, from: closing + 1, to: closing + 1, text: `${key}: ${yaml}\n`, yaml: true }
  }
  const mapping = places.at(parent)
  if (!mapping) return undefined
  const source = sources[mapping.file]!
  const from = offsetOf(source, mapping)
  if (source.text[from] === '{') return { source, from: from + 1, to: from + 1, text: ` ${key}: ${yaml},`, yaml: true }
  const indent = ' '.repeat(from - (source.text.lastIndexOf('\n', from - 1) + 1))
  return { source, from, to: from, text: `${key}: ${yaml}\n${indent}`, yaml: true }
}

/** The edit that takes a key of a mapping out of the frontmatter, with its value; undefined where it is the first of an item of a list. */
export function withoutKey({ places, sources }: ReadPlan, pointer: string): ValueEdit | undefined {
  const [key, value] = [places.values[`${pointer}#key`], places.at(pointer)]
  if (!key || !value) return undefined
  const source = sources[key.file]!
  const { text } = source
  const from = offsetOf(source, key)
  const end = offsetOf(source, { line: value.endLine, column: value.endColumn })
  const to = from + text.slice(from, end).trimEnd().length
  const start = text.lastIndexOf('\n', from - 1) + 1
  if (text.slice(start, from).trim() === '') {
    const line = text.indexOf('\n', to)
    return { source, from: start, to: line < 0 ? text.length : line + 1, text: '', yaml: true }
  }
  const behind = /^\s*,\s*/.exec(text.slice(to))
  if (behind) return { source, from, to: to + behind[0].length, text: '', yaml: true }
  const before = /,\s*$/.exec(text.slice(0, from))
  return before ? { source, from: before.index, to, text: '', yaml: true } : undefined
}
