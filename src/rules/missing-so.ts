import { latin } from '../model/latin.ts'
import { citationsIn, isTyped } from './finding/citing.ts'
import { isQuoted } from './finding/scan.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'missing-so',
  severity: 'error',
  summary: { vi: 'Giữa tên loại và số, ký hiệu của văn bản được viện dẫn có chữ “số”.', en: 'The word “số” stands between the type of a cited document and its number.' },
  why: {
    vi: 'Viện dẫn văn bản phải ghi tên loại, số và ký hiệu; bỏ chữ “số” là cách nói tắt, không dùng trong văn bản hành chính.',
    en: 'Documents are cited by type, number and symbol; without “số” it is spoken language.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện nghiêm Nghị định 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ về lựa chọn nhà thầu.',
    'Quán triệt Kết luận 72-KL/TW ngày 23/02/2024 của Bộ Chính trị về kết cấu hạ tầng đồng bộ.',
  ],
  accepted: [
    'Thực hiện nghiêm Nghị định số 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ về lựa chọn nhà thầu.',
    'Các nghị quyết số 18-NQ/TW, 19-NQ/TW; mở đợt cao điểm 90 ngày - đêm; kế hoạch 2026-2030.',
    'Căn cứ Luật Đất đai số 31/2024/QH15.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { unit, type, link, symbol, symbolStart, start, symbolEnd } = citation
      if (type === '' || latin(/số/iu).test(link) || citation.kind === 'letter' || !isTyped(citation) || isQuoted(unit, start)) continue
      say(
        { unit, start, end: symbolEnd },
        { vi: `“${type} ${symbol}” thiếu chữ “số”.`, en: `“${type} ${symbol}” lacks the word “số”.` },
        { hint: { vi: `Ghi “${type} số ${symbol}”.`, en: `Write “${type} số ${symbol}”.` }, fix: { unit, start: symbolStart, end: symbolStart, text: 'số ' } },
      )
    }
  },
} satisfies Rule
