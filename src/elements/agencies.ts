import { ISSUER_BEGINNINGS } from '../bodies/data/kinds-of-bodies.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { folded } from './fold.ts'
import type { Line } from './line.ts'

/** Cơ quan chủ quản and cơ quan ban hành (ô số 2). */
export interface Agencies<L> {
  readonly parents: readonly L[]
  readonly issuer: readonly L[]
}

const BODY = new RegExp(`^(?:${wordsPattern(ISSUER_BEGINNINGS.map(folded))})(?![a-z])`)

/** Words that begin a body’s name where their marks show it: `TỔ`, but not the `TÔ` of a person. */
const MARKED_BODY = latin(/^(?:tổ|đội|khoa(?!\s+học)|hạt|đài (?:phát|truyền))\s+\p{L}/iu)

/** True for a line that begins a body's name, in letters of any kind. */
export const beginsBody = (text: string): boolean => BODY.test(folded(text)) || MARKED_BODY.test(text.trim().normalize('NFC'))

/** A name that a line break cut behind these goes on below, whatever that begins with. */
const UNFINISHED = /^(?:tong cuc|chi cuc|cuc|cuc quan ly)$/

const WITHOUT_PLACE = /^(?:uy ban|hoi dong) nhan dan$/
const PLACE = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /

const HALF = 0.5

/**
 * The superior body and the issuer: the bold lines are the issuer's; where all look alike, the last body named is, or, of a document
 * that several bodies issue, all of them.
 */
export function agencies<L extends Line<L>>(lines: readonly L[], joint = false): Agencies<L> {
  const isBold = ({ look }: L): boolean => (look?.bold ?? 0) >= HALF
  const bold = lines.filter(isBold)
  if (bold.length > 0 && bold.length < lines.length) {
    const above = lines.filter((it) => !isBold(it))
    const last = above.at(-1)!
    // `ỦY BAN NHÂN DÂN` is no body without its place, however the two lines look.
    const isCut = WITHOUT_PLACE.test(folded(last.text)) && PLACE.test(folded(bold[0]!.text))
    return isCut ? { parents: above.slice(0, -1), issuer: [last, ...bold] } : { parents: above, issuer: bold }
  }
  // Bodies that issue together stand above one another, a dash between them.
  if (bold.length > 0 && (joint || lines.slice(0, -1).some(({ text }) => /\s[-–]\s*$/u.test(text))))
    return { parents: [], issuer: lines }
  const names = byName(lines)
  return { parents: names.slice(0, -1).flat(), issuer: names.at(-1) ?? [] }
}

/** The lines of each body's name: a line that begins with no body's word goes on with the name above. */
function byName<L extends Line<L>>(lines: readonly L[]): L[][] {
  const names: L[][] = []
  for (const line of lines) {
    const before = names.at(-1)
    const above = before?.at(-1)
    const goesOn = above && (above.paragraph === line.paragraph || !beginsBody(line.text) || UNFINISHED.test(folded(above.text)))
    if (goesOn) before!.push(line)
    else names.push([line])
  }
  return names
}

/** The bodies that lines name, each name's lines joined. */
export const namesOf = <L extends Line<L>>(lines: readonly L[]): string[] =>
  byName(lines).map((name) => name.map(({ text }) => text.trim()).join(' '))
