import type { Position, TextEdit } from 'vscode-languageserver-protocol'
import { applyFixes, FIX_ROUNDS, safeFixes } from '../../check/fix.ts'
import type { Desk } from './desk.ts'
import { SAFE } from './safe.ts'
import type { OpenText } from './text.ts'

const known = new WeakMap<OpenText, { readonly changes: number; readonly edits: Promise<TextEdit[]> }>()

/** The edits that make of a file what `check --fix` makes of it; worked out once for all that asks between two changes. */
export async function mended(desk: Desk, open: OpenText): Promise<TextEdit[]> {
  const last = known.get(open)
  if (last?.changes === desk.changes) return await last.edits
  const edits = mend(desk, open)
  known.set(open, { changes: desk.changes, edits })
  return await edits
}

async function mend(desk: Desk, open: OpenText): Promise<TextEdit[]> {
  const trial = desk.copy()
  let text = open.text
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const fixes = safeFixes((await trial.problems()).get(open.path) ?? [], open.path, SAFE)
    const next = applyFixes(text, fixes).text
    if (next === text) break
    text = next
    trial.opened(open.uri, 'markdown', open.version, text)
  }
  return editsBetween(open.text, text)
}

/** The edits that make one text of another, line by line where they have as many. */
function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const [old, now] = [splitKeeping(before), splitKeeping(after)]
  if (old.length === now.length)
    return old.flatMap((line, index) => (line === now[index] ? [] : [lineEdit(line, now[index]!, { line: index, character: 0 })]))
  let [head, tail] = [0, 0]
  while (old[head] === now[head]) head++
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const last = old.length - tail
  const end = last < old.length ? { line: last, character: 0 } : { line: last - 1, character: old.at(-1)!.length }
  return [{ range: { start: { line: head, character: 0 }, end }, newText: now.slice(head, now.length - tail).join('') }]
}

/** What differs between the beginning and the end that two lines share. */
function lineEdit(before: string, after: string, { line }: Position): TextEdit {
  let [head, tail] = [0, 0]
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    range: { start: { line, character: head }, end: { line, character: before.length - tail } },
    newText: after.slice(head, after.length - tail),
  }
}

/** Lines with their ends. */
const splitKeeping = (text: string): string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/)
