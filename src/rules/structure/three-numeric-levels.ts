import type { Rule } from '../rule.ts'

export default {
  id: 'three-numeric-levels',
  severity: 'info',
  summary: { vi: 'Số thứ tự có nhiều nhất hai cấp: 1.1.', en: 'Labels have two numbers at most: 1.1.' },
  why: {
    vi: 'Nghị định chỉ có khoản (1.) và điểm (a); số ba cấp khó đọc, khó viện dẫn.',
    en: 'The decree knows clauses (1.) and points (a) only; three numbers are hard to read and to cite.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    '1.1. Đào tạo\n\n1.1.1. Mở lớp bồi dưỡng kiến thức quốc phòng.\n\n1.1.2. Cấp giấy chứng nhận.',
    {
      body: '# Mục đích\n\nĐào tạo.\n\n# Nội dung\n\n## Lớp học\n\n### Đối tượng\n\n#### Đối tượng 3\n\nCán bộ xã.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    '1.1. Mở lớp bồi dưỡng kiến thức quốc phòng.\n\na) Đối tượng 3;\n\nb) Đối tượng 4.',
    {
      body: '# Mục đích\n\nĐào tạo.\n\n# Nội dung\n\n## Lớp học\n\n### Đối tượng\n\nCán bộ xã.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check({ units }, say) {
    const deep = units.filter(({ label }) => label && /^\d+\.\d+\.\d+/u.test(label))
    const [unit] = deep
    if (!unit) return
    say(
      { unit, start: 0, end: unit.text.length },
      {
        vi: `Số thứ tự “${unit.label}” có ba cấp${deep.length > 1 ? ` (${deep.length} chỗ)` : ''}.`,
        en: `The label “${unit.label}” has three numbers${deep.length > 1 ? ` (${deep.length} places)` : ''}.`,
      },
      {
        hint: {
          vi: 'Dùng điểm a), b), c) hoặc gạch đầu dòng dưới khoản 1.1.',
          en: 'Use points a), b), c) or bullets below 1.1.',
        },
      },
    )
  },
} satisfies Rule
