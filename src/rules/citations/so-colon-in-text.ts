import { latin } from '../../model/latin.ts'
import { citationsIn, isTyped } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'so-colon-in-text',
  severity: 'warning',
  summary: {
    vi: 'Khi viện dẫn văn bản, sau chữ “số” không có dấu hai chấm.',
    en: 'In a citation no colon follows the word “số”.',
  },
  why: {
    vi: 'Dấu hai chấm chỉ dùng ở ô số, ký hiệu của văn bản (“Số: …”); trong câu, “số” liền với số và ký hiệu.',
    en: 'The colon belongs to the number line of a document (“Số: …”); inside a sentence the number follows directly.',
  },
  clause: 'PL1 II.3.c; PL1 II.6.b',
  prose: true,
  safe: true,
  refused: [
    'Căn cứ Công văn số: 512/SNV-CCHC ngày 14/4/2026 của Sở Nội vụ về rà soát thủ tục.',
    'Theo Thông báo số : 88-TB/TU ngày 05/5/2026 của Tỉnh ủy về kết luận giao ban.',
  ],
  accepted: [
    'Căn cứ Công văn số 512/SNV-CCHC ngày 14/4/2026 của Sở Nội vụ về rà soát thủ tục.',
    'Số: 12/KH-SYT',
    'Gồm các số: 12, 15 và 20.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { unit, type, link, symbol, symbolStart } = citation
      const colon = latin(/số(\s*:\s*)$/iu).exec(link)
      if (type === '' || !colon || !isTyped(citation)) continue
      const start = symbolStart - colon[1]!.length
      say(
        { unit, start: start - 2, end: citation.symbolEnd },
        { vi: `“số: ${symbol}” có dấu hai chấm thừa.`, en: `“số: ${symbol}” has a colon too many.` },
        { hint: { vi: `Ghi “số ${symbol}”.`, en: `Write “số ${symbol}”.` }, fix: { unit, start, end: symbolStart, text: ' ' } },
      )
    }
  },
} satisfies Rule
