import type { Manuscript, OfficeLists } from '../manuscript/manuscript.ts'
import type { Place } from '../model/place.ts'
import type { Fix, Problem, Severity } from '../model/problem.ts'
import { textAt } from '../model/source.ts'
import type { More, Where } from '../manuscript/say.ts'
import type { Rule } from '../rules/rule.ts'

/** How an office wants the rules: a severity of its own, or off, by rule id; and its own words. */
export interface RuleSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly lists: OfficeLists
}

/** Runs rules over a text. A rule gives place and sentence; id, severity, clause and address are put on here. */
export function runRules(
  manuscript: Manuscript,
  rules: readonly Rule[],
  { severities }: Pick<RuleSettings, 'severities'>,
): Problem[] {
  const problems: Problem[] = []
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity
    if (severity === 'off' || (!manuscript.data && !rule.prose)) continue
    rule.check(manuscript, (where, message, more = {}) => {
      const at = placeOf(where)
      if (!at) return
      const fixes = fixesOf(more, manuscript.sources)
      problems.push({
        at,
        severity,
        rule: rule.id,
        message,
        ...(more.hint && { hint: more.hint }),
        ...(rule.clause && { clause: rule.clause }),
        ...(more.related && { related: more.related.flatMap(({ at: other, message }) => placed(other, message)) }),
        ...(fixes.length > 0 && { fixes }),
      })
    })
  }
  return problems
}

const placeOf = (where: Where): Place | undefined => (where && 'unit' in where ? where.unit.place(where.start, where.end) : where)

const placed = (where: Where, message: Problem['message']): { at: Place; message: Problem['message'] }[] => {
  const at = placeOf(where)
  return at ? [{ at, message }] : []
}

function fixesOf({ fix }: More, sources: Manuscript['sources']): Fix[] {
  if (!fix) return []
  // What a value is printed as is not what the author wrote.
  if (fix.unit.composed) return []
  const at = fix.unit.place(fix.start, fix.end)
  // Where the words stand differently in the file (an escape, a reference, a line end), replacing them blindly could break it.
  const source = at && sources[at.file]
  const straight = source && textAt(source, at).replaceAll('\t', ' ') === fix.unit.text.slice(fix.start, fix.end)
  return straight
    ? [
        {
          range: { start: { line: at.line, column: at.column }, end: { line: at.endLine, column: at.endColumn } },
          text: fix.text,
        },
      ]
    : []
}
