import { canonical, isTyped, symbolOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'symbol-case',
  severity: 'error',
  summary: { vi: 'Ký hiệu văn bản viết đúng chữ hoa, chữ thường.', en: 'The letters of a symbol stand in their right case.' },
  why: {
    vi: 'Chữ viết tắt tên loại và tên cơ quan trong ký hiệu là cố định: QĐ-TTg, CTr, TTr, QyĐ; viết khác thì tra cứu không ra văn bản.',
    en: 'The abbreviations of type and issuer are fixed: QĐ-TTg, CTr, TTr, QyĐ; in another case the document is not found.',
  },
  clause: 'PL3 I; PL1 II.3',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện Quyết định số 1719/QĐ-TTG ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình.',
    'Bám sát Chương trình số 21-Ctr/TU ngày 03/8/2025 của Tỉnh ủy về chuyển đổi số.',
    'Theo Nghị quyết số 11/2025/NQ-HĐnd ngày 10/7/2025 của Hội đồng nhân dân tỉnh quy định mức chi.',
  ],
  accepted: [
    'KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 23/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VẬN TẢI ĐƯỜNG BỘ\nTriển khai thực hiện Chỉ thị số 23/CT-TTg ngày\n26/7/2024 của Thủ tướng Chính phủ về tăng cường bảo đảm trật tự.',
    'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình.',
    'Công văn số 2345/BGDĐT-GDTrH ngày 07/6/2025 của Bộ Giáo dục và Đào tạo về tuyển sinh; Kết luận số 15/KL-TTr ngày 09/4/2025.',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { unit, symbol } = citation
      const right = canonical(symbol)
      // In a heading set in capitals the small letters are lost with all others.
      if (right === symbol || !isTyped(citation) || unit.text === unit.text.toUpperCase()) continue
      const spot = symbolOf(citation)
      say(
        spot,
        {
          vi: `Ký hiệu “${symbol}” viết sai chữ hoa, chữ thường; đúng là “${right}”.`,
          en: `The symbol “${symbol}” has letters in the wrong case; it is “${right}”.`,
        },
        { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
