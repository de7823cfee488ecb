import type { Place } from '../model/place.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import type { BaseLine } from './base.ts'
import type { TextEdit } from './source-edits.ts'

/** A stretch of a file. */
export interface FileStretch {
  readonly source: Source
  readonly from: number
  readonly to: number
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The stretch of a part of the plan, or of a value of the frontmatter, as it stands in its file. */
export function stretchOf(read: ReadPlan, part: object | string): FileStretch | undefined {
  const place = typeof part === 'string' ? read.places.at(part) : read.places.of(part)
  if (!place) return undefined
  const source = read.sources[place.file]!
  const from = offsetOf(source, place)
  const to = offsetOf(source, { line: place.endLine, column: place.endColumn })
  return { source, from, to: from + source.text.slice(from, to).trimEnd().length }
}

/** From the first to the last character of a line that an author wrote. */
export function writtenStretch({ trace }: Pick<BaseLine, 'trace'>): FileStretch | undefined {
  const first = trace.find(({ source }) => source)
  const last = trace.findLast(({ source }) => source === first?.source)
  return first?.source && last ? { source: first.source, from: first.from, to: last.to } : undefined
}

/** Where a line stands in its file; null for what the program prints. */
export function placeOfLine({ trace }: Pick<BaseLine, 'trace'>): Place | null {
  const first = trace.find(({ source }) => source)
  return first ? placeAt(first.source!, first.from, first.to) : null
}

/** What stands before a line's text on its line of the file, marks of emphasis aside: `- `, `  2) `, `## `. */
export function prefixOf(line: BaseLine): string | undefined {
  const written = writtenStretch(line)
  if (!written) return undefined
  const { text } = written.source
  const before = text.slice(lineStart(text, written.from), written.from)
  return /^\s*(?:(?:[-+*]|\d+[.)]|#{1,4})\s+)?/.exec(before)![0]
}

/** The lines of a block taken out, with the empty line behind them. */
export function withoutLines({ source, from, to }: FileStretch): TextEdit {
  const { text } = source
  const start = lineStart(text, from)
  let end = Math.min(text.length, lineEnd(text, to) + 1)
  const blankBefore =
    start === 0 || text.slice(0, start).endsWith('\n\n') || /\n[ \t]*\n$/.test(text.slice(Math.max(0, start - 80), start))
  const blank = /^[ \t]*\n/.exec(text.slice(end))
  if (blank && blankBefore) end += blank[0].length
  return { source, from: start, to: end, text: '' }
}

/**
 * An item taken out of a list of the frontmatter; the last one leaves an empty list. `isKept` says of an item, by its pointer, whether it
 * stays: between brackets the comma goes with what is taken out.
 */
export function withoutItem(
  read: ReadPlan,
  pointer: string,
  others: number,
  isKept: (pointer: string) => boolean,
): TextEdit | undefined {
  const under = pointer.slice(0, pointer.lastIndexOf('/'))
  const index = Number(pointer.slice(under.length + 1))
  const item = stretchOf(read, pointer)
  const list = stretchOf(read, under)
  if (!item || !list) return undefined
  const { source, from, to } = item
  if (others === 0) return { source, from: list.from, to: list.to, text: '[]' }
  const { text } = source
  if (text[list.from] === '[') {
    const at = (index: number): FileStretch | undefined => stretchOf(read, `${under}/${index}`)
    const behindKept = Array.from({ length: index }, (_, it) => isKept(`${under}/${it}`)).some(Boolean)
    const [start, end] = behindKept ? [at(index - 1)?.to, to] : [from, at(index + 1)?.from]
    return start === undefined || end === undefined ? undefined : { source, from: start, to: end, text: '' }
  }
  const start = lineStart(text, from)
  if (!/^\s*-\s+$/.test(text.slice(start, from))) return undefined
  return { source, from: start, to: Math.min(text.length, lineEnd(text, to) + 1), text: '' }
}

/** Where an item stands in a list with dashes: what is written before another one behind it. */
export function dashBefore(read: ReadPlan, pointer: string): string | undefined {
  const item = stretchOf(read, pointer)
  if (!item) return undefined
  const before = item.source.text.slice(lineStart(item.source.text, item.from), item.from)
  return /^\s*-\s+$/.test(before) ? before : undefined
}
