import { step } from '../../model/pointer.ts'
import { latin } from '../../model/latin.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanPlaces } from '../../model/plan-places.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const RIGHT = new Map([
  ['TM', 'TM'],
  ['KT', 'KT'],
  ['TL', 'TL'],
  ['TUQ', 'TUQ'],
  ['Q', 'Q'],
])
/** The letters, what divides them from the post, and the post's first letter. */
const LINE = latin(
  /^(?<letters>T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|T\s?\/\s?U?\s?\/?\s?Q|TM|KT|TL|TUQ|Q)(?<mark>\s?[./,:]?)(?<gap>\s*)(?=\p{Lu}{2})/u,
)

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
  check({ parts: { signers, party }, data, places }, say) {
    if (data) checkPosts(data, places, say)
    if (party) return
    for (const { unit, start, text } of signers.flatMap(({ posts }) => posts)) {
      const found = LINE.exec(text)
      if (!found) continue
      const { letters, mark, gap } = found.groups as { letters: string; mark: string; gap: string }
      if (RIGHT.has(letters) && mark === '.' && gap !== '') continue
      const plain = letters.replace(/[\s/]/gu, '')
      const right = plain === 'TQ' ? 'TUQ' : plain
      const spot = { unit, start, end: start + found[0].length }
      say(
        { ...spot, end: start + text.length },
        { vi: `Quyền hạn của người ký ghi “${text}”.`, en: `The signer’s authority reads “${text}”.` },
        {
          hint: { vi: `Ghi: ${right}. ${text.slice(found[0].length)}`, en: `Write: ${right}. ${text.slice(found[0].length)}` },
          fix: { ...spot, text: `${right}. ` },
        },
      )
    }
  },
} satisfies Rule
