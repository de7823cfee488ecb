import { allCapitals, fold } from '../../elements/fold.ts'
import { piecesOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

const URGENCY: readonly string[] = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']
const CIRCULATION: readonly string[] = ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ']
const KNOWN = new Map([...URGENCY, ...CIRCULATION].map((mark) => [fold(mark), mark]))
/** Marks that earlier rules knew, or that people make up. */
const OTHER = new Map([
  ['khan cap', 'KHẨN'],
  ['hoa toc hen gio', 'HỎA TỐC'],
  ['tai lieu luu hanh noi bo', 'LƯU HÀNH NỘI BỘ'],
])

const wordsOf = (text: string): string => fold(text.replace(/^[("]|[)".]$/gu, ''))

const markIn = (text: string): string | undefined => KNOWN.get(wordsOf(text)) ?? OTHER.get(wordsOf(text))

export default {
  id: 'mark-in-text',
  severity: 'warning',
  summary: {
    vi: 'Dấu chỉ mức độ khẩn, phạm vi lưu hành ghi đúng mẫu, đúng chỗ, không gõ trong nội dung.',
    en: 'Marks of urgency and circulation have their form and place and are not typed in the text.',
  },
  why: {
    vi: 'Nghị định chỉ có ba mức HỎA TỐC, THƯỢNG KHẨN, KHẨN và hai chỉ dẫn XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ, viết hoa, đóng khung ở vị trí riêng.',
    en: 'The decree knows three degrees of urgency and two of circulation, in capitals, in a box at a place of their own.',
  },
  clause: 'PL1 III.2',
  prose: true,
  refused: [
    { body: '(Lưu hành nội bộ)\n\nSở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\nNâng cao chất lượng.\n' },
    'SỞ Y TẾ\nSố: 18/KH-SYT\nHỏa tốc hẹn giờ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nỨng phó dịch bệnh\n',
  ],
  accepted: [
    { yaml: 'marks: { urgency: KHẨN }', body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nXử lý tình huống khẩn cấp.\n' },
    'SỞ Y TẾ\nSố: 18/KH-SYT\nHOẢ TỐC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nỨng phó dịch bệnh\n',
  ],
  check({ units, parts: { head }, data }, say) {
    for (const line of head) {
      const mark = markIn(line.text)
      if (mark && (!KNOWN.has(wordsOf(line.text)) || !allCapitals(line.text)))
        say(
          line,
          { vi: `Dấu “${line.text}” không đúng mẫu.`, en: `The mark “${line.text}” is not one of the decree’s.` },
          { hint: { vi: `Ghi: ${mark}`, en: `Write: ${mark}` } },
        )
    }
    const above = new Set(head.map(({ unit }) => unit))
    for (const unit of units) {
      if (unit.text.length >= 40 || (unit.role !== 'paragraph' && unit.role !== 'title') || above.has(unit)) continue
      for (const piece of piecesOf(unit)) {
        const mark = markIn(piece.text)
        if (!mark) continue
        const key = URGENCY.includes(mark) ? 'urgency' : 'circulation'
        say(
          piece,
          { vi: `“${piece.text}” gõ trong nội dung.`, en: `“${piece.text}” is typed in the text.` },
          {
            hint: data
              ? {
                  vi: `Bỏ dòng này và ghi: marks: { ${key}: ${mark} }`,
                  en: `Drop the line and write: marks: { ${key}: ${mark} }`,
                }
              : { vi: `Bỏ dòng này; đóng dấu ${mark} ở đầu văn bản.`, en: `Drop the line and put ${mark} at the head.` },
          },
        )
      }
    }
  },
} satisfies Rule
