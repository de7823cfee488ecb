import { latin, wordsPattern } from '../../model/latin.ts'
import { ISSUER_BEGINNINGS } from '../../bodies/data/kinds-of-bodies.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import { endsOf, type Piece } from '../../reading/head-and-tail.ts'
import { WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Where } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

/** Abbreviations of bodies and fields that always stand for words; those a name may keep (THPT, TNHH, MTV) are none of them. */
const SHORT: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc',
  THADS: 'Thi hành án dân sự',
  TAND: 'Tòa án nhân dân',
  VKSND: 'Viện kiểm sát nhân dân',
  LĐLĐ: 'Liên đoàn Lao động',
  BHXH: 'Bảo hiểm xã hội',
  KBNN: 'Kho bạc Nhà nước',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  GDĐT: 'Giáo dục và Đào tạo',
  'GD-ĐT': 'Giáo dục và Đào tạo',
  'KH&CN': 'Khoa học và Công nghệ',
  'NN&MT': 'Nông nghiệp và Môi trường',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
  PCCC: 'Phòng cháy chữa cháy',
  CAND: 'Công an nhân dân',
  BCH: 'Ban Chỉ huy hoặc Ban Chấp hành',
  BCĐ: 'Ban Chỉ đạo',
}

const ABBREVIATION = latin(
  new RegExp(
    `${WORD_START}(?:${Object.keys(SHORT)
      .sort((a, b) => b.length - a.length)
      .join('|')})${WORD_END}`,
    'u',
  ),
)
const BODY = latin(new RegExp(`^(?:${wordsPattern(ISSUER_BEGINNINGS).toUpperCase()})(?!\\p{L})`, 'u'))

/** The line that names the issuer: the last that begins a body; what stands above it is the superior's name. */
function issuerLine({ agency, number }: ReturnType<typeof endsOf>): Piece | undefined {
  const bodies = agency.filter(({ text }) => BODY.test(text))
  const last = bodies.at(-1)
  // Where the issuer's own line is lost, the superior's would be taken for it: the symbol tells.
  const letters = latin(/-\s*(\p{Lu}[\p{L}&]*)\s*$/u).exec(number?.text ?? '')?.[1]
  if (
    !last ||
    (letters !== undefined && bodies.length === 1 && /^(?:UBND|HĐND)/u.test(last.text) && !/^(?:UBND|HĐND)/u.test(letters))
  )
    return undefined
  return last
}

function* issuerTexts(
  manuscript: Manuscript,
): Generator<{ readonly text: string; readonly where: (start: number, end: number) => Where }> {
  const { data: plan } = manuscript
  if (plan) {
    const unit = manuscript.units.find(({ role, text }) => role === 'letterhead' && text === plan.issuer.name)
    if (unit) yield { text: unit.text, where: (start, end) => ({ unit, start, end }) }
    return
  }
  const line = issuerLine(endsOf(manuscript))
  if (line)
    yield { text: line.text, where: (start, end) => ({ unit: line.unit, start: line.start + start, end: line.start + end }) }
}

export default {
  id: 'issuer-abbreviated',
  severity: 'error',
  summary: { vi: 'Tên cơ quan ban hành ghi đầy đủ, không viết tắt.', en: 'The issuer is named in full.' },
  why: {
    vi: 'Dòng tên cơ quan ban hành là tên chính thức; chỉ tên cơ quan chủ quản trực tiếp ở dòng trên mới được viết tắt những cụm từ thông dụng.',
    en: 'The line holds the official name; only the superior body above it may use common abbreviations.',
  },
  clause: 'PL1 II.2.a',
  prose: true,
  refused: [
    { yaml: 'issuer: { parent: Ủy ban nhân dân tỉnh Cao Bằng, name: Sở GD&ĐT }' },
    { yaml: 'issuer: { name: UBND xã Quảng Phú }\nnumber: { value: null, symbol: KH-UBND }' },
    'CỤC THADS TỈNH NINH BÌNH\nSố: 30/KH-CTHADS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKiểm tra nghiệp vụ năm 2024\n',
  ],
  accepted: [
    { yaml: 'issuer: { parent: UBND tỉnh Cao Bằng, name: Sở Giáo dục và Đào tạo }' },
    { yaml: 'issuer: { name: Trường THPT Nguyễn Trãi }\nnumber: { value: null, symbol: KH-THPTNT }' },
    'UBND TỈNH CAO BẰNG\nSỞ Y TẾ\nSố: 30/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKhám sức khỏe người cao tuổi\n',
    'UBND TỈNH CAO BẰNG\nSố: 30/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKhám sức khỏe người cao tuổi\n',
  ],
  check(manuscript, say) {
    for (const { text, where } of issuerTexts(manuscript)) {
      const found = ABBREVIATION.exec(text)
      if (!found) continue
      const [short] = found
      const full = SHORT[short]!
      say(
        where(found.index, found.index + short.length),
        { vi: `Tên cơ quan ban hành viết tắt “${short}”.`, en: `The issuer's name abbreviates “${short}”.` },
        { hint: { vi: `Ghi đầy đủ: ${full}.`, en: `Write it out: ${full}.` } },
      )
    }
  },
} satisfies Rule
