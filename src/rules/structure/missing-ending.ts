import { lastOfBody } from '../../reading/body-end.ts'
import { isUnderTheDecree } from '../../reading/under-the-decree.ts'
import { shown } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** `./.`, also as recognition garbles it. */
const ENDED = /\.\/\.$|⁄.{0,2}$/u

/** A decision, a directive, which end as plans do. */
const OTHER_KIND = /^(?:QUYẾT ĐỊNH|CHỈ THỊ|CÔNG VĂN|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|NGHỊ QUYẾT|HƯỚNG DẪN)(?:\s*:?$|\s\p{Lu}{2})/u

export default {
  id: 'missing-ending',
  severity: 'warning',
  summary: { vi: 'Nội dung kế hoạch kết thúc bằng dấu “./.”.', en: 'The text of a plan ends with “./.”.' },
  why: {
    vi: 'Mọi mẫu văn bản của Nghị định đều kết thúc nội dung bằng “./.”: sau đó không còn gì được viết thêm.',
    en: 'Every form of the decree ends its text so: nothing can be added behind it.',
  },
  clause: 'PL3 Mẫu 1.4',
  prose: true,
  safe: true,
  refused: [
    'KẾ HOẠCH\nTổ chức Hội khỏe Phù Đổng\n\n1. Mục đích\n\nRèn luyện thân thể.\n\n2. Giao tổ Thể dục chuẩn bị sân bãi.\n\nNơi nhận:\n- Phòng Văn hóa - Xã hội;\n- Lưu: VT.\n\nHIỆU TRƯỞNG',
    'Trên đây là Kế hoạch diễn tập, đề nghị các đơn vị nghiêm túc thực hiện/.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình',
  ],
  accepted: [
    'THÀNH ĐOÀN HUẾ\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 19-KH/TĐTN\n\nKẾ HOẠCH\nTháng Thanh niên\n\nI. MỤC ĐÍCH\n\nĐề nghị các cơ sở Đoàn thực hiện.\n\nNơi nhận:\n- Các cơ sở Đoàn;\n- Lưu VP.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Thị An\n',
    'I. MỤC ĐÍCH\n\nCác đơn vị chịu trách nhiệm thi hành Kế hoạch này-xy/⁄\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n',
    'ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG BÚ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nCác chi bộ tổ chức học tập.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n',
    'Trên đây là Kế hoạch diễn tập, đề nghị các đơn vị nghiêm túc thực hiện./.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình',
    'ĐẢNG BỘ PHƯỜNG ĐÔNG TIẾN\nCHI BỘ TỔ DÂN PHỐ 1\nSố: 15-KL/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐông Tiến, ngày 28 tháng 9 năm 2025\n\nKẾT LUẬN\nCỦA CHI ỦY TẠI CUỘC HỌP GIAO BAN\n\nChi ủy họp giao ban thường kỳ và kết luận như sau:\nI. ĐÁNH GIÁ TÌNH HÌNH\nTrong tháng, tình hình ổn định.\n\nT/M CHI BỘ\nBÍ THƯ\n\nTrần Đình Khang\n',
    'Giao tổ Thể dục chuẩn bị sân bãi và dụng cụ.',
    { body: '# Mục đích\n\nRèn luyện thân thể.\n\n# Tổ chức thực hiện\n\n::assignments\n\nCác lớp nghiêm túc thực hiện.' },
  ],
  check(manuscript, say) {
    const { parts, data } = manuscript
    // A plan's text is ended by the program.
    if (data || !isUnderTheDecree(parts)) return
    const unit = lastOfBody(manuscript)
    // What ends in a table is a matter of taste; an excerpt has no end.
    if (!unit || unit.role === 'cell' || unit.role === 'heading' || ENDED.test(unit.text)) return
    const isPlan = parts.kind !== undefined || manuscript.units.every(({ text }) => !OTHER_KIND.test(text))
    const end = unit.text.length
    let start = end
    while (start > 0 && /[./\s]/u.test(unit.text[start - 1]!)) start -= 1
    const word = /\S*$/u.exec(unit.text.slice(Math.max(0, start - 30), start))![0].length
    say(
      { unit, start: start - word, end },
      {
        vi: `Nội dung ${isPlan ? 'kế hoạch' : 'văn bản'} kết thúc bằng “${shown(unit.text.slice(start - word))}”, thiếu dấu “./.”.`,
        en: `The text ends with “${shown(unit.text.slice(start - word))}”, without “./.”.`,
      },
      {
        hint: { vi: `Viết: ${unit.text.slice(start - word, start)}./.`, en: `Write: ${unit.text.slice(start - word, start)}./.` },
        fix: { unit, start: start - word, end, text: `${unit.text.slice(start - word, start)}./.` },
      },
    )
  },
} satisfies Rule
