import { labelOf } from '../import/label.ts'
import { FIELD_LABELS } from '../model/task.ts'
import type { BaseLine } from './base.ts'
import type { TextEdit } from './source-edits.ts'

/**
 * Edits of words among words: letters, figures and commas inside a text that one line alone prints. Nothing in them is a sign of the
 * format, so the plan with them is the plan that was read, those words aside.
 */
export function plainWords(edits: readonly TextEdit[], base: readonly BaseLine[]): ReadonlySet<TextEdit> {
  const found = new Set<TextEdit>()
  for (const edit of edits) {
    const { source, from, to } = edit
    if (!PLAIN.test(edit.text) || !PLAIN.test(source.text.slice(from - 1, to + 1))) continue
    const lines = base.filter(({ trace }) => trace.some((it) => it.source === source && it.from <= to && it.to >= from))
    if (lines.length === 1 && keepsItsPart(lines[0]!, edit)) found.add(edit)
  }
  return found
}

const PLAIN = /^[\p{L}\p{M}\p{Nd} ,]*$/u

/** True where the edit stands inside words written letter for letter, and the line begins and says of itself what it did. */
function keepsItsPart({ text, trace }: BaseLine, { source, from, to, text: put }: TextEdit): boolean {
  let at = 0
  for (const it of trace) {
    if (it.source === source && !it.whole && it.from < from && to < it.to) {
      const start = at + from - it.from
      return partOf(text) === partOf(text.slice(0, start) + put + text.slice(start + to - from))
    }
    at += it.length
  }
  return false
}

const FIELD = new RegExp(
  Object.values(FIELD_LABELS)
    .map(({ source }) => source.slice(1))
    .join('|'),
  'giu',
)

/** What a line's words make of it: the label they begin with, the fields of a task in them. */
const partOf = (text: string): string => [labelOf(text)?.written ?? '', ...(text.match(FIELD) ?? [])].join('\n')
