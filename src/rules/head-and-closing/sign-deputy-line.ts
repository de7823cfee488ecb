import { step } from '../../model/pointer.ts'
import { latin } from '../../model/latin.ts'
import { endsOf, signersOf } from '../../reading/head-and-tail.ts'
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
  check(manuscript, say) {
    const { data: plan } = manuscript
    if (plan) {
      for (const [index, { authority, position, head, at }] of plan.signatures.entries()) {
        if (!authority.includes('KT')) continue
        const place = (key: string) =>
          plan.places[`/signature/${key}`] ?? plan.places[`${step('/signature', index)}/${key}`] ?? at
        if (!position.includes('[[') && !DEPUTY.test(position)) {
          say(
            place('position'),
            {
              vi: `Ký thay (KT) nhưng chức vụ người ký là “${position}”, không phải cấp phó.`,
              en: `Signed KT, yet the signer’s post is “${position}”, which is no deputy’s.`,
            },
            {
              hint: {
                vi: `Ghi chức vụ cấp phó (Phó ${position}), hoặc bỏ KT nếu người đứng đầu ký.`,
                en: `Write the deputy’s post (Phó ${position}), or drop KT where the head signs.`,
              },
            },
          )
        } else if (head && DEPUTY.test(head)) {
          say(
            place('head'),
            {
              vi: `Ký thay (KT) nhưng chức vụ được ký thay là “${head}”, cũng là cấp phó.`,
              en: `Signed KT for “${head}”, who is a deputy too.`,
            },
            {
              hint: {
                vi: `Ghi: head: ${head.replace(/^phó\s+/iu, '').replace(/^./u, (first) => first.toLocaleUpperCase('vi'))}`,
                en: 'Write the head’s post.',
              },
            },
          )
        }
      }
      return
    }
    for (const { posts, name } of signersOf(endsOf(manuscript))) {
      const at = posts.findIndex(({ text }) => KT.test(text))
      if (at < 0 || !name || posts.slice(at + 1).some(({ text }) => DEPUTY.test(text))) continue
      const { text } = posts[at]!
      if (DEPUTY.test(text.replace(KT, '')))
        say(
          posts[at],
          { vi: `“${text}”: sau KT. phải là chức vụ người đứng đầu.`, en: `“${text}”: behind KT. stands the head’s post.` },
          {
            hint: {
              vi: `Ghi: KT. ${text.replace(KT, '').replace(/^PHÓ\s+/u, '')}, dòng dưới: ${text.replace(KT, '')}`,
              en: 'Put the head’s post there and the deputy’s on the next line.',
            },
          },
        )
      else
        say(
          posts[at],
          { vi: `Dưới “${text}” thiếu dòng chức vụ của cấp phó ký thay.`, en: `Below “${text}” the deputy’s post is missing.` },
          { hint: { vi: `Thêm dòng: PHÓ ${text.replace(KT, '')}`, en: `Add: PHÓ ${text.replace(KT, '')}` } },
        )
    }
  },
} satisfies Rule
