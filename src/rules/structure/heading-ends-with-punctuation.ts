import { latin } from '../../model/latin.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'
import { shown } from '../../reading/scan.ts'

const IN_LIST = ['point', 'bullet', 'clause', 'cell']

/** `Hồ sơ đề nghị gồm:`, `Thực hiện theo ba bước:` above what it counts up, or `2. Không áp dụng với:` among clauses: a sentence that goes on there. */
const leadsToList = (units: readonly Unit[], index: number): boolean => {
  const next = units[index + 1]
  if (!next || !IN_LIST.includes(next.role)) return false
  if (
    latin(/(?:gồm(?: có)?|sau|là|việc|hiện|cụ thể|\s(?:\d{1,2}|hai|ba|bốn|năm|sáu) \p{Ll}+(?: \p{Ll}+)?)\s?:$/u).test(
      units[index]!.text,
    )
  )
    return true
  const behind = units.slice(index + 1).find(({ role }) => role !== next.role)
  return next.role !== 'clause' && [units[index - 1], behind].some((beside) => beside?.role === 'clause')
}

export default {
  id: 'heading-ends-with-punctuation',
  severity: 'info',
  summary: { vi: 'Cuối tiêu đề không có dấu câu.', en: 'A heading ends without punctuation.' },
  why: {
    vi: 'Tiêu đề đứng riêng một dòng; các tiêu đề trong văn bản được trình bày như nhau.',
    en: 'A heading stands on a line of its own; all headings look alike.',
  },
  prose: true,
  safe: true,
  refused: [
    '1. Mục đích:\n\nBảo đảm an toàn cho học sinh.\n\n2. Yêu cầu\n\nKhông để xảy ra đuối nước.',
    { body: '# Mục đích\n\nGiảm đuối nước.\n\n# Tổ chức thực hiện.\n\n::assignments' },
  ],
  accepted: [
    '1. Phạm vi\n\n1.1. Chợ hạng 2 và chợ hạng 3 trong xã.\n\n1.2. Không áp dụng với:\n\na) Chợ tạm;\n\nb) Chợ đêm.',
    '1. Mục đích\n\nBảo đảm an toàn cho học sinh.\n\n2. Các trường có trách nhiệm rà soát bể bơi, ao hồ quanh trường và báo cáo:\n\n- Số lượng;\n\n- Vị trí.',
    '1. Hồ sơ\n\nNộp trước tháng 5.\n\n2. Hồ sơ dự thi gồm:\n\na) Phiếu đăng ký;\n\nb) Bài dự thi.',
    { body: '# Mục đích\n\nGiảm đuối nước.\n\n# Ai cũng biết bơi?\n\nDạy bơi.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  check({ units }, say) {
    const headings = units.filter(({ role }) => role === 'heading')
    const plain = headings.find(({ text }) => !/[.:;,]$/u.test(text))
    if (!plain) return
    for (const [index, unit] of units.entries()) {
      if (unit.role !== 'heading') continue
      const mark = /(?<!\.)[.:;,]$/u.exec(unit.text)
      if (!mark || (mark[0] === ':' && leadsToList(units, index))) continue
      const start = mark.index
      say(
        { unit, start, end: start + 1 },
        {
          vi: `Tiêu đề “${shown(unit.text)}” có dấu “${mark[0]}” ở cuối, trong khi tiêu đề khác không có.`,
          en: `The heading “${shown(unit.text)}” ends with “${mark[0]}”, others do not.`,
        },
        {
          hint: { vi: `Bỏ dấu “${mark[0]}” ở cuối tiêu đề.`, en: `Delete the “${mark[0]}” at its end.` },
          related: [
            {
              at: { unit: plain, start: 0, end: plain.text.length },
              message: { vi: 'Tiêu đề không có dấu ở cuối.', en: 'A heading without one.' },
            },
          ],
          fix: { unit, start, end: start + 1, text: '' },
        },
      )
    }
  },
} satisfies Rule
