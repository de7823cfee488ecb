import { step } from '../../model/pointer.ts'
import { latin } from '../../model/latin.ts'
import { endsOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

const SPELLED = latin(/^Quyền\s+(?=\p{L})/iu)

export default {
  id: 'quyen-spelled-out',
  severity: 'error',
  summary: {
    vi: 'Người được giao quyền cấp trưởng ký với chữ viết tắt “Q.”, không ghi “QUYỀN”.',
    en: 'An acting head signs with “Q.”, not “QUYỀN”.',
  },
  why: {
    vi: 'Nghị định chỉ có chữ viết tắt “Q.” đặt trước chức vụ.',
    en: 'The decree knows only the abbreviation “Q.” before the post.',
  },
  clause: 'PL1 II.7.b',
  prose: true,
  safe: true,
  refused: [
    { yaml: 'signature: { position: Quyền Giám đốc, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nKhám bệnh lưu động./.\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nQUYỀN GIÁM ĐỐC\n\nVũ Thị Lan\n',
  ],
  accepted: [
    { yaml: 'signature: { authority: Q, position: Giám đốc, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nBảo vệ quyền trẻ em./.\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nQ. GIÁM ĐỐC\n\nVũ Thị Lan\n',
  ],
  check(manuscript, say) {
    const { data: plan } = manuscript
    if (plan) {
      for (const [index, { position, at }] of plan.signatures.entries()) {
        if (!SPELLED.test(position)) continue
        const post = position.replace(SPELLED, '')
        say(
          plan.places['/signature/position'] ?? plan.places[`${step('/signature', index)}/position`] ?? at,
          { vi: `Chức vụ ghi “${position}”.`, en: `The post reads “${position}”.` },
          { hint: { vi: `Ghi: authority: Q, position: ${post}`, en: `Write: authority: Q, position: ${post}` } },
        )
      }
      return
    }
    for (const { unit, start, end, text, person } of endsOf(manuscript).signature) {
      const found = person ? null : SPELLED.exec(text)
      if (!found) continue
      say(
        { unit, start, end },
        { vi: `Chức vụ ghi “${text}”.`, en: `The post reads “${text}”.` },
        {
          hint: { vi: `Ghi: Q. ${text.slice(found[0].length)}`, en: `Write: Q. ${text.slice(found[0].length)}` },
          fix: { unit, start, end: start + found[0].length, text: 'Q. ' },
        },
      )
    }
  },
} satisfies Rule
