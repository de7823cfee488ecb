import type { BaseLine } from './base.ts'
import { writtenStretch, type FileStretch } from './source-blocks.ts'
import type { TextEdit } from './source-edits.ts'

/** Lines that are taken out of a file, and what that asks of those around them. */

/** True for a text that ends with the line of its file. */
export const onItsOwn = ({ source, to }: FileStretch): boolean => /^[*_.;:,/]*[ \t]*(?:\n|$)/.test(source.text.slice(to))

/** True for a line that was written inside a stretch. */
export const isInside = (line: BaseLine, { source, from, to }: FileStretch): boolean => {
  const own = writtenStretch(line)
  return own !== undefined && own.source === source && own.from >= from && own.to <= to
}

/** Another item first in its list: it takes over the number that the list begins with, which says where it goes on. */
export function firstAgain({ source, from, to }: TextEdit): TextEdit[] {
  const { text } = source
  const ITEM = /^([ \t]*)(\d+)[.)] /
  const own = ITEM.exec(text.slice(from))
  const next = ITEM.exec(text.slice(to))
  const before = ITEM.exec(text.slice(0, from).trimEnd().split('\n').at(-1) ?? '')
  if (!own || !next || own[1] !== next[1] || before?.[1] === own[1]) return []
  const at = to + next[1]!.length
  return [{ source, from: at, to: at + next[2]!.length, text: own[2]! }]
}

/** Edits that take out what stands side by side, taken together. */
export function runsOf(edits: readonly TextEdit[]): TextEdit[] {
  const runs: TextEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    const last = runs.findIndex(({ source, to }) => source === edit.source && to === edit.from)
    if (last < 0) runs.push(edit)
    else runs[last] = { ...runs[last]!, to: edit.to }
  }
  return runs
}

/** The line of a row taken out, with the line end before it. */
export const withoutRow = ({ source, from, to }: FileStretch): TextEdit => ({ source, from: from - 1, to, text: '' })
