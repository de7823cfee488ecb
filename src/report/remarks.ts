import type { Remark } from '../annotate/remark.ts'
import type { Language, Problem, Wording } from '../model/problem.ts'
import type { Finding } from '../verify/verify.ts'
import { clauseText } from './clause.ts'
import { shortenedHint } from './shortened.ts'
import { VERDICT_WORDS } from './verification.ts'
import { SEVERITY_WORDS } from './words.ts'

const HINT: Wording = { vi: 'Gợi ý', en: 'Hint' }
const CLAUSE: Wording = { vi: 'Căn cứ', en: 'Clause' }
const RULE: Wording = { vi: 'Quy tắc', en: 'Rule' }
const ALLOWED: Wording = { vi: 'Quy định', en: 'Allowed' }
const AT: Wording = { vi: 'Tại', en: 'At' }

/** What is wrong with a Word file as comments in it: each says what, how to mend it, the clause, and the rule to ask about. */
export const problemRemarks = (problems: readonly Problem[], language: Language): Remark[] =>
  problems.map(({ severity, rule, message, hint, clause, related = [], word }) => ({
    ...(word && place(word)),
    lines: [
      `${capital(SEVERITY_WORDS[severity][language])}: ${message[language]}`,
      ...(hint ? [`${HINT[language]}: ${shortenedHint(hint, language)}`] : []),
      ...(clause ? [`${CLAUSE[language]}: ${clauseText(clause, language)}`] : []),
      ...related.map((other) => `${other.word ? `“${other.word.quote}”: ` : ''}${other.message[language]}`),
      ...(word?.note !== undefined && word.quote !== '' ? [`${AT[language]}: “${word.quote}”`] : []),
      `${RULE[language]}: ${rule} (kehoach explain ${rule})`,
    ].flatMap((line) => line.split('\n')),
  }))

const place = ({ paragraph, note, start, end }: Problem['word'] & {}): Omit<Remark, 'lines'> => ({
  ...(paragraph !== undefined && { paragraph }),
  ...(note !== undefined && { note }),
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
})

/** The findings that become comments: clauses not kept, and those a program judges but leaves to a person here. */
export const remarkable = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ verdict, clause }) => verdict === 'fail' || (verdict === 'person' && clause.decides === 'program'))

/** What of the decree a Word file does not keep, as comments in it, each at the first of its paragraphs. */
export const findingRemarks = (findings: readonly Finding[], language: Language): Remark[] =>
  remarkable(findings).map(({ clause, verdict, found, paragraphs, quote }) => {
    const [paragraph, ...others] = paragraphs
    return {
      ...(paragraph !== undefined && { paragraph }),
      lines: [
        `${VERDICT_WORDS[verdict][language]}: ${clause.element}: ${found[language]}`,
        `${ALLOWED[language]}: ${clause.allowed[language]}`,
        ...(others.length > 0 ? [alsoAt(others, language)] : []),
        ...(paragraph === undefined && quote !== '' ? [`${AT[language]}: “${quote}”`] : []),
        `${CLAUSE[language]}: ${clauseText(clause.clause, language)} (${clause.id})`,
      ],
    }
  })

const ALSO: Wording = { vi: 'Cũng ở đoạn', en: 'Also in paragraph' }
const MOST = 20

const alsoAt = (paragraphs: readonly number[], language: Language): string =>
  `${ALSO[language]}: ${paragraphs.slice(0, MOST).join(', ')}${paragraphs.length > MOST ? ', …' : ''}`

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
