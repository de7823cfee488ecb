import type { Role, Unit } from '../../manuscript/manuscript.ts'
import { isOfTheParty } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'

/** Labels that no form of the decree has: `I/`, `1-`, `1)`, `a/`, `a.`, `(a)`. */
const OTHER = /^(?:[IVX]+[/-]|[A-Z][/-]|\d+(?:\.\d+)*[/)-]|[a-zđ](?:\.?[/-]|\.)|\([a-zđ]\))$/u
/** `V/v`: about something. */
const isAbout = ({ label, text }: Unit): boolean => label === 'V/' && /^V(?!\p{L})/iu.test(text)
const LABELLED: ReadonlySet<Role> = new Set(['heading', 'clause', 'point'])

export default {
  id: 'label-form',
  severity: 'warning',
  summary: {
    vi: 'Số thứ tự của phần, mục, khoản có dấu chấm (I., 1., 1.1.), của điểm có dấu đóng ngoặc đơn (a)).',
    en: 'Labels of sections and clauses end with a dot (I., 1., 1.1.), those of points with a bracket (a)).',
  },
  why: {
    vi: 'Nghị định quy định dấu sau mỗi loại số thứ tự; “1/”, “a/”, “a.” không có trong thể thức.',
    en: 'The decree says which sign stands behind each kind of label; “1/”, “a/” and “a.” are in none of its forms.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    'I/ MỤC TIÊU\n\nNâng tỷ lệ bao phủ tiêm chủng.\n\nII/ NHIỆM VỤ\n\nRà soát đối tượng.',
    'KẾ HOẠCH\nThực hiện Nghị quyết của Tỉnh ủy về nghề cá\n\nI- MỤC TIÊU\n\nTăng sản lượng.\n\nII- NHIỆM VỤ\n\nĐóng mới tàu.',
    '1/ Phòng Giáo dục tiểu học chủ trì.\n\n2/ Văn phòng Sở phối hợp.',
    'a/ Tập huấn cho cán bộ thú y;\n\nb/ Tiêu độc, khử trùng.',
    'a. Tập huấn cho cán bộ thú y;\n\nb. Tiêu độc, khử trùng.',
    '1) Phòng Giáo dục tiểu học chủ trì.\n\n2) Văn phòng Sở phối hợp.',
  ],
  accepted: [
    'ĐẢNG ỦY XÃ CHÂU BÍNH\n*\nSố 31-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra, giám sát\n\nI- MỤC ĐÍCH\n\nNgăn ngừa vi phạm.\n\nII- NỘI DUNG\n\nKiểm tra chi bộ.',
    'NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về phát triển nghề cá bền vững\nI- TÌNH HÌNH\nNghề cá đã có bước phát triển.\nII- QUAN ĐIỂM\nPhát triển bền vững.',
    'Nghị quyết số 22/NQ-TU ngày 08/6/2025 ban hành bởi Tỉnh ủy về nghề cá.\nI- TÌNH HÌNH\nNghề cá đã có bước phát triển.',
    'I. MỤC TIÊU\n\nNâng tỷ lệ bao phủ tiêm chủng.\n\n1. Phòng Giáo dục tiểu học chủ trì.\n\na) Tập huấn;\n\nb) Khử trùng.',
    'V/V BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG DỊCH BỆNH',
    'Hoàn thành trước ngày 15/3; tỷ lệ 1/2 số hộ.\n\n- Gửi báo cáo về Sở.',
    { body: '# Nhiệm vụ\n\na) Tập huấn cho cán bộ thú y;\n\nb) Tiêu độc, khử trùng.' },
  ],
  check(manuscript, say) {
    const { data, units } = manuscript
    // A plan's labels are the program's.
    if (data) return
    const told = new Map<string, Unit[]>()
    for (const unit of units) {
      if (unit.label === undefined || !LABELLED.has(unit.role) || !OTHER.test(unit.label) || isAbout(unit)) continue
      // The Party's own form.
      if (/^[IVX]+-$/u.test(unit.label) && isOfTheParty(manuscript)) continue
      const kind = unit.label
        .replace(/\d+/g, '1')
        .replace(/\p{Lu}+/u, 'I')
        .replace(/\p{Ll}/u, 'a')
      told.set(kind, [...(told.get(kind) ?? []), unit])
    }
    for (const [first, ...others] of told.values()) {
      const { label = '', text } = first!
      const right = `${label.replace(/^\(|[./)-]+$/gu, '')}${/^\(?[a-zđ]/u.test(label) ? ')' : '.'}`
      const more = others.length
      say(
        { unit: first!, start: 0, end: /^\S*(?:\s\S+){0,3}/u.exec(text)![0].length },
        {
          vi: `Số thứ tự “${label}” không đúng thể thức${more > 0 ? ` (và ${more} chỗ nữa viết như vậy)` : ''}.`,
          en: `The label “${label}” has none of the decree’s forms${more > 0 ? ` (${more} more like it)` : ''}.`,
        },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` } },
      )
    }
  },
} satisfies Rule
