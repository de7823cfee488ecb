import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

// `Kế hoạch hóa gia đình`, `Kế hoạch nhỏ` are subjects, not the type; so is the field in `Kế hoạch - Tài chính`.
const REPEATED = latin(/^Kế hoạch\s+(?!h[óo][áa]?(?!\p{L})|nhỏ(?!\p{L})|và\s|[-–&,])(?<first>\p{L})/iu)

export default {
  id: 'title-repeats-kind',
  severity: 'warning',
  summary: { vi: 'Trích yếu không lặp lại tên loại “Kế hoạch”.', en: 'The title does not repeat the type “Kế hoạch”.' },
  why: { vi: 'Tên loại KẾ HOẠCH đã đứng ở dòng trên trích yếu.', en: 'KẾ HOẠCH stands on the line above already.' },
  clause: 'PL1 II.5',
  prose: true,
  safe: true,
  refused: [
    { yaml: 'title: Kế hoạch phổ biến, giáo dục pháp luật năm 2026' },
    'KẾ HOẠCH\nKế hoạch ứng phó với bão, lũ năm 2026\n\nI. MỤC ĐÍCH\n',
  ],
  accepted: [
    { yaml: 'title: Phổ biến, giáo dục pháp luật năm 2026' },
    { yaml: 'title: Kế hoạch hóa gia đình năm 2026' },
    'KẾ HOẠCH\nThực hiện Kế hoạch ứng phó với bão, lũ của tỉnh\n\nI. MỤC ĐÍCH\n',
  ],
  check(manuscript, say) {
    const unit = manuscript.units.find(({ role }) => role === 'title')
    const found = unit && REPEATED.exec(unit.text)
    if (!unit || !found || !/^KẾ|^Kế/u.test(unit.text)) return
    const first = found.groups!.first!.toUpperCase()
    say(
      { unit, start: 0, end: 8 },
      { vi: 'Trích yếu lặp lại chữ “Kế hoạch”.', en: 'The title repeats “Kế hoạch”.' },
      {
        hint: {
          vi: `Ghi: ${first}${unit.text.slice(found[0].length, found[0].length + 50)}…`,
          en: 'Begin with what the plan is about.',
        },
        fix: { unit, start: 0, end: found[0].length, text: first },
      },
    )
  },
} satisfies Rule
