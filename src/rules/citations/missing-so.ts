import { latin } from '../../model/latin.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, isTyped, keyOf } from '../../reading/citing.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** `(gọi tắt là Kế hoạch 12/KH-UBND)`, `(Đề án 06/QĐ-TTg)`: a name given to a document that was cited in full just before. */
function isNaming({ unit, start, symbolEnd }: Citation): boolean {
  return (
    unit.text[symbolEnd] === ')' &&
    /\((?:[^()]{0,40}(?:gọi|viết|tắt)[^()]{0,20}\slà:?\s+)?“?$/u.test(unit.text.slice(Math.max(0, start - 80), start))
  )
}

export default {
  id: 'missing-so',
  severity: 'error',
  summary: {
    vi: 'Giữa tên loại và số, ký hiệu của văn bản được viện dẫn có chữ “số”.',
    en: 'The word “số” stands between the type of a cited document and its number.',
  },
  why: {
    vi: 'Viện dẫn văn bản phải ghi tên loại, số và ký hiệu; bỏ chữ “số” là cách nói tắt, không dùng trong văn bản hành chính.',
    en: 'Documents are cited by type, number and symbol; without “số” it is spoken language.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện Chỉ thị số 23/CT-TTg ngày 26/7/2024 của Thủ tướng Chính phủ (sau đây gọi tắt là Chỉ thị số 23/CT-TTg); làm rõ nhiệm vụ tại Chỉ thị 23/CT-TTg.',
    'Thực hiện nghiêm Nghị định 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ về lựa chọn nhà thầu.',
    'Quán triệt Kết luận 72-KL/TW ngày 23/02/2024 của Bộ Chính trị về kết cấu hạ tầng đồng bộ.',
  ],
  accepted: [
    'Thực hiện Kết luận số 72-KL/TW ngày 23/02/2024 của Bộ Chính trị về kết cấu hạ tầng (gọi tắt là Kết luận 72-KL/TW); gắn với Kết luận 72-KL/TW.',
    'Thực hiện nghiêm Nghị định số 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ về lựa chọn nhà thầu.',
    'Các nghị quyết số 18-NQ/TW, 19-NQ/TW; mở đợt cao điểm 90 ngày - đêm; kế hoạch 2026-2030.',
    'Căn cứ Luật Đất đai số 31/2024/QH15.',
  ],
  check(manuscript, say) {
    const citations = citationsIn(manuscript)
    // A name given with `số` leaves none out.
    const names = new Set(citations.filter((it) => isNaming(it) && !latin(/số/iu).test(it.link)).map(keyOf))
    for (const citation of citations) {
      const { unit, type, link, symbol, symbolStart, start, symbolEnd } = citation
      if (
        type === '' ||
        latin(/số/iu).test(link) ||
        citation.kind === 'letter' ||
        !isTyped(citation) ||
        isQuoted(unit, start) ||
        names.has(keyOf(citation))
      )
        continue
      say(
        { unit, start, end: symbolEnd },
        { vi: `“${type} ${symbol}” thiếu chữ “số”.`, en: `“${type} ${symbol}” lacks the word “số”.` },
        {
          hint: { vi: `Ghi “${type} số ${symbol}”.`, en: `Write “${type} số ${symbol}”.` },
          fix: { unit, start: symbolStart, end: symbolStart, text: 'số ' },
        },
      )
    }
  },
} satisfies Rule
