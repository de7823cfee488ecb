import { numberedLabels, standsBetween } from '../../reading/numbering.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'diem-letter-order',
  severity: 'error',
  summary: {
    vi: 'Các điểm theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, …',
    en: 'Points follow the Vietnamese alphabet: a, b, c, d, đ, e, g, h, …',
  },
  why: {
    vi: 'Nghị định quy định điểm dùng chữ cái tiếng Việt theo thứ tự; bỏ “đ” hoặc dùng “f” là theo bảng chữ cái khác.',
    en: 'The decree marks points with Vietnamese letters in order; leaving out đ or using f follows another alphabet.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    'c) Tập huấn cho cán bộ thú y;\n\nd) Tiêu độc, khử trùng;\n\ne) Tiêm phòng bổ sung.',
    'a) Vệ sinh lớp học;\n\nb) Khử khuẩn đồ chơi;\n\nd) Theo dõi sức khỏe trẻ.',
    'e) Báo cáo hằng tuần;\n\nf) Báo cáo hằng tháng.',
  ],
  accepted: [
    'c) Tập huấn;\n\nd) Tiêu độc, khử trùng;\n\nđ) Tiêm phòng bổ sung;\n\ne) Giám sát;\n\ng) Báo cáo.',
    'a) Vệ sinh lớp học;\n\nb) Khử khuẩn đồ chơi.\n\n2. Giáo viên chủ nhiệm.\n\na) Theo dõi sức khỏe trẻ;\n\nb) Báo cáo hiệu trưởng.',
  ],
  check(manuscript, say) {
    // A plan's labels are the program's.
    if (manuscript.data) return
    let told = false
    for (const item of numberedLabels(manuscript)) {
      const { unit, label, number, previous, kind, due } = item
      if (kind !== 'point' || number === 1) {
        told = false
        continue
      }
      const foreign = number === 0
      const jumps = previous !== undefined && previous.number > 0 && number !== previous.number + 1 && number !== previous.number
      // What follows a slip is out of order with it.
      if (told || (!foreign && !jumps) || standsBetween(manuscript, item, due)) continue
      told = true
      say(
        { unit, start: 0, end: /^\S*(?:\s\S+){0,3}/u.exec(unit.text)![0].length },
        foreign
          ? {
              vi: `Điểm không dùng chữ “${label}” (không có trong bảng chữ cái tiếng Việt).`,
              en: `Points do not use “${label}”, which is no Vietnamese letter.`,
            }
          : {
              vi: `Sau điểm “${previous!.label}” là “${label}”; phải là “${due}”.`,
              en: `“${label}” follows “${previous!.label}”; “${due}” is next.`,
            },
        {
          hint: {
            vi: 'Thứ tự: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
            en: 'The order is a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
          },
        },
      )
    }
  },
} satisfies Rule
