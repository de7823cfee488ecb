import { latin } from '../../model/latin.ts'
import { editDistance } from '../../model/nearest.ts'
import { citationsIn, isTyped, partsOf, symbolOf } from '../../reading/citing.ts'
import { isQuoted, matches } from '../../reading/scan.ts'
import { ISSUERS, issuerNamed } from '../../bodies/issuers.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { NORMATIVE_TYPES } from '../../decree/data/normative-types.ts'
import { STATE_TYPES } from '../../decree/data/state-types.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

/** The ends of symbols that most documents have; long enough that one letter less is no other body's. The first letter says which kind of body it is: PGDĐT. */
const COMMON = ['UBND', 'HĐND', 'TTg', 'UBTVQH', 'SGDĐT', 'BGDĐT']
/** Ends of two or three letters, which are near to too many others. */
const SHORT: Readonly<Record<string, string>> = {
  Tg: 'TTg',
  TG: 'TTg',
  TT: 'TTg',
  CPP: 'CP',
  CCP: 'CP',
  BGD: 'BGDĐT',
  BTN: 'BTNMT',
}
const KNOWN: ReadonlySet<string> = new Set(ISSUERS.map(({ suffix }) => suffix.toUpperCase()))

/** `15/QĐUBND`, `45/2021/NĐCP`: the hyphen between type and body is lost. */
const JOINED = latin(
  `(?<=\\d/(?:\\d{4}/)?)(?<type>${[...Object.values(STATE_TYPES), ...Object.values(NORMATIVE_TYPES), 'NĐ', 'TT'].flat().join('|')})(?<body>${ISSUERS.map(({ suffix }) => suffix).join('|')})(?![\\p{L}\\d-])`,
  'gu',
)

/** `45/NĐ-CP`, `09/TT-BTC`: what makes law has its year in its number. */
const NO_YEAR = latin(/(?<![\d/])\d{1,3}\/(?<type>NĐ-CP|TT-B\p{Lu}+)(?![\p{L}\d-])/gu)

/** `116/2025/ND-CP`: the bar of the letter is lost. */
const NO_BAR = latin(/(?<=\d\/(?:\d{4}\/)?)ND-CP(?![\p{L}\d-])/gu)

/** `57-NQ/TƯ`: the symbols of the Party have no such letter. */
const PARTY_BAR = latin(/(?<=\d-\p{Lu}{2,3}\/)TƯ(?!\p{L})/gu)

/** `QĐ-BYTDP` of Bộ Y tế: behind a ministry’s letters there is no other. */
function ministryIn(body: string, { issuer, kind }: Citation): string | undefined {
  if (!/^B.{3}/u.test(body) || issuer === undefined || kind === 'letter' || KNOWN.has(body.toUpperCase())) return undefined
  const suffix = issuerNamed(issuer)?.suffix
  return suffix !== undefined && /^B.{2}/u.test(suffix) && body !== suffix && body.startsWith(suffix) ? suffix : undefined
}

/** The end it was meant to be, where a letter was left out, doubled, swapped or mistaken. */
function meant(body: string): string | undefined {
  // `04/2000/QĐ-BGD&ĐT`: so the ministry signed for years.
  const plain = body.replace('&', '')
  if (KNOWN.has(body.toUpperCase()) || COMMON.includes(plain) || body.length < 2) return undefined
  if (SHORT[body]) return SHORT[body]
  const sorted = [...body].toSorted().join('')
  return body.length < 3 || /^S/u.test(body)
    ? undefined
    : COMMON.filter((it) => it.length > 3 || /g/u.test(body)).find(
        (it) => (body[0] === it[0] && editDistance(body, it) === 1) || (body !== it && sorted === [...it].toSorted().join('')),
      )
}

