import { latin } from '../../model/latin.ts'
import { isSurname } from '../../language/surnames.ts'
import { allCapitals } from '../../elements/fold.ts'
import type { Rule } from '../rule.ts'

const SYLLABLES = latin(/^\p{L}+(?:\s\p{L}+){1,4}$/u)

/** The name with every syllable's first letter a capital, where it is a Vietnamese name that is not so written. */
function rightName(name: string): string | undefined {
  const surname = name.split(' ')[0]!.toLowerCase()
  if (!SYLLABLES.test(name) || !isSurname(surname)) return undefined
  const right = name.replace(latin(/\p{L}+/gu), (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
  return right === name ? undefined : right
}

export default {
  id: 'signer-name-case',
  severity: 'error',
  summary: {
    vi: 'Họ tên người ký viết chữ in thường, hoa chữ cái đầu mỗi âm tiết.',
    en: 'The signer’s name is in small letters, each syllable with its capital.',
  },
  why: {
    vi: 'Tên người viết hoa chữ cái đầu tất cả các âm tiết; họ tên người ký trình bày bằng chữ in thường.',
    en: 'Each syllable of a person’s name has a capital, and the signer’s name is not set in capitals.',
  },
  clause: 'PL1 II.7.đ; PL2 II.1.a',
  prose: true,
  safe: true,
  refused: [
    { yaml: 'signature: { position: Giám đốc, name: NGUYỄN VĂN AN }' },
    'I. MỤC ĐÍCH\n\nPhát triển hợp tác xã./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê văn Thành\n',
  ],
  accepted: [
    { yaml: 'signature: { position: Giám đốc, name: Y Thông }' },
    { yaml: 'signature: { position: Giám đốc, name: Lê Thị Hồng Nhung }' },
    'I. MỤC ĐÍCH\n\nPhát triển hợp tác xã./.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thành\n',
  ],
  check({ parts }, say) {
    const message = (name: string) =>
      allCapitals(name)
        ? { vi: `Họ tên người ký “${name}” viết toàn chữ in hoa.`, en: `The signer’s name “${name}” is all in capitals.` }
        : { vi: `Họ tên người ký “${name}” viết hoa chưa đúng.`, en: `The signer’s name “${name}” is not capitalised right.` }
    for (const { posts, name } of parts.signers) {
      // A line all in capitals is a name only where posts stand above it and it ends the signature.
      const line = name ?? (posts.length > 1 ? posts.at(-1) : undefined)
      const right = line && rightName(line.text)
      if (!line || !right) continue
      const { unit, start, end, text } = line
      say({ unit, start, end }, message(text), {
        hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` },
        fix: { unit, start, end, text: right },
      })
    }
  },
} satisfies Rule
