import { everyMatch } from '../model/matches.ts'
import { nearest } from '../model/nearest.ts'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { placeIn, type Source } from '../model/source.ts'

/** A comment that takes responsibility for what a rule would say of the lines below it. */
interface Suppression {
  /** Empty where the comment has not the right form. */
  readonly rule: string
  readonly reason: string
  /** Where the rule is named, or the whole comment. */
  readonly at: Place
  /** The lines it speaks of, both included. */
  readonly from: number
  readonly to: number
}

/** What every comment has: most lines have none. */
const MARK = 'kehoach-disable'
const IN_BODY = /<!--\s*(?<text>kehoach-disable(?:(?!<!--).)*?)\s*-->/gu
const IN_FRONTMATTER = /^\s*#\s*(?<text>kehoach-disable.*?)\s*$/gu
const FORM = /^kehoach-disable-next-line\s+(?<rule>[\w-]+)\s*(?::\s*(?<reason>.*))?$/u
const ONLY_COMMENTS = /^\s*(?:#.*|(?:<!--(?:(?!-->).)*-->\s*)+)?$/u

/** The suppressions of a file: HTML comments in Markdown, `#` comments in YAML. */
function findSuppressions(source: Source): Suppression[] {
  if (!source.text.includes(MARK)) return []
  const lines = source.text.split('\n')
  const head = isYaml(source)
    ? lines.length
    : lines[0]?.startsWith('---')
      ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
      : 0
  return lines.flatMap((line, index) =>
    (line.includes(MARK) ? everyMatch(line, index < head ? IN_FRONTMATTER : IN_BODY) : []).map((found): Suppression => {
      const text = found.groups!.text!
      const { rule = '', reason = '' } = FORM.exec(text)?.groups ?? {}
      const named = rule || text
      const column = found.index + found[0].indexOf(named, rule ? found[0].indexOf(text) + text.indexOf(' ') : 0) + 1
      const next = firstBelow(lines, index + 1, index < head)
      return {
        rule,
        reason,
        at: placeIn(source, index + 1, column, index + 1, column + named.length),
        from: next + 1,
        to: index < head ? endOfValue(lines, next) : endOfParagraph(lines, next),
      }
    }),
  )
}

const isYaml = ({ file }: Pick<Source, 'file'>): boolean => /\.ya?ml$/i.test(file)

/** Comments may stand one below the other, each for a rule of its own; and Markdown likes a blank line below them. */
function firstBelow(lines: readonly string[], from: number, yaml: boolean): number {
  let next = from
  while (next + 1 < lines.length && ONLY_COMMENTS.test(lines[next]!) && (yaml || !lines[next]!.startsWith('#'))) next++
  return next
}

/** A paragraph may be wrapped: its next line is the whole of it, up to a blank line or the next list item or heading. */
function endOfParagraph(lines: readonly string[], start: number): number {
  let end = start
  if (/^(?:#{1,6}\s|::)/.test(lines[start] ?? '')) return end + 1
  while (
    end + 1 < lines.length &&
    lines[end + 1]!.trim() !== '' &&
    !/^\s*(?:[-+*]|\d+[.)]|#{1,6}|<!--|::)\s?/u.test(lines[end + 1]!)
  )
    end++
  return end + 1
}

/** A YAML text may go on in lines indented deeper than its key. */
function endOfValue(lines: readonly string[], start: number): number {
  const indent = /^\s*/.exec(lines[start] ?? '')![0].length
  let end = start
  while (
    end + 1 < lines.length &&
    /^\s*/.exec(lines[end + 1]!)![0].length > indent &&
    !/^\s*(?:- |[\w-]+:(?:\s|$)|#)/.test(lines[end + 1]!)
  )
    end++
  return end + 1
}

/**
 * The problems that no suppression answers for, and what is wrong with the suppressions: one that names no rule or no reason counts
 * for nothing, one that nothing is found under is reported. Only what rules find can be suppressed (`known`): a plan that cannot be
 * read stays unreadable. Of rules that did not run (`idle`) nothing is known.
 */
export function applySuppressions(
  problems: readonly Problem[],
  sources: readonly Source[],
  known: readonly string[],
  idle: ReadonlySet<string>,
): Problem[] {
  const suppressions = sources.flatMap(findSuppressions)
  if (suppressions.length === 0) return [...problems]
  const used = new Set<Suppression>()
  const left = problems.filter(({ rule, at }) => {
    const by = suppressions.find(
      (it) => it.reason !== '' && it.rule === rule && it.at.file === at.file && it.from <= at.line && at.line <= it.to,
    )
    if (by) used.add(by)
    return !by
  })
  const own = suppressions.flatMap((it): Problem[] => {
    if (it.rule === '') {
      return [
        problem(
          it,
          'suppression-form',
          'Ghi chú bỏ qua quy tắc viết không đúng mẫu nên không có hiệu lực.',
          'This comment has not the form of a suppression, so it is none.',
          'Ghi: kehoach-disable-next-line tên-quy-tắc: lý do',
          'Write: kehoach-disable-next-line rule-id: the reason',
        ),
      ]
    }
    if (!known.includes(it.rule)) {
      const near = nearest(it.rule, known)?.value
      return [
        problem(
          it,
          'unused-suppression',
          `Không có quy tắc nào bỏ qua được tên là “${it.rule}”.`,
          `There is no rule “${it.rule}” to disable.`,
          near ? `Có phải là ${near}?` : 'Xem các quy tắc: kehoach explain',
          near ? `Did you mean ${near}?` : 'See the rules: kehoach explain',
        ),
      ]
    }
    if (it.reason === '') {
      return [
        problem(
          it,
          'suppression-without-reason',
          `Chưa ghi lý do bỏ qua quy tắc “${it.rule}” nên không có hiệu lực.`,
          `“${it.rule}” is disabled without a reason, so it is not.`,
          `Ghi: kehoach-disable-next-line ${it.rule}: lý do`,
          `Write: kehoach-disable-next-line ${it.rule}: the reason`,
        ),
      ]
    }
    // A profile serves many plans: what one of them does not need, another may.
    if (used.has(it) || idle.has(it.rule) || isYaml(it.at)) return []
    return [
      problem(
        it,
        'unused-suppression',
        `Dòng dưới không vi phạm quy tắc “${it.rule}”.`,
        `“${it.rule}” finds nothing on the line below.`,
        'Xóa ghi chú này.',
        'Delete this comment.',
      ),
    ]
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