export default {
  id: 'symbol-mistyped',
  severity: 'warning',
  summary: {
    vi: 'Chữ viết tắt tên cơ quan trong ký hiệu gõ đủ chữ, có gạch nối.',
    en: 'The body’s abbreviation in a symbol has all its letters and its hyphen.',
  },
  why: {
    vi: 'Ký hiệu “86/QĐ-Tg”, “12/KH-UNND” không tra được: thiếu hoặc nhầm một chữ là thành ký hiệu khác.',
    en: '“86/QĐ-Tg” or “12/KH-UNND” is not found anywhere: with one letter wrong it is another symbol.',
  },
  clause: 'PL1 II.3.b',
  prose: true,
  refused: [
    'Thực hiện Quyết định số 417/QĐ-Tg ngày 15/01/2026 của Thủ tướng Chính phủ về trồng rừng.',
    'Thực hiện Quyết định số 38/QĐ-TT ngày 15/01/2026 của Thủ tướng Chính phủ về trồng rừng.',
    'Theo Kế hoạch số 27/KH-UNBD ngày 02/02/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.',
    'Căn cứ Nghị định số 45/NĐ-CP ngày 08/4/2026 của Chính phủ về quản lý chợ;',
    'Thực hiện Quyết định số 3345/QĐ-BYTDP ngày 11/8/2025 của Bộ Y tế về phòng, chống sốt xuất huyết.',
    'Theo Nghị định số 61/2018/NĐCP của Chính phủ; báo cáo số 19/BCUBND ngày 03/02/2026.',
  ],
  accepted: [
    'Theo Quyết định số 04/2000/QĐ-BGD&ĐT ngày 01/3/2000 của Bộ trưởng Bộ Giáo dục và Đào tạo về dân chủ trong nhà trường.',
    'Theo đề nghị của Chánh Thanh tra tỉnh tại Tờ trình số 58/TTr-TT ngày 27/11/2025.',
    'Thực hiện Quyết định số 417/QĐ-TTg ngày 15/01/2026 của Thủ tướng Chính phủ; Kế hoạch số 27/KH-UBND ngày 02/02/2026.',
    'Theo Kế hoạch số 12/KH-TTYT ngày 03/3/2026 của Trung tâm Y tế; Công văn số 5/SGDĐT-VP ngày 03/3/2026.',
    'Theo Quyết định số 476/QĐ-BNN-TY ngày 17/02/2016 của Bộ Nông nghiệp và Phát triển nông thôn; Công văn số 812/SGD-GDTrH ngày 03/3/2026; Công văn số 512/PGDĐT-THCS ngày 30/8/2023; Kế hoạch số 15/KH-VPĐP ngày 03/3/2026.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { symbol, kind } = citation
      if (kind === 'party' || kind === 'assembly' || !isTyped(citation)) continue
      const [body] = partsOf(citation).bodies
      const right = body === undefined ? undefined : (meant(body) ?? ministryIn(body, citation))
      // Inspectorates sign `TT` as well.
      if (body === 'TT' && !/^Thủ tướng/u.test(citation.issuer ?? '')) continue
      if (right === undefined || isQuoted(citation.unit, citation.start)) continue
      const whole = symbol.replace(new RegExp(`(?<=[-/])${body}(?=$|-)`, 'u'), right)
      say(
        symbolOf(citation),
        {
          vi: `Ký hiệu “${symbol}” có chữ “${body}”, không có cơ quan nào viết tắt như vậy; có lẽ là “${right}”.`,
          en: `The symbol “${symbol}” has “${body}”, which is no body’s; probably “${right}” is meant.`,
        },
        {
          hint: {
            vi: `Ghi “${whole}” sau khi đối chiếu văn bản gốc.`,
            en: `Write “${whole}” after comparing the document itself.`,
          },
        },
      )
    }
    for (const { unit, found, start, end } of matches(manuscript, NO_YEAR, RUNNING)) {
      if (isQuoted(unit, start)) continue
      const number = found[0].slice(0, found[0].indexOf('/'))
      const form = `${number}/<năm>/${found.groups!.type!}`
      say(
        { unit, start, end },
        { vi: `Số “${found[0]}” thiếu năm ban hành.`, en: `“${found[0]}” lacks its year.` },
        { hint: { vi: `Ghi: ${form}`, en: `Write: ${form}` } },
      )
    }
    for (const { unit, start, end } of matches(manuscript, NO_BAR, RUNNING)) {
      if (isQuoted(unit, start)) continue
      say(
        { unit, start, end },
        { vi: 'Ký hiệu “ND-CP” thiếu dấu gạch của chữ Đ.', en: 'In the symbol “ND-CP” the letter Đ lacks its bar.' },
        { hint: { vi: 'Ghi “NĐ-CP”.', en: 'Write “NĐ-CP”.' }, fix: { unit, start, end, text: 'NĐ-CP' } },
      )
    }
    for (const { unit, start, end } of matches(manuscript, PARTY_BAR, RUNNING)) {
      if (isQuoted(unit, start)) continue
      say(
        { unit, start, end },
        { vi: 'Ký hiệu văn bản của Trung ương ghi “TW”.', en: 'A symbol of the Party’s centre has “TW”.' },
        { hint: { vi: 'Ghi “TW”.', en: 'Write “TW”.' }, fix: { unit, start, end, text: 'TW' } },
      )
    }
    for (const { unit, found, start, end } of matches(manuscript, JOINED, RUNNING)) {
      const { type, body } = found.groups!
      if (isQuoted(unit, start)) continue
      say(
        { unit, start, end },
        { vi: `Ký hiệu “${found[0]}” thiếu gạch nối.`, en: `The symbol “${found[0]}” lacks its hyphen.` },
        {
          hint: { vi: `Ghi “${type}-${body}”.`, en: `Write “${type}-${body}”.` },
          fix: { unit, start, end, text: `${type}-${body}` },
        },
      )
    }
  },
} satisfies Rule
