import type { Action, Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { Place } from '../../../model/place.ts'
import type { Fix, Problem } from '../../../model/problem.ts'
import { say } from '../words.ts'

/** An offset of the text, from a line and a column that may lie behind its end. */
export function offsetAt(text: Text, line: number, column: number): number {
  if (line > text.lines) return text.length
  const found = text.line(Math.max(1, line))
  return Math.min(found.to, found.from + Math.max(0, column - 1))
}

/** The stretch of the text that a place names. */
export const stretchOf = (text: Text, { line, column, endLine, endColumn }: Place): { from: number; to: number } => {
  const from = offsetAt(text, line, column)
  return { from, to: Math.max(from, offsetAt(text, endLine, endColumn)) }
}

/** A fix as a change of the editor. */
export const changeOf = (text: Text, { range, text: insert }: Fix): { from: number; to: number; insert: string } => ({
  from: offsetAt(text, range.start.line, range.start.column),
  to: offsetAt(text, range.end.line, range.end.column),
  insert,
})

/** The problems of a file as the editor marks them. */
export function diagnosticsOf(text: Text, problems: readonly Problem[], file: string, fixName: string): Diagnostic[] {
  return problems
    .filter(({ at }) => at.file === file)
    .map((problem) => ({
      ...stretchOf(text, problem.at),
      severity: problem.severity,
      source: problem.rule,
      message: say(problem.message) + (problem.hint ? `\n${say(problem.hint)}` : ''),
      actions: (problem.fixes ?? []).slice(0, 1).map((fix): Action => ({
        name: fixName,
        apply: (view) => view.dispatch({ changes: changeOf(view.state.doc, fix), userEvent: 'input.fix' }),
      })),
    }))
}
