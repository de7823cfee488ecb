import { beginsBasis, leadsOn } from '../elements/bases.ts'
import { latin } from '../model/latin.ts'
import { CITED_TYPES } from '../decree/symbols.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'

const LAWS = 'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết Đại hội'
/** A document named at the beginning of a stretch, with or without another `căn cứ`. */
export const DOCUMENT = latin(
  `^\\s*(?:[Cc]ăn cứ\\s+|[Tt]heo\\s+|[Tt]hực hiện\\s+)?(?:(?:${LAWS})\\s+\\p{Lu}|(?:${CITED_TYPES.map((type) => `[${type[0]}${type[0]!.toLowerCase()}]${type.slice(1)}`).join('|')})\\s+số\\s)`,
  'u',
)

/** `Căn cứ Luật Thanh tra; ngày 19/12/2025, Ủy ban nhân dân tỉnh đã ban hành Quyết định …`: a sentence that tells what was done. */
const TELLS = latin(/(?:^|[;,]\s*)ngày\s[^;]{6,100}\sđã\s(?:ban hành|ký|có)(?!\p{L})/u)

/**
 * Legal bases as typed at the top of a text, each with the unit behind it. `Căn cứ tình hình thực tế, …` is a sentence, and a
 * plan's listed bases are set by the program; neither is one.
 */
export function typedBases({ units }: Manuscript): { readonly unit: Unit; readonly next: Unit | undefined }[] {
  const end = units.findIndex(({ role }) => role === 'heading')
  const head = end < 0 ? units : units.slice(0, end)
  const bases: { unit: Unit; next: Unit | undefined }[] = []
  for (const [index, unit] of head.entries()) {
    if (
      (unit.role !== 'basis' && unit.role !== 'paragraph') ||
      !beginsBasis(unit.text) ||
      leadsOn(unit.text) ||
      TELLS.test(unit.text)
    )
      continue
    const goesOn =
      bases.at(-1)?.next === unit &&
      /[;.]$/u.test(unit.text) &&
      !latin(/(?<!\p{L})(?:ban hành|xây dựng|tổ chức)(?!\p{L})/u).test(unit.text)
    if (isBasis(unit) || goesOn) bases.push({ unit, next: units[index + 1] })
  }
  return bases
}

/** `Căn cứ tình hình thực tế;` is a basis among others only. */
const isBasis = ({ text }: Unit): boolean => DOCUMENT.test(text) || /^(?:Theo|Xét) đề nghị\s+(?:của|tại)\s/u.test(text)
