import { latin } from '../../model/latin.ts'
import { WORD_END, WORD_START } from '../../reading/scan.ts'
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
  `${WORD_START}(?:${Object.keys(SHORT)
    .sort((a, b) => b.length - a.length)
    .join('|')})${WORD_END}`,
  'u',
)
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
  check({ parts }, say) {
    const { name } = parts.issuer
    const found = name && ABBREVIATION.exec(name.text)
    if (!name || !found) return
    const [short] = found
    const full = SHORT[short]!
    const start = name.start + found.index
    say(
      { unit: name.unit, start, end: start + short.length },
      { vi: `Tên cơ quan ban hành viết tắt “${short}”.`, en: `The issuer's name abbreviates “${short}”.` },
      { hint: { vi: `Ghi đầy đủ: ${full}.`, en: `Write it out: ${full}.` } },
    )
  },
} satisfies Rule
