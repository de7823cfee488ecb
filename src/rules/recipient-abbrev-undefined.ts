import { EXPANSIONS, WELL_KNOWN } from '../decree/abbreviations.ts'
import { abbreviationsOf } from './abbreviations.ts'
import type { Rule } from './rule.ts'

const SHORT = /(?<![\p{L}\p{N}/&.-])[A-ZĐÂÊÔƠƯ]{2,}(?:(?:&|-)[A-ZĐÂÊÔƠƯ]{2,})*(?![\p{L}\p{N}/&-])/gu

export default {
  id: 'recipient-abbrev-undefined',
  severity: 'info',
  summary: { vi: 'Tên nơi nhận viết đầy đủ hoặc bằng chữ viết tắt đã giải thích.', en: 'Recipients are named in full or by explained abbreviations.' },
  why: {
    vi: 'Văn thư gửi theo tên ở “Nơi nhận”; chữ viết tắt lạ dễ gửi nhầm.',
    en: 'Mail is sent by these names; a strange abbreviation sends it astray.',
  },
  prose: true,
  refused: [
    'Giao Văn phòng theo dõi./.\n\nNơi nhận:\n- Sở GDĐT;\n- Trung tâm KSBT tỉnh;\n- Lưu: VT.',
    { yaml: 'distribution:\n  - { to: Vụ TCCB, purpose: để báo cáo }\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  accepted: [
    'Giao Văn phòng theo dõi./.\n\nNơi nhận:\n- UBND tỉnh;\n- Sở Giáo dục và Đào tạo;\n- Lưu: VT, VP.',
    { yaml: 'abbreviations: { TCCB: tổ chức cán bộ }\ndistribution:\n  - { to: Vụ TCCB, purpose: để báo cáo }\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  check(manuscript, say) {
    const { explanations, given } = abbreviationsOf(manuscript)
    const told = new Set<string>()
    for (const unit of manuscript.units) {
      if (unit.role !== 'recipient') continue
      for (const { 0: short, index: start } of unit.text.matchAll(SHORT)) {
        if (told.has(short) || WELL_KNOWN.has(short) || /^[IVX]+$/u.test(short) || explanations.has(short) || given.has(short)) continue
        told.add(short)
        say(
          { unit, start, end: start + short.length },
          { vi: `Chữ viết tắt “${short}” ở nơi nhận chưa được giải thích trong văn bản.`, en: `“${short}” among the recipients is not explained in the text.` },
          { hint: { vi: `Viết đầy đủ${EXPANSIONS[short] ? `: ${EXPANSIONS[short]}` : ' tên nơi nhận'}.`, en: `Write the name in full${EXPANSIONS[short] ? `: ${EXPANSIONS[short]}` : ''}.` } },
        )
      }
    }
  },
} satisfies Rule
