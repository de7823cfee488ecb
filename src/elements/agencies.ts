import { folded } from './fold.ts'
import type { Line } from './line.ts'

/** Cơ quan chủ quản and cơ quan ban hành (ô số 2). */
export interface Agencies<L> {
  readonly parents: readonly L[]
  readonly issuer: readonly L[]
}

/** The words bodies' names begin with, folded. */
const BODY =
  /^(?:ubnd|uy ban|hdnd|hoi dong|hoi |so |phong |ban |cuc |chi cuc|tong cuc|truong |trung tam|benh vien|bo |van phong|cong an|vien |toa an|lien doan|doan |tram |kho bac|thanh tra|ubmttq|tand|vksnd|ldld|bhxh|kbnn|bch|bcd|thi hanh an|tinh doan|ngan hang|dai hoc|hoc vien|quan doan|bo chi huy)/

/** A name that a line break cut behind these goes on below, whatever that begins with. */
const UNFINISHED = /^(?:tong cuc|chi cuc|cuc|cuc quan ly)$/

const HALF = 0.5

/** The superior body and the issuer: the bold lines are the issuer's; where all look alike, the last body named is. */
export function agencies<L extends Line<L>>(lines: readonly L[]): Agencies<L> {
  const isBold = ({ look }: L): boolean => (look?.bold ?? 0) >= HALF
  const bold = lines.filter(isBold)
  if (bold.length > 0 && bold.length < lines.length) return { parents: lines.filter((it) => !isBold(it)), issuer: bold }
  const names = byName(lines)
  return { parents: names.slice(0, -1).flat(), issuer: names.at(-1) ?? [] }
}

/** The lines of each body's name: a line that begins with no body's word goes on with the name above. */
function byName<L extends Line<L>>(lines: readonly L[]): L[][] {
  const names: L[][] = []
  for (const line of lines) {
    const before = names.at(-1)
    const above = before?.at(-1)
    const goesOn =
      above && (above.paragraph === line.paragraph || !BODY.test(folded(line.text)) || UNFINISHED.test(folded(above.text)))
    if (goesOn) before!.push(line)
    else names.push([line])
  }
  return names
}

/** The bodies that lines name, each name's lines joined. */
export const namesOf = <L extends Line<L>>(lines: readonly L[]): string[] =>
  byName(lines).map((name) => name.map(({ text }) => text.trim()).join(' '))
