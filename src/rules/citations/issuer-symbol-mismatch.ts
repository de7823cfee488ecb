import { foldIssuer, ISSUERS, issuerNamed } from '../../bodies/issuers.ts'
import { compareDates, longDate } from '../../model/date.ts'
import { citationsIn, isJoint, isTyped, partsOf, symbolOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

/** Types of document that a Ban Tổ chức issues as the Bộ Tài chính does. */
const COMMITTEES = /^(?:KH|TB|BC|HD|CTr|CV)$/u

export default {
  id: 'issuer-symbol-mismatch',
  severity: 'error',
  summary: {
    vi: 'Cơ quan ban hành khớp với chữ viết tắt tên cơ quan trong ký hiệu, và ký hiệu đang được dùng vào ngày của văn bản.',
    en: 'The named issuer is the one the symbol stands for, and the symbol was in use on the document’s date.',
  },
  why: {
    vi: 'Chữ viết tắt ở cuối ký hiệu cho biết cơ quan ban hành; từ 01/3/2025 và 01/7/2025 nhiều cơ quan đổi tên, ký hiệu cũ không còn được dùng.',
    en: 'The end of a symbol names its issuer; on 1/3/2025 and 1/7/2025 many bodies changed and their old symbols ended.',
  },
  clause: 'PL1 II.3.b',
  prose: true,
  refused: [
    'Theo Quyết định số 902/QĐ-TTg ngày 16/5/2025 của Chính phủ về phát triển công nghiệp bán dẫn.',
    'Thực hiện Kế hoạch số 118/KH-TCTHADS ngày 09/10/2025 của Cục Quản lý Thi hành án dân sự về tổng kết.',
    'Căn cứ Thông tư số 14/2025/TT-BTNMT ngày 20/6/2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường quy định định mức.',
    'Thực hiện Nghị quyết số 40/NQ-HĐND ngày 11/12/2025 của Ủy ban nhân dân tỉnh về nhiệm vụ năm 2026.',
  ],
  accepted: [
    'Căn cứ Kế hoạch số 30/KH-BTC ngày 08/02/2018 của UBND thị xã về Hội trại tòng quân.',
    'Theo Quyết định số 902/QĐ-TTg ngày 16/5/2025 của Thủ tướng Chính phủ; Nghị quyết số 01/NQ-CP ngày 08/01/2026 của Chính phủ.',
    'Quyết định số 630/QĐ-TCTHADS ngày 26/6/2025 của Tổng cục Thi hành án dân sự (nay là Cục Quản lý Thi hành án dân sự).',
    'Kết luận số 162-KL/TW ngày 06/6/2025 của Bộ Chính trị, Ban Bí thư; Quyết định số 9/QĐ-UBND ngày 04/01/2026 của Chủ tịch UBND xã.',
    'Thông tư liên tịch số 02/2017/TTLT-BTP-BCA ngày 03/3/2017 của Bộ trưởng Bộ Công an; Kế hoạch số 12/KH-BCĐ ngày 05/3/2026 của Ban Chỉ đạo tỉnh.',
  ],
  check(manuscript, say) {
    const own = new Map(Object.entries(manuscript.office.issuers).map(([suffix, name]) => [suffix.toUpperCase(), name]))
    for (const citation of citationsIn(manuscript)) {
      const { symbol, issuer, date, kind } = citation
      if (!isTyped(citation)) continue
      const { bodies, letters } = partsOf(citation)
      const body = bodies[0]?.toUpperCase()
      if (body === undefined || isJoint(citation) || (kind === 'normative' && bodies.length > 1)) continue
      const office = own.get(body)
      if (office !== undefined) {
        const [one, two] = [foldIssuer(office), foldIssuer(issuer ?? office)]
        if (one.includes(two) || two.includes(one) || !issuerNamed(issuer!)) continue
        say(
          symbolOf(citation),
          {
            vi: `Ký hiệu “${symbol}” là của ${office}, không phải của ${issuer}.`,
            en: `The symbol “${symbol}” is that of ${office}, not of ${issuer}.`,
          },
          { hint: { vi: `Ghi “của ${office}”, hoặc sửa ký hiệu.`, en: `Write “của ${office}”, or mend the symbol.` } },
        )
        continue
      }
      const row = ISSUERS.find(({ suffix }) => suffix.toUpperCase() === body)
      if (!row || (kind === 'party') !== ['TW', 'TU'].includes(row.suffix)) continue
      const named = issuer === undefined ? undefined : issuerNamed(issuer)
      const successor = named && named !== row ? named : undefined
      if (
        date?.day !== undefined &&
        ((row.until && compareDates(date, row.until) > 0) || (row.from && compareDates(date, row.from) < 0))
      ) {
        const late = row.until && compareDates(date, row.until) > 0
        say(
          symbolOf(citation),
          {
            vi: `Ký hiệu “${symbol}” là của ${row.name}, ${late ? `chỉ dùng đến ${longDate(row.until!)}` : `chỉ dùng từ ${longDate(row.from!)}`}${row.other ? ` (${row.other})` : ''}, nhưng văn bản ghi ${citation.dateText}.`,
            en: `The symbol “${symbol}” is that of ${row.name}, in use ${late ? `until ${longDate(row.until!)}` : `from ${longDate(row.from!)}`} only, but the document is dated ${citation.dateText}.`,
          },
          {
            hint: successor
              ? {
                  vi: `Ký hiệu của ${successor.name} có đuôi “${successor.suffix}”; đối chiếu văn bản gốc.`,
                  en: `Symbols of ${successor.name} end in “${successor.suffix}”; compare the document itself.`,
                }
              : { vi: 'Đối chiếu ký hiệu và ngày trên văn bản gốc.', en: 'Compare symbol and date with the document itself.' },
          },
        )
        continue
      }
      // `12/KH-BTC` may be an organising committee's.
      if (row.suffix === 'BTC' && COMMITTEES.test(letters)) continue
      // A letter's symbol also names the unit that wrote it.
      if (!successor || bodies.some((it) => it.toUpperCase() === successor.suffix.toUpperCase())) continue
      say(
        symbolOf(citation),
        {
          vi: `Ký hiệu “${symbol}” là của ${row.name}, không phải của ${issuer}.`,
          en: `The symbol “${symbol}” is that of ${row.name}, not of ${issuer}.`,
        },
        {
          hint: {
            vi: `Ghi “của ${row.name}”, hoặc sửa ký hiệu theo văn bản gốc.`,
            en: `Write “của ${row.name}”, or mend the symbol after the document itself.`,
          },
        },
      )
    }
  },
} satisfies Rule
