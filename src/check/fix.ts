import type { Fix, Problem } from '../model/problem.ts'

/** How often fixes go over a file: mending one thing may bring another to light. */
export const FIX_ROUNDS = 4

/**
 * A file's text with fixes made, first come first served: one that overlaps another waits for the next run. Lines and columns
 * are those of the text as the author saved it, so line ends and encoding marks stay as they are.
 *
 * @example
 * const content = 'Kế  hoạch'
 * const fixes = checkText({ path: 'a.txt', content }).flatMap((problem) => problem.fixes ?? [])
 * applyFixes(content, fixes) // → { text: 'Kế hoạch', made: 1 }
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly made: number } {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const offset = ({ line, column }: Fix['range']['start']): number => starts[line - 1]! + column - 1 + (line === 1 ? mark : 0)
  const ordered = fixes
    .map(({ range, text: replacement }) => ({ start: offset(range.start), end: offset(range.end), replacement }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  let made = 0
  for (const { start, end, replacement } of ordered) {
    if (start < at) continue
    result += text.slice(at, start) + replacement
    at = end
    made++
  }
  return { text: result + text.slice(at), made }
}

/** The fixes of a file that cannot change what it means: those of rules that say so. */
export const safeFixes = (problems: readonly Problem[], file: string, safe: ReadonlySet<string>): Fix[] =>
  problems.filter(({ at, rule }) => at.file === file && safe.has(rule)).flatMap(({ fixes }) => fixes?.slice(0, 1) ?? [])
