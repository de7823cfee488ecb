import { DOCUMENT, typedBases } from '../../reading/preamble.ts'
import type { Rule } from '../rule.ts'

/** `Luật Sửa đổi, bổ sung …`, `Nghị định số … sửa đổi, bổ sung một số điều của Nghị định số …`. */
const AMENDING = /(?<!được )[Ss]ửa đổi, bổ sung/u

export default {
  id: 'can-cu-run-on',
  severity: 'error',
  summary: { vi: 'Mỗi căn cứ ghi một dòng.', en: 'Each legal basis stands on a line of its own.' },
  why: {
    vi: 'Căn cứ ban hành trình bày bằng chữ in thường, kiểu chữ nghiêng; sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy.',
    en: 'Bases are set in italics, one to a line, each ending with a semicolon.',
  },
  clause: 'PL1 II.6.a',
  prose: true,
  refused: [
    'KẾ HOẠCH\nTuyển sinh năm học 2026-2027\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019; Thông tư số 30/2024/TT-BGDĐT ngày 30/12/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế tuyển sinh.\n\nI. MỤC ĐÍCH\n',
    'KẾ HOẠCH\nKhám sức khỏe năm 2026\n\nCăn cứ Kế hoạch số 14/KH-SYT ngày 06/01/2026 của Sở Y tế về khám sức khỏe; căn cứ Quyết định số 5/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân xã về giao chỉ tiêu;\n\nTrạm Y tế ban hành Kế hoạch.\n',
  ],
  accepted: [
    'KẾ HOẠCH\nGieo cấy vụ mùa\n\nCăn cứ Nghị định số 35/2015/NĐ-CP ngày 13/4/2015 của Chính phủ về quản lý, sử dụng đất trồng lúa; Nghị định số 62/2019/NĐ-CP ngày 11/7/2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 35/2015/NĐ-CP.\n\nXã ban hành Kế hoạch.\n',
    'KẾ HOẠCH\nDiễn tập phòng thủ\n\nCăn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013; Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17 tháng 6 năm 2020.\n\nPhường ban hành Kế hoạch.\n',
    'KẾ HOẠCH\nTuyển sinh năm học 2026-2027\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n\nCăn cứ Thông tư số 30/2024/TT-BGDĐT ngày 30/12/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế tuyển sinh.\n\nI. MỤC ĐÍCH\n',
    'Căn cứ Luật Thanh tra năm 2022; Nghị định số 43/2023/NĐ-CP ngày 30/6/2023 của Chính phủ quy định chi tiết Luật Thanh tra; ngày 19/12/2025, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch thanh tra.',
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 03/4/2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu; Kế hoạch số 14/KH-SYT ngày 06/01/2026 của Sở Y tế về khám sức khỏe.',
    'KẾ HOẠCH\nPhòng dịch\n\nCăn cứ tình hình thực tế, các trạm y tế xây dựng phương án; Kế hoạch số 14/KH-SYT gửi kèm.\n',
  ],
  check(manuscript, say) {
    for (const { unit } of typedBases(manuscript)) {
      let at = 0
      const runs: { start: number; end: number }[] = []
      for (const part of unit.text.split(';')) {
        // A document and the one that amends it are one basis.
        if (at > 0 && DOCUMENT.test(part) && !AMENDING.test(part)) {
          const start = at + part.length - part.trimStart().length
          runs.push({ start, end: Math.min(start + 40, unit.text.length) })
        }
        at += part.length + 1
      }
      const [first] = runs
      if (!first) continue
      say(
        { unit, ...first },
        {
          vi: `Đoạn căn cứ này ghi liền ${runs.length + 1} văn bản; mỗi căn cứ phải ở một dòng.`,
          en: `This paragraph runs ${runs.length + 1} bases together; each stands on a line of its own.`,
        },
        {
          hint: {
            vi: `Xuống dòng trước “${unit.text.slice(first.start, first.end).trim()}…” và mở đầu bằng “Căn cứ”.`,
            en: `Break the line before “${unit.text.slice(first.start, first.end).trim()}…” and begin with “Căn cứ”.`,
          },
        },
      )
    }
  },
} satisfies Rule
