import { numberedLabels } from '../../reading/numbering.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'numbering-duplicate',
  severity: 'error',
  summary: {
    vi: 'Hai mục, khoản, điểm liền nhau không mang cùng một số.',
    en: 'Two neighbouring items never carry the same number.',
  },
  why: {
    vi: 'Hai khoản cùng số thì không viện dẫn được khoản nào.',
    en: 'Two clauses of one number cannot be cited.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    'II. NỘI DUNG\n\nRà soát hộ nghèo.\n\nII. TỔ CHỨC THỰC HIỆN\n\nTrưởng thôn phối hợp.',
    '1.1. Tuyên truyền trên loa truyền thanh.\n\n1.2. Cấp phát tờ rơi.\n\n1.2. Tổ chức hội thi.',
  ],
  accepted: [
    '1.1. Tuyên truyền trên loa truyền thanh.\n\n1.2. Cấp phát tờ rơi.\n\n2.1. Tổ chức hội thi.\n\n2.2. Trao giải.',
    '1. Mục đích.\n\n1. Nâng cao nhận thức.\n\n2. Huy động nguồn lực.\n\n2. Yêu cầu.\n\n3. Kinh phí.',
    'a) Lập danh sách hộ.\n\nb) Họp bình xét.\n\n2. Cấp huyện thẩm định.\n\na) Kiểm tra hồ sơ.\n\nb) Phúc tra.',
  ],
  check(manuscript, say) {
    // A plan's labels are the program's.
    if (manuscript.data) return
    for (const { unit, label, number, previous } of numberedLabels(manuscript)) {
      if (!previous || number !== previous.number || number === 0) continue
      say(
        { unit, start: 0, end: unit.text.length },
        { vi: `Số “${label}” đã dùng cho mục ngay trước.`, en: `“${label}” is the number of the item before, too.` },
        {
          hint: { vi: 'Đánh số tiếp theo cho mục này.', en: 'Give this item the next number.' },
          related: [
            {
              at: { unit: previous.unit, start: 0, end: previous.unit.text.length },
              message: { vi: `Mục “${previous.label}” thứ nhất.`, en: `The first “${previous.label}”.` },
            },
          ],
        },
      )
    }
  },
} satisfies Rule
