import { isMapping } from '../model/pointer.ts'
import type { Severity } from '../model/problem.ts'
import { officeCommemorations } from '../read/commemorations.ts'
import type { RuleSettings } from './run.ts'

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [])
const record = (value: unknown): Record<string, string> =>
  isMapping(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {}

const checkOf = (profile: unknown): Readonly<Record<string, unknown>> =>
  isMapping(profile) && isMapping(profile.check) ? profile.check : {}

/** The ids of the rules whose severity a profile sets. */
export const rulesNamed = (profile: unknown): string[] => Object.keys(record(checkOf(profile).rules))

/** What an office's profile says of the rules, under `check`, and its own days; what has the wrong shape is the schema's to report. */
export function readSettings(profile: unknown): RuleSettings {
  const check = checkOf(profile)
  const severities = Object.entries(record(check.rules)).filter((entry): entry is [string, Severity | 'off'] =>
    ['error', 'warning', 'info', 'off'].includes(entry[1]),
  )
  return {
    severities: Object.fromEntries(severities),
    lists: {
      terms: texts(check.terms),
      misspellings: record(check.misspellings),
      issuers: record(check.issuers),
      commemorations: officeCommemorations(profile),
    },
  }
}
