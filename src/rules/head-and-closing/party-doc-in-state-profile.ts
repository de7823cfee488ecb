import { latin, wordsPattern } from '../../model/latin.ts'
import { PARTY_BODIES, PARTY_COMMISSIONS } from '../../bodies/data/party-bodies.ts'
import type { Rule } from '../rule.ts'

const PARTY_BODY = latin(
  `^(?:${wordsPattern(PARTY_BODIES)}|(?:${wordsPattern(PARTY_COMMISSIONS)}) (?:Tỉnh|Thành|Huyện|Quận|Trung ương|Đảng)|Ban (?:Thường vụ|Chấp hành) (?:Đảng|Tỉnh|Thành|Huyện|Chi bộ))(?!\\p{L})`,
  'iu',
)

export default {
  id: 'party-doc-in-state-profile',
  severity: 'error',
  summary: {
    vi: 'Văn bản của Đảng không trình bày theo Nghị định 30/2020/NĐ-CP.',
    en: 'A Party document is not set by Nghị định 30/2020/NĐ-CP.',
  },
  why: {
    vi: 'Tổ chức đảng có thể thức văn bản riêng theo Hướng dẫn 05-HD/VPTW năm 2026 (tiêu đề, ký hiệu, đề ký, nơi nhận đều khác); kiểm tra theo Nghị định 30 sẽ cho kết quả sai.',
    en: 'Party bodies have rules of their own (Hướng dẫn 05-HD/VPTW of 2026) for heading, symbol, signature and recipients; held against the decree they would be found wrong where they are right.',
  },
  clause: 'Đ2.2',
  prose: true,
  refused: [
    'HUYỆN ỦY BA BỂ\n*\nSố 31-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập nghị quyết\n',
    { yaml: 'issuer: { parent: Đảng bộ tỉnh Lào Cai, name: Đảng ủy Sở Tư pháp }\nnumber: { value: null, symbol: KH-ĐU }' },
  ],
  accepted: [
    'SỞ TƯ PHÁP\nSố: 31/KH-STP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKỷ niệm ngày thành lập Đảng Cộng sản Việt Nam\n',
    { yaml: 'issuer: { parent: Ủy ban nhân dân tỉnh Lào Cai, name: Ban Dân tộc }\nnumber: { value: null, symbol: KH-BDT }' },
  ],
  check({ parts }, say) {
    const message = (body: string) => ({
      vi: `“${body}” cho thấy đây là văn bản của Đảng, không thuộc thể thức của Nghị định 30.`,
      en: `“${body}” marks this as a Party document, which the decree does not set.`,
    })
    const hint = {
      vi: 'Trình bày theo hướng dẫn về thể thức văn bản của Đảng.',
      en: 'Set it by the Party’s own rules for documents.',
    }
    const { head, issuer, party, state } = parts
    const line = head.find(({ text }) => text === 'ĐẢNG CỘNG SẢN VIỆT NAM')
    if (party && !state && line) say(line, message(line.text), { hint })
    if (state && issuer.name && PARTY_BODY.test(issuer.name.text)) say(issuer.name, message(issuer.name.text), { hint })
  },
} satisfies Rule
