import { latin } from '../../model/latin.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
// Any pointer will do: `(Chi tiết tại Phụ lục …)`, `(có biểu mẫu kèm theo)`.
const POINTER = latin(/phụ\s+lục|kèm\s+theo|đính\s+kèm|gửi\s+kèm|biểu\s+mẫu\s+số|\bmẫu\s+số/iu)
const PLURAL = latin(/các\s+phụ\s+lục|những\s+phụ\s+lục|phụ\s+lục\s+(?:chi tiết\s+)?(?:kèm|đính)/iu)

/** What an annex is called whose name is not `Phụ lục`: `Biểu 01`, `Đề cương`. */
const calledOtherwise = (heading: string): string | undefined =>
  heading === '' || latin(/^phụ\s+lục/iu).test(heading) ? undefined : heading

/** The text that should point to the annexes: everything before them. */
const bodyTexts = (units: readonly Unit[]): string =>
  units
    .filter(({ role }) => role !== 'recipient' && role !== 'kind' && role !== 'letterhead')
    .map(({ text }) => text)
    .join('\n')

export default {
  id: 'annex-not-cited',
  severity: 'warning',
  summary: {
    vi: 'Kế hoạch có phụ lục thì trong nội dung phải dẫn tới phụ lục.',
    en: 'A plan with annexes points to them in its text.',
  },
  why: {
    vi: 'Phụ lục không được nhắc tới thì người đọc không biết dùng cho nhiệm vụ nào.',
    en: 'Nobody knows what an annex is for that the text never names.',
  },
  clause: 'PL1 III.1.a',
  prose: true,
  refused: [
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nPhụ lục\nCHỈ TIÊU GIAO QUÂN\n\nXã Yên Bình: 12 thanh niên.\n',
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân, theo bảng ở Phụ lục II./.\n\nPhụ lục I\nLỊCH KHÁM\n\nPhụ lục II\nCHỈ TIÊU GIAO QUÂN\n',
  ],
  accepted: [
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân (chi tiết tại Phụ lục kèm theo)./.\n\nPhụ lục\nCHỈ TIÊU GIAO QUÂN\n\nXã Yên Bình: 12 thanh niên.\n',
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân (có các phụ lục kèm theo)./.\n\nPhụ lục I\nLỊCH KHÁM\n\nPhụ lục II\nCHỈ TIÊU GIAO QUÂN\n',
    { yaml: 'title: Tuyển quân năm 2027' },
  ],
  check({ units, parts: { annexes } }, say) {
    if (annexes.length === 0) return
    const text = bodyTexts(units.slice(0, annexes[0]!.from))
    if (text === '') return
    const every =
      PLURAL.test(text) ||
      latin(/phụ\s+lục[^.;\n]{0,40}(?:\sđến\s|\s-\s|–)/iu).test(text) ||
      (POINTER.test(text) && !latin(/phụ\s+lục\s+(?:số\s+)?(?:[IVX]|\d)/iu).test(text))
    if (every) return
    for (const { heading, number } of annexes) {
      const other = calledOtherwise(heading.text)
      const arabic = number === undefined ? '' : String(ROMAN.indexOf(number) + 1)
      const named =
        number === undefined
          ? POINTER.test(text) || (other !== undefined && text.toLowerCase().includes(other.toLowerCase()))
          : latin(`phụ\\s+lục[^.;\\n]{0,40}?(?<![\\p{L}\\d])(?:${number}|0?${arabic})(?![\\p{L}\\d])`, 'iu').test(text)
      if (named) continue
      const name = other ?? `Phụ lục${number === undefined ? '' : ` ${number}`}`
      say(
        heading,
        { vi: `${name} không được dẫn ở chỗ nào trong nội dung kế hoạch.`, en: `The text of the plan never points to ${name}.` },
        {
          hint: {
            vi: `Thêm ở nhiệm vụ liên quan: (chi tiết tại ${name} kèm theo)`,
            en: `Add where it belongs: (chi tiết tại ${name} kèm theo)`,
          },
        },
      )
    }
  },
} satisfies Rule
