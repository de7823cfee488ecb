import { fold } from '../../elements/fold.ts'
import type { Rule } from '../rule.ts'

const RIGHT = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
/** Eight words with these initials: a letter may be lost or wrong in any of them. */
const FOLDED =
  /\bc[a-z]{2,4}\s+h[a-z]{1,3}\s+x[a-z]{0,2}\s+h[a-z]{1,3}\s+c[a-z]{1,3}\s+n[a-z]{2,5}\s+v[a-z]{2,4}\s+n[a-z]{1,3}\b/u

export default {
  id: 'quoc-hieu-text',
  severity: 'error',
  summary: { vi: `Quốc hiệu ghi đúng: ${RIGHT}.`, en: `The Quốc hiệu reads exactly ${RIGHT}.` },
  why: {
    vi: 'Quốc hiệu là thành phần bắt buộc, không được sai một dấu hoặc viết bằng chữ thường.',
    en: 'The name of the State is an obligatory part of a document: no mark may be wrong, no letter small.',
  },
  clause: 'PL1 II.1.a',
  prose: true,
  safe: true,
  refused: [
    'SỞ DU LỊCH\nCỘNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhát triển du lịch biển năm 2026\n',
    'UBND XÃ TÂN THANH          Cộng hòa xã hội chủ nghĩa Việt Nam\nSố: 21/KH-UBND             Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nLàm đường liên thôn\n',
    'TRƯỜNG MẦM NON BẾN TẮM\nCỘNG HÒA XÃ HỘ CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nHội thi bé khỏe bé ngoan\n',
  ],
  accepted: [
    'SỞ DU LỊCH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhát triển du lịch biển năm 2026\n',
    'KẾ HOẠCH\nTuyên truyền Hiến pháp\n\nNước Cộng hòa xã hội chủ nghĩa Việt Nam là một nước độc lập.\n',
  ],
  check({ parts }, say) {
    for (const { unit, start, text } of parts.head) {
      const found = FOLDED.exec(fold(text))
      if (!found) continue
      const written = text.slice(found.index, found.index + found[0].length)
      if (written.replace(/\s+/gu, ' ').replace('HOÀ', 'HÒA') === RIGHT) continue
      const spot = { unit, start: start + found.index, end: start + found.index + written.length }
      say(
        spot,
        { vi: `Quốc hiệu ghi “${written}”.`, en: `The Quốc hiệu reads “${written}”.` },
        { hint: { vi: `Ghi: ${RIGHT}`, en: `Write: ${RIGHT}` }, fix: { ...spot, text: RIGHT } },
      )
    }
  },
} satisfies Rule
