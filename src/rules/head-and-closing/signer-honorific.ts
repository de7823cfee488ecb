import { latin, wordsPattern } from '../../model/latin.ts'
import { BODIES_WITH_DEGREES, COURTESIES, DEGREES } from '../../bodies/data/posts.ts'
import { isSurname } from '../../language/surnames.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const DEGREE = `(?:BS\\.?\\s?CK\\s?I{1,2}|${wordsPattern(DEGREES)})`
const COURTESY = `(?:${wordsPattern(COURTESIES)})`
const BY_DEGREE = latin(`^(?:${DEGREE}(?:\\.\\s?|\\s+)){1,4}(?=\\p{Lu}\\p{Ll})`, 'u')
const BY_COURTESY = latin(`^${COURTESY}[.:]?\\s+(?=\\p{Lu})`, 'u')
/** `Ông` is a family name too: only before another it is a form of address. */
function courtesy(name: string): string | undefined {
  const found = BY_COURTESY.exec(name)?.[0]
  return found && isSurname(name.slice(found.length).split(' ')[0]!.toLowerCase()) ? found : undefined
}

/** Bodies whose minister may allow degrees before the name: the armed forces, public education, health and science. */
const ALLOWED = latin(`${wordsPattern(BODIES_WITH_DEGREES)}|viện\\s`, 'iu')

/** Whether the issuer may be such a body; where the letterhead is lost, the opening and the posts tell. */
function mayBear({ units, parts: { agency, signers, tailAt } }: Manuscript): boolean {
  const issuer = agency.map(({ text }) => text).join(' ')
  const signed = signers.flatMap(({ posts, name }) => [...posts, ...(name ? [name] : [])]).map(({ text }) => text)
  return (
    ALLOWED.test(`${issuer} ${signed.join(' ')}`) ||
    (issuer === '' && units.slice(0, Math.min(5, tailAt)).some(({ text }) => ALLOWED.test(text)))
  )
}

export default {
  id: 'signer-honorific',
  severity: 'error',
  summary: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu hoặc lời xưng hô.',
    en: 'No degree, title or form of address stands before the signer’s name.',
  },
  why: {
    vi: 'Chỉ văn bản của lực lượng vũ trang, cơ sở giáo dục, y tế, khoa học công lập mới được ghi, khi người đứng đầu bộ quản lý ngành cho phép.',
    en: 'Only the armed forces and public bodies of education, health and science may, where the minister in charge so rules.',
  },
  clause: 'PL1 II.7.c',
  prose: true,
  refused: [
    { yaml: 'signature: { position: Giám đốc, name: ThS. Nguyễn Văn An }' },
    { yaml: 'signature: { position: Giám đốc, name: Bà Lê Thị Hoa }' },
    'SỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nChỉnh trang đô thị\n\nI. MỤC ĐÍCH\n\nLàm đẹp phố phường./.\n\nNơi nhận:\n- Các phường;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTS. Lâm Quốc Huy\n',
  ],
  accepted: [
    {
      yaml: 'issuer: { parent: Sở Y tế, name: Bệnh viện đa khoa tỉnh }\nnumber: { value: null, symbol: KH-BVĐK }\nsignature: { position: Giám đốc, name: BSCKII. Nguyễn Văn An }',
    },
    { yaml: 'signature: { position: Giám đốc, name: Tô Sĩ Nguyên }' },
    'KẾ HOẠCH\nNăm học 2026-2027\n\nI. MỤC ĐÍCH\n\nDạy tốt, học tốt./.\n\nNơi nhận:\n- Các tổ chuyên môn;\n- Lưu: VT.\n\nHIỆU TRƯỞNG TRƯỜNG THCS\n\nThS. Lâm Quốc Huy\n',
  ],
  check(manuscript, say) {
    const honour = (name: string): string | undefined =>
      courtesy(name) ?? (mayBear(manuscript) ? undefined : BY_DEGREE.exec(name)?.[0])
    for (const { name } of manuscript.parts.signers) {
      const found = name ? honour(name.text) : undefined
      if (!name || !found) continue
      const { unit, start, text } = name
      const right = text.slice(found.length)
      say(
        { unit, start, end: start + found.trimEnd().length },
        { vi: `Trước họ tên người ký ghi “${found.trim()}”.`, en: `“${found.trim()}” stands before the signer’s name.` },
        {
          hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` },
          fix: { unit, start, end: start + found.length, text: '' },
        },
      )
    }
  },
} satisfies Rule
