import pc from 'picocolors'
import type { Language, Wording } from '../model/problem.ts'
import type { Finding, Verdict } from '../verify/verify.ts'
import { visibleLine } from './escape.ts'
import { elementRows, PASSED, passedElements, placeText, UNSEEN, unseenElements } from './verification-rows.ts'
import { kindText, shortClause, VERDICT_WORDS, verdictCounts, type Verified } from './verification.ts'

const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✗', person: '?' }
const ALLOWED: Wording = { vi: 'quy định', en: 'allowed' }

/**
 * The findings of one file for a terminal; ends without a line feed.
 * @example
 * const { value } = verifyDocx({ path: 'a.docx', content: docx })
 * verificationToText({ file: 'a.docx', ...value }, { language: 'vi' }).includes('a.docx') // → true
 */
export function verificationToText(
  verified: Verified,
  { language, color = false }: { language: Language; color?: boolean },
): string {
  const paint = pc.createColors(color)
  const tint = { pass: paint.green, fail: paint.red, person: paint.yellow }
  const { file, kind, findings, printed } = verified
  if (kind !== 'plan') return `${paint.bold(visibleLine(file))}\n  ${kindText(verified, language)}`

  const told = (finding: Finding): string => {
    const { clause, found } = finding
    const values = `${visibleLine(found[language])} · ${ALLOWED[language]}: ${clause.allowed[language]}`
    const place = placeText(finding, language)
    return `${values} ${paint.dim(`(${shortClause(clause.clause, language)})`)}${place && `\n    ${paint.dim(visibleLine(place))}`}`
  }
  const section = (verdict: Exclude<Verdict, 'pass'>): string[] => {
    const rows = elementRows(findings, verdict).map(({ element, findings }) => {
      const [first, ...others] = findings.map(told)
      return [`${tint[verdict](SIGNS[verdict])} ${paint.bold(element)}: ${first!}`, ...others.map((it) => `  ${it}`)].join('\n')
    })
    return rows.length === 0 ? [] : [`\n${tint[verdict](paint.bold(VERDICT_WORDS[verdict][language]))}`, ...rows]
  }
  const list = (title: Wording, elements: readonly string[]): string[] =>
    elements.length === 0 ? [] : [`\n${title[language]}: ${elements.join('; ')}.`]
  return [
    paint.bold(visibleLine(file)),
    ...[printed.title, [printed.number, printed.date].filter(Boolean).join(' · ')].flatMap((line) =>
      line ? [`  ${visibleLine(line)}`] : [],
    ),
    `  ${verdictCounts(findings, language)}`,
    ...section('fail'),
    ...section('person'),
    ...list(PASSED, passedElements(findings)),
    ...list(UNSEEN, unseenElements(findings)),
  ].join('\n')
}
