import { latin } from '../../model/latin.ts'
import { RUNNING, type Role, type Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'heading'])
const LOWER = latin(/^[“"(]?\p{Ll}{2}/u)
const CAPITAL = latin(/^[“"(]?\p{Lu}/u)
export default {
  id: 'lower-case-start',
  severity: 'info',
  summary: { vi: 'Đầu đoạn, đầu mục viết hoa.', en: 'Paragraphs and items begin with a capital.' },
  why: { vi: 'Phụ lục II yêu cầu viết hoa chữ cái đầu câu.', en: 'Appendix II asks for a capital at the start of a sentence.' },
  clause: 'PL2 I',
  prose: true,
  refused: [
    'Đoàn viên tham gia tình nguyện.\n\n- Dọn vệ sinh.\n- Trồng cây.\n- tặng quà.',
    '- Rà soát hồ sơ tồn đọng.\n- Kiểm tra việc chấp hành nội quy.\n- tổng hợp kết quả thực hiện.',
  ],
  accepted: [
    'Hoàn thành trước ngày 30 tháng 6. Các đơn vị báo cáo kết quả; v.v. và các nội dung khác.',
    '- rà soát hồ sơ tồn đọng;\n- kiểm tra việc chấp hành nội quy;\n- tổng hợp kết quả thực hiện.',
    'Xem tr. 5 của báo cáo; gửi vanthu@gialai.gov.vn.',
  ],
  check(manuscript, say) {
    const units = manuscript.units.filter(({ role }) => ROLES.has(role))
    const groups = new Map<string, { small: number; capital: number }>()
    const groupOf = ({ role, level, label }: Unit) => {
      const name = `${role} ${level} ${label === undefined}`
      const group = groups.get(name) ?? { small: 0, capital: 0 }
      groups.set(name, group)
      return group
    }
    for (const unit of units) {
      if (LOWER.test(unit.text)) groupOf(unit).small++
      else if (CAPITAL.test(unit.text)) groupOf(unit).capital++
    }
    for (const [index, unit] of units.entries()) {
      if (!LOWER.test(unit.text) || !standsAlone(unit, units[index - 1])) continue
      // In a list whose items mostly begin small that is the author's way.
      const group = groupOf(unit)
      if (group.capital < 2 * group.small) continue
      const word = latin(/\p{Ll}+/u).exec(unit.text)![0]
      const from = unit.text.indexOf(word)
      say(
        { unit, start: from, end: from + word.length },
        { vi: `“${word}” đứng đầu đoạn mà không viết hoa.`, en: `“${word}” begins a paragraph with a small letter.` },
        {
          hint: { vi: capital(word), en: capital(word) },
          fix: { unit, start: from, end: from + word.length, text: capital(word) },
        },
      )
    }
  },
} satisfies Rule

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** True for a unit that begins something: it has a label, or the text before it has come to its end. Duties of plans have neither. */
const standsAlone = ({ role, label }: Unit, before: Unit | undefined): boolean =>
  label !== undefined || (role === 'paragraph' && before !== undefined && /[.!?]$/.test(before.text))
