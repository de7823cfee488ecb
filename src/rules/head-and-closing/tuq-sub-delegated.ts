import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

const DEPUTY = latin(/^(?:KT\b|K\/T\b|phó\s)/iu)

export default {
  id: 'tuq-sub-delegated',
  severity: 'error',
  summary: {
    vi: 'Người được ủy quyền ký (TUQ.) phải tự ký, không giao cấp phó ký thay.',
    en: 'Who signs TUQ. signs in person; a deputy may not do it instead.',
  },
  why: {
    vi: 'Người được ký thừa ủy quyền là người đứng đầu đơn vị thuộc cơ quan và không được ủy quyền lại.',
    en: 'TUQ. is given to the head of a unit of the body, who may not pass it on.',
  },
  clause: 'Đ13.3',
  prose: true,
  refused: [
    { yaml: 'signature: { authority: TUQ, head: Giám đốc, position: Phó Chánh Văn phòng, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nCấp nước sạch./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTUQ. CHỦ TỊCH\nKT. TRƯỞNG PHÒNG KINH TẾ\nPHÓ TRƯỞNG PHÒNG\n\nLò Văn Pánh\n',
  ],
  accepted: [
    { yaml: 'signature: { authority: TUQ, head: Giám đốc, position: Chánh Văn phòng, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nCấp nước sạch./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\n\nLò Văn Pánh\n',
    'I. MỤC ĐÍCH\n\nCấp nước sạch./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLò Văn Pánh\n',
  ],
  check({ parts }, say) {
    const hint = {
      vi: 'Để người đứng đầu đơn vị được ủy quyền ký, hoặc đổi sang TL. nếu được giao ký thừa lệnh.',
      en: 'Let the authorised head sign, or use TL. where the order allows it.',
    }
    const message = (post: string) => ({
      vi: `Ký thừa ủy quyền (TUQ.) nhưng người ký là “${post}”: ủy quyền lại là không được phép.`,
      en: `Signed TUQ., yet by “${post}”: it may not be passed on.`,
    })
    for (const { posts } of parts.signers) {
      const at = posts.findIndex(({ text }) => /^(?:TUQ|T\/UQ)\b/u.test(text))
      const below = at < 0 ? undefined : posts.slice(at + 1).find(({ text }) => DEPUTY.test(text))
      if (below)
        say(below, message(below.text), {
          hint,
          related: [{ at: posts[at], message: { vi: 'Dòng thừa ủy quyền.', en: 'The line of authority.' } }],
        })
    }
  },
} satisfies Rule
