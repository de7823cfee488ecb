import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

const headOf = (post: string): string => post.replace(latin(/^phó\s+/iu), '')

export default {
  id: 'tl-without-head',
  severity: 'warning',
  summary: {
    vi: 'Ký thừa lệnh (TL.) ghi đủ chức vụ người ra lệnh; cấp phó ký thì thêm dòng “KT.” của người được giao.',
    en: 'TL. names the post that gave the order; a deputy who signs adds the line “KT.” with his head’s post.',
  },
  why: {
    vi: 'Người được giao ký thừa lệnh có thể để cấp phó ký thay, khi đó phải ghi “KT. CHÁNH VĂN PHÒNG” trên dòng chức vụ của cấp phó.',
    en: 'Whoever is ordered to sign may let his deputy sign, and then “KT. CHÁNH VĂN PHÒNG” stands above the deputy’s post.',
  },
  clause: 'Đ13.4; PL1 II.7.b',
  prose: true,
  refused: [
    { yaml: 'signature: { authority: TL, head: Giám đốc, position: Phó Chánh Văn phòng, name: Nguyễn Văn An }' },
    { yaml: 'signature: { authority: TL, head: Chủ tịch, position: Phó Giám đốc Sở, name: Lê Thị Bình }' },
    'I. MỤC ĐÍCH\n\nSố hóa hồ sơ./.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\n\nĐặng Thu Hà\n',
  ],
  accepted: [
    { yaml: 'signature: { authority: [TL, KT], head: Giám đốc, position: Phó Chánh Văn phòng, name: Nguyễn Văn An }' },
    { yaml: 'signature: { authority: TL, head: Giám đốc, position: Chánh Văn phòng, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nSố hóa hồ sơ./.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐặng Thu Hà\n',
  ],
  check({ parts: { signers }, data }, say) {
    for (const { posts } of signers) {
      const at = posts.findIndex(({ text }) => /^T\/?L\b/u.test(text))
      const next = at < 0 ? undefined : posts[at + 1]
      // A post that is still open is told where it is asked for.
      if (!next || posts[at]!.text.includes('[[') || !/^PHÓ\s/u.test(next.text)) continue
      const line = `KT. ${headOf(next.text)}`
      say(
        next,
        {
          vi: `“${next.text}” ký thừa lệnh nhưng thiếu dòng KT. ở trên.`,
          en: `“${next.text}” signs TL. without the line KT. above.`,
        },
        {
          hint: data
            ? { vi: 'Ghi: authority: [TL, KT]', en: 'Write: authority: [TL, KT]' }
            : { vi: `Thêm dòng: ${line}`, en: `Add: ${line}` },
        },
      )
    }
  },
} satisfies Rule
