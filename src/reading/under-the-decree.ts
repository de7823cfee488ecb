import { MASS_ORGANISATIONS } from '../bodies/data/party-bodies.ts'
import type { Parts } from '../manuscript/parts.ts'
import { latin, wordsPattern } from '../model/latin.ts'

/** What stands where the State's documents have their motto: the Party's name, the Youth Union's. */
const OTHER_HEAD = latin(/^(?:ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH)$/u)
const MASS_ORGANISATION = new RegExp(wordsPattern(MASS_ORGANISATIONS), 'u')

/** True where the Front, the Union or a mass organisation issues: they have instructions of their own. */
export const isOfMassOrganisation = ({ agency }: Parts): boolean => agency.some(({ text }) => MASS_ORGANISATION.test(text))

/** False for a document of the Party, and for one of a mass organisation in the Party's form, which Nghị định 30 does not set. */
export const isUnderTheDecree = (parts: Parts): boolean =>
  parts.state || !(parts.party || isOfMassOrganisation(parts) || parts.head.some(({ text }) => OTHER_HEAD.test(text.trim())))
