import { abbreviationsOf, isKnown } from '../../reading/abbreviations.ts'
import type { Rule } from '../rule.ts'

/** `Tập huấn HS … HS: học sinh`: the remarks of a table's row say what the row has shortened. */
const LAST_COLUMN = /^(?:: | = )[^;.:]*$/

export default {
  id: 'abbrev-used-before-explained',
  severity: 'warning',
  summary: {
    vi: 'Chữ viết tắt được giải thích ở lần dùng đầu tiên.',
    en: 'An abbreviation is explained where it is first used.',
  },
  why: {
    vi: 'Giải thích sau khi đã dùng thì lần đọc đầu không hiểu.',
    en: 'Explained later, it cannot be understood at first reading.',
  },
  prose: true,
  refused: [
    'Rà soát TTHC của các sở, ngành.\n\nCông khai thủ tục hành chính (TTHC) trên Cổng thông tin điện tử.',
    {
      body: '# Mục đích\n\nGiải quyết KNTC đúng hạn.\n\n# Tổ chức thực hiện\n\nĐoàn giải quyết khiếu nại, tố cáo (KNTC) làm việc theo lịch.\n\n::assignments',
    },
  ],
  accepted: [
    'Tuần\tNội dung\tGhi chú\nTuần 22\tTập huấn HS làm thuyết minh\tHS: học sinh\n',
    'Công khai thủ tục hành chính (TTHC) trên Cổng thông tin điện tử.\n\nRà soát TTHC của các sở, ngành.',
    'Ủy ban nhân dân (UBND) xã chủ trì.\n\nBáo cáo UBND cấp trên.',
  ],
  check(manuscript, say) {
    const { uses, explanations, given } = abbreviationsOf(manuscript)
    for (const { short, unit, start, end, order } of uses) {
      const [first] = explanations.get(short) ?? []
      if (!first || isKnown(short, given)) continue
      if (first.order < order || (first.order === order && first.start <= start)) continue
      if (first.order === order && LAST_COLUMN.test(unit.text.slice(first.end))) continue
      say(
        { unit, start, end },
        {
          vi: `Chữ viết tắt “${short}” dùng ở đây trước khi được giải thích.`,
          en: `“${short}” is used here before it is explained.`,
        },
        {
          hint: {
            vi: `Chuyển phần giải thích lên đây: ${first.full ?? 'tên đầy đủ'} (${short})`,
            en: `Explain it here: ${first.full ?? 'full name'} (${short})`,
          },
          related: [
            {
              at: { unit: first.unit, start: first.start, end: first.end },
              message: { vi: 'Được giải thích ở đây.', en: 'Explained here.' },
            },
          ],
        },
      )
    }
  },
} satisfies Rule
