import pc from 'picocolors'
import type { Place } from '../model/place.ts'
import type { Language, Problem, Severity, WordPlace } from '../model/problem.ts'
import { clauseText } from './clause.ts'
import { shortenedHint, shortenedLine } from './shortened.ts'
import { visible, visibleLine } from './escape.ts'
import { jsonText } from './json.ts'
import { sectionText, wordPlaceText } from './word-place.ts'
import { countProblems, SEVERITY_WORDS } from './words.ts'

/** How a report for people looks. `lines` gives a file's lines, for the frame around each problem. */
export interface TextOptions {
  readonly language: Language
  readonly color?: boolean
  /** Width of the terminal in characters, where it is known. */
  readonly columns?: number | undefined
  readonly lines?: (file: string) => readonly string[] | undefined
}

const HINT = { vi: 'Gợi ý', en: 'Hint' } as const
const CLAUSE = { vi: 'Căn cứ', en: 'Clause' } as const
/** Room for the text of a frame: a paragraph is one long line, of which a reader needs the part that matters. */
const FRAME_WIDTH = 96

const isWide = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u.test(
    letter,
  )

/**
 * Problems for people: `path:line:column severity message rule-id`, a frame of the line, a hint. Ends without a line feed.
 *
 * @example
 * const told = checkText({ path: 'a.txt', content: 'Kế  hoạch' })
 * problemsToText(told, { language: 'en' }).split('\n')[0].startsWith('a.txt:1:3 ') // → true
 */
export function problemsToText(problems: readonly Problem[], options: TextOptions): string {
  return groupsOf(problems)
    .map((group) => group.map((problem, index) => problemToText(problem, options, index === group.length - 1)).join('\n'))
    .join('\n\n')
}

/** The open blanks of a file stand together, a line each; everything else by itself. */
function groupsOf(problems: readonly Problem[]): Problem[][] {
  const groups: Problem[][] = []
  const blanks = new Map<string, Problem[]>()
  for (const problem of problems) {
    const known = isBlank(problem) ? blanks.get(problem.at.file) : undefined
    if (known) {
      known.push(problem)
      continue
    }
    const group = [problem]
    groups.push(group)
    if (isBlank(problem)) blanks.set(problem.at.file, group)
  }
  return groups
}

const isBlank = ({ rule }: Problem): boolean => rule === 'open-blank'

function problemToText(
  { at, severity, rule, message, hint, clause, related, word }: Problem,
  { language, color = false, columns, lines }: TextOptions,
  isLast: boolean,
): string {
  const paint = pc.createColors(color)
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
  const head = `${paint.bold(address(at, language, word))} ${tint(SEVERITY_WORDS[severity][language])} ${visible(shortenedLine(message[language]))} ${paint.dim(rule)}`
  // What is to be filled in says so itself; how, once.
  if (rule === 'open-blank')
    return [head, ...(hint && isLast ? indented(`${HINT[language]}: ${shortenedHint(hint, language)}`) : [])].join('\n')
  const frame = lines?.(at.file)
  return [
    head,
    ...(frame ? frameOf(at, frame, word ? ' ' : String(at.line), columns, tint, paint.dim) : []),
    ...(hint ? indented(`${HINT[language]}: ${shortenedHint(hint, language)}`) : []),
    ...(clause ? indented(`${CLAUSE[language]}: ${clauseText(clause, language)}`) : []),
    ...(related ?? []).flatMap((other) => indented(`${address(other.at, language, other.word)} ${other.message[language]}`)),
  ].join('\n')
}

const address = ({ file, line, column }: Place, language: Language, word?: WordPlace): string =>
  visibleLine(`${file}:${word ? wordPlaceText(word, language) : `${line}:${column}`}`)

const indented = (text: string): string[] =>
  visible(text)
    .split('\n')
    .map((line) => `    ${line}`)

