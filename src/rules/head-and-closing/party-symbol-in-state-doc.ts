import { latin } from '../../model/latin.ts'
import { isOfMassOrganisation } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'

const PARTY_FORM = latin(
  /^Số\s*(?::\s*)?(?<number>(?:[\d.…_](?:[\d.…_ ]*[\d.…_])?)?)\s*-\s?(?<type>KH)\s?\/\s?(?<body>\p{Lu}[\p{L}\d&-]{0,16})/u,
)

export default {
  id: 'party-symbol-in-state-doc',
  severity: 'error',
  summary: {
    vi: 'Kế hoạch của cơ quan nhà nước không dùng ký hiệu theo kiểu văn bản của Đảng.',
    en: 'A State plan does not number itself as the Party does.',
  },
  why: {
    vi: 'Cơ quan nhà nước ghi “12/KH-STP”; “12-KH/STP” là thể thức văn bản của Đảng.',
    en: 'State bodies write “12/KH-STP”; “12-KH/STP” is the form of Party documents.',
  },
  clause: 'PL1 II.3.c',
  prose: true,
  refused: [
    'SỞ NỘI VỤ\nSố: 19-KH/SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTuyển dụng công chức năm 2026\n',
    'TRẠM Y TẾ PHƯỜNG 5\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:    -KH/TYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng\n',
  ],
  accepted: [
    'SỞ NỘI VỤ\nSố: 19/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTuyển dụng công chức năm 2026\n',
    'TỈNH ỦY CAO BẰNG\nSố 19-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra, giám sát năm 2026\n',
    'ĐOÀN TNCS HỒ CHÍ MINH\nSố: 19-KH/TĐTN\n\nKẾ HOẠCH\nTháng Thanh niên năm 2026\n',
    'HỘI NÔNG DÂN TỈNH QUẢNG TRỊ\nSố 51-KH/HNDT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTập huấn cán bộ hội năm 2026\n',
  ],
  check({ parts }, say) {
    const { state, party } = parts
    const number = parts.number?.line
    const found = number && state && !party && !isOfMassOrganisation(parts) ? PARTY_FORM.exec(number.text) : null
    if (!number || !found) return
    const { number: digits, type, body } = found.groups as { number: string; type: string; body: string }
    const at = number.text.indexOf('-', 2)
    const right = `${digits.trim()}/${type}-${body}`
    say(
      { unit: number.unit, start: number.start + at, end: number.start + found[0].length },
      {
        vi: `Ký hiệu ghi theo kiểu văn bản của Đảng: “${found[0].slice(at)}”.`,
        en: `The symbol has the Party’s form: “${found[0].slice(at)}”.`,
      },
      { hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` } },
    )
  },
} satisfies Rule
