import { latin } from '../../model/latin.ts'
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
  check({ parts: { signers }, data }, say) {
    for (const { unit, start, end, text } of signers.flatMap(({ posts }) => posts)) {
      const found = SPELLED.exec(text)
      if (!found) continue
      const post = text.slice(found[0].length)
      say(
        { unit, start, end },
        { vi: `Chức vụ ghi “${text}”.`, en: `The post reads “${text}”.` },
        {
          hint: data
            ? {
                vi: 'Ghi: authority: Q, và bỏ chữ “Quyền” ở position.',
                en: 'Write authority: Q, and drop “Quyền” from position.',
              }
            : { vi: `Ghi: Q. ${post}`, en: `Write: Q. ${post}` },
          fix: { unit, start, end: start + found[0].length, text: 'Q. ' },
        },
      )
    }
  },
} satisfies Rule
