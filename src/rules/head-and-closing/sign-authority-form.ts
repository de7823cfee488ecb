import { authorityOf } from '../../elements/authority.ts'
import { step } from '../../model/pointer.ts'
import { latin } from '../../model/latin.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanPlaces } from '../../model/plan-places.ts'
import type { Say } from '../../manuscript/say.ts'
import { isUnderTheDecree } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'

/** A post in the frontmatter that already says what `authority` puts before it. */
function checkPosts(plan: Plan, places: PlanPlaces, say: Say): void {
  const list = places.at('/signature/0/position') !== undefined || places.at('/signature/0') !== undefined
  for (const [index, signature] of plan.signatures.entries()) {
    const base = list ? step('/signature', index) : '/signature'
    for (const key of ['position', 'head', 'collective'] as const) {
      const found = latin(/^(?<letters>TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[./]\s?(?=\p{L}{2})/u).exec(signature[key] ?? '')
      if (!found) continue
      const letters = found.groups!.letters!.replace('/', '')
      say(
        places.at(`${base}/${key}`),
        {
          vi: `“${signature[key]}” có sẵn chữ “${found[0].trim()}”, khi in sẽ lặp.`,
          en: `“${signature[key]}” already says “${found[0].trim()}”, which would be printed twice.`,
        },
        {
          hint: {
            vi: `Ghi authority: ${letters} và ${key}: ${signature[key]!.slice(found[0].length)}`,
            en: `Write authority: ${letters} and ${key}: ${signature[key]!.slice(found[0].length)}`,
          },
        },
      )
    }
  }
}

export default {
  id: 'sign-authority-form',
  severity: 'error',
  summary: {
    vi: 'Quyền hạn của người ký ghi “TM. ”, “KT. ”, “TL. ”, “TUQ. ”, “Q. ”: có dấu chấm và cách chữ.',
    en: 'The signer’s authority reads “TM. ”, “KT. ”, “TL. ”, “TUQ. ” or “Q. ”, with stop and space.',
  },
  why: {
    vi: '“T/M”, “K/T”, “T/L” là cách ghi của văn bản Đảng; văn bản nhà nước dùng chữ viết tắt có dấu chấm.',
    en: '“T/M”, “K/T”, “T/L” are the Party’s; State documents abbreviate with a full stop.',
  },
  clause: 'PL1 II.7.b',
  prose: true,
  safe: true,
  refused: [
    'I. MỤC ĐÍCH\n\nBảo vệ rừng./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nT/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Sơn\n',
    'I. MỤC ĐÍCH\n\nBảo vệ rừng./.\n\nNơi nhận:            KT CHI CỤC TRƯỞNG\n- Các xã;            PHÓ CHI CỤC TRƯỞNG\n- Lưu: VT.\n                     Hà Văn Sơn\n',
    'I. MỤC ĐÍCH\n\nBảo vệ rừng./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTL.CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nHà Văn Sơn\n',
    { yaml: 'signature: { authority: KT, head: KT. Giám đốc, position: Phó Giám đốc, name: Nguyễn Văn An }' },
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nBảo vệ rừng./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHà Văn Sơn\n',
    'HUYỆN ỦY BA BỂ\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra năm 2024\n\nI. MỤC ĐÍCH\n\nGiữ nghiêm kỷ luật.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Huyện ủy.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nHà Văn Sơn\n',
    { yaml: 'signature: { authority: Q, position: Giám đốc, name: Nguyễn Văn An }' },
  ],
  check({ parts, data, places }, say) {
    if (data) checkPosts(data, places, say)
    if (!isUnderTheDecree(parts)) return
    for (const { unit, start, text } of parts.signers.flatMap(({ posts }) => posts)) {
      const found = authorityOf(text)
      if (!found) continue
      const { authority: right, letters, mark, gap, written, post } = found
      if (letters === right && mark === '.' && gap !== '') continue
      const spot = { unit, start, end: start + written.length }
      say(
        { ...spot, end: start + text.length },
        { vi: `Quyền hạn của người ký ghi “${text}”.`, en: `The signer’s authority reads “${text}”.` },
        {
          hint: { vi: `Ghi: ${right}. ${post}`, en: `Write: ${right}. ${post}` },
          fix: { ...spot, text: `${right}. ` },
        },
      )
    }
  },
} satisfies Rule
