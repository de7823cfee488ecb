import type { Rule } from '../rule.ts'

const DOTTED = /^\d+(?:\.\d+)+\.$/u
const UNDOTTED = /^\d+(?:\.\d+)+$/u

export default {
  id: 'numbering-dot',
  severity: 'warning',
  summary: { vi: 'Sau số thứ tự nhiều cấp có dấu chấm: 1.1.', en: 'A label of several numbers ends with a dot: 1.1.' },
  why: {
    vi: 'Khoản ghi số Ả Rập, sau đó có dấu chấm; các khoản nhỏ trong cùng văn bản phải ghi như nhau.',
    en: 'A clause is an Arabic number followed by a dot; the smaller ones are written alike.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    '1.1 Rà soát cơ sở vật chất của các điểm trường.\n\n1.2. Lập dự toán sửa chữa.',
    '2.1. Khám sàng lọc tại trạm.\n\n2.2 Chuyển tuyến khi cần.\n\n2.3. Theo dõi sau điều trị.',
  ],
  accepted: [
    '1.1. Rà soát cơ sở vật chất của các điểm trường.\n\n1.2. Lập dự toán sửa chữa.',
    'Tỷ lệ đạt 1.1 Tỷ lệ khá đạt 45%.',
    '1.1 Rà soát cơ sở vật chất.\n\n1.2 Lập dự toán sửa chữa.',
  ],
  check({ units }, say) {
    const dotted = units.find(({ label }) => label && DOTTED.test(label))
    if (!dotted) return
    for (const unit of units) {
      if (!unit.label || !UNDOTTED.test(unit.label)) continue
      say(
        { unit, start: 0, end: /^\S*/u.exec(unit.text)![0].length },
        {
          vi: `Số thứ tự “${unit.label}” thiếu dấu chấm, trong khi chỗ khác ghi “${dotted.label}”.`,
          en: `The label “${unit.label}” has no dot, while elsewhere it reads “${dotted.label}”.`,
        },
        {
          hint: { vi: `Viết: ${unit.label}.`, en: `Write: ${unit.label}.` },
          related: [
            {
              at: { unit: dotted, start: 0, end: /^\S*/u.exec(dotted.text)![0].length },
              message: { vi: `“${dotted.label}” có dấu chấm.`, en: `“${dotted.label}” has its dot.` },
            },
          ],
        },
      )
    }
  },
} satisfies Rule
