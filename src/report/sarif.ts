import type { Language, Problem, Wording } from '../model/problem.ts'
import { jsonText } from './json.ts'

/** What SARIF says of a rule beside its id. */
export interface RuleText {
  readonly id: string
  readonly summary: Wording
  readonly why: Wording
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** How problems are told in SARIF: `rules` are those to describe, `version` is the version of kehoach that found them. */
export interface SarifOptions {
  readonly language: Language
  readonly rules: readonly RuleText[]
  readonly version: string
}

/**
 * Problems as SARIF 2.1.0, the exchange format of static analysis results (OASIS), in JSON. Columns are UTF-16 code units from 1.
 * Ends without a line feed.
 *
 * @example
 * const told = checkText({ path: 'a.txt', content: 'Kế  hoạch' })
 * const log = JSON.parse(problemsToSarif(told, { language: 'en', rules: RULES, version: '1.0.0' }))
 * log.runs[0].results[0].ruleId // → 'double-space'
 */
export const problemsToSarif = (problems: readonly Problem[], options: SarifOptions): string =>
  jsonText(sarifLog(problems, options))

function sarifLog(problems: readonly Problem[], { language, rules, version }: SarifOptions): object {
  const used = [...new Set(problems.map(({ rule }) => rule))].sort()
  const texts = new Map(rules.map((rule) => [rule.id, rule]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kehoach',
            version,
            language,
            rules: used.map((id) => {
              const text = texts.get(id)
              return {
                id,
                ...(text && {
                  shortDescription: { text: text.summary[language] },
                  fullDescription: { text: text.why[language] },
                }),
              }
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ at, severity, rule, message, hint, related, fixes }) => ({
          ruleId: rule,
          ruleIndex: used.indexOf(rule),
          level: LEVELS[severity],
          message: { text: [message[language], hint?.[language]].filter(Boolean).join('\n') },
          locations: [{ physicalLocation: location(at) }],
          ...(related &&
            related.length > 0 && {
              relatedLocations: related.map((other, id) => ({
                id,
                physicalLocation: location(other.at),
                message: { text: other.message[language] },
              })),
            }),
          ...(fixes &&
            fixes.length > 0 && {
              fixes: fixes.map(({ range, text }) => ({
                description: { text: hint?.[language] ?? message[language] },
                artifactChanges: [
                  {
                    artifactLocation: { uri: uri(at.file) },
                    replacements: [
                      {
                        deletedRegion: {
                          startLine: range.start.line,
                          startColumn: range.start.column,
                          endLine: range.end.line,
                          endColumn: range.end.column,
                        },
                        insertedContent: { text },
                      },
                    ],
                  },
                ],
              })),
            }),
        })),
      },
    ],
  }
}

const uri = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

const location = ({ file, line, column, endLine, endColumn }: Problem['at']) => ({
  artifactLocation: { uri: uri(file) },
  region: { startLine: line, startColumn: column, endLine, endColumn },
})
