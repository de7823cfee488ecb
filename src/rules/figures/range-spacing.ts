import type { CitationSpot } from '../../manuscript/citation.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** Kinds of range, each with a style of its own in a text: years are mostly tight, full dates stand both ways. */
const KINDS = [
  /(?<![\d/.])((?:19|20)\d{2})( *)([-–])( *)((?:19|20)\d{2})(?![\d/])/g,
  /(?<![\d/])(\d{1,2}\/(?:\d{1,2}\/)?\d{4})( *)([-–])( *)(\d{1,2}\/(?:\d{1,2}\/)?\d{4})(?![\d/])/g,
]

interface Range extends CitationSpot {
  readonly parts: readonly [string, string, string, string, string, string]
  /** On how many sides of the dash there is a space: none, one, both. */
  readonly style: 'tight' | 'lopsided' | 'wide'
}

export default {
  id: 'range-spacing',
  severity: 'info',
  summary: {
    vi: 'Khoảng năm, khoảng ngày viết theo một kiểu: “2026-2030”.',
    en: 'Ranges of years and of dates are written one way: “2026-2030”.',
  },
  why: {
    vi: 'Lẫn “2026-2030” với “2026 - 2030” thì tra cứu sót.',
    en: 'With “2026-2030” and “2026 - 2030” mixed, a search misses some.',
  },
  prose: true,
  safe: true,
  refused: [
    'Kế hoạch trung hạn 2026-2030; Chương trình giai đoạn 2021-2025; nhiệm kỳ 2025 - 2030.',
    'Giai đoạn 2026 -2030 của tỉnh.',
    'Kỷ niệm 80 năm (02/9/1945 - 02/9/2025) và 95 năm (03/02/1930-03/02/2025), 50 năm (30/4/1975 - 30/4/2025).',
  ],
  accepted: [
    'Giai đoạn 2021-2025 và giai đoạn 2026-2030.',
    'Nhiệm kỳ 2020 - 2025, 2025 - 2030; (02/9/1945-02/9/2025).',
    'Số 10-2025/BC, ngày 01/02/2025.',
  ],
  check(manuscript, say) {
    for (const pattern of KINDS) {
      const ranges = [...matches(manuscript, pattern)].map(({ unit, found, start, end }): Range => {
        const parts = [...found] as unknown as Range['parts']
        const sides = (parts[2] === '' ? 0 : 1) + (parts[4] === '' ? 0 : 1)
        return { unit, start, end, parts, style: (['tight', 'lopsided', 'wide'] as const)[sides]! }
      })
      const tight = ranges.filter(({ style }) => style === 'tight')
      const wide = ranges.filter(({ style }) => style === 'wide')
      const usual = tight.length >= wide.length ? 'tight' : 'wide'
      const many = usual === 'tight' ? tight : wide
      const other = many[0]
      for (const range of ranges) {
        const lopsided = range.style === 'lopsided'
        if (!lopsided && (range.style === usual || !other)) continue
        const [whole, from, , dash, , to] = range.parts
        const right = usual === 'wide' ? `${from} ${dash} ${to}` : `${from}${dash}${to}`
        say(
          { unit: range.unit, start: range.start, end: range.end },
          lopsided
            ? { vi: `“${whole}” chỉ cách một bên dấu gạch.`, en: `“${whole}” has a space on one side of the dash only.` }
            : {
                vi: `“${whole}” viết khác kiểu với “${other!.parts[0]}” (${many.length} chỗ).`,
                en: `“${whole}” is written unlike “${other!.parts[0]}” (${many.length} times).`,
              },
          {
            hint: { vi: right, en: right },
            ...(other && {
              related: [
                { at: other, message: { vi: `Kiểu kia: “${other.parts[0]}”`, en: `The other way: “${other.parts[0]}”` } },
              ],
            }),
            fix: { unit: range.unit, start: range.start, end: range.end, text: right },
          },
        )
      }
    }
  },
} satisfies Rule
