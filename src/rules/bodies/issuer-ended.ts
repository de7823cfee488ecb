import { latin } from '../../model/latin.ts'
import { ENDED_PROVINCES } from '../../bodies/data/ended-provinces.ts'
import { foldIssuer, ISSUERS, issuerNamed, TWO_LEVELS } from '../../bodies/issuers.ts'
import { compareDates, longDate } from '../../model/date.ts'
import { citationsIn, isTyped, partsOf, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

const ended = Object.entries(ENDED_PROVINCES).map(([name, now]) => ({
  name,
  now,
  named: latin(`(?:^|\\s)tỉnh ${foldIssuer(name)}(?!\\p{L})`, 'u'),
}))

export default {
  id: 'issuer-ended',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan ban hành còn tồn tại vào ngày của văn bản được viện dẫn.',
    en: 'The issuer of a cited document existed on its date.',
  },
  why: {
    vi: 'Từ 01/3/2025 một số bộ hợp nhất, từ 01/7/2025 không còn cấp huyện và nhiều tỉnh sáp nhập; văn bản ghi ngày sau đó không thể do cơ quan cũ ban hành.',
    en: 'Ministries merged on 1/3/2025; on 1/7/2025 the district level ended and provinces merged: later documents are not theirs.',
  },
  prose: true,
  refused: [
    'Theo Kế hoạch số 75/KH-UBND ngày 20/9/2025 của Ủy ban nhân dân huyện Bảo Thắng về phòng, chống thiên tai.',
    'Thực hiện Quyết định số 301/QĐ-UBND ngày 15/01/2026 của UBND tỉnh Yên Bái về giao biên chế.',
    'Theo Công văn số 2087/BXD-KHTC ngày 10/4/2025 của Bộ Giao thông vận tải về giải ngân vốn đầu tư.',
  ],
  accepted: [
    'Theo Kế hoạch số 75/KH-UBND ngày 20/9/2024 của Ủy ban nhân dân huyện Bảo Thắng về phòng, chống thiên tai.',
    'Thực hiện Quyết định số 301/QĐ-UBND ngày 15/01/2026 của UBND tỉnh Lào Cai về giao biên chế; Kế hoạch số 9/KH-UBND ngày 05/8/2025 của UBND phường Yên Bái.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { issuer, date } = citation
      if (issuer === undefined || date?.day === undefined || !isTyped(citation)) continue
      const folded = foldIssuer(issuer)
      const tell = (vi: string, en: string): void =>
        say(
          wholeOf(citation),
          { vi, en },
          {
            hint: {
              vi: 'Đối chiếu ngày và cơ quan ban hành trên văn bản gốc.',
              en: 'Compare date and issuer with the document itself.',
            },
          },
        )
      const row = issuerNamed(issuer)
      // Where the symbol says the same, its own rule speaks.
      if (
        row?.until &&
        compareDates(date, row.until) > 0 &&
        ISSUERS.find(({ suffix }) => suffix === partsOf(citation).bodies[0])?.until === undefined
      ) {
        tell(
          `${row.name} chỉ hoạt động đến ${longDate(row.until)}${row.other ? ` (${row.other})` : ''}, nhưng văn bản ghi ${citation.dateText}.`,
          `${row.name} ended on ${longDate(row.until)}, but the document is dated ${citation.dateText}.`,
        )
        continue
      }
      if (compareDates(date, TWO_LEVELS) < 0) continue
      if (
        latin(/^(?:(?:phó )?chủ tịch |thường trực )?(?:ủy ban|hội đồng) nhân dân huyện(?!\p{L})|^huyện ủy(?!\p{L})/u).test(folded)
      ) {
        tell(
          `Từ ${longDate(TWO_LEVELS)} không còn cấp huyện, nhưng văn bản của “${issuer}” ghi ${citation.dateText}.`,
          `There are no districts since ${longDate(TWO_LEVELS)}, but the document of “${issuer}” is dated ${citation.dateText}.`,
        )
        continue
      }
      const province = ended.find(({ named }) => named.test(folded))
      if (province) {
        tell(
          `Tỉnh ${province.name} đã sáp nhập vào ${province.now} từ ${longDate(TWO_LEVELS)}, nhưng văn bản ghi ${citation.dateText}.`,
          `The province of ${province.name} became part of ${province.now} on ${longDate(TWO_LEVELS)}, but the document is dated ${citation.dateText}.`,
        )
      }
    }
  },
} satisfies Rule
