import { latin, wordsPattern } from '../../model/latin.ts'
import { POST_WORDS } from '../../bodies/data/posts.ts'
import type { Rule } from '../rule.ts'

/** What posts are made of. */
const POST = latin(wordsPattern(POST_WORDS), 'iu')
/** Who signs for himself, by what he did: `NGƯỜI BÁO CÁO`, `NGƯỜI LẬP KẾ HOẠCH`. */
const BY_DEED = latin(/^(?:NGƯỜI|CÁ NHÂN) \p{Lu}/iu)

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
    'I. MỤC ĐÍCH\n\nKhắc phục hạn chế sau giám sát./.\n\nNơi nhận:\n- Chi bộ;\n- Lưu: VT.\n\nNGƯỜI BÁO CÁO\n\n\nBế Văn Hùng\n',
    { yaml: 'signature: { authority: TM, collective: Ủy ban nhân dân, position: Chủ tịch, name: Nguyễn Văn An }' },
    'I. MỤC ĐÍCH\n\nXây dựng nông thôn mới./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nBế Văn Hùng\n',
    'I. MỤC ĐÍCH\n\nXây dựng nông thôn mới./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n',
  ],
  check({ parts: { signers } }, say) {
    for (const { posts, name, whole } of signers) {
      const above = posts.at(-1)
      if (!whole || !above || posts.some(({ text }) => POST.test(text) || BY_DEED.test(text) || text.includes('[['))) continue
      say(
        above,
        {
          vi: `Dưới “${above.text}” thiếu dòng chức vụ của người ký.`,
          en: `Below “${above.text}” the signer’s post is missing.`,
        },
        {
          hint: { vi: 'Thêm dòng chức vụ, ví dụ: CHỦ TỊCH', en: 'Add the post, for example: CHỦ TỊCH' },
          ...(name && { related: [{ at: name, message: { vi: 'Người ký.', en: 'The signer.' } }] }),
        },
      )
    }
  },
} satisfies Rule
