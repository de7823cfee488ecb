import { longestFirst } from '../model/latin.ts'
import { JOINT_LETTERS } from './data/joint-letters.ts'
import { NORMATIVE_TYPES } from './data/normative-types.ts'
import { OTHER_CITED_TYPES } from './data/other-cited-types.ts'
import { OTHER_LETTERS } from './data/other-letters.ts'
import { PARTY_TYPES } from './data/party-types.ts'
import { STATE_TYPES } from './data/state-types.ts'

/** Type names that can stand before a symbol in a citation; of two that begin alike the longer stands first, here and below. */
export const CITED_TYPES: readonly string[] = longestFirst(
  new Set([...OTHER_CITED_TYPES, ...Object.keys(STATE_TYPES), ...Object.keys(NORMATIVE_TYPES), ...Object.keys(PARTY_TYPES)]),
)

const lettersOf = (...lists: readonly (readonly string[])[]): readonly string[] => longestFirst(new Set(lists.flat()))

/** What symbols of administrative documents have in the place of the type: `05/KH-THADS`. */
export const ADMIN_LETTERS = lettersOf(Object.values(STATE_TYPES), JOINT_LETTERS, OTHER_LETTERS.admin!)
/** The same of normative documents: `30/2020/NĐ-CP`. */
export const NORMATIVE_LETTERS = lettersOf(Object.values(NORMATIVE_TYPES), OTHER_LETTERS.normative!)
/** The same of the Party's: `35-CT/TW`. */
export const PARTY_LETTERS = lettersOf(Object.values(PARTY_TYPES).flat(), OTHER_LETTERS.party!)
