import { suggestion } from '../model/nearest.ts'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { placeIn, type Source } from '../model/source.ts'

/** A comment that takes responsibility for what a rule would say of the lines below it. */
interface Suppression {
  readonly rule: string
  readonly reason: string
  /** Where the rule is named. */
  readonly at: Place
  /** The lines it speaks of, both included. */
  readonly from: number
  readonly to: number
}

const IN_BODY = /<!--\s*kehoach-disable-next-line\s+(?<rule>[\w-]+)\s*(?::\s*(?<reason>[^>]*?))?\s*-->/gu
const IN_FRONTMATTER = /^\s*#\s*kehoach-disable-next-line\s+(?<rule>[\w-]+)\s*(?::\s*(?<reason>.*?))?\s*$/gu

/** The suppressions of a file: HTML comments in Markdown, `#` comments in YAML. */
function findSuppressions(source: Source): Suppression[] {
  const lines = source.text.split('\n')
  const yaml = /\.ya?ml$/i.test(source.file)
  const head = yaml ? lines.length : lines[0]?.startsWith('---') ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) : 0
  return lines.flatMap((line, index) =>
    [...line.matchAll(index < head ? IN_FRONTMATTER : IN_BODY)].map((found): Suppression => {
      const { rule, reason } = found.groups as { rule: string; reason?: string }
      const column = found.index + found[0].indexOf(rule) + 1
      return {
        rule,
        reason: reason ?? '',
        at: placeIn(source, index + 1, column, index + 1, column + rule.length),
        from: index + 2,
        to: index < head ? endOfValue(lines, index + 1) : endOfParagraph(lines, index + 1),
      }
    }),
  )
}

/** A paragraph may be wrapped: its next line is the whole of it, up to a blank line or the next list item or heading. */
function endOfParagraph(lines: readonly string[], start: number): number {
  let end = start
  while (end + 1 < lines.length && lines[end + 1]!.trim() !== '' && !/^\s*(?:[-+*]|\d+[.)]|#{1,6}|<!--|::)\s?/u.test(lines[end + 1]!)) end++
  return end + 1
}

/** A YAML text may go on in lines indented deeper than its key. */
function endOfValue(lines: readonly string[], start: number): number {
  const indent = /^\s*/.exec(lines[start] ?? '')![0].length
  let end = start
  while (end + 1 < lines.length && /^\s*/.exec(lines[end + 1]!)![0].length > indent && !/^\s*(?:- |[\w-]+:(?:\s|$)|#)/.test(lines[end + 1]!)) end++
  return end + 1
}

/**
 * The problems that no suppression answers for, and what is wrong with the suppressions: one without a reason counts for
 * nothing, one that nothing is found under is reported. Only what rules find can be suppressed (`known`): a plan that cannot
 * be read stays unreadable.
 */
export function applySuppressions(problems: readonly Problem[], sources: readonly Source[], known: readonly string[], off: ReadonlySet<string>): Problem[] {
  const suppressions = sources.flatMap(findSuppressions)
  if (suppressions.length === 0) return [...problems]
  const used = new Set<Suppression>()
  const left = problems.filter(({ rule, at }) => {
    const by = suppressions.find((it) => it.reason !== '' && it.rule === rule && known.includes(rule) && it.at.file === at.file && it.from <= at.line && at.line <= it.to)
    if (by) used.add(by)
    return !by
  })
  const own = suppressions.flatMap((it): Problem[] => {
    if (it.reason === '') {
      return [problem(it, 'suppression-without-reason', `Chưa ghi lý do bỏ qua quy tắc “${it.rule}” nên không có hiệu lực.`, `“${it.rule}” is disabled without a reason, so it is not.`, `Ghi: kehoach-disable-next-line ${it.rule}: lý do`, `Write: kehoach-disable-next-line ${it.rule}: the reason`)]
    }
    if (used.has(it) || off.has(it.rule)) return []
    if (!known.includes(it.rule)) {
      return [problem(it, 'unused-suppression', `Không có quy tắc “${it.rule}”.`, `There is no rule “${it.rule}”.`, `Có phải là ${suggestion(it.rule, known)}?`, `Did you mean ${suggestion(it.rule, known)}?`)]
    }
    return [problem(it, 'unused-suppression', `Dòng dưới không vi phạm quy tắc “${it.rule}”.`, `“${it.rule}” finds nothing on the line below.`, 'Xóa ghi chú này.', 'Delete this comment.')]
  })
  return [...left, ...own]
}

const problem = ({ at }: Suppression, rule: string, vi: string, en: string, viHint: string, enHint: string): Problem => ({
  at,
  severity: 'warning',
  rule,
  message: { vi, en },
  hint: { vi: viHint, en: enHint },
})
