import { ISSUERS } from '../../bodies/issuers.ts'
import { latin } from '../../model/latin.ts'
import { NORMATIVE_TYPES } from '../../decree/data/normative-types.ts'
import { PARTY_TYPES } from '../../decree/data/party-types.ts'
import { STATE_TYPES } from '../../decree/data/state-types.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { isTyped, partsOf, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

const capital = (type: string): string => type[0]!.toUpperCase() + type.slice(1).toLowerCase()
const upper = (letters: readonly string[]): string[] => letters.map((it) => it.toUpperCase())

/** What a type's letters may be, by the kind of symbol; undefined where it says nothing. */
function expected({ kind, type, link }: Citation): readonly string[] | undefined {
  const name = capital(type).replace(/ (?:hành động|công tác|liên tịch)$/u, '')
  // `Thông báo kết luận số …`: either word may have given the letters.
  const also = latin(/kết luận/iu).test(link) ? ['KL', 'TB'] : []
  if (kind === 'normative')
    return NORMATIVE_TYPES[name] === undefined ? undefined : [NORMATIVE_TYPES[name], `${NORMATIVE_TYPES[name]}LT`]
  if (kind === 'party') return PARTY_TYPES[name] && [...PARTY_TYPES[name], ...also, ...(name === 'Chương trình' ? ['CTHĐ'] : [])]
  if (kind === 'admin' && name === 'Kết luận') return ['KL', 'TB']
  return STATE_TYPES[name] === undefined ? undefined : [STATE_TYPES[name], ...also]
}

const BODIES: ReadonlySet<string> = new Set(ISSUERS.map(({ suffix }) => suffix.toUpperCase()))
/** True for letters of a unit, where a type's symbol ends with those of a body. */
const isUnit = (letters: string): boolean => !BODIES.has(letters.toUpperCase()) && !/^[SU]/u.test(letters)

const initialsOf = (issuer: string): string =>
  issuer
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase()

export default {
  id: 'cited-type-symbol-mismatch',
  severity: 'warning',
  summary: {
    vi: 'Tên loại văn bản được viện dẫn khớp với chữ viết tắt tên loại trong ký hiệu.',
    en: 'The type of a cited document and the letters of its symbol say the same.',
  },
  why: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan; hai bên khác nhau thì có một bên ghi nhầm.',
    en: 'A symbol is made of the letters of type and issuer; where word and letters differ, one of them is wrong.',
  },
  clause: 'PL3 I; PL1 II.3.b',
  prose: true,
  refused: [
    'Căn cứ Quy định số 08/QĐ-UBND ngày 04/02/2026 của Ủy ban nhân dân xã về tiếp công dân.',
    'Theo Kế hoạch số 96/CTr-SYT ngày 11/3/2026 của Sở Y tế về tiêm chủng mở rộng.',
    'Thực hiện Thông tư số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ về thi đua, khen thưởng.',
    'Báo cáo theo Công văn số 77/KH-SNV ngày 20/4/2026 của Sở Nội vụ về tinh giản biên chế.',
  ],
  accepted: [
    'Theo Công văn số 5480/CT-NVT ngày 26/12/2025 của Cục Thuế; Công văn số 12/TT-KT ngày 03/3/2026 của Thanh tra tỉnh về kiểm tra.',
    'Căn cứ Quy định số 08/QyĐ-UBND ngày 04/02/2026 của Ủy ban nhân dân xã về tiếp công dân.',
    'Quy định số 131-QĐ/TW ngày 27/10/2023; Thông báo kết luận số 61/TB-VPCP ngày 12/02/2026; Quy chế phối hợp số 05/QCPH-CA-VKS-TA ngày 06/01/2025.',
    'Chương trình phối hợp số 11/CTPH-SGDĐT-CA ngày 09/9/2025; Công văn số 4012/BYT-KHTC ngày 30/6/2025; Nghị quyết số 96/2019/QH14.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { type, symbol, kind } = citation
      if (type === '' || !isTyped(citation)) continue
      const { letters, bodies } = partsOf(citation)
      const name = capital(type)
      const tell = (vi: string, en: string, hintVi: string, hintEn: string): void =>
        say(wholeOf(citation), { vi, en }, { hint: { vi: hintVi, en: hintEn } })
      if (name === 'Công văn' && kind === 'admin') {
        // `5480/CT-NVT` of Cục Thuế, whose own letters are those of a chỉ thị; named again, it has no issuer beside it.
        if (
          citation.issuer === undefined ? isUnit(bodies[0] ?? '') : initialsOf(citation.issuer).startsWith(letters.toUpperCase())
        )
          continue
        tell(
          `Ký hiệu “${symbol}” có chữ viết tắt tên loại “${letters}”, không phải ký hiệu của công văn.`,
          `The symbol “${symbol}” has the letters “${letters}” of a type; a công văn has none.`,
          'Kiểm tra tên loại và ký hiệu trên văn bản gốc.',
          'Look up type and symbol in the document itself.',
        )
        continue
      }
      const right = expected(citation)
      if (!right || name === 'Công văn') continue
      if (kind === 'letter') {
        // Letters the grammar does not know, with the right beginning: `KHTH-`, `QCPH-`.
        if (upper(right).some((it) => bodies[0]?.toUpperCase().startsWith(it))) continue
        tell(
          `“${type}” có ký hiệu “${symbol}” theo thể thức của công văn, thiếu chữ viết tắt tên loại “${right[0]}”.`,
          `“${type}” has the symbol of a công văn, “${symbol}”; the letters “${right[0]}” are missing.`,
          `Kiểm tra văn bản gốc: nếu là công văn thì ghi “Công văn số ${symbol}”.`,
          `Look it up: if it is a công văn, write “Công văn số ${symbol}”.`,
        )
        continue
      }
      if (kind === 'assembly') {
        if (['Nghị quyết', 'Nghị quyết liên tịch'].includes(name)) continue
        tell(
          `“${type}” không đi với ký hiệu “${symbol}” của Quốc hội.`,
          `“${type}” does not go with “${symbol}”, a symbol of the National Assembly.`,
          'Quốc hội ban hành luật, nghị quyết; kiểm tra tên loại trên văn bản gốc.',
          'The National Assembly passes laws and resolutions; look the type up.',
        )
        continue
      }
      if (
        upper(right).some(
          (it) => letters.toUpperCase() === it || (it.length > 1 && letters.length > 2 && letters.toUpperCase().startsWith(it)),
        )
      )
        continue
      if (right.includes('CTr') && latin(/^CT(?:PH|HĐ)/iu).test(letters)) continue
      tell(
        `“${type}” có chữ viết tắt “${right[0]}”, ký hiệu “${symbol}” lại ghi “${letters}”.`,
        `“${type}” is abbreviated “${right[0]}”, but the symbol “${symbol}” has “${letters}”.`,
        `Kiểm tra văn bản gốc: sửa tên loại, hoặc sửa “${letters}” thành “${right[0]}”.`,
        `Look it up: mend the type, or “${letters}” to “${right[0]}”.`,
      )
    }
  },
} satisfies Rule
