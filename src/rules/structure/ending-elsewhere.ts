import { everyMatch } from '../../model/matches.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

/** A decision that issues the plan stands before it and has an end of its own. */
const OTHER = /(?:Quyết định|Nghị quyết|Tờ trình|Công văn|Chỉ thị|Thông tư) này[^.;]{0,24}$/u

export default {
  id: 'ending-elsewhere',
  severity: 'warning',
  summary: { vi: 'Dấu “./.” chỉ đứng ở cuối nội dung.', en: 'The mark “./.” stands at the end of the text only.' },
  why: {
    vi: '“./.” báo hết văn bản; đứng ở giữa thì phần sau như được viết thêm vào.',
    en: 'It says that the document is over; in the middle it makes what follows look added.',
  },
  clause: 'PL3 Mẫu 1.4',
  prose: true,
  refused: [
    'Văn phòng bố trí kinh phí theo quy định./.\n\nCác phòng chuyên môn báo cáo trước ngày 15 hằng tháng.',
    { body: '# Mục đích\n\nBảo đảm vệ sinh môi trường./. Giữ gìn cảnh quan.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'Điều 3. Chánh Văn phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.\n\nPHÒNG THỦ DÂN SỰ GIAI ĐOẠN 2026-2030\n\nI. MỤC ĐÍCH\n\nChủ động phòng ngừa thiên tai.',
    'Văn phòng bố trí kinh phí.\n\nCác phòng chuyên môn báo cáo trước ngày 15 hằng tháng./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
    {
      body: '# Mục đích\n\nBảo đảm vệ sinh môi trường.\n\n# Tổ chức thực hiện\n\n::assignments\n\nCác đơn vị nghiêm túc thực hiện./.',
    },
  ],
  check({ units, parts: { annexes } }, say) {
    const heads = new Set(annexes.map(({ from }) => units[from]))
    for (const [index, unit] of units.entries()) {
      if (!RUNNING.has(unit.role)) continue
      for (const { index: start } of everyMatch(unit.text, /\.\/\./gu)) {
        const end = start + 3
        if (OTHER.test(unit.text.slice(Math.max(0, start - 60), start))) continue
        const next = units.slice(index + 1).find(({ role }) => role !== 'footnote')
        // The text of an appendix has an end of its own.
        if (
          end >= unit.text.trimEnd().length &&
          (!next || heads.has(next) || !(RUNNING.has(next.role) || next.role === 'heading'))
        )
          continue
        say(
          { unit, start, end },
          { vi: 'Dấu “./.” đứng giữa văn bản, sau đó còn nội dung.', en: '“./.” stands in the middle: text follows.' },
          {
            hint: {
              vi: 'Thay bằng dấu chấm “.”; chỉ ghi “./.” ở cuối nội dung.',
              en: 'Write a full stop here; “./.” comes at the very end.',
            },
          },
        )
      }
    }
  },
} satisfies Rule
