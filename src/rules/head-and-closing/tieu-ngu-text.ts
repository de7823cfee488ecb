import { latin } from '../../model/latin.ts'
import { fold } from '../../elements/fold.ts'
import type { Rule } from '../rule.ts'

const RIGHT = 'Độc lập - Tự do - Hạnh phúc'
const FOLDED = latin(/doc\s{1,3}lap[^\p{L}]{1,6}tu\s{1,3}do[^\p{L}]{1,6}hanh\s{1,3}phuc/u)

export default {
  id: 'tieu-ngu-text',
  severity: 'error',
  summary: { vi: `Tiêu ngữ ghi đúng: ${RIGHT}.`, en: `The Tiêu ngữ reads exactly ${RIGHT}.` },
  why: {
    vi: 'Chữ cái đầu của các cụm từ viết hoa; giữa các cụm từ là dấu gạch nối (-), có cách chữ. Trình soạn thảo hay tự đổi thành gạch ngang dài (–).',
    en: 'Each phrase begins with a capital, and a hyphen with a space on each side stands between them; word processors like to turn it into a dash.',
  },
  clause: 'PL1 II.1.b',
  prose: true,
  safe: true,
  refused: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nKẾ HOẠCH\nTrồng rừng vụ Xuân\n',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh Phúc\n\nKẾ HOẠCH\nTrồng rừng vụ Xuân\n',
    'TRƯỜNG MẦM NON HOA SEN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/KH-MNHS             Độc lập-Tự do-Hạnh phúc\n\nKẾ HOẠCH\nNăm học 2026-2027\n',
  ],
  accepted: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nTrồng rừng vụ Xuân\n',
    'KẾ HOẠCH\nThi tìm hiểu lịch sử\n\nTuyên truyền ý nghĩa của tiêu ngữ Độc lập – Tự do – Hạnh phúc.\n',
  ],
  check({ parts }, say) {
    for (const { unit, start, text } of parts.head) {
      const found = FOLDED.exec(fold(text))
      if (!found) continue
      const written = text.slice(found.index, found.index + found[0].length)
      // Text from a justified line has wide gaps that the page does not show.
      if (written.replace(/ +/gu, ' ') === RIGHT) continue
      const spot = { unit, start: start + found.index, end: start + found.index + written.length }
      say(
        spot,
        { vi: `Tiêu ngữ ghi “${written}”.`, en: `The Tiêu ngữ reads “${written}”.` },
        { hint: { vi: `Ghi: ${RIGHT}`, en: `Write: ${RIGHT}` }, fix: { ...spot, text: RIGHT } },
      )
    }
  },
} satisfies Rule
