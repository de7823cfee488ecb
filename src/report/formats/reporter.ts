import type { Change } from '../../diff/change.ts'
import type { Plan } from '../../model/plan.ts'
import type { Language, Outcome, Problem } from '../../model/problem.ts'
import type { Versions } from '../changes.ts'
import { jsonText } from '../json.ts'
import type { RuleText } from '../sarif.ts'
import type { Verified } from '../verification.ts'

/** For whom and where something is told. */
export interface Telling {
  readonly language: Language
  readonly color: boolean
  /** Width of the terminal in characters, where it is known. */
  readonly columns: number | undefined
  /** The program's own. */
  readonly version: string
}

/** One form in which what was found is told: text that ends its last line, or a Word file. */
export interface Reporter<Found, Told extends string | Outcome<Uint8Array> = string> {
  readonly tell: (found: Found, how: Telling) => Told
  /** It gives a file that no terminal can show. */
  readonly binary?: true
}

/** Problems, with the lines of the files they stand in and what there is to say of each kind. */
export interface FoundProblems {
  readonly problems: readonly Problem[]
  readonly lines: (file: string) => readonly string[] | undefined
  readonly kinds: readonly RuleText[]
}

/** What changed between two versions of a plan. */
export interface FoundChanges {
  readonly before: Plan
  readonly after: Plan
  /** SHA-256 of the later version's source, in hex, for a document that shows it. */
  readonly sha256?: string
  readonly versions: Versions
  readonly changes: readonly Change[]
  /** Whose changes they are; the later plan's issuer where nobody says. */
  readonly author?: string
  /** ISO date they are given in a document. */
  readonly date?: string
}

/** Word files held against the decree, and what kept others from it. */
export interface FoundVerdicts {
  readonly verified: readonly Verified[]
  readonly problems: readonly Problem[]
}

/** A registry of reporters by the name of their form, each loaded when it is used. */
export type Reporters<Found, Told extends string | Outcome<Uint8Array> = string> = Readonly<
  Record<string, () => Promise<{ readonly default: Reporter<Found, Told> }>>
>

/** As JSON of two spaces, with a line feed at its end. */
export const toJson = (value: unknown): string => `${jsonText(value)}\n`
