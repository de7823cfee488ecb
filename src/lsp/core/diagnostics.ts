import type { Diagnostic } from 'vscode-languageserver-protocol'
import type { Problem, Severity } from '../../model/problem.ts'
import type { Desk } from './desk.ts'
import { rangeOf } from './text.ts'

const SEVERITIES: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, info: 3 }

/** A problem as editors show it: its sentence, and on the next line the hint. */
export function diagnosticOf({ at, severity, rule, message, hint, related }: Problem, desk: Desk): Diagnostic {
  const { language } = desk
  return {
    range: rangeOf(at, desk.markOf(at.file)),
    severity: SEVERITIES[severity],
    source: 'kehoach',
    code: rule,
    message: messageOf(message[language], hint?.[language]),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri: desk.uriOf(other.at.file), range: rangeOf(other.at, desk.markOf(other.at.file)) },
        message: other.message[language],
      })),
    }),
  }
}

/** Words to put in a place's stead are quoted by many a sentence itself; below it they would stand alone, and say nothing. */
const messageOf = (message: string, hint: string | undefined): string =>
  hint === undefined || message.includes(`“${hint}”`) ? message : `${message}\n${hint}`

/** All that is wrong with what is open, by the address of the file; a file in which nothing is wrong has an empty list. */
export async function diagnosticsOf(desk: Desk): Promise<Map<string, Diagnostic[]>> {
  const told = new Map<string, Diagnostic[]>()
  for (const [path, problems] of await desk.problems())
    told.set(
      desk.uriOf(path),
      problems.map((problem) => diagnosticOf(problem, desk)),
    )
  return told
}
