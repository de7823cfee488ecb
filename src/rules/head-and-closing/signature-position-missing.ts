import { step } from '../../model/pointer.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { POST_WORDS } from '../../bodies/data/posts.ts'
import { endsOf, signersOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

/** What posts are made of. */
const POST = latin(new RegExp(wordsPattern(POST_WORDS), 'iu'))

export default {
  id: 'signature-position-missing',
  severity: 'warning',
  summary: { vi: 'Trên họ tên người ký phải có chức vụ của người ký.', en: 'The signer’s post stands above the name.' },
  why: {
    vi: '“TM. ỦY BAN NHÂN DÂN” nói ký thay mặt ai, chưa nói người ký giữ chức vụ gì.',
    en: '“TM. ỦY BAN NHÂN DÂN” says for whom it is signed, not what post the signer holds.',
  },
  clause: 'PL1 II.7.b; PL1 II.7.c',
  prose: true,
  refused: [
    { yaml: 'signature: { position: Sở Tư pháp, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nXây dựng nông thôn mới./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\n\nBế Văn Hùng\n',
  ],
  accepted: [
    { yaml: 'signature: { authority: TM, collective: Ủy ban nhân dân, position: Chủ tịch, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nXây dựng nông thôn mới./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nBế Văn Hùng\n',
    'I. MỤC ĐÍCH\n\nXây dựng nông thôn mới./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n',
  ],
  check(manuscript, say) {
    const { data: plan } = manuscript
    if (plan) {
      for (const [index, { position, at }] of plan.signatures.entries()) {
        if (position.includes('[[') || POST.test(position)) continue
        say(
          plan.places['/signature/position'] ?? plan.places[`${step('/signature', index)}/position`] ?? at,
          { vi: `“${position}” không phải là chức vụ của người ký.`, en: `“${position}” is no post of a signer.` },
          { hint: { vi: 'Ghi chức vụ, ví dụ: position: Giám đốc', en: 'Write the post, for example: position: Giám đốc' } },
        )
      }
      return
    }
    for (const { posts, name } of signersOf(endsOf(manuscript))) {
      const collective = posts.find(({ text }) => /^T\/?M\b/u.test(text))
      const others = posts.filter((post) => post !== collective)
      if (!name || !collective || others.some(({ text }) => POST.test(text)) || POST.test(collective.text)) continue
      say(
        collective,
        {
          vi: `Dưới “${collective.text}” thiếu dòng chức vụ của người ký.`,
          en: `Below “${collective.text}” the signer’s post is missing.`,
        },
        {
          hint: { vi: 'Thêm dòng chức vụ, ví dụ: CHỦ TỊCH', en: 'Add the post, for example: CHỦ TỊCH' },
          related: [{ at: name, message: { vi: 'Người ký.', en: 'The signer.' } }],
        },
      )
    }
  },
} satisfies Rule
