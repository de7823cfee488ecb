import { latin } from '../../model/latin.ts'
import { labelledBlocks, numberedLabels, standsBetween } from '../../reading/numbering.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'list-of-one',
  severity: 'info',
  summary: { vi: 'Danh mục đánh số có từ hai mục trở lên.', en: 'A numbered list has two items or more.' },
  why: {
    vi: 'Có 1. thì phải có 2.; chỉ một mục thì không cần đánh số.',
    en: 'Where there is a 1. there is a 2.; a single item needs no number.',
  },
  prose: true,
  refused: [
    'II. NỘI DUNG\n\n1. Tổ chức lớp học\n\na) Lớp học mở tại nhà văn hóa thôn.\n\n2. Kiểm tra, cấp chứng chỉ theo quy định.',
    {
      body: '# Mục đích\n\nXóa mù chữ.\n\n# Nội dung\n\n## Tổ chức lớp học\n\nMở tại nhà văn hóa thôn.\n\n# Tổ chức thực hiện\n\n::assignments{as=table}',
    },
  ],
  accepted: [
    'II. NỘI DUNG\n\n1. Tổ chức lớp học tại nhà văn hóa thôn.\n\n2. Kiểm tra, cấp chứng chỉ theo quy định.',
    '- Lớp học mở tại nhà văn hóa thôn.',
  ],
  check(manuscript, say) {
    const { data: plan, places } = manuscript
    const items = numberedLabels(plan ? { units: labelledBlocks(plan, places) } : manuscript)
    for (const [position, item] of items.entries()) {
      const { unit, label, number, last, kind } = item
      if (number !== 1 || !last || kind === 'roman') continue
      // Only where another list goes on is this one surely at its end.
      if (!items.slice(position + 1, position + 40).some((later) => later.previous && later.previous.index < item.index)) continue
      const next = label.replace(/(?:1|a)(?=[.)]?$)/u, (one) => (one === '1' ? '2' : 'b'))
      const bare = next.replace(/[.)]$/u, '').replaceAll('.', '\\.')
      if (
        !plan &&
        (latin(`(?:^|[\\s;.:(])${bare}[.)]\\s`, 'u').test(unit.text) ||
          standsBetween(manuscript, { ...item, previous: item, index: item.index + 8 }, next))
      )
        continue
      say(
        { unit, start: 0, end: unit.text.length },
        { vi: `Danh mục chỉ có một mục “${label}”.`, en: `The list has one item only, “${label}”.` },
        {
          hint: {
            vi: 'Bỏ số thứ tự, viết thành đoạn văn, hoặc bổ sung mục còn thiếu.',
            en: 'Write it as a paragraph, or add the missing item.',
          },
        },
      )
    }
  },
} satisfies Rule
