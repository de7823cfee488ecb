import { latin } from '../../model/latin.ts'
import { STATE_TYPES } from '../../decree/data/state-types.ts'
import type { Rule } from '../rule.ts'

const TYPE_OF = new Map(Object.entries(STATE_TYPES).map(([type, letters]) => [letters.toUpperCase(), type]))
const LINE = latin(/^Số\s*(?::\s*)?(?:[\d.…_][\d.…_ ]*)?\/\s?(?<first>\p{L}[\p{L}\d&]{0,12})\s?[-–]/u)

export default {
  id: 'symbol-type-mismatch',
  severity: 'warning',
  summary: { vi: 'Ký hiệu của kế hoạch bắt đầu bằng KH.', en: 'A plan’s own symbol begins with KH.' },
  why: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan; chữ còn lại từ văn bản khác làm sổ đăng ký sai loại.',
    en: 'The symbol begins with the abbreviation of the document’s type; letters left over from another document register the plan as something else.',
  },
  clause: 'PL1 II.3.b; PL3 I',
  prose: true,
  refused: [
    'Số: 88/BC-SXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra trật tự xây dựng năm 2026\n',
    'Số:     /STC-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n',
  ],
  accepted: [
    'Số: 88/KH-SXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra trật tự xây dựng năm 2026\n',
    'Số: 88/KHLT-SXD-CAT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nPhối hợp kiểm tra\n',
    'Số: 88/QĐ-SXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUYẾT ĐỊNH\n\nBan hành Kế hoạch kiểm tra.\n\nKẾ HOẠCH\nKiểm tra trật tự xây dựng\n',
  ],
  check({ parts }, say) {
    const number = parts.number?.line
    const found = number && LINE.exec(number.text)
    if (!number || !found) return
    const first = found.groups!.first!
    if (first.toUpperCase().startsWith('KH')) return
    const start = number.start + number.text.indexOf(first, number.text.indexOf('/'))
    const type = TYPE_OF.get(first.toUpperCase())
    say(
      { unit: number.unit, start, end: start + first.length },
      type
        ? {
            vi: `Ký hiệu ghi “${first}” (${type}) trong khi văn bản là Kế hoạch.`,
            en: `The symbol says “${first}” (${type}), the document is a plan.`,
          }
        : {
            vi: `Ký hiệu bắt đầu bằng “${first}”, thiếu chữ viết tắt tên loại KH.`,
            en: `The symbol begins with “${first}” and lacks the type’s letters KH.`,
          },
      { hint: { vi: `Ghi: KH${type ? '' : `-${first}`}`, en: `Write: KH${type ? '' : `-${first}`}` } },
    )
  },
} satisfies Rule
