import { latin } from '../../model/latin.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import { isOfTheParty } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'
import { shown } from '../../reading/scan.ts'

export default {
  id: 'section-not-caps',
  severity: 'warning',
  summary: { vi: 'Tiêu đề mục I, II, III viết bằng chữ in hoa.', en: 'Titles of sections I, II, III are set in capitals.' },
  why: {
    vi: 'Theo mẫu chữ của Nghị định, tiêu đề của mục đánh số La Mã in hoa, đứng, đậm; khoản 1, 2 mới viết chữ thường.',
    en: 'In the decree’s samples titles under Roman numbers are capitals; small letters begin with 1, 2.',
  },
  clause: 'PL1 V.6.b',
  prose: true,
  refused: [
    'I. Mục đích, yêu cầu\n\nBảo đảm an toàn mùa lễ hội.\n\nII. Nội dung\n\nPhân luồng giao thông.',
    'I. MỤC TIÊU CHUNG\n\nGiảm ca mắc.\n\nII. MỤC TIÊU CỤ THỂ\n\nI. Giám sát chặt chẽ, phát hiện sớm.\n\n2. Đáp ứng nhanh, xử lý triệt để ổ dịch.',
    'I. MỤC TIÊU\n\nTrồng 20 ha rừng.\n\nII. Tổ chức thực hiện\n\nHạt Kiểm lâm chủ trì.',
  ],
  accepted: [
    'ĐẢNG BỘ SỞ TƯ PHÁP\nCHI BỘ SỐ 2\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nKhắc phục hạn chế sau giám sát\n\nI. Mục đích, yêu cầu\n\nRõ việc, rõ thời gian.\n\nII. Tổ chức thực hiện\n\nChi bộ theo dõi.',
    'I. MỤC ĐÍCH, YÊU CẦU:\n1.Mục đích: Tạo không khí vui tươi trong đơn vị.\n\nII. THỜI GIAN, ĐỊA ĐIỂM:\n1.Thời gian: Từ ngày 05/3/2018 đến ngày 07/3/2018.\n2.Địa điểm: Vườn cây lưu niệm của thị xã.\n',
    'I. MỤC TIÊU (giai đoạn 2026-2030)\n\nTrồng 20 ha rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\nHạt Kiểm lâm chủ trì.',
    '1. Mục đích\n\nTrồng rừng.\n\n2. Yêu cầu\n\nĐúng mùa vụ.',
  ],
  check(manuscript, say) {
    const { units, data: plan } = manuscript
    const { annexes } = manuscript.parts
    // The program sets a plan's sections in capitals; the Party's documents have them in small letters, too.
    if (plan || isOfTheParty(manuscript)) return
    const inAnnex = new Set(annexes.flatMap(({ from, to }) => units.slice(from, to)))
    const sections = units.filter(
      (unit) => unit.role === 'heading' && unit.level === 1 && unit.label && /^[IVX]+\.$/u.test(unit.label) && !inAnnex.has(unit),
    )
    if (sections.length < 2) return
    for (const unit of sections) {
      const own = unit.text.replace(/\([^()]*\)|“[^“”]*”/gu, '')
      const small = own.match(latin(/\p{Ll}/gu))?.length ?? 0
      const letters = own.match(latin(/\p{L}/gu))?.length ?? 0
      if (small < 3 || small < letters * 0.3) continue
      if (isForOne(unit, units)) {
        say(
          { unit, start: 0, end: unit.text.length },
          { vi: 'Số “I.” ở đây có lẽ là “1.”: bên dưới là “2.”.', en: '“I.” seems to be “1.” here: “2.” stands below.' },
          { hint: { vi: `Viết: 1. ${shown(unit.text, 200)}`, en: `Write: 1. ${shown(unit.text, 200)}` } },
        )
        continue
      }
      say(
        { unit, start: 0, end: unit.text.length },
        {
          vi: `Tiêu đề mục “${unit.label} ${shown(unit.text)}” chưa viết in hoa.`,
          en: `The section title “${unit.label} ${shown(unit.text)}” is not in capitals.`,
        },
        {
          hint: {
            vi: `Viết: ${unit.label} ${shown(unit.text.toUpperCase(), 200)}`,
            en: `Write: ${unit.label} ${shown(unit.text.toUpperCase(), 200)}`,
          },
          fix: { unit, start: 0, end: unit.text.length, text: unit.text.toUpperCase() },
        },
      )
    }
  },
} satisfies Rule

/** True for an `I.` in small letters right below a section, whose list goes on with `2.`: typed for `1.`. */
function isForOne(unit: Unit, units: readonly Unit[]): boolean {
  const at = units.indexOf(unit)
  const before = units[at - 1]
  const next = units.slice(at + 1).find(({ label }) => label !== undefined && /^(?:\d|[IVX])/u.test(label))
  return unit.label === 'I.' && before?.role === 'heading' && before.level === 1 && next?.label === '2.'
}
