import { checkProfile } from '../check/check.ts'
import { NOTHING, type Given } from '../draft/given.ts'
import { isMapping } from '../model/pointer.ts'
import type { Problem } from '../model/problem.ts'
import { readProfile } from '../read/profile.ts'
import type { SourceFile } from '../read/source.ts'

/** What a new plan takes from the profile: what an issued plan says of itself, whoever leads the office later. */
const COPIED = ['issuer', 'place', 'signature', 'distribution', 'archive']
/** What it goes on sharing with the office's other plans, where it stands below the profile. */
const SHARED = ['marks', 'abbreviations', 'layout']

/** The values of an office’s profile that a new plan has of its own; `below`: it will stand below that profile, and shares the rest. */
export function profileValues(profile: SourceFile, below: boolean, problems: Problem[]): Given {
  const keys = below ? COPIED : [...COPIED, ...SHARED]
  const { value, problems: told } = readProfile(profile)
  problems.push(...told, ...(value ? checkProfile(value, profile.path) : []))
  if (!value || !isMapping(value.data)) return NOTHING
  const data = Object.fromEntries(Object.entries(value.data).filter(([key, inside]) => keys.includes(key) && inside !== null))
  const digits = Object.fromEntries(Object.entries(value.digits).filter(([at]) => keys.includes(at.split('/')[1]!)))
  return { data, digits }
}
