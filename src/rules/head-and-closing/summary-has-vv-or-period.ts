import { latin } from '../../model/latin.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const VV = latin(/^V\s?\/\s?v\s*:?\s+(?<first>\p{L})/iu)
const STOP = /(?<![.…]|v\.v|TP|TT)\.$/u

/** A title with running text behind it is not read to its end. */
const isWhole = ({ text }: Unit): boolean => text.length < 260 && !/[.;:]\s|như sau/u.test(text)

export default {
  id: 'summary-has-vv-or-period',
  severity: 'warning',
  summary: {
    vi: 'Trích yếu của kế hoạch không có “V/v” ở đầu và dấu chấm ở cuối.',
    en: 'A plan’s title has no “V/v” before it and no full stop behind it.',
  },
  why: {
    vi: '“V/v” chỉ dùng cho trích yếu của công văn; trích yếu dưới tên loại là một cụm từ, không phải câu.',
    en: '“V/v” belongs to the subject of a công văn; the title below KẾ HOẠCH is a phrase, no sentence.',
  },
  clause: 'PL1 II.5.b',
  prose: true,
  safe: true,
  refused: [
    { yaml: 'title: V/v tập huấn nghiệp vụ hộ tịch năm 2026' },
    'KẾ HOẠCH\nTổ chức Hội khỏe Phù Đổng năm học 2025-2026.\n\nI. MỤC ĐÍCH\n',
    'KẾ HOẠCH\nv/v kiểm tra an toàn thực phẩm dịp Tết\n\nI. MỤC ĐÍCH\n',
  ],
  accepted: [
    { yaml: 'title: Tập huấn nghiệp vụ hộ tịch năm 2026' },
    'KẾ HOẠCH\nVề việc tổ chức Hội khỏe Phù Đổng năm học 2025-2026\n\nI. MỤC ĐÍCH\n',
  ],
  check(manuscript, say) {
    const unit = manuscript.units.find(({ role }) => role === 'title')
    if (!unit) return
    const vv = VV.exec(unit.text)
    if (vv) {
      const first = vv.groups!.first!.toUpperCase()
      say(
        { unit, start: 0, end: vv[0].length - 1 },
        { vi: 'Trích yếu bắt đầu bằng “V/v”.', en: 'The title begins with “V/v”.' },
        {
          hint: { vi: `Bỏ “V/v”: ${first}${unit.text.slice(vv[0].length, vv[0].length + 40)}…`, en: 'Drop “V/v”.' },
          fix: { unit, start: 0, end: vv[0].length, text: first },
        },
      )
    }
    const end = unit.text.length
    if (STOP.test(unit.text) && isWhole({ ...unit, text: unit.text.slice(0, -1) })) {
      say(
        { unit, start: end - 1, end },
        { vi: 'Cuối trích yếu có dấu chấm.', en: 'The title ends with a full stop.' },
        { hint: { vi: 'Bỏ dấu chấm.', en: 'Drop the stop.' }, fix: { unit, start: end - 1, end, text: '' } },
      )
    }
  },
} satisfies Rule
