import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

const DEPUTY = latin(/^(?:phó|thứ trưởng|quyền phó)(?!\p{L})/iu)
const KT = /^K\s?\/?\s?T(?:\s?[./]\s?|\s)/u

export default {
  id: 'sign-deputy-line',
  severity: 'error',
  summary: {
    vi: 'Ký thay (KT.) thì dòng trên ghi chức vụ người đứng đầu, dòng dưới ghi chức vụ cấp phó ký.',
    en: 'Below KT. and the head’s post stands the post of the deputy who signs.',
  },
  why: {
    vi: 'Cấp phó ký thay người đứng đầu: “KT. GIÁM ĐỐC” rồi “PHÓ GIÁM ĐỐC”; thiếu một dòng thì không rõ ai ký thay ai.',
    en: 'A deputy signs for the head: “KT. GIÁM ĐỐC”, then “PHÓ GIÁM ĐỐC”; without either line it is not clear who signs for whom.',
  },
  clause: 'Đ13.1; PL1 II.7.b',
  prose: true,
  refused: [
    { yaml: 'signature: { authority: KT, head: Giám đốc, position: Giám đốc, name: Nguyễn Văn An }' },
    { yaml: 'signature: { authority: KT, head: Phó Giám đốc, position: Phó Giám đốc, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nThu hút đầu tư./.\n\nNơi nhận:\n- Các sở, ngành;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\n\n\nTrần Thị Bình\n',
  ],
  accepted: [
    {
      yaml: 'signature: { authority: [TM, KT], collective: Ủy ban nhân dân, head: Chủ tịch, position: Phó Chủ tịch, name: Nguyễn Văn An }',
    },
    'I. MỤC ĐÍCH\n\nThu hút đầu tư./.\n\nNơi nhận:\n- Các sở, ngành;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n\nTrần Thị Bình\n',
    'I. MỤC ĐÍCH\n\nThu hút đầu tư./.\n\nNơi nhận:\n- Các sở, ngành;\n- Lưu: VT.\n\nKT. TRƯỞNG BAN QUẢN LÝ\nKHU KINH TẾ\nPHÓ TRƯỞNG BAN\n\n\nTrần Thị Bình\n',
  ],
  check({ parts: { signers } }, say) {
    for (const { posts, whole } of signers) {
      const at = posts.findIndex(({ text }) => KT.test(text))
      if (at < 0 || !whole) continue
      const { text } = posts[at]!
      const head = text.replace(KT, '')
      const below = posts.slice(at + 1)
      if (DEPUTY.test(head))
        say(
          posts[at],
          { vi: `“${text}”: sau KT. phải là chức vụ người đứng đầu.`, en: `“${text}”: behind KT. stands the head’s post.` },
          {
            hint: {
              vi: `Ghi: KT. ${head.replace(/^PHÓ\s+/u, '')}, dòng dưới: ${head}`,
              en: 'Put the head’s post there and the deputy’s on the next line.',
            },
          },
        )
      else if (!below.some((post) => DEPUTY.test(post.text) || post.text.includes('[[')))
        say(
          posts[at],
          { vi: `Dưới “${text}” thiếu dòng chức vụ của cấp phó ký thay.`, en: `Below “${text}” the deputy’s post is missing.` },
          { hint: { vi: `Ghi ở dòng dưới: PHÓ ${head}`, en: `On the line below: PHÓ ${head}` } },
        )
    }
  },
} satisfies Rule
