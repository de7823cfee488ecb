import { isTyped, partsOf, wholeOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'symbol-year-mismatch',
  severity: 'warning',
  summary: {
    vi: 'Năm trong ký hiệu văn bản quy phạm pháp luật khớp với năm ban hành.',
    en: 'The year in the symbol of a normative document is the year of its date.',
  },
  why: {
    vi: 'Ký hiệu văn bản quy phạm pháp luật mang năm ban hành; ngày viện dẫn thuộc năm khác thì ngày hoặc ký hiệu ghi nhầm.',
    en: 'Such symbols carry the year of issue; with a date in another year either date or symbol is wrong.',
  },
  prose: true,
  refused: [
    'Thực hiện Nghị định số 45/2024/NĐ-CP ngày 05/5/2023 của Chính phủ quy định về hội.',
    'Căn cứ Thông tư số 20/2023/TT-BGDĐT ngày 30/10/2022 của Bộ trưởng Bộ Giáo dục và Đào tạo hướng dẫn vị trí việc làm.',
  ],
  accepted: [
    'Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16/7/20 21 của Thủ tướng Chính phủ quy định quy trình rà soát hộ nghèo.',
    'Thực hiện Nghị định số 45/2024/NĐ-CP ngày 05/5/2024 của Chính phủ quy định về hội.',
    'Nghị định số 45/2024/NĐ-CP có hiệu lực từ ngày 01/01/2025; Quyết định số 2025/QĐ-UBND ngày 03/3/2024.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { date, symbol, dateText } = citation
      const { year } = partsOf(citation)
      if (year === undefined || !date || date.year === year || !isTyped(citation)) continue
      say(
        wholeOf(citation),
        {
          vi: `Ký hiệu “${symbol}” là của năm ${year}, nhưng ghi ban hành “${dateText}”.`,
          en: `The symbol “${symbol}” is of ${year}, but the date given is “${dateText}”.`,
        },
        {
          hint: {
            vi: 'Đối chiếu số, ký hiệu và ngày ban hành trên văn bản gốc.',
            en: 'Compare number and date with the document itself.',
          },
        },
      )
    }
  },
} satisfies Rule
