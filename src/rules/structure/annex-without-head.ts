import { annexLinks } from '../../elements/annex.ts'
import { allCapitals } from '../../elements/fold.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'annex-without-head',
  severity: 'warning',
  summary: {
    vi: 'Bảng, danh sách sau chữ ký có chữ “Phụ lục” ở trên cùng.',
    en: 'What stands behind the signature begins with the word “Phụ lục”.',
  },
  why: {
    vi: 'Thiếu chữ “Phụ lục”, bảng đứng sau chữ ký không biết thuộc văn bản nào, và nội dung không dẫn tới được.',
    en: 'Without it nobody knows what a table behind the signature belongs to, and the text cannot point to it.',
  },
  clause: 'PL1 III.1.a; PL1 III.1.b',
  prose: true,
  refused: [
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi./.\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nDANH SÁCH ĐIỂM TIÊM\n(Kèm theo Kế hoạch số 12/KH-TTYT ngày 05/3/2026 của Trung tâm Y tế)\n',
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi./.\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nDANH SÁCH ĐIỂM TIÊM\n\n| TT | Điểm tiêm |\n|---|---|\n| 1 | Trạm Y tế Mường Khương |\n| 2 | Trạm Y tế Bản Lầu |\n',
  ],
  accepted: [
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi (phụ lục kèm theo)./.\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nPhụ lục\nDANH SÁCH ĐIỂM TIÊM\n(Kèm theo Kế hoạch số 12/KH-TTYT ngày 05/3/2026 của Trung tâm Y tế)\n',
    'KẾ HOẠCH\nTiêm chủng\n(Ban hành kèm theo Quyết định số 5/QĐ-TTYT ngày 05/3/2026 của Trung tâm Y tế)\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi./.\n',
  ],
  check({ units, parts: { tailAt, annexes, archive, recipients }, data }, say) {
    if (data || tailAt === Infinity) return
    const end = Math.max(
      tailAt,
      ...[...archive, ...recipients].flatMap(({ lines }) => lines.map(({ unit }) => units.indexOf(unit))),
    )
    const first = annexes[0]?.from ?? units.length
    for (let index = end + 1; index < first; index++) {
      const unit = units[index]!
      const links = annexLinks(unit.text.slice(0, 300)).some(({ start }) => start <= 1)
      if (!links && unit.role !== 'cell') continue
      // A table of two cells places signatures.
      if (!links && units.slice(index, first).filter(({ role }) => role === 'cell').length < 4) return
      const title = units
        .slice(end + 1, index)
        .findLast(({ text }) => text.length > 6 && allCapitals(text) && text.trim().includes(' '))
      const at = title ?? unit
      say(
        { unit: at, start: 0, end: at.text.length },
        {
          vi: 'Phần sau chữ ký không có chữ “Phụ lục” ở trên.',
          en: 'What stands behind the signature has no word “Phụ lục” above it.',
        },
        {
          hint: {
            vi: 'Thêm dòng “Phụ lục” (hoặc “Phụ lục I”, “Phụ lục II”) trên tên bảng, danh sách.',
            en: 'Add a line “Phụ lục” (or “Phụ lục I”, “Phụ lục II”) above its title.',
          },
        },
      )
      return
    }
  },
} satisfies Rule
