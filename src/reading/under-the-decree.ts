import { MASS_ORGANISATIONS, PARTY_BODIES } from '../bodies/data/party-bodies.ts'
import { PARTY_TYPES } from '../decree/data/party-types.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
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

/** The day Nghị định 30 came into force. */
const IN_FORCE = 20200305
/** Place and date on a line of its own, or in the second column of one. */
const DATED = latin(/(?:^|[|\t]\s*)\p{Lu}[\p{L} .-]{1,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?:[\s|]|$)/u)
/** Within so many units a text says whose it is, and of what day. */
const TOP = 8

/** True for a document whose own date is before the decree, when other forms were asked for (Thông tư 01/2011/TT-BNV). */
export function isBeforeTheDecree({ parts: { date }, units }: Manuscript): boolean {
  const typed = date?.date
  const found = typed ? [typed.day ?? 31, typed.month ?? 12, typed.year] : dayAbove(units)
  return found !== undefined && found[2]! * 10_000 + found[1]! * 100 + found[0]! < IN_FORCE
}

/** The day, month and year of a head that was not told from the text. */
function dayAbove(units: Manuscript['units']): number[] | undefined {
  for (const { text } of units.slice(0, TOP)) {
    const found = DATED.exec(text)
    if (found) return found.slice(1).map(Number)
  }
  return undefined
}

/** `Nghị quyết của Bộ Chính trị về …`, `Chỉ thị số 12-CT/TU ngày 08/6/2025 của Tỉnh ủy …`: how a text begins that has lost its head. */
const OF_THE_PARTY = latin(
  `^(?:${wordsPattern(Object.keys(PARTY_TYPES))})(?: số \\S+(?: ngày \\S+)?)? (?:của|ban hành bởi) (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Thường vụ|${wordsPattern(PARTY_BODIES)})(?!\\p{L})`,
  'iu',
)
/** True for a document of the Party: its head says so, or, where the head is lost, its first lines. */
export const isOfTheParty = ({ parts: { state, party }, units }: Manuscript): boolean =>
  !state && (party || units.slice(0, TOP).some(({ text }) => OF_THE_PARTY.test(text)))