function frameOf(
  at: Place,
  lines: readonly string[],
  gutter: string,
  columns: number | undefined,
  tint: (text: string) => string,
  dim: (text: string) => string,
): string[] {
  const line = lines[at.line - 1]
  if (line === undefined || line.trim() === '') return []
  const end = at.endLine === at.line ? Math.max(at.endColumn, at.column + 1) : line.length + 1
  // Of a terminal's width the gutter takes its part, and two signs say that the line goes on.
  const room = Math.max(20, Math.min(FRAME_WIDTH, (columns ?? Infinity) - gutter.length - 7))
  let from = Math.max(0, Math.min(at.column - 1 - Math.floor(room / 3), line.length - room))
  // A letter is not cut off from its marks, nor a character in two.
  while (/[\p{M}\uDC00-\uDFFF]/u.test(line[from] ?? '')) from += 1
  const cut = visible(line.slice(from, from + room))
  const shown = `${from > 0 ? '…' : ''}${cut}${from + room < line.length ? '…' : ''}`
  const before = at.column - 1 - from + (from > 0 ? 1 : 0)
  // Combining marks take no room on a terminal, ideographs and pictures that of two letters: the caret counts what is seen.
  const seen = (text: string): number =>
    [...text.replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0)
  const start = seen(shown.slice(0, before))
  const width = Math.max(1, seen(shown.slice(before, before + Math.min(end - at.column, room - (at.column - 1 - from)))))
  return [
    `  ${dim(`${gutter} |`)} ${shown}`,
    `  ${dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(start)}${tint('^'.repeat(width))}`,
  ]
}

/** One problem as reports in JSON hold it. */
export function problemAsData({ at, severity, rule, message, hint, clause, related, fixes, word }: Problem, language: Language) {
  return {
    ...at,
    severity: severity as Severity,
    rule,
    message: message[language],
    hint: hint?.[language] ?? null,
    clause: clause ?? null,
    related: (related ?? []).map((other) => ({
      file: other.at.file,
      line: other.at.line,
      column: other.at.column,
      message: other.message[language],
    })),
    fixes: fixes ?? [],
    ...(word && { paragraph: word.paragraph ?? null, section: sectionText(word) ?? null, quote: word.quote }),
  }
}

/** What the JSON of `check` holds. */
export const problemsAsData = (problems: readonly Problem[], language: Language) => ({
  problems: problems.map((problem) => problemAsData(problem, language)),
  counts: countProblems(problems),
})

/**
 * Problems as JSON: `{ problems: [{ file, line, column, endLine, endColumn, severity, rule, message, hint, clause, related, fixes }], counts }`.
 * Of a Word file each has its `paragraph` (by number; null in a note), `section` and `quote` too, and line and column are those of
 * its text as `kehoach text` prints it.
 *
 * @example
 * JSON.parse(problemsToJson(checkPlan(read), 'vi')).counts // → { error: 0, warning: 0, info: 0 }
 */
export const problemsToJson = (problems: readonly Problem[], language: Language): string =>
  jsonText(problemsAsData(problems, language))

/**
 * GitHub's workflow commands, one line a problem.
 *
 * @example
 * const told = checkText({ path: 'a.txt', content: 'Kế  hoạch' })
 * problemsToGithub(told, 'en').includes(' file=a.txt,line=1,col=3,') // → true
 */
export function problemsToGithub(problems: readonly Problem[], language: Language): string {
  const escape = (text: string): string => visible(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'))
  // A file is found by its name, whatever is in it; what is no letter is told by its number, as `%` itself is.
  const property = (text: string): string =>
    text.replace(/[%:,\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
      [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    )
  const level = { error: 'error', warning: 'warning', info: 'notice' } as const
  return problems
    .map(({ at, severity, rule, message, hint }) => {
      const where = `file=${property(at.file)},line=${at.line},col=${at.column},endLine=${at.endLine},endColumn=${at.endColumn},title=${property(rule)}`
      return `::${level[severity]} ${where}::${escape([shortenedLine(message[language]), hint && shortenedHint(hint, language)].filter(Boolean).join('\n'))}`
    })
    .join('\n')
}
