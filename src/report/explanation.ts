import type { Language } from '../model/problem.ts'
import type { ProblemExample, ProblemKind } from '../problems/problem-kind.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { clauseText } from './clause.ts'
import { SEVERITY_WORDS } from './words.ts'

/** What can be explained: a rule, or a kind of problem that no rule tells of. */
export type Explainable = Rule | ProblemKind

const WORDS = {
  vi: {
    why: 'Vì sao',
    clause: 'Căn cứ',
    refused: 'Không được',
    accepted: 'Được',
    prose: 'Dùng được với --prose',
    off: 'Tắt hoặc đổi mức trong kehoach.yaml',
  },
  en: {
    why: 'Why',
    clause: 'Clause',
    refused: 'Refused',
    accepted: 'Accepted',
    prose: 'Works with --prose',
    off: 'Turn off or change in kehoach.yaml',
  },
} as const

/** A line for each, sorted by id: id, severity, summary. */
export function explanationLines(known: readonly Explainable[], language: Language): string {
  const sorted = [...known].sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...sorted.map(({ id }) => id.length))
  const words = Math.max(...sorted.map(({ severity }) => SEVERITY_WORDS[severity][language].length))
  return sorted
    .map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}  ${SEVERITY_WORDS[severity][language].padEnd(words)}  ${summary[language]}\n`,
    )
    .join('')
}

/** Why something is asked, where it is written, what is refused and accepted; of a rule, how to turn it off. */
export function explanationText(it: Explainable, language: Language): string {
  const { id, severity, summary, why, clause, refused, accepted } = it
  const words = WORDS[language]
  const shown = (title: string, examples: Explainable['refused']) =>
    `${title}:\n${examples
      .map((example) =>
        exampleText(example)
          .trimEnd()
          .replace(/^(?=.)/gm, '    '),
      )
      .join('\n    ·\n')}`
  return [
    `${id} (${SEVERITY_WORDS[severity][language]})\n${summary[language]}`,
    `${words.why}: ${why[language]}`,
    clause && `${words.clause}: ${clauseText(clause, language)}`,
    shown(words.refused, refused),
    shown(words.accepted, accepted),
    isRule(it) && it.prose && `${words.prose}.`,
    isRule(it) && `${words.off}:\n    check: { rules: { ${id}: off } }`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** One of the entries of `explain --json`; `canBeSet`: an office may set its severity. */
export function explanationToJson(it: Explainable, language: Language) {
  return {
    id: it.id,
    severity: it.severity,
    summary: it.summary[language],
    why: it.why[language],
    clause: it.clause ?? null,
    canBeSet: isRule(it),
    prose: isRule(it) && it.prose,
    refused: it.refused.map(exampleText),
    accepted: it.accepted.map(exampleText),
  }
}

const isRule = (it: Explainable): it is Rule => 'check' in it

/** Longer ones show what a length is, not what to write. */
const LONGEST_SHOWN = 2000

/** An example as a reader sees it: a text, a plan's keys and body, or files by name and a command. */
function exampleText(example: Example | ProblemExample): string {
  if (typeof example === 'string') return example
  const { yaml, section, body, files = {}, documents = {}, opened, command }: ProblemExample = example
  const plan = [yaml?.trim() && `---\n${yaml.trim()}\n---`, (body ?? section)?.trim()].filter(Boolean).join('\n')
  const others = Object.entries(files).map(([path, content]) => [path, textOf(content)] as const)
  const parts = [
    ...(opened === undefined ? [] : [['ke-hoach.md …', opened] as const]),
    ...(plan ? [['ke-hoach.md', plan] as const] : []),
    ...others,
    ...Object.entries(documents).map(([path, lines]) => [path, lines.join('\n')] as const),
  ]
  const named = parts.length > 1 || command !== undefined
  return [
    ...parts.map(([path, text]) => (named ? [`=== ${path}`, text.trimEnd()].filter(Boolean).join('\n') : text)),
    ...(command === undefined ? [] : [`$ ${command}`]),
  ].join('\n')
}

/** Bytes that are no text show as they do in an editor that takes each for a letter. */
function textOf(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : String.fromCharCode(...content)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, 80).trimEnd()} … (${text.length})` : text
}
