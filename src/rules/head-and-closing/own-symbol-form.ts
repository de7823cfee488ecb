import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

const LINE = latin(
  /^Số(?<colon>\s*:)?\s*(?<number>[\d.…_ ]*?)\s*(?<symbol>[/-]\s?\p{L}[\p{L}\d&]{0,12}(?:\s?[-/–]\s?[\p{L}\d&]{1,16}){0,4})/u,
)

export default {
  id: 'own-symbol-form',
  severity: 'error',
  summary: {
    vi: 'Số, ký hiệu của kế hoạch ghi liền, dạng “Số: 05/KH-…”, không có khoảng trống quanh dấu gạch.',
    en: 'The plan’s own number and symbol read “Số: 05/KH-…”, with no space around stroke and hyphen.',
  },
  why: {
    vi: 'Giữa các nhóm chữ viết tắt trong ký hiệu là dấu gạch nối (-) không cách chữ; khi tra cứu, “KH - STP” và “KH-STP” là hai ký hiệu.',
    en: 'The groups of a symbol are joined by a hyphen without spaces; to a search, “KH - STP” and “KH-STP” are two symbols.',
  },
  clause: 'PL1 II.3.c',
  prose: true,
  safe: true,
  refused: [
    'Số: 45/KH - BVĐK\n\nĐà Lạt, ngày 12 tháng 4 năm 2026\n\nKẾ HOẠCH\nDiễn tập phòng cháy\n',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /KH– UBND        Cẩm Mỹ, ngày     tháng 4 năm 2026\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n',
  ],
  accepted: [
    'Số: 45/KH-BVĐK\n\nĐà Lạt, ngày 12 tháng 4 năm 2026\n\nKẾ HOẠCH\nDiễn tập phòng cháy\n',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: ……/KH-UBND-NC       Cẩm Mỹ, ngày     tháng 4 năm 2026\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n',
    'KẾ HOẠCH\nTổng kết phong trào\n\nTheo Kế hoạch số 12/KH - UBND của tỉnh.\n',
  ],
  check({ parts }, say) {
    const number = parts.number?.line
    const found = number && LINE.exec(number.text)
    if (!number || !found) return
    const { symbol } = found.groups as { symbol: string }
    const right = symbol.replace(/\s?[-–]\s?/gu, '-').replace(/\s?\/\s?/gu, '/')
    if (symbol === right) return
    const start = number.start + found[0].length - symbol.length
    const spot = { unit: number.unit, start, end: start + symbol.length }
    say(
      spot,
      {
        vi: `Ký hiệu của kế hoạch ghi “${symbol}”, thừa khoảng trống hoặc sai dấu gạch nối.`,
        en: `The plan’s symbol reads “${symbol}”: a space too many, or a wrong dash.`,
      },
      { hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` }, fix: { ...spot, text: right } },
    )
  },
} satisfies Rule
